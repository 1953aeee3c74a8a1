#!/bin/sh
# Makes dist/MHA-Studio-VERSION-macos-ARCH.dmg from the bundle, on macOS. Signs where SIGNING_IDENTITY is set, has it
# notarised where APPLE_ID, APPLE_TEAM and APPLE_PASSWORD are set as well; without them it is signed ad hoc, and the
# system asks once whether it may be opened.
set -eu
cd "$(dirname "$0")/../.."
app="build/bundle/MHA Studio.app"
[ -d "$app" ] || { echo "There is no bundle yet; make it with packaging/bundle/bundle.py." >&2; exit 2; }
version=$("$app/Contents/MacOS/mha-studio" --version | cut -d' ' -f2)
identity=${SIGNING_IDENTITY:--}
entitlements=packaging/macos/entitlements.plist

# From the inside out, as the hardened runtime wants it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
codesign --force --timestamp --options runtime --entitlements "$entitlements" --sign "$identity" "$app"
codesign --verify --strict "$app"

stage=build/dmg
rm -rf "$stage"
mkdir -p "$stage" dist
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
out=dist/MHA-Studio-$version-macos-$(uname -m).dmg
hdiutil create -quiet -ov -volname "MHA Studio" -srcfolder "$stage" -format ULMO "$out"
if [ "$identity" != - ]; then codesign --timestamp --sign "$identity" "$out"; fi
if [ -n "${APPLE_ID:-}" ] && [ -n "${APPLE_TEAM:-}" ] && [ -n "${APPLE_PASSWORD:-}" ]; then
    xcrun notarytool submit "$out" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD" --wait
    xcrun stapler staple "$out"
fi
echo "$out: $(wc -c <"$out") bytes"
