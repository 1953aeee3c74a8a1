#!/bin/sh
# Renews requirements.lock: lock.sh PYTHON. Exact versions and hashes of everything that running, testing and checking
# take, and no name of a host. Run it with Python 3.11: the versions it finds then serve every newer Python as well.
set -eu
cd "$(dirname "$0")/.."
python=$1
new=build/requirements.lock.new
mkdir -p build
cp requirements.lock "$new" 2>/dev/null || true # keeps versions that need not move; `rm requirements.lock` moves all
"$python" -m piptools compile --quiet --extra video --extra test --extra dev --extra bundle --generate-hashes --allow-unsafe --strip-extras \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options \
    --output-file "$new" pyproject.toml
# The marker on PySide6 chooses between two bounds, and the version found meets both.
sed -i.bak '/^pyside6-essentials==/s/ ; .* \\$/ \\/' "$new"
# pip-tools drops numba's marker on the way to llvmlite, which has no wheels there either.
marker=$(sed -n 's/^numba==[^ ]* \(;.*\) \\$/\1/p' "$new")
sed -i.bak "/^llvmlite==/s/ *\\\\\$/ $marker \\\\/" "$new"
if grep -n -e '://' -e '@' "$new"; then
    echo "requirements.lock would name a host (lines above); nothing was changed." >&2
    exit 1
fi
{
    echo "# Exact versions and hashes of everything that running, testing and checking MHA Studio take."
    echo "# Made by \`make lock\` from pyproject.toml with Python $("$python" -c 'import sys; print(*sys.version_info[:2], sep=".")'); not to be edited."
    grep -v '^#' "$new" | grep -v '^$'
} >requirements.lock
rm -f "$new" "$new.bak"
