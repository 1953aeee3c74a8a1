"""What every test runs under: no screen, no one's own files, the same examples each time.

Set before any room is imported: settings and autosaves of a test run land in a folder of their own, which is removed
at the end. Compiled kernels are the exception: they stay in `build/` so that the next run need not compile again.
"""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")
os.environ.setdefault("MHA_STUDIO_CACHE_DIR", str(REPOSITORY / "build" / "test-cache"))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Dozens of tests start a process of their own, each worker rewrites every test: bytecode is kept for the next.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

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

_compilers = pytest.StashKey[list[subprocess.Popen[bytes]]]()


def pytest_configure(config: pytest.Config) -> None:
    """Where several workers share the tests, the kernels are compiled from the start on, while tests are collected and
    those run that need none. A worker that wants them would have them compiled just then, at the lowest priority, and
    wait; so would the next.
    """
    config.stash[_compilers] = []
    from mha_studio.engine import cache

    folder = cache.kernel_cache_dir()
    if folder is None or find_spec("numba") is None:
        return
    cache.direct_numba_to(folder)  # for whoever imports a module of kernels before `load_kernels` has said so
    shared_out = getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput")
    if shared_out and not cache.is_complete(folder):
        script = (
            "import sys; from mha_studio.engine.compile import compile_kernels; sys.exit(compile_kernels())"
        )
        config.stash[_compilers].append(subprocess.Popen([sys.executable, "-c", script], cwd=REPOSITORY))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Compiling ends with the tests, also with those that are broken off."""
    for process in config.stash.get(_compilers, []):
        process.terminate()
        process.wait()


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is there now stays to the end: the collector need not look through it again each time."""
    gc.collect()
    gc.freeze()


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
