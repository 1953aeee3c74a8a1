"""Pins and muted heads are followed like any other edit, and other edits are followed while there are some."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mha_studio.engine import LiveAttention, causal_mask, loader
from mha_studio.engine.api import check_call
from tests.pure.change_kit import ORDER
from tests.pure.engine_kit import WAYS, close, kernels
from tests.pure.test_engine_incremental import Model

pytestmark = pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
TOKENS, WIDTH, HEADS = 24, 12, 3


@pytest.fixture(autouse=True)
def _with_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "_kernels", kernels())


class Pinning(Model):
    """A model whose pins and muted heads change, too."""

    def __init__(self, **more: Any) -> None:
        super().__init__(TOKENS, WIDTH, HEADS, **more)
        self.more |= {"pins": {}, "muted": ()}

    def pin(self, name: str, place: tuple[int, ...], value: float | None) -> None:
        """Set or, with None, remove one."""
        pins = {key: dict(cells) for key, cells in self.more["pins"].items()}
        pins.setdefault(name, {})[place] = value
        if value is None:
            del pins[name][place]
        self.more["pins"] = {key: cells for key, cells in pins.items() if cells}

    def check(self, live: LiveAttention, kind: str, factor: float = 1.0) -> Any:
        result = super().check(live, kind, factor)
        wanted = WAYS["reference"](check_call(*self.arguments(), **self.more))
        assert result.unpinned.keys() == wanted.unpinned.keys()
        for name, numbers in wanted.unpinned.items():
            field = getattr(wanted, {"q_head": "q", "k_head": "k", "v_head": "v"}.get(name, name))
            close(result.unpinned[name], numbers, f"unpinned {name}", factor, float(np.nanmax(np.abs(field))))
        return result


def place_in(name: str, row: int, col: int, head: int) -> tuple[int, ...]:
    if name in ("q", "k", "v", "concat", "output"):
        return (0, row, col % WIDTH)
    narrow = name.endswith("_head") or name == "head_outputs"
    return (0, head, row, col % (WIDTH // HEADS) if narrow else col)


@pytest.mark.parametrize("name", ORDER)
@pytest.mark.parametrize("masked", [False, True])
def test_a_pin_is_set_changed_and_removed_by_the_short_way(name: str, masked: bool) -> None:
    model, live = Pinning(), LiveAttention(pays_from=1)
    if masked:
        model.more["attn_mask"] = causal_mask(TOKENS)
    before = model.check(live, "everything").kept()
    place = place_in(name, 9, 4, 1)
    for value in (0.5, 2.5, None):
        model.pin(name, place, value)
        model.check(live, "pins")
        assert live.followed.rows == (9,)
    for field in ("q", "scores", "attn_weights", "concat", "output"):
        close(getattr(live.attend(*model.arguments(), **model.more), field), getattr(before, field), field)


def test_other_edits_are_followed_beside_pins_and_muted_heads() -> None:
    model, live = Pinning(), LiveAttention(pays_from=1)
    model.more["attn_mask"] = causal_mask(TOKENS)
    for name in ORDER:
        model.pin(name, place_in(name, 5, 2, 1), 0.25)
        model.pin(name, place_in(name, 20, 3, 2), -1.5)
    model.more["muted"] = (0,)
    model.check(live, "everything")
    for token in (5, 6, 2, 20):
        model.move(token)
        model.check(live, "tokens")
    for weight in ("w_q", "w_k", "w_v"):
        model.set_weight(weight, (5, 2), 0.9)
        model.check(live, "heads")
    for weight in ("w_o", "b_o"):
        model.set_weight(weight, (3,), 0.7)
        model.check(live, "output")
    model.more["attn_mask"] = model.more["attn_mask"].copy()
    model.more["attn_mask"][5, 1] = True
    model.check(live, "mask")
    model.more["muted"] = (0, 1)
    model.check(live, "pins")
    model.more["muted"] = ()
    model.check(live, "pins")
    model.more["pins"] = {}  # tokens, rows of scores and rows of the output at once
    model.check(live, "everything")
    model.move(5)
    model.check(live, "tokens")


def test_the_order_in_which_pins_are_named_is_the_order_of_what_they_replace() -> None:
    model, live = Pinning(), LiveAttention(pays_from=1)
    cells = [((0, 1, 3, 4), 1.0), ((0, 0, 3, 2), 2.0), ((0, 1, 3, 1), -1.0)]
    model.more["pins"] = {"scores": dict(cells), "attn_weights": dict(cells)}
    model.check(live, "everything")
    model.more["pins"] = {"attn_weights": dict(cells[::-1]), "scores": dict(cells[::-1])}
    model.check(live, "nothing")
    model.move(3)
    model.check(live, "tokens")
    model.more["pins"] = {}
    model.check(live, "pins")


def test_many_rows_of_pins_are_computed_anew() -> None:
    model, live = Pinning(), LiveAttention(pays_from=1)
    model.check(live, "everything")
    for row in range(TOKENS):
        model.pin("scores", (0, 0, row, 1), 3.0)
    model.check(live, "everything")
    model.move(2)
    model.check(live, "tokens")


def test_pins_take_nan_and_infinities_as_they_are() -> None:
    model, live = Pinning(), LiveAttention(pays_from=1)
    model.check(live, "everything")
    model.pin("masked_scores", (0, 1, 4, 4), -np.inf)
    model.check(live, "pins")
    model.pin("scores", (0, 2, 7, 7), np.nan)
    live.attend(*model.arguments(), **model.more)
    model.move(4)
    result = live.attend(*model.arguments(), **model.more)
    assert np.isnan(result.attn_weights[0, 2, 7]).all()
    assert np.isnan(result.output).sum() == WIDTH
    model.pin("scores", (0, 2, 7, 7), None)
    model.check(live, "pins")


def test_gradients_and_copies_know_what_pins_replace() -> None:
    model, live = Pinning(real=np.float64), LiveAttention(pays_from=1)
    model.check(live, "everything")
    for name in ("attn_weights", "v_head", "output", "concat"):
        model.pin(name, place_in(name, 5, 2, 1), 0.25)
        model.check(live, "pins")
    model.move(5)
    result = live.attend(*model.arguments(), **model.more)
    wanted = WAYS["reference"](check_call(*model.arguments(), **model.more))
    cotangent = np.ones_like(result.output)
    for held in (result, result.kept(), result.lent()):
        for name, gradient in wanted.backward(cotangent).items():
            close(held.backward(cotangent)[name], gradient, name, 10)


PLACE = st.tuples(
    st.sampled_from(ORDER), st.integers(0, TOKENS - 1), st.integers(0, WIDTH - 1), st.integers(0, 2)
)
DEED = st.one_of(
    st.tuples(st.just("pin"), PLACE, st.floats(-3, 3, width=32)),
    st.tuples(st.just("pin"), PLACE, st.floats(-3, 3, width=32)),
    st.tuples(st.just("unpin"), st.integers(0, 99)),
    st.tuples(st.just("token"), st.integers(0, TOKENS - 1), st.sampled_from([1e-3, 1.0, 3.0])),
    st.tuples(st.just("weight"), st.sampled_from(["w_q", "w_k", "w_v", "w_o"]), st.integers(0, WIDTH - 1)),
    st.tuples(st.just("mute"), st.sets(st.integers(0, HEADS - 1))),
)


@settings(max_examples=60)
@given(st.lists(DEED, min_size=2, max_size=12), st.booleans(), st.sampled_from([np.float32, np.float64]))
def test_any_run_of_edits_with_pins(deeds: list[Any], masked: bool, real: Any) -> None:
    model, live = Pinning(real=real), LiveAttention(pays_from=1)
    if masked:
        model.more["attn_mask"] = causal_mask(TOKENS)
    model.check(live, "everything")
    for deed, *how in deeds:
        kinds = {"pin": "pins", "unpin": "pins", "mute": "pins", "token": "tokens"}
        kind = kinds.get(deed, "heads")
        pins, muted = model.more["pins"], model.more["muted"]
        if deed == "pin":
            (name, row, col, head), value = how
            model.pin(name, place_in(name, row, col, head), value)
        elif deed == "unpin":
            there = [(name, place) for name, cells in pins.items() for place in cells]
            if there:
                model.pin(*there[how[0] % len(there)], None)
        elif deed == "token":
            model.move(*how)
        elif deed == "weight":
            model.set_weight(how[0], (how[1], 1), float(model.random.random()))
            kind = "output" if how[0] == "w_o" else "heads"
        else:
            model.more["muted"] = tuple(how[0])
        if kind == "pins" and (pins, set(muted)) == (model.more["pins"], set(model.more["muted"])):
            kind = "nothing"
        model.check(live, kind, factor=40)


@pytest.mark.parametrize("real", [np.float32, np.float64])
def test_two_thousand_edits_with_pins_do_not_drift(real: Any) -> None:
    model, live = Pinning(real=real), LiveAttention(pays_from=1)
    model.pin("scores", (0, 1, 7, 3), 2.0)
    model.check(live, "everything")
    for edit in range(2000):
        token = int(model.random.integers(TOKENS))
        if edit % 2:
            model.move(token, gain=10.0 ** model.random.uniform(-3, 1))
        else:
            name = str(model.random.choice(ORDER[:10]))
            gone = next(iter(model.more["pins"].get(name, {})), None)
            if gone is None:
                model.pin(
                    name, place_in(name, token, int(model.random.integers(TOKENS)), edit % 3), 10.0 * edit % 7
                )
            else:
                model.pin(name, gone, None)
        if edit % 250 == 249:
            model.check(live, "tokens", factor=60)
        else:
            live.attend(*model.arguments(), **model.more)
        assert live.followed.kind in ("tokens", "pins")
