"""Colours that keep their order for everyone, and words that can be read in every theme.

How the world looks to those who lack one kind of cone is simulated by the matrices of Machado, Oliveira and Fernandes
("A physiologically-based model for simulation of color vision deficiency", 2009, severity 1.0), on linear light.
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from mha_studio.paint.colours import CENTRE, contrast, mix, pixel_name
from mha_studio.paint.theme import DARK, LIGHT, PROJECTOR, SHARE_MAPS, SIGNED_MAPS, Theme, with_maps

Floats = NDArray[np.float64]
EYES: dict[str, Floats] = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTOR], ids=lambda theme: theme.name)
SEEN_BY = pytest.mark.parametrize("eye", EYES)


def lab(table: NDArray[np.uint32], eye: str) -> Floats:
    """(entries, 3) L*, a*, b* (CIE 1976, D65) of pixels as `eye` sees them."""
    parts = np.stack([table >> shift & 255 for shift in (16, 8, 0)], axis=-1) / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ EYES[eye].T, 0.0, 1.0)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = seen @ to_xyz.T / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=-1)


def apart(one: Floats, other: Floats) -> float:
    """The distance of two colours (ΔE*ab); about 2 can just be told apart side by side."""
    return float(np.linalg.norm(one - other))


def one_way(light: Floats) -> bool:
    """Whether a scale grows lighter, or darker, from one end to the other, but for rounding to whole pixels."""
    way = np.sign(light[-1] - light[0])
    return bool((np.diff(light[::8]) * way > -0.35).all())


@THEMES
@SEEN_BY
@pytest.mark.parametrize("name", ["usual", *SHARE_MAPS])
def test_shares_keep_their_order(theme: Theme, eye: str, name: str) -> None:
    dressed = with_maps(theme, share=name)
    for head in (None, 0, 1, 2, 3):
        seen = lab(dressed.sequential(head), eye)
        assert one_way(seen[:, 0]), "lighter or darker all the way"
        steps = seen[np.linspace(0, 255, 6).astype(int)]
        for one, next_ in itertools.pairwise(steps):
            assert apart(one, next_) >= 3.0, "six shares can be told apart"
        assert apart(steps[0], steps[-1]) >= 25.0


@THEMES
@SEEN_BY
@pytest.mark.parametrize("name", ["usual", *SIGNED_MAPS])
def test_signed_numbers_keep_their_order_on_both_sides(theme: Theme, eye: str, name: str) -> None:
    seen = lab(with_maps(theme, signed=name).diverging, eye)
    up, down = seen[CENTRE:], seen[1 : CENTRE + 1][::-1]
    for side in (up, down):
        assert one_way(side[:, 0])
        steps = side[np.linspace(0, len(side) - 1, 5).astype(int)]
        for one, next_ in itertools.pairwise(steps):
            assert apart(one, next_) >= 4.0
    for share in (0.4, 0.7, 1.0):
        at = round(share * (len(up) - 1))
        assert apart(up[at], down[at]) >= 10.0, f"the sign shows at {share:.0%} of the scale"


def test_there_are_three_of_each_besides_the_usual_ones() -> None:
    assert len(SIGNED_MAPS) >= 3
    assert len(SHARE_MAPS) >= 3
    for name in SIGNED_MAPS:
        assert with_maps(LIGHT, signed=name).signed[1] == LIGHT.signed[1], "zero is as neutral as ever"
    assert with_maps(DARK) == DARK


@THEMES
@pytest.mark.parametrize("name", ["usual", *SIGNED_MAPS, *SHARE_MAPS])
def test_digits_can_be_read_on_every_colour_of_every_scale(theme: Theme, name: str) -> None:
    dressed = with_maps(theme, name, name)
    for kind, head in (("signed", None), ("share", None), *(("share", head) for head in range(4))):
        table, inks = dressed.table(kind, head), dressed.inks(kind, head)
        least = 7.0 if theme is PROJECTOR else 4.5
        assert min(contrast(pixel_name(a), pixel_name(b)) for a, b in zip(table, inks, strict=True)) >= least


@THEMES
def test_words_can_be_read_wherever_they_stand(theme: Theme) -> None:
    roles = ("plain", "query", "key", "value", "result", "weight", "share", "head", "muted", "accent")
    quiet = [theme.window, theme.panel, theme.raised]
    pointed = [
        mix(theme.accent, theme.panel, share) for share in (0.05, 0.07, 0.10)
    ]  # under the pointer, chosen
    for ground in (*quiet, *pointed):
        for role in (
            roles[:-1] if ground == pointed[-1] else roles
        ):  # the chosen term has no words in the accent
            for head in range(len(theme.heads) + 1):
                assert contrast(theme.ink(role, head), ground) >= 4.5, (role, ground)
    for head in range(len(theme.heads)):  # a head's card, chosen and under the pointer
        for share in (0.06, 0.12):
            ground = mix(theme.head(head), theme.panel, share)
            assert contrast(theme.text, ground) >= 4.5
            assert contrast(theme.muted, ground) >= 4.5, (head, share)
    for ink, ground in (
        (theme.on_accent, theme.accent),
        (mix(theme.on_accent, theme.accent, 0.95), theme.accent),  # the shape on the step at work
        (theme.on_accent, mix(theme.text, theme.accent, 0.12)),
        (theme.text, theme.accent_soft),
        (theme.muted, theme.accent_soft),
        (theme.text, mix(theme.accent, theme.panel, 0.16)),
        (theme.text, theme.error_soft),
        (theme.error, theme.error_soft),
        (theme.error, theme.window),
        (theme.error, theme.panel),
        (theme.muted, theme.hatch_ground),
        (theme.good, theme.good_soft),
        (theme.text, theme.warm),
    ):
        assert contrast(ink, ground) >= 4.5, (ink, ground)


@THEMES
def test_the_ring_of_the_focus_is_seen(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.raised):
        assert contrast(theme.accent, ground) >= 3.0
    assert contrast(theme.on_accent, theme.accent) >= 3.0
