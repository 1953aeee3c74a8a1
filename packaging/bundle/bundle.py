"""Makes the bundle: `python packaging/bundle/bundle.py` leaves build/bundle/mha-studio (macOS: MHA Studio.app as well).

What goes in stands in `contents.py`. The program is started at the end, since a bundle that has not been started is
not known to work.
"""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path
from py_compile import PycInvalidationMode

import contents

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUNDLE = ROOT / "build" / "bundle"


def clean(folder: Path) -> None:
    """Take symbols out where that is safe, and the build machine's folders that libraries would be looked for in."""
    for path in sorted(folder.rglob("*.so*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or contents.matches(name, contents.NOT_STRIPPED):
            continue
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        told = subprocess.run(
            ["patchelf", "--print-rpath", str(path)], capture_output=True, text=True, check=True
        )
        if told.stdout.startswith("/"):
            subprocess.run(["patchelf", "--remove-rpath", str(path)], check=True)
    for pattern, name in contents.SAME.items():
        for copy in folder.glob(pattern):
            if (folder / name).exists():
                copy.unlink()
                copy.symlink_to(os.path.relpath(folder / name, copy.parent))


def compile_text(folder: Path) -> None:
    """Compile the modules that lie in the bundle as text: it is never written to, so every start would do it again.

    Without a check against the text, since installing may change its time; Python puts in where it lies by itself.
    """
    for package in filter(Path.is_dir, (folder / name for name in contents.AS_TEXT)):
        whole = compileall.compile_dir(
            package,
            quiet=1,
            force=True,
            invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
            stripdir=str(folder),
        )
        if not whole:
            raise SystemExit(f"{package} could not be compiled.")


def main() -> int:
    shutil.rmtree(BUNDLE, ignore_errors=True)
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", str(BUNDLE), "--workpath", str(ROOT / "build" / "bundle-work"), str(HERE / "mha_studio.spec"),
    ]  # fmt: skip
    # The same bundle from the same source: the order of sets, and the times in what is packed.
    subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": "1"})
    if sys.platform == "linux":
        clean(BUNDLE / "mha-studio" / "_internal")
    compile_text(BUNDLE / "mha-studio" / "_internal")
    if sys.platform == "darwin":
        compile_text(BUNDLE / "MHA Studio.app" / "Contents" / "Resources")
    program = BUNDLE / "mha-studio" / ("mha-studio.exe" if os.name == "nt" else "mha-studio")
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    size = sum(path.stat().st_size for path in (BUNDLE / "mha-studio").rglob("*") if not path.is_symlink())
    print(f"{program}: {done.stdout.strip()}, {size / 1e6:.0f} MB")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
