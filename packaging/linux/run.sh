#!/bin/sh
# Makes dist/MHA-Studio-VERSION-linux-ARCH.run from the bundle: one file that unpacks itself into the user's own folders,
# without root, on any Linux with glibc. `sh packaging/linux/run.sh`; needs makeself.
set -eu
cd "$(dirname "$0")/../.."
bundle=build/bundle/mha-studio
[ -d "$bundle" ] || { echo "There is no bundle yet; make it with packaging/bundle/bundle.py." >&2; exit 2; }
version=$("$bundle/mha-studio" --version | cut -d' ' -f2)
stage=build/run
rm -rf "$stage"
mkdir -p "$stage" dist
cp -a "$bundle" "$stage/program"
mkdir "$stage/share"
cp packaging/desktop/mha-studio.desktop packaging/desktop/mha-studio.xml "$stage/share"
cp -a build/icons/hicolor "$stage/share/hicolor"
cp packaging/linux/install.sh packaging/linux/uninstall.sh "$stage"
chmod 755 "$stage/install.sh" "$stage/uninstall.sh"
out=dist/MHA-Studio-$version-linux-$(uname -m).run
# A fixed date and owner: the same file from the same bundle.
makeself --${PRESSING:-xz} --sha256 --nox11 --nomd5 --nocrc --quiet --packaging-date "$(git log -1 --format=%cD)" \
    --tar-extra "--owner=0 --group=0 --sort=name" "$stage" "$out" "MHA Studio $version" ./install.sh
echo "$out: $(wc -c <"$out") bytes"
