"""How fast the engine is, beside torch, the reference and the matrix products alone, all measured in turns.

`python -m benchmarks.engine [--quick] [--double] [--edits]`. Torch's figures appear where torch is installed. Ours
keeps every intermediate and is measured on the call that an edit makes: arguments checked before, buffers used again.
After the sizes, what it takes to follow one edit, beside computing everything up to the concatenation.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.common import describe_machine, emit, interleaved
from mha_studio.engine import (
    AttentionConfig,
    AttentionWeights,
    LiveAttention,
    attend,
    blas,
    loader,
    plan,
    reference,
)
from mha_studio.engine.api import check_call
from mha_studio.engine.pins import Given
from mha_studio.engine.result import Call

SIZES = (
    (6, 8, 2), (16, 32, 4), (64, 64, 8), (128, 128, 8), (256, 512, 8), (512, 512, 8), (1024, 768, 12),
    (2048, 768, 12),
)  # fmt: skip
EDITED = ((256, 512, 8), (512, 512, 8), (1024, 768, 12), (2048, 768, 12))


def main() -> None:
    """Measure every size and print a line for each figure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="sizes up to 256 tokens, a moment for each")
    parser.add_argument("--double", action="store_true", help="float64 instead of float32")
    parser.add_argument("--edits", action="store_true", help="only what it takes to follow an edit")
    options = parser.parse_args()
    real = np.float64 if options.double else np.float32
    if not loader.load_kernels():
        raise SystemExit(f"benchmarks.engine: {loader.kernel_status()}.")
    describe_machine("engine", dtype=np.dtype(real).name, threads=plan.thread_count())
    for tokens, width, heads in SIZES:
        if options.edits or (options.quick and tokens > 256):
            break
        measure(tokens, width, heads, real, seconds=0.5 if options.quick else 3.0)
    for tokens, width, heads in EDITED:
        if options.quick and tokens > 256:
            break
        measure_edits(tokens, width, heads, real, seconds=0.5 if options.quick else 3.0)


def measure(tokens: int, width: int, heads: int, real: Any, seconds: float) -> None:
    """All contenders at one size."""
    size = f"{tokens} tokens, d_model {width}, {heads} heads"
    config = AttentionConfig(width, heads)
    weights = AttentionWeights.random(config, 0, real)
    x = np.random.default_rng(0).standard_normal((tokens, width)).astype(real)
    call = check_call(x, x, x, weights, config)
    workspace = plan.Workspace(call, loader.active_kernels())
    contenders: dict[str, Callable[[], Any]] = {
        "ours": lambda: workspace.fill(call),
        "attend": lambda: attend(x, x, x, weights, config),
        "reference": lambda: reference.forward(call),
        "products alone": products_alone(call, plan.parts_for(call)),
    }
    contenders |= of_torch(call)
    found = interleaved(contenders, seconds)
    micro = {name: 1e6 * taken for name, taken in found.items()}
    emit("ours, every step kept", size, micro["ours"], "µs")
    for name in contenders:
        if name == "attend":
            emit("attend() adds", size, micro["attend"] - micro["ours"], "µs")
        elif name != "ours":
            emit("ours, every step kept", size, micro["ours"], "µs", against=name,
                 against_figure=float(f"{micro[name]:.4g}"),
                 ratio=float(f"{micro['ours'] / micro[name]:.3g}"))  # fmt: skip


def measure_edits(tokens: int, width: int, heads: int, real: Any, seconds: float) -> None:
    """One token, one weight, mask or pinned cell, each followed by `LiveAttention`, beside computing everything.

    All up to the concatenation: the output is made for the rows that are looked at.
    """
    size = f"{tokens} tokens, d_model {width}, {heads} heads"
    config = AttentionConfig(width, heads)
    weights = AttentionWeights.random(config, 0, real)
    source = np.random.default_rng(0)
    x = source.standard_normal((tokens, width)).astype(real)
    mask = np.zeros((tokens, tokens), np.bool_)
    names = (
        "one token",
        "one weight cell",
        "one mask cell",
        "one pinned score",
        "one pinned value",
        "one token, pins",
    )
    calls: dict[str, list[Call]] = {name: [] for name in names}
    pins: Given = {"scores": {(0, 0, i, 5): 1.0 for i in range(0, tokens, tokens // 16)}}
    for turn in range(2):
        other, moved, blocked = weights.w_q.copy(), x.copy(), mask.copy()
        other[3, 5] += turn
        moved[tokens // 3] += turn
        blocked[tokens // 2, tokens // 3] = bool(turn)
        calls["one token"].append(check_call(moved, moved, moved, weights, config))
        calls["one weight cell"].append(check_call(x, x, x, weights.replace(w_q=other), config))
        calls["one mask cell"].append(check_call(x, x, x, weights, config, blocked))
        pinned: dict[tuple[int, ...], float] = {(0, 1, tokens // 2, 3): float(turn)}
        calls["one pinned score"].append(check_call(x, x, x, weights, config, pins={"scores": pinned}))
        calls["one pinned value"].append(check_call(x, x, x, weights, config, pins={"v_head": pinned}))
        calls["one token, pins"].append(check_call(moved, moved, moved, weights, config, pins=pins))
    workspace = plan.Workspace(calls["one token"][0], loader.active_kernels(), small=False)
    contenders = {"everything": lambda: up_to_concat(workspace, calls["one token"][0])}
    for name, pair in calls.items():
        contenders[name] = following(pair)
    micro = {name: 1e6 * taken for name, taken in interleaved(contenders, seconds).items()}
    for name in calls:
        emit(f"following {name}", size, micro[name], "µs", against="everything",
             against_figure=float(f"{micro['everything']:.4g}"),
             ratio=float(f"{micro['everything'] / micro[name]:.3g}"))  # fmt: skip


def following(pair: list[Call]) -> Callable[[], Any]:
    """Follow the step from one call to the other, there and back."""
    live = LiveAttention(pays_from=1)
    live.compute(pair[1])
    turn = [0]

    def run() -> None:
        live.compute(pair[turn[0]])
        turn[0] ^= 1

    run()
    if live.followed.kind == "everything":
        raise SystemExit("benchmarks.engine: the edit was not followed.")
    return run


def up_to_concat(workspace: plan.Workspace, call: Call) -> None:
    """Everything but the output projection, by the kernels that `Workspace.fill` uses."""
    into, out_of = plan.large_parameters(call.weights)
    mask, steps = plan.mask_and_steps(call)
    x, record, parts, kernels = (
        plan.flat(call.query),
        workspace.layout.record,
        plan.parts_for(call),
        workspace.kernels,
    )
    library = blas.products()
    if library is None:
        raise SystemExit("benchmarks.engine: edits are followed only where BLAS has an address.")
    gemm = library.address(workspace.buffer.dtype)
    plan.in_parts(parts, kernels.project_part, gemm, record, x, x, x, *into, workspace.buffer)
    plan.in_parts(parts, kernels.attend_part, gemm, record, *out_of, mask, workspace.buffer, *steps,
                  call.config.effective_scale, 0, 0)  # fmt: skip


def products_alone(call: Call, parts: int) -> Callable[[], Any]:
    """The floor: the same matrix products by NumPy into buffers that are there, and nothing else.

    Cut into as many pieces, on as many threads, as ours is: OpenBLAS's own threads spin on when they are done, and
    would hold a core while the next in turn is measured.
    """
    (_, tokens, width), heads = call.query.shape, call.config.num_heads
    x, w = call.query[0], call.weights
    real = x.dtype
    projected = np.empty((3, tokens, width), real)
    q, k, v = (part.reshape(tokens, heads, -1).swapaxes(0, 1) for part in projected)
    scores = np.empty((heads, tokens, tokens), real)
    concat, output = np.empty((tokens, width), real), np.empty((tokens, width), real)
    head_outputs = concat.reshape(tokens, heads, -1).swapaxes(0, 1)

    def project(first: int, last: int) -> None:
        for matrix, part in zip((w.w_q, w.w_k, w.w_v), projected, strict=True):
            np.matmul(x[first:last], matrix.T, out=part[first:last])

    def attend_rows(first: int, last: int) -> None:
        np.matmul(q[:, first:last], k.swapaxes(1, 2), out=scores[:, first:last])
        np.matmul(scores[:, first:last], v, out=head_outputs[:, first:last])
        np.matmul(concat[first:last], w.w_o.T, out=output[first:last])

    def run() -> None:
        plan.in_rows(parts, tokens, project)
        plan.in_rows(parts, tokens, attend_rows)

    return run


def of_torch(call: Call) -> dict[str, Callable[[], Any]]:
    """Torch with the weights of each head, and by its fused path; nothing where it is not installed.

    On one thread or on as many as ours, whichever a short trial finds faster at this size: on a busy machine its
    threads wait for each other for milliseconds.
    """
    try:
        import torch
    except ImportError:
        return {}
    config = call.config
    real = torch.float64 if call.query.dtype == np.float64 else torch.float32
    module = torch.nn.MultiheadAttention(config.embed_dim, config.num_heads, dtype=real).eval()
    state = call.weights.to_state_dict(config)
    module.load_state_dict({name: torch.from_numpy(array) for name, array in state.items()})
    x = torch.from_numpy(call.query[0].copy())[:, None]

    def with_weights() -> None:
        with torch.inference_mode():
            module(x, x, x, need_weights=True, average_attn_weights=False)

    def fused() -> None:
        with torch.inference_mode():
            module(x, x, x, need_weights=False)

    def on(threads: int) -> Callable[[], None]:
        def run() -> None:
            torch.set_num_threads(threads)
            with_weights()

        return run

    trial = interleaved({str(threads): on(threads) for threads in (1, plan.thread_count())}, 0.3, 5)
    torch.set_num_threads(int(min(trial, key=lambda threads: trial[threads])))
    return {"torch with weights": with_weights, "torch fused": fused}


if __name__ == "__main__":
    main()
