"""What every test runs under: no screen, no one's own files, the same examples each time.

Set before any room is imported: settings and autosaves of a test run land in a folder of their own, which is removed
at the end. Compiled kernels are the exception: they stay in `build/` so that the next run need not compile again.
"""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")
os.environ.setdefault("MHA_STUDIO_CACHE_DIR", str(REPOSITORY / "build" / "test-cache"))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

for _name in ("LC_ALL", "LANGUAGE", "LANG"):  # the language of the system is English here
    os.environ[_name] = "C.UTF-8" if _name == "LC_ALL" else "en_US.UTF-8"

_home = tempfile.mkdtemp(prefix="mha-studio-tests-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "appdata",
}.items():
    _path = Path(_home, _folder)
    _path.mkdir(mode=0o700, exist_ok=True)
    os.environ[_name] = str(_path)

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402  (it looks for its database when it is imported)
from hypothesis.database import DirectoryBasedExampleDatabase  # noqa: E402

_database = DirectoryBasedExampleDatabase(REPOSITORY / "build" / "hypothesis")
settings.register_profile("house", deadline=None, max_examples=25, derandomize=True, database=None)
settings.register_profile("search", deadline=None, max_examples=1000, database=_database)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What Qt warns about fails a test, as Python's warnings do. (As marks, because options of pytest-qt would be
    unknown where neither it nor Qt is installed: `pytest -p no:pytest-qt tests/pure` runs there.)
    """
    if not config.pluginmanager.hasplugin("pytest-qt"):
        return
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        # The offscreen platform says what it cannot do, which is no news.
        item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True))


@pytest.fixture(autouse=True)
def nothing_runs_on(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test of the window that leaves a thread or a running timer behind fails: in the program it would run on too."""
    if "gui" not in request.node.path.parts:
        yield
        return
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(timeout=10)
    assert not [thread.name for thread in left if thread.is_alive()], "a thread outlives its test"
    if "PySide6" in sys.modules:
        import shiboken6
        from PySide6.QtCore import QTimer

        timers = [each for each in gc.get_objects() if isinstance(each, QTimer) and shiboken6.isValid(each)]
        assert not [timer.parent() for timer in timers if timer.isActive()], "a timer outlives its test"
