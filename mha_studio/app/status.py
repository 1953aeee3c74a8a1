"""The words of the status line: how long the last computation took, and how it stands to the reference."""

from __future__ import annotations

from mha_studio.language import tr
from mha_studio.session.store import Store
from mha_studio.trace.numbers import styled


def status_text(store: Store) -> str:
    """What the status line says of the last computation."""
    if store.pending or store.awaited:
        return tr("computing…")
    seconds = store.last_compute_seconds
    took = styled(f"{seconds * 1e6:.0f} µs" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms")
    checked = {
        "ok": tr("checked against the reference"),
        "off": tr("differs from the reference"),
        "checking": tr("checking…"),
        "unchecked": tr("not checked"),
    }[store.checked]
    return tr("recomputed in {time} · {dtype} · {checked}").format(
        time=took, dtype=store.trace.result.scores.dtype, checked=checked
    )


def status_tip(store: Store) -> str:
    """How far the numbers are from the reference, and who computed them."""
    by = {
        "reference": tr("Computed by the reference, the textbook in NumPy."),
        "kernels": tr("Computed by the compiled kernels."),
    }.get(store.trace.result.computed_by, store.trace.result.computed_by)
    verdict = store.verdict
    if verdict is None:
        return by
    return tr(
        "{by} Furthest from the reference in float64: {field}, at {share} of what rounding explains."
    ).format(by=by, field=verdict.field, share=f"{verdict.share:.2g}")
