"""`python -m tests.packaged.deb dist/FILE.deb`: the package installed, used as by a new user, in a fresh Debian.

Not part of `make test`: it needs root, debootstrap and the package, and takes some minutes. The Debian root is made
once in build/roots; every check gets a layer of its own above it that goes away with it, so nothing that one leaves
helps or hurts the next. Prints one JSON object a check, and ends with status 1 where one failed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOTS = ROOT / "build" / "roots"
TOOLS = (
    "xvfb", "xdotool", "openbox", "libglib2.0-bin", "strace", "desktop-file-utils", "shared-mime-info",
    "dbus", "dbus-bin", "x11-apps",
)  # fmt: skip
INSTALL = "apt-get install -y -qq --no-install-recommends"

START = """
set -eu
export DEBIAN_FRONTEND=noninteractive HOME=/home/student DISPLAY=:7
id student >/dev/null 2>&1 || useradd -m student
dbus-uuidgen --ensure
student() { su student -c "export DISPLAY=:7; cd; $1"; }
screen() {
    mkdir -pm 1777 /tmp/.X11-unix
    student 'Xvfb :7 -screen 0 1280x720x24' >/dev/null 2>&1 & sleep 2
    student openbox >/dev/null 2>&1 & sleep 1
}
titled() { for _ in $(seq 60); do xdotool search --name "$1" >/dev/null 2>&1 && return 0; sleep 0.5; done; return 1; }
silent() {
    said=$(student "$1" 2>&1) || { echo "status $?: $said"; return 1; }
    [ -z "$said" ] || { echo "$said"; return 1; }
}
install_it() { INSTALL /tmp/new.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; return 1; }; }
""".replace("INSTALL", INSTALL)

CHECKS = {
    "smoke test on a screen, nothing on standard error": """
        install_it; screen; silent 'mha-studio --smoke-test'
        student 'mha-studio doctor' | grep -q '^Kernels *compiled, in /home/student/'
    """,
    "started from the menu": """
        install_it; screen
        desktop-file-validate /usr/share/applications/mha-studio.desktop
        student 'gio launch /usr/share/applications/mha-studio.desktop' & titled 'MHA Studio'
        xwd -root -silent -out /out/menu.xwd
    """,
    "a double-clicked document opens": """
        install_it; screen
        student 'mha-studio new --tokens "the cat sat" -o "my döc.mha"'
        student 'gio info -a standard::content-type "my döc.mha"' | grep -q application/x-mha-studio
        student 'gio open "my döc.mha"' & titled 'my döc.mha'
        xwd -root -silent -out /out/document.xwd
    """,
    "an upgrade keeps the user's files": """
        INSTALL /tmp/old.deb >/dev/null 2>&1
        student 'mha-studio new --tokens "mine" -o mine.mha; mkdir -p .config/mha-studio'
        student 'echo "{\\"theme\\":\\"dark\\"}" > .config/mha-studio/settings.json'
        before=$(cd /home/student; find . -type f -exec md5sum {} + | sort)
        install_it; screen
        [ "$(dpkg-query -W -f '${Version}' mha-studio)" = "$(dpkg-deb -f /tmp/new.deb Version)" ]
        silent 'mha-studio --smoke-test mine.mha'
        echo "$before" | (cd /home/student; md5sum --quiet -c -)
    """.replace("INSTALL", INSTALL),
    "removed without a trace, the user's files still there": """
        everything() {
            find / -xdev -path /proc -prune -o -path /tmp -prune -o -path /run -prune -o -path /dev -prune -o \
                -path /out -prune -o -path /var/cache -prune -o -path /var/log -prune -o -path /var/lib/dpkg -prune -o \
                -path /var/lib/apt -prune -o -print | sort
        }
        INSTALL libegl1 libgl1 libopengl0 >/dev/null 2>&1
        student 'true'; everything > /tmp/before
        install_it; student 'mha-studio new --tokens "mine" -o mine.mha'
        apt-get purge -y -qq mha-studio >/dev/null 2>&1
        everything | grep -v '^/home/student' > /tmp/after; grep -v '^/home/student' /tmp/before > /tmp/was
        diff /tmp/was /tmp/after; test -s /home/student/mine.mha
    """.replace("INSTALL", INSTALL),
    "no connection is attempted": """
        install_it; touch /tmp/calls; chown student /tmp/calls
        traced='strace -f --seccomp-bpf -qq -e trace=connect,sendto,sendmsg -o /tmp/calls mha-studio --smoke-test'
        unshare -n sh -euc ". /tmp/start.sh
            screen; student '$traced'"
        grep -q AF_UNIX /tmp/calls
        ! grep -E 'AF_INET6?' /tmp/calls
    """,
    "what is planted in the working directory is not run": """
        install_it; screen
        mkdir -p /tmp/trap/__pycache__ /tmp/trap/mha_studio; cd /tmp/trap
        for name in numba numpy sitecustomize mha_studio/__init__ encodings; do
            echo 'open("/tmp/sprung","w")' > $name.py
        done
        printf 'cposix\\nsystem\\n(S"touch /tmp/sprung"\\ntR.' > __pycache__/planted.nbi
        for kernel in kernels incremental_kernels vector_math raster; do
            source=$(find /usr/lib/mha-studio -path '*/mha_studio/*' -name $kernel.py)
            for name in $(grep -ho '^def [a-z_]*' $source | cut -c5-); do
                for line in $(seq 1 400); do
                    ln -f __pycache__/planted.nbi __pycache__/$kernel.$name-$line.py311.nbi
                done
            done
        done
        chmod -R a+rX /tmp/trap
        su student -c 'cd /tmp/trap; DISPLAY=:7 mha-studio --smoke-test'
        test ! -e /tmp/sprung
    """,
    "a truncated kernel cache is made anew": """
        install_it; screen; silent 'mha-studio --smoke-test'
        find /home/student/.cache/mha-studio -name '*.nb[ci]' -size +1 -exec truncate -s 100 {} +
        student 'mha-studio --smoke-test'
        find /home/student/.cache/mha-studio -name '*.nbc' -size +1 | grep -q .
    """,
    "without HOME": "install_it; screen; student 'unset HOME; mha-studio --smoke-test'",
    "a home that cannot be written to": """
        install_it; screen; student 'true'; chmod 555 /home/student; silent 'mha-studio --smoke-test'
        student 'mha-studio doctor' | grep -q 'cannot be written'
    """,
    "from a path with spaces and letters outside ASCII": """
        install_it; screen; mkdir '/home/student/Prüfung 试 x'; cp -a /usr/lib/mha-studio '/home/student/Prüfung 试 x/'
        silent '"./Prüfung 试 x/mha-studio/mha-studio" --smoke-test'
    """,
    "two at once": """
        install_it; screen
        student 'mha-studio --smoke-test' & one=$!; student 'mha-studio --smoke-test' & two=$!; wait $one; wait $two
    """,
    "two versions at once": """
        install_it; screen; dpkg-deb -x /tmp/old.deb /home/student/old
        student 'mha-studio --smoke-test' & one=$!
        student 'old/usr/lib/mha-studio/mha-studio --smoke-test' & two=$!; wait $one; wait $two
        [ $(find /home/student/.cache/mha-studio/kernels -name complete | wc -l) = 2 ]
    """,
}
"""What is tried, by name: shell in the root, status 0 where it went well."""


def base() -> Path:
    """The Debian root, made where there is none yet."""
    root = ROOTS / "bookworm"
    if not (root / ".whole").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", f"--include={','.join(TOOLS)}", "bookworm", str(root)],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        (root / ".whole").touch()
    return root


def older(package: Path) -> Path:
    """The same package as version 0.0.1: what an upgrade starts from."""
    stage, made = ROOTS / "older", ROOTS / "older.deb"
    shutil.rmtree(stage, ignore_errors=True)
    subprocess.run(["dpkg-deb", "-R", package, stage], check=True)
    control = stage / "DEBIAN" / "control"
    lines = [
        "Version: 0.0.1" if line.startswith("Version:") else line for line in control.read_text().splitlines()
    ]
    control.write_text("\n".join(lines) + "\n")
    subprocess.run(["dpkg-deb", "-Znone", "-b", stage, made], check=True, stdout=subprocess.DEVNULL)
    return made


def run(script: str, root: Path, packages: dict[str, Path], out: Path, seconds: float) -> tuple[bool, str]:
    """Run `script` as root in a layer above `root`; whether it went well, and what was said.

    Mounts belong to a namespace of their own and end with it: nothing of this machine can be removed through them.
    """
    copies = "".join(f"cp '{path}' $top/tmp/{name}; " for name, path in packages.items())
    around = f"""
        set -e; mount -t tmpfs layer /mnt; mkdir /mnt/up /mnt/work /mnt/top; top=/mnt/top
        mount -t overlay overlay -o lowerdir='{root}',upperdir=/mnt/up,workdir=/mnt/work $top
        mount -t proc proc $top/proc; mount --bind /dev $top/dev; mount -t tmpfs run $top/run
        mkdir $top/out; mount --bind '{out}' $top/out; {copies}
        cat /etc/resolv.conf > $top/etc/resolv.conf; printf '%s' "$2" > $top/tmp/start.sh
        exec env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \\
            chroot $top /bin/sh -c ". /tmp/start.sh; $1"
    """
    command = [
        "unshare",
        "--mount",
        "--pid",
        "--fork",
        "--kill-child",
        "sh",
        "-c",
        around,
        "sh",
        script,
        START,
    ]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=seconds,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return False, f"not done after {seconds:.0f} s"
    return done.returncode == 0, (done.stdout + done.stderr).strip()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", type=Path)
    parser.add_argument(
        "--only", default="", metavar="WORDS", help="only checks whose names hold these words"
    )
    parser.add_argument("--seconds", type=float, default=600.0, help="how long one check may take")
    chosen = parser.parse_args()
    root, packages = base(), {"new.deb": chosen.package.resolve(), "old.deb": older(chosen.package)}
    out = ROOTS / "out"
    out.mkdir(exist_ok=True)
    failed = 0
    for name, script in CHECKS.items():
        if chosen.only not in name:
            continue
        begun = time.monotonic()
        well, said = run(script, root, packages, out, chosen.seconds)
        failed += not well
        line = {"check": name, "passed": well, "seconds": round(time.monotonic() - begun, 1)}
        print(json.dumps(line if well else line | {"said": said[-2000:]}, ensure_ascii=False), flush=True)
    print(f"{len(CHECKS) - failed} passed, {failed} failed" if not chosen.only else f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
