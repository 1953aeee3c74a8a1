"""`python -m mha_studio`: the same as the command `mha-studio`. What it does is in `mha_studio.cli`."""

import sys

from mha_studio.cli import main

if __name__ == "__main__":
    sys.exit(main())
