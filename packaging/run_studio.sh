#!/bin/sh
# What `make run` does once the environment stands: run_studio.sh PYTHON [ARGUMENTS]. Opens the studio; on a Linux
# without a display it steps through the first document instead and leaves a picture of each step in build/demo.
set -eu
cd "$(dirname "$0")/.."
python=$1
shift
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    sh packaging/qt_system_libraries.sh "$python" offscreen
    echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window is opened."
    echo "Stepping through the first document instead; a picture of each step goes to build/demo."
    mkdir -p build/demo
    exec env QT_QPA_PLATFORM=offscreen "$python" -m mha_studio demo --out build/demo
fi
sh packaging/qt_system_libraries.sh "$python" screen
exec "$python" -m mha_studio "$@"
