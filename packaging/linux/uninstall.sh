#!/bin/sh
# Removes what install.sh has put there, and nothing of the user's: documents, settings and progress stay.
set -eu
program=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$program/../.." && pwd)
case $program in
    */lib/mha-studio) ;;
    *) echo "uninstall.sh: $program is not where MHA Studio is installed." >&2; exit 2 ;;
esac
rm -f "$prefix/bin/mha-studio" "$prefix/share/applications/mha-studio.desktop" "$prefix/share/mime/packages/mha-studio.xml"
find "$prefix/share/icons/hicolor" \( -name 'mha-studio.*' -o -name 'mha-studio-symbolic.svg' \
    -o -name 'application-x-mha-studio.*' \) -exec rm -f {} + 2>/dev/null || true
find "$prefix/share/icons/hicolor" -depth -type d -empty -delete 2>/dev/null || true
rm -rf "$program"
# Compiled kernels are no work of the user's: whatever wants them makes them again.
rm -rf "${XDG_CACHE_HOME:-${HOME:?}/.cache}/mha-studio"
update-desktop-database -q "$prefix/share/applications" >/dev/null 2>&1 || true
update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
echo "MHA Studio is removed; documents, settings and progress are still there."
