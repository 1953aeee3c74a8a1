"""Loads PySide6 without two things that it does at every start and that the studio has no use for.

1. It compiles, from text kept in a zip file inside its library, the Python modules that word error messages and
   signatures: a sixth of the time to a bare window. Here they are compiled when something of them is first asked for.
2. It replaces `__import__`, and from then on reads the source text of every module that is imported, in search of its
   own name. That serves `from __feature__ import …`, which is not used here, so Python's own `__import__` goes back.

Both are PySide6's affair and may change with it: a module that is not met under the name known here is loaded as
PySide6 loads it, and where PySide6 has been imported already, nothing is done.
"""

from __future__ import annotations

import builtins
import sys
import threading
from typing import Any

WHEN_ASKED = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "mapping",
        "parser",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
    )
)
"""What PySide6 needs for words only: as its importer names the files to `compile`."""

STUB = """
from mha_studio.app.qt_start import later
__getattr__ = later(globals())

def update_mapping():  # PySide6's library takes this one from the dictionary, where it does not wait
    __getattr__("update_mapping")
    return globals()["update_mapping"]()
"""

_texts: dict[str, Any] = {}
_lock = threading.RLock()


def load_qt() -> None:
    """Import PySide6, unless that has happened already."""
    if "shiboken6" in sys.modules:
        return
    compile_all = builtins.compile
    stub = compile_all(STUB, "<stub>", "exec")

    def compile_some(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if filename not in WHEN_ASKED:
            return compile_all(source, filename, *rest, **named)
        _texts[filename.removesuffix(".py").replace("/", ".")] = source
        return stub

    builtins.compile = compile_some
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = compile_all
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def later(module: dict[str, Any]) -> Any:
    """A module's `__getattr__` that fills in the whole of the module, of which `module` is the dictionary."""

    def fill(name: str) -> Any:
        title = module["__name__"]
        with _lock:
            if title in _texts:
                source = _texts.pop(title)
                for of_the_stub in ("__getattr__", "update_mapping", "later"):
                    module.pop(of_the_stub, None)
                exec(compile(source, title.replace(".", "/") + ".py", "exec"), module)
        if name in module:
            return module[name]
        raise AttributeError(f"module {title!r} has no attribute {name!r}")

    return fill
