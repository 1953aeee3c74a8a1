"""Makes dist/mha-studio_VERSION_ARCH.deb from the bundle: `python packaging/linux/deb.py [--quick]`.

The bundle goes to /usr/lib/mha-studio, everything else to where a desktop looks for it. Desktop, icon and MIME caches
are renewed by the triggers that Debian's own packages bring, so there are no scripts, and removing leaves nothing.
`--quick` packs without much compression, to try things out.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from mha_studio import __version__

NAME = "mha-studio"
BUNDLE = ROOT / "build" / "bundle" / NAME
DESKTOP = ROOT / "packaging" / "desktop"
MAINTAINER = "MHA Studio contributors <maintainers@mha-studio.invalid>"
DEPENDS = ("libc6 (>= {glibc})", "libegl1", "libgl1", "libopengl0", "libstdc++6", "libgcc-s1")
DESCRIPTION = """Watch every number of multi-head attention as it is made
 Type a sentence, choose heads and dimensions, and step through projection,
 scores, scaling, mask, softmax, weighted sum, concatenation and output. Every
 number on the screen is computed, says why it is what it is, and can be
 changed.
 .
 For teachers at a projector and students on their own. Works without a
 network."""


def lay_out(root: Path) -> None:
    """Everything at its place below `root`, as it will be below /."""
    share = root / "usr" / "share"
    shutil.copytree(BUNDLE, root / "usr" / "lib" / NAME, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    shutil.copytree(ROOT / "build" / "icons" / "hicolor", share / "icons" / "hicolor")
    for file, folder in (
        (DESKTOP / f"{NAME}.desktop", "applications"),
        (DESKTOP / f"{NAME}.xml", "mime/packages"),
        (DESKTOP / "io.github.mha_studio.mha_studio.metainfo.xml", "metainfo"),
    ):
        copied(file, share / folder / file.name)
    doc = share / "doc" / NAME
    copied(HERE / "copyright", doc / "copyright")
    packed(changelog(), doc / "changelog.gz")
    packed((HERE / f"{NAME}.1").read_text(), share / "man" / "man1" / f"{NAME}.1.gz")
    copied(HERE / "lintian-overrides", share / "lintian" / "overrides" / NAME)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            program = path.is_dir() or path == root / "usr" / "lib" / NAME / NAME
            path.chmod(0o755 if program else 0o644)


def copied(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def packed(text: str, to: Path) -> None:
    """As gzip without name and time: the same bytes from the same text."""
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def changelog() -> str:
    """Debian's form of it; what changed stands in the project's own changelog."""
    date = subprocess.run(
        ["git", "log", "-1", "--format=%aD"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    changes = "  * See https://github.com/mha-studio/mha-studio for what is new."
    return f"{NAME} ({__version__}) stable; urgency=medium\n\n{changes}\n\n -- {MAINTAINER}  {date}\n"


def glibc() -> str:
    """The C library that the bundle was made with; an older one may not do."""
    told = subprocess.run(["ldd", "--version"], capture_output=True, text=True, check=True).stdout
    return told.splitlines()[0].split()[-1]


def architecture() -> str:
    return subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()


def control(root: Path) -> str:
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    fields = {
        "Package": NAME,
        "Version": __version__,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(DEPENDS).format(glibc=glibc()),
        "Section": "education",
        "Priority": "optional",
        "Homepage": "https://github.com/mha-studio/mha-studio",
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="pack without much compression")
    quick = parser.parse_args().quick
    if not BUNDLE.is_dir():
        print("There is no bundle yet; make it with packaging/bundle/bundle.py.", file=sys.stderr)
        return 2
    root = ROOT / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(root)
    (root / "DEBIAN").mkdir(mode=0o755)
    (root / "DEBIAN" / "control").write_text(control(root))
    sums = subprocess.run(
        "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum",
        shell=True, cwd=root, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    (root / "DEBIAN" / "md5sums").write_text(sums)
    package = ROOT / "dist" / f"{NAME}_{__version__}_{architecture()}.deb"
    package.parent.mkdir(exist_ok=True)
    pressing = ["-Zzstd", "-z1"] if quick else ["-Zxz", "-z9", "-Sextreme"]
    command = ["dpkg-deb", "--root-owner-group", *pressing, "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
