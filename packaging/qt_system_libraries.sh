#!/bin/sh
# Looks after the system libraries that Qt needs on a bare Linux: qt_system_libraries.sh PYTHON offscreen|screen
#   offscreen  what importing Qt and drawing pictures takes
#   screen     that, and what a window under X11 takes
# Where some are missing they are installed by the system's package manager if this may be done without asking for a
# password; else one sentence names the packages and the exit status is 1. Other systems need nothing.
set -eu
python=$1
purpose=$2
[ "$(uname -s)" = Linux ] || exit 0

qt=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')/Qt
files="$qt/lib/libQt6Core.so.6 $qt/lib/libQt6Gui.so.6 $qt/lib/libQt6Widgets.so.6 $qt/lib/libQt6Svg.so.6
       $qt/plugins/platforms/libqoffscreen.so"
[ "$purpose" = screen ] && files="$files $qt/plugins/platforms/libqxcb.so"

missing() {
    # `ldd` says "libEGL.so.1 => not found"
    for file in $files; do ldd "$file" 2>/dev/null || true; done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u
}

lacking=$(missing)
[ -n "$lacking" ] || exit 0

apt="libegl1 libgl1 libopengl0 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3 libxkbcommon0 libx11-6 libxext6"
dnf="libglvnd-egl libglvnd-glx libglvnd-opengl glib2 fontconfig freetype dbus-libs libxkbcommon libX11 libXext"
pacman="libglvnd glib2 fontconfig freetype2 dbus libxkbcommon libx11 libxext"
if [ "$purpose" = screen ]; then
    apt="$apt libxkbcommon-x11-0 libx11-xcb1 libsm6 libice6 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0
         libxcb-keysyms1 libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
         libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1"
    dnf="$dnf libxkbcommon-x11 libX11-xcb libSM libICE libxcb xcb-util xcb-util-cursor xcb-util-image
         xcb-util-keysyms xcb-util-renderutil xcb-util-wm libwayland-client libwayland-cursor libwayland-egl"
    pacman="$pacman libxkbcommon-x11 libsm libice libxcb xcb-util xcb-util-cursor xcb-util-image xcb-util-keysyms
            xcb-util-renderutil xcb-util-wm wayland"
fi

if command -v apt-get >/dev/null 2>&1; then
    command="apt-get install -y --no-install-recommends"; packages=$apt
elif command -v dnf >/dev/null 2>&1; then
    command="dnf install -y"; packages=$dnf
elif command -v pacman >/dev/null 2>&1; then
    command="pacman -S --needed --noconfirm"; packages=$pacman
else
    echo "Qt needs these system libraries, and no package manager known here can fetch them:" $lacking >&2
    exit 1
fi

if [ "$(id -u)" = 0 ]; then
    as_root=
elif sudo -n true >/dev/null 2>&1; then
    as_root="sudo -n"
else
    echo "Qt needs system libraries that are not here; install them with: sudo" $command $packages >&2
    exit 1
fi

echo "Installing the system libraries that Qt needs:" $lacking
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    if [ "$command" != "${command#apt-get}" ]; then
        # A fresh container has no package lists; a stale one is no reason to stop.
        $as_root apt-get update >"$log" 2>&1 || true
        $as_root env DEBIAN_FRONTEND=noninteractive $command $packages >>"$log" 2>&1
    else
        $as_root $command $packages >"$log" 2>&1
    fi
}
if ! install; then
    tail -n 5 "$log" >&2
    echo "Qt's system libraries could not be installed; mend what is said above and install them with:" $command $packages >&2
    exit 1
fi
lacking=$(missing)
if [ -n "$lacking" ]; then
    echo "Qt still misses these system libraries after installing what is known here:" $lacking >&2
    exit 1
fi
