"""The lowest versions that pyproject.toml names, as constraints for pip: `python packaging/lowest.py`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def main() -> None:
    needs = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    for need in needs:
        found = re.match(r"([A-Za-z0-9._-]+)>=([0-9.]+)", need)
        if found is None:
            raise SystemExit(f"pyproject.toml names no lowest version in {need!r}.")
        marker = need.partition(";")[2].strip()
        print(f"{found[1]}~={found[2]}.0" + (f" ; {marker}" if marker else ""))


if __name__ == "__main__":
    main()
