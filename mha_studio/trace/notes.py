"""What a teacher has beside a step: what to say and what to look for.

A lesson fills a `Notes` of its own; without one `notes_of` takes them from the table of steps and the document.
"""

from __future__ import annotations

from msgspec import Struct

from mha_studio.language import tr
from mha_studio.trace.backward_steps import backward_caption, backward_step
from mha_studio.trace.gradients import GradientTrace
from mha_studio.trace.steps import STEPS, caption, passes_through, torch_line
from mha_studio.trace.told import told
from mha_studio.trace.trace import Trace


class Notes(Struct, frozen=True):
    """Notes beside one step. `say` are sentences in their order, `look` is what to point at, empty where there is
    nothing."""

    title: str
    say: tuple[str, ...]
    look: tuple[str, ...] = ()


def notes_of(trace: Trace, step: int, head: int = 0, batch: int = 0) -> Notes:
    """The notes of a step (from 0): its caption, its line of PyTorch, and what this document's heads do on purpose."""
    row = STEPS[step]
    if isinstance(trace, GradientTrace):
        return Notes(tr(row.title), (backward_caption(backward_step(row.id), trace),))
    say = [caption(row, trace)]
    passed = passes_through(row, trace)
    if passed and passed not in say:
        say.append(passed)
    say.append(tr("In PyTorch: {line}").format(line=torch_line(row, trace)))
    look = []
    document = trace.document
    if document.note:
        look.append(tr(document.note))
    order = [head, *(other for other in range(trace.H) if other != head)]
    for which in order:
        sentence = told(trace, which, batch)
        if sentence:
            look.append(tr("Head {head}: {look}").format(head=which + 1, look=sentence))
    return Notes(tr(row.title), tuple(say), tuple(look))
