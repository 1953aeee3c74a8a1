"""All edits in one place: each makes the next document out of one, and names itself for the undo menu.

An edit changes nothing by itself; `apply` returns a new document, or the same one where nothing would change, and
raises `EditError` with a sentence for the user where it does not fit. The edits themselves are in `edit_tokens.py`,
`edit_cells.py`, `edit_layer.py`, `edit_mask.py` and `edit_pins.py`; undo is left to the session.
"""

from __future__ import annotations

from mha_studio.document.document import MOST, Document
from mha_studio.document.edit_base import Edit, EditError, has_bias, number
from mha_studio.document.edit_cells import (
    NAMES,
    Fill,
    Identity,
    PasteBlock,
    Randomise,
    RandomiseMatrix,
    SetCell,
    Zero,
)
from mha_studio.document.edit_layer import (
    CopyHead,
    MuteHead,
    SetBiased,
    SetEmbedDim,
    SetHeads,
    SetPositions,
    SetScale,
    SetScaled,
    SwapHeads,
)
from mha_studio.document.edit_mask import PaintMask, SetFullyMasked, SetMask
from mha_studio.document.edit_pins import Pin, Unpin, UnpinAll
from mha_studio.document.edit_tokens import (
    DeleteToken,
    InsertToken,
    MoveToken,
    ReplaceToken,
    SetBatch,
    SetMemory,
    SetText,
    SetTokens,
    advice,
    with_tokens,
)
from mha_studio.language import tr

__all__ = [
    "MOST",
    "NAMES",
    "CopyHead",
    "DeleteToken",
    "Edit",
    "EditError",
    "Fill",
    "Identity",
    "InsertToken",
    "MoveToken",
    "MuteHead",
    "PaintMask",
    "PasteBlock",
    "Pin",
    "Randomise",
    "RandomiseMatrix",
    "ReplaceToken",
    "SetBatch",
    "SetBiased",
    "SetCell",
    "SetEmbedDim",
    "SetFullyMasked",
    "SetHeads",
    "SetMask",
    "SetMemory",
    "SetPositions",
    "SetScale",
    "SetScaled",
    "SetText",
    "SetTokens",
    "SwapHeads",
    "Unpin",
    "UnpinAll",
    "Zero",
    "advice",
    "has_bias",
    "number",
    "remark",
    "with_tokens",
]


def remark(before: Document, after: Document) -> str | None:
    """A sentence where an edit did more than its name says, else None."""
    was, now = before.config, after.config
    if was.embed_dim == now.embed_dim:
        return None
    if was.num_heads == now.num_heads:
        sentence = tr("The weights for d_model = {width} are new, drawn from seed {seed}.")
    elif now.num_heads == 1:
        sentence = tr(
            "The weights for d_model = {width} are new, drawn from seed {seed}, and one head has it all, "
            "as {before} heads "
            "cannot share it evenly."
        )
    else:
        sentence = tr(
            "The weights for d_model = {width} are new, drawn from seed {seed}, and {heads} heads share "
            "it, as {before} "
            "heads cannot share it evenly."
        )
    return sentence.format(width=now.embed_dim, seed=after.seed, heads=now.num_heads, before=was.num_heads)
