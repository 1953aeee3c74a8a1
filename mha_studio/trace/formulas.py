"""One formula a matrix, in TeX with general indices, so that each can be drawn once and kept.

i is a query, j a key or a column, k what a sum runs over; (h) is a head. Colours are roles, `\\textcolor{query}{q}`;
the table writes them as `\\Q{q}`. The same formula with a cell's own indices is plain text, made in the `explain_*.py`
beside this file.
"""

from __future__ import annotations

from mha_studio.document.pins import PINNABLE

_ROLES = {"Q": "query", "K": "key", "V": "value", "A": "accent", "M": "muted"}

_TABLE = {
    "embedding": r"t_{i,j}",
    "positions": r"p_{i,2k} = \sin\frac{i}{10000^{2k/d}} \quad p_{i,2k+1} = \cos\frac{i}{10000^{2k/d}}",
    "x": r"x_{i,j} = t_{i,j} + \M{p_{i,j}}",
    "memory_embedding": r"t'_{i,j}",
    "memory_positions": r"p'_{i,2k} = \sin\frac{i}{10000^{2k/d}} \quad p'_{i,2k+1} = \cos\frac{i}{10000^{2k/d}}",
    "memory": r"x'_{i,j} = t'_{i,j} + \M{p'_{i,j}}",
    "w_q": r"\Q{W^Q_{j,k}}",
    "w_k": r"\K{W^K_{j,k}}",
    "w_v": r"\V{W^V_{j,k}}",
    "b_q": r"\Q{b^Q_j}",
    "b_k": r"\K{b^K_j}",
    "b_v": r"\V{b^V_j}",
    "q": r"\Q{q_{i,j}} = \sum_k x_{i,k}\,\Q{W^Q_{j,k}} + \Q{b^Q_j}",
    "k": r"\K{k_{i,j}} = \sum_k x_{i,k}\,\K{W^K_{j,k}} + \K{b^K_j}",
    "v": r"\V{v_{i,j}} = \sum_k x_{i,k}\,\V{W^V_{j,k}} + \V{b^V_j}",
    "q_head": r"\Q{q^{(h)}_{i,j}} = \Q{q_{i,\,(h-1) d_k + j}}",
    "k_head": r"\K{k^{(h)}_{i,j}} = \K{k_{i,\,(h-1) d_k + j}}",
    "v_head": r"\V{v^{(h)}_{i,j}} = \V{v_{i,\,(h-1) d_k + j}}",
    "scores": r"s_{i,j} = \Q{q_i} \cdot \K{k_j} = \sum_k \Q{q_{i,k}}\,\K{k_{j,k}}",
    "scaled_scores": r"s'_{i,j} = \frac{s_{i,j}}{\A{\sqrt{d_k}}}",
    "mask": r"\A{M_{i,j}} \in \{0,\,{-}\infty\}",
    "masked_scores": r"z_{i,j} = s'_{i,j} + \A{M_{i,j}}",
    "row_max": r"m_i = \max_j z_{i,j}",
    "shifted": r"d_{i,j} = z_{i,j} - \M{m_i}",
    "exp": r"e_{i,j} = \exp(z_{i,j} - \M{m_i})",
    "row_sum": r"\ell_i = \sum_j e_{i,j}",
    "attn_weights": r"\A{a_{i,j}} = \frac{e_{i,j}}{\M{\ell_i}}",
    "head_outputs": r"o_{i,j} = \sum_k \A{a_{i,k}}\,\V{v_{k,j}}",
    "concat": r"c_{i,\,(h-1) d_k + j} = o^{(h)}_{i,j}",
    "w_o": r"\A{W^O_{j,k}}",
    "b_o": r"\A{b^O_j}",
    "x.bare": r"x_{i,j} = t_{i,j}",
    "x.set": r"x_{i,j}",
    "positions.none": r"p_{i,j} = 0",
    "q.no_bias": r"\Q{q_{i,j}} = \sum_k x_{i,k}\,\Q{W^Q_{j,k}}",
    "k.no_bias": r"\K{k_{i,j}} = \sum_k x_{i,k}\,\K{W^K_{j,k}}",
    "v.no_bias": r"\V{v_{i,j}} = \sum_k x_{i,k}\,\V{W^V_{j,k}}",
    "memory.bare": r"x'_{i,j} = t'_{i,j}",
    "memory.set": r"x'_{i,j}",
    "memory_positions.none": r"p'_{i,j} = 0",
    "k.cross": r"\K{k_{i,j}} = \sum_k x'_{i,k}\,\K{W^K_{j,k}} + \K{b^K_j}",
    "v.cross": r"\V{v_{i,j}} = \sum_k x'_{i,k}\,\V{W^V_{j,k}} + \V{b^V_j}",
    "k.cross_no_bias": r"\K{k_{i,j}} = \sum_k x'_{i,k}\,\K{W^K_{j,k}}",
    "v.cross_no_bias": r"\V{v_{i,j}} = \sum_k x'_{i,k}\,\V{W^V_{j,k}}",
    "concat.muted": r"c_{i,\,(h-1) d_k + j} = 0",
    "scaled_scores.off": r"s'_{i,j} = s_{i,j}",
    "scaled_scores.own": r"s'_{i,j} = \A{c}\,s_{i,j}",
    "output.no_bias": r"y_{i,j} = \sum_k c_{i,k}\,\A{W^O_{j,k}}",
    "output": r"y_{i,j} = \sum_k c_{i,k}\,\A{W^O_{j,k}} + \A{b^O_j}",
}


# A pinned number is what it is: the left side alone.
_TABLE |= {f"{name}.pinned": _TABLE[name].partition(" = ")[0] for name in PINNABLE}


def coloured(tex: str) -> str:
    r"""The short forms of colours written out: `\Q{q}` becomes `\textcolor{query}{q}`."""
    for letter, role in _ROLES.items():
        tex = tex.replace(rf"\{letter}{{", rf"\textcolor{{{role}}}{{")
    return tex


FORMULAS: dict[str, str] = {name: coloured(tex) for name, tex in _TABLE.items()}
"""TeX by matrix name (`names.py`), one for each; with a dot, what it is where a switch is off ("q.no_bias")."""
