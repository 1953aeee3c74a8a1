"""The formulas of the way back, one a matrix, in TeX with general indices and roles for colours, as in `formulas.py`.

∂s is short for ∂y/∂s, y being the chosen number of the output. Each follows from the step's own formula by the chain
rule; softmax's is a_j (g_j − Σ_k a_k g_k) (Bishop 2006, equation 4.106).
"""

from __future__ import annotations

from mha_studio.trace.formulas import coloured

_BY_Q = r"\Q{\partial q_i}\,\Q{W^Q}"
_BY_K_AND_V = r"\K{\partial k_i}\,\K{W^K} + \V{\partial v_i}\,\V{W^V}"

_TABLE = {
    "output": r"\partial y_{i,j} = 1",
    "output.other": r"\partial y_{i,j} = 0",
    "concat": r"\partial c_{i,k} = \sum_j \partial y_{i,j}\,\A{W^O_{j,k}}",
    "w_o": r"\A{\partial W^O_{j,k}} = \sum_i \partial y_{i,j}\,c_{i,k}",
    "b_o": r"\A{\partial b^O_j} = \sum_i \partial y_{i,j}",
    "b_o.off": r"\A{\partial b^O_j} = 0",
    "head_outputs": r"\partial o^{(h)}_{i,j} = \partial c_{i,\,(h-1) d_k + j}",
    "head_outputs.muted": r"\partial o^{(h)}_{i,j} = 0",
    "attn_weights": r"\A{\partial a_{i,j}} = \sum_k \partial o_{i,k}\,\V{v_{j,k}}",
    "v_head": r"\V{\partial v_{j,k}} = \sum_i \A{a_{i,j}}\,\partial o_{i,k}",
    "row_sum": r"\partial \ell_i = -\sum_j \A{\partial a_{i,j}}\,\frac{\A{a_{i,j}}}{\ell_i}",
    "exp": r"\partial e_{i,j} = \frac{\A{\partial a_{i,j}}}{\ell_i} + \partial \ell_i",
    "shifted": r"\partial d_{i,j} = \partial e_{i,j}\,e_{i,j}",
    "row_max": r"\M{\partial m_i} = -\sum_j \partial d_{i,j} = 0",
    "masked_scores": r"\partial z_{i,j} = \sum_k \A{\partial a_{i,k}}\,\A{a_{i,j}}\,(\delta_{j,k} - \A{a_{i,k}})",
    "masked_scores.blocked": r"\partial z_{i,j} = 0",
    "mask": r"\A{\partial M_{i,j}} = \partial z_{i,j}",
    "scaled_scores": r"\partial s'_{i,j} = \partial z_{i,j}",
    "scores": r"\partial s_{i,j} = \frac{\partial s'_{i,j}}{\A{\sqrt{d_k}}}",
    "scores.off": r"\partial s_{i,j} = \partial s'_{i,j}",
    "scores.own": r"\partial s_{i,j} = \A{c}\,\partial s'_{i,j}",
    "q_head": r"\Q{\partial q_{i,k}} = \sum_j \partial s_{i,j}\,\K{k_{j,k}}",
    "k_head": r"\K{\partial k_{j,k}} = \sum_i \partial s_{i,j}\,\Q{q_{i,k}}",
    "q": r"\Q{\partial q_{i,\,(h-1) d_k + j}} = \Q{\partial q^{(h)}_{i,j}}",
    "k": r"\K{\partial k_{i,\,(h-1) d_k + j}} = \K{\partial k^{(h)}_{i,j}}",
    "v": r"\V{\partial v_{i,\,(h-1) d_k + j}} = \V{\partial v^{(h)}_{i,j}}",
    "w_q": r"\Q{\partial W^Q_{j,k}} = \sum_i \Q{\partial q_{i,j}}\,x_{i,k}",
    "w_k": r"\K{\partial W^K_{j,k}} = \sum_i \K{\partial k_{i,j}}\,x_{i,k}",
    "w_v": r"\V{\partial W^V_{j,k}} = \sum_i \V{\partial v_{i,j}}\,x_{i,k}",
    "b_q": r"\Q{\partial b^Q_j} = \sum_i \Q{\partial q_{i,j}}",
    "b_k": r"\K{\partial b^K_j} = \sum_i \K{\partial k_{i,j}}",
    "b_v": r"\V{\partial b^V_j} = \sum_i \V{\partial v_{i,j}}",
    "b_q.off": r"\Q{\partial b^Q_j} = 0",
    "b_k.off": r"\K{\partial b^K_j} = 0",
    "b_v.off": r"\V{\partial b^V_j} = 0",
    "x": rf"\partial x_i = {_BY_Q} + {_BY_K_AND_V}",
    "x.asking": rf"\partial x_i = {_BY_Q}",
    "memory": rf"\partial x'_i = {_BY_K_AND_V}",
    "embedding": r"\partial t_{i,j} = \partial x_{i,j}",
    "embedding.set": r"\partial t_{i,j} = 0",
    "positions": r"\M{\partial p_{i,j}} = \partial x_{i,j}",
    "positions.none": r"\M{\partial p_{i,j}} = 0",
    "memory_embedding": r"\partial t'_{i,j} = \partial x'_{i,j}",
    "memory_embedding.set": r"\partial t'_{i,j} = 0",
    "memory_positions": r"\M{\partial p'_{i,j}} = \partial x'_{i,j}",
    "memory_positions.none": r"\M{\partial p'_{i,j}} = 0",
    "w_k.cross": r"\K{\partial W^K_{j,k}} = \sum_i \K{\partial k_{i,j}}\,x'_{i,k}",
    "w_v.cross": r"\V{\partial W^V_{j,k}} = \sum_i \V{\partial v_{i,j}}\,x'_{i,k}",
}

BACKWARD_FORMULAS: dict[str, str] = {name: coloured(tex) for name, tex in _TABLE.items()}
"""TeX by matrix name (`names.py`); with a dot, what it is where a switch is off, or where nothing arrives."""
