"""What a document says of its heads, as long as it is so: a sentence comes with claims, and these are held against the
shares that were computed (`document/claims.py`)."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from mha_studio.document.claims import still_hold
from mha_studio.language import tr
from mha_studio.trace.overlay import Overlay
from mha_studio.trace.trace import Trace

_found: WeakKeyDictionary[Trace, dict[tuple[int, int], bool | None]] = WeakKeyDictionary()


def told(trace: Trace, head: int, batch: int = 0) -> str:
    """The sentence on what to look for in a head. It says so where it does not hold for the numbers that there are, and
    is empty where the document has none, or where the words that it speaks of are gone."""
    trace = trace.forward if isinstance(trace, Overlay) else trace
    document = trace.document
    if head >= len(document.look) or not document.look[head]:
        return ""
    sentence = tr(document.look[head])
    if not any(claim.head == head for claim in document.claims):
        return sentence
    verdict = _verdict(trace, head, batch)
    if verdict is None:
        return ""
    return sentence if verdict else tr("Not so now: {look}").format(look=sentence)


def _verdict(trace: Trace, head: int, batch: int) -> bool | None:
    """Whether what is claimed of a head is so in one sentence of the batch; None: it cannot be said."""
    document = trace.document
    if trace.cross or batch >= len(document.sentences):
        return None  # claims speak of a sentence that looks at itself
    known = _found.setdefault(trace, {})
    if (head, batch) not in known:
        claims = [claim for claim in document.claims if claim.head == head]
        shares = trace.matrix("attn_weights", head, batch).array
        known[head, batch] = still_hold(claims, document.sentences[batch], shares)
    return known[head, batch]
