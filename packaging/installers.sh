#!/bin/sh
# What users of this system download, made from build/bundle: installers.sh PYTHON. What Windows takes is made by
# packaging/windows/installer.py, anywhere.
set -eu
cd "$(dirname "$0")/.."
case $(uname -s) in
    Linux)
        "$1" packaging/linux/deb.py
        sh packaging/linux/run.sh
        ;;
    Darwin) sh packaging/macos/dmg.sh ;;
    *) echo "Installers for $(uname -s) are not made by this command." >&2; exit 2 ;;
esac
