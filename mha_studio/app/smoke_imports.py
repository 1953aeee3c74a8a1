"""For the smoke test: is everything there that some module of ours imports, be it at once or late?

What repacking a program has left out is else asked for by the one page that nobody has opened. Our own modules are
read, not imported: some of them compile kernels.
"""

from __future__ import annotations

import ast
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
OPTIONAL = frozenset({"av"})


def missing_imports() -> list[str]:
    """A sentence for each import of another package that fails here."""
    problems = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for module, name in sorted(set(imported(tree))):
            if module.partition(".")[0] in OPTIONAL | sys.stdlib_module_names | {PACKAGE.name}:
                continue
            try:
                with warnings.catch_warnings(action="ignore"):
                    if not hasattr(import_module(module), name or "__name__"):
                        import_module(f"{module}.{name}")
            except (
                Exception
            ) as error:  # a file that a package reads when it is imported may be missing as well
                problems.append(f"{path.relative_to(PACKAGE)} cannot import {module}: {error}")
    return problems


def imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Module and name ("" for the module itself) of every absolute import that is carried out, wherever it stands."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.module and not node.level:
                yield from ((node.module, alias.name) for alias in node.names)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from imported(ast.Module(node.orelse, []))
        else:
            yield from imported(node)
