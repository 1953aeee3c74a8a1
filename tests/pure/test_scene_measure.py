"""Where lines break, in writings with spaces and without."""

from __future__ import annotations

import pytest

from mha_studio.scene.measure import pieces, text_width, wrap

CHINESE = "每个词元提问（查询）、提供（键）并携带（值）：从“chased”出发，头 2 找到动作的发出者。"
ENGLISH = "Each token asks (query), offers (key) and carries (value): three views of the same row."


@pytest.mark.parametrize("width", [40, 90, 150, 400, 2000])
@pytest.mark.parametrize("text", [CHINESE, ENGLISH])
def test_lines_are_no_wider_than_their_room_and_lose_nothing(text: str, width: float) -> None:
    lines = wrap(text, width, 14)
    longest = max(text_width(piece.rstrip(), 14) for piece in pieces(text))
    assert all(text_width(line, 14) <= max(width, longest) for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert (len(lines) == 1) == (text_width(text, 14) <= width)


def test_chinese_breaks_between_signs_but_not_before_what_closes_nor_after_what_opens() -> None:
    for width in range(30, 300, 7):
        for line in wrap(CHINESE, width, 14):
            assert line[0] not in "）、：，。”"
            assert line[-1] not in "（“"
    assert "“chased”" in pieces(CHINESE)


def test_words_with_spaces_and_joined_emoji_stay_whole() -> None:
    assert [piece.strip() for piece in pieces(ENGLISH)] == ENGLISH.split()
    assert pieces("a 👩‍👩‍👧 b❤️c") == ["a ", "👩‍👩‍👧 ", "b❤️c"]
    assert wrap("", 100, 14) == []
    assert wrap("  one \n two ", 1000, 14) == ["one two"]
