"""What is in the installers, as a CycloneDX list on standard output: `python packaging/sbom.py`.

Names, versions and hashes are those of requirements.lock, so the list says what was built, not what was meant.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mha_studio import __version__


def components(lock: str) -> list[dict[str, Any]]:
    """One entry a package of the lock, with the SHA-256 of each of its files."""
    found = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock):
        named = re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", block)
        if named is None:
            continue
        hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", block)
        purl = f"pkg:pypi/{named[1].lower().replace('_', '-')}@{named[2]}"
        files = [
            {"type": "distribution", "url": purl, "hashes": [{"alg": "SHA-256", "content": sum}]}
            for sum in hashes
        ]
        found.append(
            {
                "type": "library", "bom-ref": purl, "name": named[1], "version": named[2], "purl": purl,
                "externalReferences": files,
            }
        )  # fmt: skip
    return found


def main() -> None:
    own = {"type": "application", "bom-ref": "mha-studio", "name": "MHA Studio", "version": __version__}
    own["licenses"] = [{"license": {"id": "MIT"}}]  # type: ignore[assignment]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    bom = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": own},
        "components": components(lock),
    }  # fmt: skip
    json.dump(bom, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
