#!/bin/sh
# Makes the environment: set_up.sh FOLDER. Finds a Python, makes a virtual environment even where Debian has left
# ensurepip out, and installs exactly what requirements.lock names, then this checkout itself.
# Qt's system libraries are left to qt_system_libraries.sh.
set -eu
cd "$(dirname "$0")/.."
venv=${1:-.venv}

good_python() {
    "$1" -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

if ! { [ -x "$venv/bin/python" ] && good_python "$venv/bin/python"; }; then
    found=
    for python in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
        if good_python "$python"; then found=$python; break; fi
    done
    if [ -z "$found" ]; then
        echo "MHA Studio needs Python 3.11 or newer, and none was found; install it, or name it: make run PYTHON=/path/to/python3." >&2
        exit 1
    fi
    echo "Making an environment in $venv with $("$found" --version)"
    rm -rf "$venv"
    # Debian's python3 has no ensurepip without python3-venv; then the system's pip fills the environment from outside.
    if ! "$found" -m venv "$venv" >/dev/null 2>&1; then
        rm -rf "$venv"
        "$found" -m venv --without-pip "$venv"
    fi
fi

if "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    pip() { "$venv/bin/python" -m pip "$@"; }
else
    found=
    for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$python" -m pip --python "$venv/bin/python" --version >/dev/null 2>&1; then found=$python; break; fi
    done
    if [ -z "$found" ]; then
        echo "Python has neither ensurepip nor pip: install one of them (on Debian: apt-get install python3-venv) and try again." >&2
        exit 1
    fi
    pip() { "$found" -m pip --python "$venv/bin/python" "$@"; }
fi

echo "Installing what requirements.lock names (a few hundred megabytes the first time)"
pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
# From here on the environment has its own pip, the locked one.
"$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --no-index --no-build-isolation -e .
# Compile the checkout now: where PYTHONDONTWRITEBYTECODE is set, Python would otherwise do so again at every start.
"$venv/bin/python" -m compileall -q mha_studio
