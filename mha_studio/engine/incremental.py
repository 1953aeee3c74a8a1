"""Attention that follows edits: computes what an edit reaches, and all of it only where that pays or must be.

`LiveAttention.attend` is `api.attend` for someone who asks again after every edit: it compares what comes with what
came before and chooses. The loops are in `incremental_kernels.py`, which also says how a row is kept and why it does
not drift; a computation from nothing is left to `plan.py`.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import api, blas, loader, pinned, plan
from .errors import TooLargeError
from .reference import linear
from .result import AttentionResult, Call
from .weights import AttentionWeights

Array = NDArray[Any]

PAYS_FROM = 192
"""Tokens from which following an edit is faster than computing everything (measured)."""
LIMIT = {np.dtype(np.float32): 8e-7, np.dtype(np.float64): 4e-13}
"""Relative error that the running sums of a row may gather before it is computed anew: two fifths of the tolerances."""
MOST_TOKENS = 8
"""Tokens that are followed one by one; with more of them computing everything is faster (measured)."""
PARALLEL_CELLS = 500_000
"""Tokens × width from which the heads of one edit are shared among threads."""
NO_ROWS: tuple[NDArray[np.intp], dict[str, Array]] = np.empty(0, np.intp), {}


@dataclass(frozen=True, slots=True)
class Followed:
    """How the last call was answered.

    kind: "everything" (computed from nothing), "nothing" (no number changed), "tokens", "heads" (columns of q, k or v
    changed by weights), "mask", "pins" (pins came, changed or went, or heads were muted or heard) or "output"; rows:
    the tokens, or the rows of scores or of the output, that changed; heads: the heads computed anew; renewed: rows of
    single heads that were computed anew beyond those.
    """

    kind: str
    rows: tuple[int, ...] = ()
    heads: tuple[int, ...] = ()
    renewed: int = 0


class _Difference(NamedTuple):
    """What one call changes against another.

    tokens: (batch entry, token) whose vector changed, or a pin of its q, k or v; units: by letter the columns of q, k
    and v, and heads: those that they lie in; rows: (batch entry, row of scores) where the mask or a pin changed;
    after: (batch entry, row of the output) where a pin after the scores did; output: all of it has to be made again;
    by_pins: pins or muted heads changed.
    """

    tokens: list[tuple[int, int]]
    units: dict[str, list[int]]
    rows: list[tuple[int, int]]
    heads: list[int]
    after: set[tuple[int, int]]
    output: bool
    by_pins: bool


class LiveAttention:
    """Answers like `attend`, call after call; `followed` says how the last one was answered.

    A result shows the present: the next call changes its arrays in place, and reading a field of an old result then
    raises RuntimeError. `result.kept()` is a copy to hold on to. Not for use by two threads at once.
    """

    def __init__(self, pays_from: int = PAYS_FROM) -> None:
        """`pays_from`: tokens below which every call is computed from nothing, into a result of its own."""
        self.pays_from = pays_from
        self.followed = Followed("everything")
        self._state: _State | None = None

    def attend(
        self,
        query: Any,
        key: Any,
        value: Any,
        weights: AttentionWeights,
        config: Any,
        attn_mask: Any = None,
        key_padding_mask: Any = None,
        fully_masked: Any = "nan",
        pins: Any = None,
        muted: Any = (),
    ) -> AttentionResult:
        """As `api.attend`, and raises what that raises; the state before is kept then."""
        return self.compute(
            api.check_call(
                query, key, value, weights, config, attn_mask, key_padding_mask, fully_masked, pins, muted
            )
        )

    def compute(self, call: Call) -> AttentionResult:
        """As `attend`, for a call that has been checked."""
        state, self._state = self._state, None  # an edit that is broken off leaves nothing behind
        if state is not None and state.fits(call):
            followed = state.follow(call)
            if followed is not None:
                self.followed, self._state = followed, state
                return LiveResult(state, call)
        del state  # lets go of the buffer before another is asked for, unless its result is still looked at
        self.followed = Followed("everything")
        kernels = loader.active_kernels()
        if kernels is None or not _can_be_followed(call) or call.query.shape[1] < self.pays_from:
            return api.compute(call)
        try:
            self._state = _State(call, kernels)
        except TooLargeError:
            return api.compute(call)
        return LiveResult(self._state, call)

    def follows(self, call: Call) -> bool:
        """Whether `compute(call)` would follow an edit, and so be many times faster than computing everything."""
        state = self._state
        return state is not None and state.fits(call) and state.difference(call) is not None

    def leave(self) -> None:
        """Leave the last result as it is for good: the next call computes everything, into another buffer."""
        self._state = None


def _part(name: str) -> Any:
    return property(lambda self: self._now().views[name], doc=f"As `AttentionResult.{name}`.")


class LiveResult(AttentionResult):
    """A result that shows the present state of a `LiveAttention`; shares and output are made when looked at."""

    __slots__ = ("_call", "_generation", "_state")
    _call: Call
    _state: _State
    _generation: int

    def __init__(self, state: _State, call: Call) -> None:
        """The state as it is now, which answers this call."""
        object.__setattr__(self, "_call", call)
        object.__setattr__(self, "_state", state)
        object.__setattr__(self, "_generation", state.generation)
        object.__setattr__(self, "_later", {})

    def _now(self) -> _State:
        if self._state.generation != self._generation:
            raise RuntimeError(
                "This result has been changed by a later edit; read the newest one, or keep a copy."
            )
        return self._state

    call: Any = property(lambda self: self._call, doc="What was asked: it stays, whatever is asked later.")
    q: Any = _part("q")
    k: Any = _part("k")
    v: Any = _part("v")
    scores: Any = _part("scores")
    masked_scores: Any = _part("masked_scores")
    head_outputs: Any = property(lambda self: self._now().collected()[0], doc="A V, with its pins.")
    concat: Any = property(
        lambda self: self._now().collected()[1], doc="Heads side by side, muted ones as zeros."
    )
    unpinned: Any = property(
        lambda self: self._unpinned(), doc="As `AttentionResult.unpinned`, made when asked for."
    )
    attn_weights: Any = property(lambda self: self._shares(), doc="Shares, divided out when first asked for.")
    output: Any = property(lambda self: self._output(), doc="Concat W_Oᵀ + b_O, made when first asked for.")
    computed_by: Any = "kernels"

    def _shares(self) -> Array:
        if "attn_weights" not in self._later:
            self._later["attn_weights"] = self._now().shares(slice(None))
        return self._later["attn_weights"]

    def _output(self) -> Array:
        return self._call.restore(self._now().output())

    def _unpinned(self) -> dict[str, Array]:
        return self._now().unpinned()

    def attn_weights_of(self, head: int) -> Array:
        """Shares of one head, (N, L, S): a small part of the work of `attn_weights`."""
        if "attn_weights" in self._later:
            return self._later["attn_weights"][:, head]
        name = f"attn_weights {head}"
        if name not in self._later:
            self._later[name] = self._now().shares(slice(head, head + 1))[:, 0]
        return self._later[name]

    def output_rows(self, first: int, last: int, step: int = 1) -> Array:
        """Rows first, first + step, … below `last` of the output, (N, rows, E), without making the others."""
        state = self._now()
        if not state.output_is_due or "output" in self._call.pins:
            return state.output()[:, first:last:step]
        w = self._call.weights
        return linear(self.concat[:, first:last:step], w.w_o, w.b_o)

    def lent(self) -> AttentionResult:
        """The same memory for a reader on another thread, who must throw away what was found if an edit came
        meanwhile: nothing is copied, and nothing is refused."""
        return LentResult(self)

    def kept(self) -> AttentionResult:
        """A copy that later edits leave alone."""
        fields = {name: getattr(self, name).copy() for name in plan.FIELDS}
        own = self._now().call.query.copy()
        call = replace(self._now().call, query=own, key=own, value=own)
        result = AttentionResult(call=call, computed_by="kernels", **fields)
        result.unpinned.update(self.unpinned)
        return result


class LentResult(AttentionResult):
    """What `LiveResult.lent` gives out. Only the shares are made when looked at, with the sums of when it was lent."""

    __slots__ = ("_raw", "_sums")
    _raw: Array
    _sums: Array

    def __init__(self, live: LiveResult) -> None:
        state = live._now()
        fill = object.__setattr__
        for name in plan.FIELDS:
            if name != "attn_weights":
                fill(self, name, getattr(live, name))
        fill(self, "call", live.call)
        fill(self, "computed_by", "kernels")
        fill(self, "unpinned", live.unpinned)
        fill(self, "_later", {})
        fill(self, "_raw", state.views["attn_weights"])
        fill(self, "_sums", state.sums.copy())

    attn_weights: Any = property(lambda self: _divided(self._raw, self._sums), doc="Shares, divided out.")


class _State:
    """One computation, and what following edits takes beside its buffer."""

    def __init__(self, call: Call, kernels: Any) -> None:
        self.kernels = kernels
        self.following = importlib.import_module(f"{__package__}.incremental_kernels")
        self.workspace = plan.Workspace(call, kernels, small=False)
        self.views = self.workspace.views
        self.generation = 0
        batch, queries, width = call.query.shape
        rows = batch * call.config.num_heads * queries
        self.sums, self.sizes, self.doubts = np.empty(rows), np.empty(rows), np.empty(rows)
        self.mixed = np.empty(batch * queries * width)
        self.kept_rows = (self.sums, self.mixed, self.sizes, self.doubts)
        self.limit = LIMIT[call.query.dtype]
        self.start(call)

    def start(self, call: Call) -> None:
        """Compute everything."""
        self.replaced = self.workspace.fill(call)
        """What pinned scores and shares replace, by name. The scores go back to their places before an edit."""
        own = call.query.copy()  # to compare the next call with, whatever the caller does to his
        self.call = replace(call, query=own, key=own, value=own)
        self.due: set[tuple[int, int]] | None = set() if call.plain else None
        """The rows of the output, (batch entry, row), that have not been made yet; None: all of them."""
        self._collected: tuple[Array, Array, dict[str, Array]] | None = None
        self.trust()
        self._distrust(pinned.rows_of(call))

    @property
    def output_is_due(self) -> bool:
        """Whether any row of the output has not been made yet."""
        return self.due is None or bool(self.due)

    def trust(self) -> None:
        """Take the buffer's shares and heads as a full pass has left them."""
        self.following.trust_part(
            self.workspace.layout.record, self.workspace.buffer, *self.kept_rows, self.limit, 0, 1
        )

    def fits(self, call: Call) -> bool:
        """Whether the call differs in nothing but numbers."""
        before = self.call
        return (
            _can_be_followed(call)
            and call.query.shape == before.query.shape
            and call.query.dtype == before.query.dtype
            and call.config == before.config
            and call.batched == before.batched
            and call.fully_masked == before.fully_masked
            and (call.mask is None) == (before.mask is None)
            and (call.mask is None or before.mask is None or call.mask.shape == before.mask.shape)
        )

    def difference(self, call: Call) -> _Difference | None:
        """What a call that fits changes; None where computing everything is the better way."""
        before = self.call
        moved = {
            (place[0], place[-2]) for place in pinned.differing(before.pins, call.pins, pinned.PROJECTED)
        }
        in_rows = {(place[0], place[2]) for place in pinned.differing(before.pins, call.pins, pinned.IN_ROWS)}
        after = {(place[0], place[-2]) for place in pinned.differing(before.pins, call.pins, pinned.AFTER)}
        by_pins = bool(moved or in_rows or after) or call.muted != before.muted
        tokens = sorted(moved.union(self._tokens_that_differ(call)))
        units = self._units_that_differ(call.weights)
        rows = sorted(in_rows.union(self._mask_rows(call)))
        kinds = bool(tokens) + bool(units) + bool(rows)
        if kinds > 1 or len(tokens) > MOST_TOKENS or 16 * len(rows) > call.query.shape[1]:
            return None
        heads = sorted({unit // call.config.head_dim for units_of in units.values() for unit in units_of})
        if 2 * len(heads) > call.config.num_heads and len(heads) > 1:
            return None
        output = call.weights is not before.weights or call.muted != before.muted
        return _Difference(tokens, units, rows, heads, after, output, by_pins)

    def follow(self, call: Call) -> Followed | None:
        """Bring the buffer to what the call asks for; None where computing everything is the better way."""
        found = self.difference(call)
        if found is None:
            return None
        self.generation += 1
        self._collected = None
        before = self.call
        self.call = replace(before, weights=call.weights, mask=call.mask, pins=call.pins, muted=call.muted)
        renewed = 0
        if "scores" in before.pins:
            scores = plan.writable(self.views["scores"], self.workspace.buffer)
            scores[before.pins["scores"].places] = self.replaced["scores"]
        if found.tokens:
            renewed = sum(self._move_token(n, r, call) for n, r in found.tokens)
        elif found.heads:
            self._move_units(found.units, found.heads)
        elif found.rows:
            self._renew(found.rows)
        rows, self.replaced = pinned.lay_rows(call, self.workspace.writable_views()) if call.pins else NO_ROWS
        self._distrust(rows)
        if found.tokens or found.heads or found.output:
            self.due = None
        elif self.due is not None:
            self.due |= found.after.union(found.rows)
        if found.by_pins:
            reached = {r for _, r in (*found.tokens, *found.rows, *found.after)}
            return Followed("pins", tuple(sorted(reached)), tuple(found.heads), renewed)
        if found.tokens:
            return Followed("tokens", tuple(r for _, r in found.tokens), (), renewed)
        if found.rows:
            return Followed("mask", tuple(i for _, i in found.rows))
        if found.heads:
            return Followed("heads", (), tuple(found.heads))
        return Followed("output" if found.output else "nothing")

    def shares(self, heads: slice) -> Array:
        """a / s of some heads, (N, heads, L, S), read-only."""
        batch, queries, _ = self.call.query.shape
        sums = self.sums.reshape(batch, self.call.config.num_heads, queries)[:, heads]
        return _divided(self.views["attn_weights"][:, heads], sums)

    def output(self) -> Array:
        """The whole output, (N, L, E), brought up to date."""
        if self.due is None:
            self.workspace.project_output(self.call, self.collected()[1])
        elif self.due:
            places = tuple(np.array(list(self.due)).T)
            w, concat = self.call.weights, self.collected()[1]
            out = plan.writable(self.views["output"], self.workspace.buffer)
            with np.errstate(all="ignore"):
                out[places] = linear(concat[places], w.w_o, w.b_o)
        if self.output_is_due and "output" in self.call.pins:
            pins = self.call.pins["output"]
            plan.writable(self.views["output"], self.workspace.buffer)[pins.places] = pins.values
        self.due = set()
        return self.views["output"]

    def collected(self) -> tuple[Array, Array, dict[str, Array]]:
        """Head outputs and concatenation with what is pinned and muted in them, and what that replaces."""
        if self._collected is None:
            self._collected = pinned.collect(self.call, self.views["head_outputs"])
        return self._collected

    def unpinned(self) -> dict[str, Array]:
        """What each pinned number would be without its pin, by the names of the call's pins."""
        w, depth = self.call.weights, self.call.config.head_dim
        found = self.replaced | self.collected()[2]
        for name, pins in self.call.pins.items():
            if name in pinned.PROJECTED:
                matrix, bias = getattr(w, f"w_{name[0]}"), getattr(w, f"b_{name[0]}")
                found[name] = pinned.without_pin(self.call.query, matrix, bias, pins, depth)
                if name.endswith("_head") and name[0] in self.call.pins:
                    pinned.lay_before(self.call.pins[name[0]], pins, found[name], depth)
            elif name == "output":
                found[name] = pinned.without_pin(self.collected()[1], w.w_o, w.b_o, pins, depth)
        return {name: found[name] for name in self.call.pins}

    def _distrust(self, rows: NDArray[np.intp]) -> None:
        """Rows with pins in them: their shares are what they are, and no sum of theirs is ever followed."""
        self.sums[rows] = 1.0
        self.doubts[rows] = np.inf

    def _shared(self) -> tuple[Any, tuple[Any, ...]]:
        mask, steps = plan.mask_and_steps(self.call)
        scale, mode = self.call.config.effective_scale, plan.MODES[self.call.fully_masked]
        return mask, (*steps, scale, mode)

    def _move_token(self, n: int, r: int, call: Call) -> int:
        """Token r of entry n took other numbers: its q, k and v, then what they reach. Rows renewed beyond its own."""
        row, w = call.query[n, r], self.call.weights
        self.call.query[n, r] = row
        views = {name: plan.writable(self.views[name], self.workspace.buffer) for name in "qkv"}
        before = views["v"][n, :, r].reshape(-1).copy()
        with np.errstate(all="ignore"):
            for name, matrix, bias in (("q", w.w_q, w.b_q), ("k", w.w_k, w.b_k), ("v", w.w_v, w.b_v)):
                moved = matrix @ row
                if bias is not None:
                    moved += bias
                views[name][n, :, r] = moved.reshape(self.call.config.num_heads, -1)
        pinned.lay_projected(self.call, views, (n, r))
        mask, shared = self._shared()
        parts = min(plan.thread_count(), self.call.config.num_heads)
        if self.call.query.shape[1] * row.size < PARALLEL_CELLS:
            parts = 1
        renewed = np.zeros(parts)
        plan.in_parts(
            parts, self.following.follow_token, self.workspace.layout.record, mask, self.workspace.buffer, before,
            *self.kept_rows, *shared, self.limit, n, r, renewed,
        )  # fmt: skip
        return int(renewed.sum())

    def _renew(self, rows: list[tuple[int, int]]) -> None:
        mask, shared = self._shared()
        for n, i in rows:
            self.following.renew_rows(
                self.workspace.layout.record, mask, self.workspace.buffer, *self.kept_rows, *shared, self.limit,
                n, i,
            )  # fmt: skip

    def _move_units(self, units: dict[str, list[int]], heads: list[int]) -> None:
        """Some columns of q, k or v changed with their row of a weight: those columns, then their heads, anew."""
        x, w, config = self.call.query, self.call.weights, self.call.config
        for name, changed in units.items():
            view = plan.writable(self.views[name], self.workspace.buffer)
            matrix, bias = getattr(w, f"w_{name}"), getattr(w, f"b_{name}")
            with np.errstate(all="ignore"):
                for unit in changed:
                    column = x @ matrix[unit]
                    view[:, unit // config.head_dim, :, unit % config.head_dim] = (
                        column if bias is None else column + bias[unit]
                    )
        pinned.lay_projected(self.call, self.workspace.writable_views())
        library = blas.products()
        if library is None:
            raise RuntimeError("Edits are followed only where BLAS has an address.")
        mask, shared = self._shared()
        batch, queries, _ = x.shape
        of_a_head = 2 * batch * queries * queries * config.head_dim
        parts = plan.thread_count() if of_a_head >= plan.PARALLEL_WORK else 1
        for head in heads:
            plan.in_parts(
                parts, self.following.follow_heads, library.address(x.dtype), self.workspace.layout.record, mask,
                self.workspace.buffer, *self.kept_rows, *shared, self.limit, head,
            )  # fmt: skip

    def _tokens_that_differ(self, call: Call) -> list[tuple[int, int]]:
        """Batch entry and token of every vector that is not the one before."""
        tokens = call.query.shape[1]
        changed = self._rows_that_differ(self.call.query, call.query)
        return [(int(row) // tokens, int(row) % tokens) for row in np.flatnonzero(changed)]

    def _units_that_differ(self, now: AttentionWeights) -> dict[str, list[int]]:
        """The columns of q, k and v whose row of the weight, or whose bias, differs."""
        before = self.call.weights
        found: dict[str, list[int]] = {}
        for name in "qkv":
            differ: Any = False
            for field in (f"w_{name}", f"b_{name}"):
                old, new = getattr(before, field), getattr(now, field)
                if old is not new:
                    differ = differ | (self._rows_that_differ(old, new) if old.ndim == 2 else old != new)
            units = [int(unit) for unit in np.flatnonzero(differ)]
            if units:
                found[name] = units
        return found

    def _rows_that_differ(self, before: Array, now: Array) -> Array:
        """Whether each vector along the last axis differs; one sweep, no array of comparisons in between."""
        width = before.shape[-1]
        changed = np.empty(before.size // width)
        self.following.find_changed(plan.flat(before), plan.flat(now), changed, changed.size, width)
        differ: Array = changed != 0.0
        return differ

    def _mask_rows(self, call: Call) -> list[tuple[int, int]]:
        """Batch entry and query of every row of scores whose mask differs."""
        mask, before = call.mask, self.call.mask
        if mask is before or mask is None or before is None:
            return []
        batch, queries, _ = call.query.shape
        differ = (mask != before).any(axis=(1, 3))
        return [(int(n), int(i)) for n, i in np.argwhere(np.broadcast_to(differ, (batch, queries)))]


def _divided(weights: Array, sums: Array) -> Array:
    """a / s, read-only: (N, heads, L, S) by the sum of each row."""
    shares: Array = weights / sums.reshape(weights.shape[:3])[..., None].astype(weights.dtype)
    shares.flags.writeable = False
    return shares


def _can_be_followed(call: Call) -> bool:
    return (
        call.query is call.key
        and call.key is call.value
        and not call.config.extra_keys
        and 0 not in call.query.shape
        and blas.products() is not None
    )
