#!/bin/sh
# Installs the studio for one user: what the self-extracting file runs once it has unpacked itself.
#   [--prefix DIR]   where to (default: ~/.local); DIR/bin, DIR/lib/mha-studio, DIR/share
set -eu
prefix=${HOME:?}/.local
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?"--prefix needs a folder"}; shift 2 ;;
        *) echo "install.sh: $1 is not known; --prefix DIR fits." >&2; exit 2 ;;
    esac
done
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications" "$prefix/share/mime/packages" "$prefix/share/icons"
prefix=$(cd "$prefix" && pwd)
program=$prefix/lib/mha-studio

# Beside the old one first, so that what is there stays whole if this is interrupted.
rm -rf "$program.new"
cp -a "$here/program" "$program.new"
cp "$here/uninstall.sh" "$program.new/uninstall.sh"
rm -rf "$program"
mv "$program.new" "$program"
ln -sf ../lib/mha-studio/mha-studio "$prefix/bin/mha-studio"

cp -a "$here/share/hicolor" "$prefix/share/icons/"
cp "$here/share/mha-studio.xml" "$prefix/share/mime/packages/"
# By its full path, in quotes: ~/.local/bin is not always searched, and a home may have spaces in its name.
sed "s|^Exec=mha-studio|Exec=\"$program/mha-studio\"|" "$here/share/mha-studio.desktop" \
    >"$prefix/share/applications/mha-studio.desktop"
for command in "update-desktop-database -q $prefix/share/applications" "update-mime-database $prefix/share/mime"; do
    $command >/dev/null 2>&1 || true # a desktop without them looks by itself
done
echo "MHA Studio is installed in $program; start it from the menu or by $prefix/bin/mha-studio."
echo "To remove it: $program/uninstall.sh"
