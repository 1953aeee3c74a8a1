"""`python -m mha_studio.paint.prerender`: render every formula that the program knows beforehand into
`resources/formulas`, and take away what is no longer used. `--check` writes nothing and fails where one is missing.

What formulas there are is said by `trace.steps`, `trace.formulas`, `scene.header` and `learn.bugs`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from mha_studio.paint.formula_svg import formula_key, render_svg
from mha_studio.resources import resource


def known_formulas() -> tuple[str, ...]:
    """The TeX of every formula that is drawn ahead of time, each once."""
    from mha_studio.learn.bugs import FORMULAS_WITH_BUGS
    from mha_studio.scene.header import headers
    from mha_studio.trace.backward_formulas import BACKWARD_FORMULAS
    from mha_studio.trace.explain_difference import FORMULA
    from mha_studio.trace.formulas import FORMULAS
    from mha_studio.trace.steps import STEPS

    found = [tex for tex, _ in headers()] + [step.formula for step in STEPS]
    found += [*FORMULAS.values(), *BACKWARD_FORMULAS.values(), FORMULA[0], *FORMULAS_WITH_BUGS.values()]
    return tuple(dict.fromkeys(found))


def missing(folder: Path) -> tuple[str, ...]:
    """The TeX of known formulas for which `folder` has no picture."""
    return tuple(tex for tex in known_formulas() if not (folder / f"{formula_key(tex)}.svg").is_file())


def prerender(folder: Path) -> tuple[str, ...]:
    """Bring `folder` up to date; answers the TeX that could not be rendered."""
    wanted = {f"{formula_key(tex)}.svg" for tex in known_formulas()}
    for there in folder.glob("*.svg"):
        if there.name not in wanted:
            there.unlink()
    failed = []
    for tex in missing(folder):
        svg = render_svg(tex)
        if svg is None:
            failed.append(tex)
        else:
            (folder / f"{formula_key(tex)}.svg").write_bytes(svg)
    return tuple(failed)


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0, or 1 with a line for each formula that is missing."""
    parser = argparse.ArgumentParser(prog="python -m mha_studio.paint.prerender", description=main.__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a formula is missing")
    folder = resource("formulas")
    wrong = missing(folder) if parser.parse_args(arguments).check else prerender(folder)
    for tex in wrong:
        print(f"no picture of {tex}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
