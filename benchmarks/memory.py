"""What attention among many tokens takes: every step kept, and computed when it is looked at.

`python -m benchmarks.memory [--tokens N] [--heads N] [--dim N] [--quick]`. Each in a process of its own: the most
memory that it held at any time, and seconds. "On demand" is what `attend` does by itself where everything does not fit;
here it is told that 2 GB are free. Looked at are the output, and shares and scores of one head.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from typing import Any

import numpy as np

from benchmarks.common import describe_machine, emit
from mha_studio.engine import AttentionConfig, AttentionWeights, attend, loader, memory

ROOM = 2_000_000_000


def main() -> None:
    """Start one process for each way."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.memory", description=__doc__)
    parser.add_argument("--tokens", type=int, default=4096)
    parser.add_argument("--heads", type=int, default=16)
    parser.add_argument("--dim", type=int, default=1024)
    parser.add_argument("--quick", action="store_true", help="1,024 tokens")
    parser.add_argument("--way", choices=("kept", "on demand"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.way:
        measure(options)
        return
    describe_machine("memory")
    tokens = 1024 if options.quick else options.tokens
    sizes = ("--tokens", str(tokens), "--heads", str(options.heads), "--dim", str(options.dim))
    for way in ("kept", "on demand"):
        subprocess.run([sys.executable, "-m", "benchmarks.memory", *sizes, "--way", way], check=True)


def measure(options: Any) -> None:
    """One way, in this process; prints its lines."""
    loader.load_kernels()
    config = AttentionConfig(options.dim, options.heads)
    weights = AttentionWeights.random(config, 0, np.float32)
    x = np.random.default_rng(0).standard_normal((options.tokens, options.dim)).astype(np.float32)
    before = peak()
    if options.way == "on demand":
        memory.available_bytes = lambda: ROOM
        memory.WORTH_ASKING = 0
    size = f"{options.tokens} tokens, d_model {options.dim}, {options.heads} heads"
    begun = time.perf_counter()
    result = attend(x, x, x, weights, config)
    looks = {
        "first rows of the output": lambda: result.output_rows(0, 16),
        "all of the output": lambda: result.output,
        "shares of one head": lambda: result.attn_weights_of(3),
        "scores of one head": lambda: result.scores_of(3),
    }
    for what, look in looks.items():
        found = look()
        if not np.isfinite(found).all():
            raise SystemExit(f"benchmarks.memory: {what} is no number.")
        emit(f"{options.way}: {what}", size, time.perf_counter() - begun, "s", since="the call")
        del found
    emit(f"{options.way}: memory", size, peak() / 1e9, "GB", before=round(before / 1e9, 3))


def peak() -> int:
    """Bytes that this process held at most."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


if __name__ == "__main__":
    main()
