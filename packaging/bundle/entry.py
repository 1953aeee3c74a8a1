"""What the bundle starts: the program, or the compiling of its kernels in a process of its own.

A frozen program is one executable for both. Nothing is ever read from the folder that it was started in.
"""

from __future__ import annotations

import os
import sys

COMPILE = "--compile-kernels"  # as `engine/loader.py` calls it


def main() -> int:
    if sys.argv[1:] == [COMPILE]:
        from mha_studio.engine.compile import compile_kernels

        if hasattr(os, "nice"):
            os.nice(15)
        return compile_kernels()
    from mha_studio.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
