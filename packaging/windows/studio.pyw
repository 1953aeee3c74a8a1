"""What the shortcut and a double-clicked .mha start on Windows, by `pythonw -I studio.pyw [FILE.mha]`.

`-I`: nothing is read from the working directory, the environment or the user's own Python.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "app")]
# A program without a console has no standard streams, and some libraries write to them all the same.
for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))

from mha_studio.cli import main  # noqa: E402

sys.exit(main())
