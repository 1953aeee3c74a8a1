"""The whole computation as arrays by name: NPZ and safetensors, read by anything that reads those.

Names are the result's (`mha-studio compute`), the parameters' are torch's; what neither has, the trace's. Always the
same bytes for the same document. No Qt.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.trace import Trace

Arrays = dict[str, NDArray[Any]]
RESULT = (
    "q", "k", "v", "scores", "scaled_scores", "masked_scores", "attn_weights", "head_outputs", "concat",
)  # fmt: skip
"""Those whose name and layout are the result's: per head (N, H, L, D) and so on."""
PROJECTED = {"q": "query_projected", "k": "key_projected", "v": "value_projected"}
"""Q, K and V before they are cut into heads, (N, L, E): in the result these letters mean them after it."""
NEVER = (1980, 1, 1, 0, 0, 0)


def arrays_of(trace: Trace) -> Arrays:
    """Every matrix of every step, the batch first: (N, H, rows, columns) per head, (N, rows, columns) else."""
    found: Arrays = {}
    for name in trace.names:
        if name in PARAMETERS or name in ("q_head", "k_head", "v_head"):
            continue
        if name in RESULT and name not in PROJECTED:
            found[name] = np.asarray(getattr(trace.result, name))
        elif NAMES[name].per_head:
            found[name] = np.stack(
                [np.stack([trace.matrix(name, h, n).array for h in range(trace.H)]) for n in range(trace.N)]
            )
        else:
            stacked = np.stack([trace.matrix(name, 0, n).array for n in range(trace.N)])
            found[PROJECTED.get(name, name)] = stacked
    for name in ("q", "k", "v"):
        found[name] = np.asarray(getattr(trace.result, name))
    call = trace.result.call
    found |= call.weights.to_state_dict(call.config)
    return {name: np.ascontiguousarray(array) for name, array in found.items()}


def words_of(trace: Trace) -> dict[str, list[list[str]]]:
    """Tokens and keys of each sentence."""
    return {
        "tokens": [list(trace.tokens_of(n)) for n in range(trace.N)],
        "key_tokens": [list(trace.key_tokens_of(n)) for n in range(trace.N)],
    }


def write_npz(trace: Trace, path: Path) -> None:
    """`numpy.load(path)`, without pickles; `tokens` and `key_tokens` are arrays of text."""
    arrays = arrays_of(trace)
    arrays |= {name: np.array(words, dtype=np.str_) for name, words in words_of(trace).items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            store = io.BytesIO()
            np.lib.format.write_array(store, array, allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", NEVER)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, store.getvalue())


def write_safetensors(trace: Trace, path: Path) -> None:
    """The same arrays; the tokens are one JSON object under the metadata key `mha_studio` (one: several would be
    written in another order each time)."""
    from safetensors.numpy import save

    words = json.dumps(words_of(trace), ensure_ascii=False)
    path.write_bytes(save(arrays_of(trace), {"mha_studio": words}))
