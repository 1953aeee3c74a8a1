#!/bin/sh
# Makes dist/MHA-Studio-VERSION-ARCH.AppImage from the bundle: appimage.sh APPIMAGETOOL RUNTIME RUNTIME_SHA256.
# The runtime is what a user starts first, so it is handed in and has to be the one that is meant.
set -eu
tool=$1 runtime=$2 sum=$3
echo "$sum  $runtime" | sha256sum --check --quiet || { echo "$runtime is not the runtime that is meant." >&2; exit 1; }
cd "$(dirname "$0")/../.."
bundle=build/bundle/mha-studio
version=$("$bundle/mha-studio" --version | cut -d' ' -f2)
stage=build/AppDir
rm -rf "$stage"
mkdir -p "$stage/usr/lib" "$stage/usr/share/metainfo" "$stage/usr/share/applications" dist
cp -a "$bundle" "$stage/usr/lib/mha-studio"
mkdir -p "$stage/usr/share/icons"
cp -a build/icons/hicolor "$stage/usr/share/icons/"
cp packaging/desktop/mha-studio.desktop "$stage/usr/share/applications/"
cp packaging/desktop/mha-studio.desktop "$stage/"
cp packaging/desktop/*.metainfo.xml "$stage/usr/share/metainfo/io.github.mha_studio.mha_studio.appdata.xml"
cp build/icons/hicolor/256x256/apps/mha-studio.png "$stage/mha-studio.png"
ln -s mha-studio.png "$stage/.DirIcon"
ln -s usr/lib/mha-studio/mha-studio "$stage/AppRun"
out=dist/MHA-Studio-$version-$(uname -m).AppImage
ARCH=$(uname -m) "$tool" --no-appstream --runtime-file "$runtime" "$stage" "$out"
echo "$out: $(wc -c <"$out") bytes"
