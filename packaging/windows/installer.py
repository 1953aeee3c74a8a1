"""Makes dist/MHA-Studio-VERSION-windows-x64.exe: `python packaging/windows/installer.py --python ZIP`.

Python's own embeddable distribution, signed by its makers, with the wheels of requirements.lock beside it, inside an
NSIS installer: no starter of our own that virus scanners would have to get to know. Runs wherever pip and makensis do;
only the embeddable distribution has to be handed in (`--python FILE.zip`; docs/RELEASING.md names it and its checksum).
"""

from __future__ import annotations

import argparse
import compileall
import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from py_compile import PycInvalidationMode

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "bundle")]

import contents

from mha_studio import __version__

FOLDER = ROOT / "build" / "windows" / "MHA Studio"
PYTHON = "3.11"
DROPPED = (
    "*.pyi",
    "*.lib",
    "*.h",
    "*.pyx",
    "*.pxd",
    "*/__pycache__/*",
    "bin/*",
    "Scripts/*",
)
"""Files of wheels that only compilers and installers read."""


def lay_out(python: Path | None) -> None:
    """The folder as it will be installed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    if python is not None:
        with zipfile.ZipFile(python) as archive:
            archive.extractall(FOLDER)
        # Where this Python looks for modules, also in the process that compiles the kernels; nowhere else is looked.
        for path in FOLDER.glob("python*._pth"):
            path.write_text(f"{path.stem}.zip\n.\napp\n", encoding="utf-8")
    app = FOLDER / "app"
    install_wheels(app)
    shutil.copytree(ROOT / "mha_studio", app / "mha_studio", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", app / "mha_studio" / "_resources")
    shutil.copyfile(ROOT / "LICENSE", app / "LICENSE")
    remove_what_is_left_out(app)
    for path in contents.IN_PLACE_OF:
        shutil.copyfile(path, app / "PySide6" / path.name)
    if sys.version_info[:2] == tuple(map(int, PYTHON.split("."))):
        compile_modules(app)
    shutil.copyfile(HERE / "studio.pyw", FOLDER / "studio.pyw")
    for name in ("mha-studio", "mha-document"):
        shutil.copyfile(ROOT / "build" / "icons" / f"{name}.ico", FOLDER / f"{name}.ico")


def install_wheels(app: Path) -> None:
    """The locked versions, as wheels for Windows: checked against their hashes by pip, whatever it runs on."""
    wanted = runtime_lines((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    lock = ROOT / "build" / "windows" / "requirements.txt"
    lock.write_text(wanted, encoding="utf-8")
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-compile",
        "--require-hashes", "--only-binary", ":all:", "--platform", "win_amd64", "--python-version", PYTHON,
        "--implementation", "cp", "--target", str(app), "-r", str(lock),
    ]  # fmt: skip
    subprocess.run(command, check=True)


def runtime_lines(lock: str) -> str:
    """Of the lock, the packages that the program imports when it runs, with their hashes, without markers."""
    from mha_studio.app.licences import PACKAGES

    wanted = {name.lower().replace("_", "-") for name in PACKAGES} - {"av"}
    kept, keeping = [], False
    for line in lock.splitlines():
        if line and not line.startswith((" ", "#")):
            keeping = line.split("==")[0].lower() in wanted
            line = line.split(" ; ")[0].rstrip(" \\") + " \\"
        if keeping and not line.startswith("#"):
            kept.append(line)
    return "\n".join(kept) + "\n"


def remove_what_is_left_out(app: Path) -> None:
    """What `contents.py` leaves out of every bundle, by the paths that wheels have on Windows."""
    qt = contents.qt_modules(ROOT)
    modules = [name.replace(".", "/") for name in contents.EXCLUDED]
    for path in sorted(app.rglob("*"), reverse=True):
        name = path.relative_to(app).as_posix()
        module = name.removesuffix(".py").removesuffix(".pyd").split(".cp")[0]
        unwanted = any(module == gone or module.startswith(f"{gone}/") for gone in modules)
        if name.startswith("PySide6/"):
            unwanted = not contents.kept_of_pyside(name, qt)
        if path.is_file() and (unwanted or not contents.kept(name) or contents.matches(name, DROPPED)):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def compile_modules(app: Path) -> None:
    """Bytecode beside every module, so that the first start need not make it. Only the same Python can."""
    compileall.compile_dir(
        app, quiet=2, workers=0, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH, stripdir=str(app)
    )


def checked(python: Path, wanted: str) -> Path:
    """The embeddable distribution, if it is the one that is meant."""
    found = hashlib.sha256(python.read_bytes()).hexdigest()
    if found != wanted:
        raise SystemExit(
            f"{python.name} has the SHA-256 {found}, not {wanted}; take the file that RELEASING.md names."
        )
    return python


def installer(trial: bool) -> Path:
    """The installer of the folder. `trial`: without compression, under a name that nobody takes for a release."""
    out = ROOT / "dist" / f"MHA-Studio-{__version__}-windows-x64{'-trial' if trial else ''}.exe"
    out.parent.mkdir(exist_ok=True)
    named = {
        "VERSION": __version__, "FOLDER": FOLDER, "OUT": out, "ICONS": ROOT / "build" / "icons",
        "LICENCE": ROOT / "LICENSE",
    }  # fmt: skip
    if trial:
        # Debian's wine may lack its 32-bit half. For the real one, NSIS for Windows has only 32-bit starters.
        named |= {"QUICK": 1, "TARGET": "amd64-unicode"}
    defines = [f"-D{name}={value}" for name, value in named.items()]
    subprocess.run(
        ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(HERE / "mha-studio.nsi")], check=True
    )
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--python", type=Path, metavar="FILE.zip", help="Python's embeddable distribution for amd64"
    )
    parser.add_argument("--sha256", metavar="SUM", help="what its SHA-256 has to be")
    parser.add_argument("--folder-only", action="store_true", help="lay the folder out, make no installer")
    parser.add_argument(
        "--trial",
        action="store_true",
        help="an installer to try installing and removing with; may lack Python",
    )
    chosen = parser.parse_args()
    if chosen.python is None and not (chosen.folder_only or chosen.trial):
        parser.error("an installer needs --python FILE.zip and --sha256 SUM; see docs/RELEASING.md")
    if chosen.python is not None:
        if not chosen.sha256:
            parser.error("--python needs --sha256 SUM beside it")
        checked(chosen.python, chosen.sha256)
    lay_out(chosen.python)
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
    print(f"{FOLDER}: {size / 1e6:.0f} MB")
    if not chosen.folder_only:
        out = installer(chosen.trial)
        print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
