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

# From the inside out, as the hardened runtime wants it: libraries (those of frameworks have no suffix to know them by),
# frameworks, the program. Only a real identity is given a time by Apple's server.
stamp=--timestamp
if [ "$identity" = - ]; then stamp=--timestamp=none; fi
find "$app/Contents" -type f ! -path "$app/Contents/MacOS/*" -exec sh -c 'file -b "$1" | grep -q Mach-O' sh {} \; -print0 |
    xargs -0 codesign --force "$stamp" --options runtime --sign "$identity"
find "$app/Contents" -type d -name '*.framework' -print0 |
    xargs -0 codesign --force "$stamp" --options runtime --sign "$identity"
codesign --force "$stamp" --options runtime --entitlements "$entitlements" --sign "$identity" "$app"
codesign --verify --strict --deep "$app"

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
