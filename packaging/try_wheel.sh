#!/bin/sh
# Installs the wheel and the source distribution, each into an empty environment with the newest versions of what they
# need, and the wheel once more with the lowest that pyproject.toml names; starts the program in each.
#   try_wheel.sh FOLDER    the folder with one .whl and one .tar.gz
set -eu
dist=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
try() { # NAME FILE [CONSTRAINTS]
    "$python" -m venv "$work/$1"
    "$work/$1/bin/python" -m pip install --quiet --disable-pip-version-check ${3:+--constraint "$3"} "$2"
    (cd "$work" && QT_QPA_PLATFORM=offscreen "$work/$1/bin/mha-studio" --smoke-test)
    echo "$1: $("$work/$1/bin/mha-studio" --version) starts and does its job"
}
try wheel "$dist"/*.whl
try sdist "$dist"/*.tar.gz
"$python" "$here/packaging/lowest.py" >"$work/lowest.txt"
try lowest "$dist"/*.whl "$work/lowest.txt"
