"""The line of mathematics for each product of the way back: a step that multiplies has two, one after the other.

`backward_steps.py` has a row for each step as a whole; which of the two products stands when is the scene's.
"""

from __future__ import annotations

from mha_studio.trace.formulas import coloured

_LINES = {
    ("output", 0): (r"\partial C = \partial Y\,\A{W_O}", "∂C = ∂Y W_O"),
    ("output", 1): (r"\A{\partial W_O} = \partial Y^{\top} C", "∂W_O = ∂Yᵀ C"),
    ("weighted-sum", 0): (r"\A{\partial A} = \partial O\,\V{V}^{\top}", "∂A = ∂O Vᵀ"),
    ("weighted-sum", 1): (r"\V{\partial V} = \A{A}^{\top} \partial O", "∂V = Aᵀ ∂O"),
    ("scores", 0): (r"\Q{\partial Q} = \partial S\,\K{K}", "∂Q = ∂S K"),
    ("scores", 1): (r"\K{\partial K} = \partial S^{\top} \Q{Q}", "∂K = ∂Sᵀ Q"),
    ("embed", 0): (
        r"\partial X = \Q{\partial Q}\,\Q{W_Q} + \K{\partial K}\,\K{W_K} + \V{\partial V}\,\V{W_V}",
        "∂X = ∂Q W_Q + ∂K W_K + ∂V W_V",
    ),
    **{
        (f"project {letter}", half): line
        for letter in "QKV"
        for half, line in enumerate(
            (
                (
                    rf"\{letter}{{\partial W_{letter}}} = \{letter}{{\partial {letter}}}^{{\top}} X",
                    f"∂W_{letter} = ∂{letter}ᵀ X",
                ),
                (
                    rf"\partial X \leftarrow \{letter}{{\partial {letter}}}\,\{letter}{{W_{letter}}}",
                    f"∂X ← ∂{letter} W_{letter}",
                ),
            )
        )
    },
}
"""(TeX, plain text) of the product that stands, by step and half; of the projection, by letter as well."""


def line_of(step: str, part: int, half: int) -> tuple[str, str] | None:
    """(TeX, plain text) of the product that stands; None for a step that multiplies nothing."""
    name = f"project {'QKV'[part]}" if step == "project" else step
    line = _LINES.get((name, half))
    return (coloured(line[0]), line[1]) if line is not None else None


def lines() -> tuple[tuple[str, str], ...]:
    """Every line there is."""
    return tuple((coloured(tex), text) for tex, text in _LINES.values())
