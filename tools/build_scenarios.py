"""Build the scenarios in `resources/scenarios/`: weights made on purpose, so that a head does what its sentence says.

Run it as `python -m tools.build_scenarios` after a change here; the files it writes are committed. How a head is put
together: a score is q · k, so each of the head's dimensions may hold one reason to look at a token (a `Reason`: a
number that the query side makes, times one that the key side makes). X has room for both: the first columns turn with
the place (a sinusoid has its fastest waves there), the last ones hold the word. At the end each head is turned by a
rotation that leaves every q · k as it is, so that the numbers on the screen look like a layer's and not like a table
of switches. All numbers are rounded to two decimals, which is what the screen shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mha_studio.document.claims import Claim
from mha_studio.document.document import Document, Mask
from mha_studio.document.embed import sinusoid
from mha_studio.document.file import SUFFIX, save_document
from mha_studio.document.tokens import split
from mha_studio.engine import AttentionConfig, AttentionWeights

Array = NDArray[np.float64]
OUT = Path(__file__).resolve().parents[1] / "resources" / "scenarios"
DECIMALS = 2


@dataclass(frozen=True)
class Reason:
    """One dimension of a head: `query` and `key` are (E,), what each side makes of a row of X; the added numbers are
    biases."""

    query: Array
    key: Array
    query_add: float = 0.0
    key_add: float = 0.0


@dataclass(frozen=True)
class Head:
    """What a head does: in a sentence, as a claim that a test checks, and as its reasons (at most head_dim)."""

    look: str
    claims: tuple[Claim, ...]
    reasons: Sequence[Reason]


class Space:
    """The columns of X in one scenario: `features` names directions among the last columns, words are sums of them."""

    def __init__(
        self, embed_dim: int, word_columns: int, features: Sequence[str], length: int, seed: int
    ) -> None:
        self.embed_dim = embed_dim
        self.first = embed_dim - word_columns
        self.source = np.random.Generator(np.random.PCG64(seed))
        self.length = length
        self._features = {name: index for index, name in enumerate(features)}
        self.turn = rotation(self.source, word_columns)
        places = sinusoid(length, embed_dim)
        self.middle = places.mean(axis=0)
        """What the places add to a column on the average; a bias takes it off again."""

    def word(self, **amounts: float) -> tuple[float, ...]:
        """The vector of a word that has so much of each feature."""
        vector = np.zeros(self.embed_dim)
        for name, amount in amounts.items():
            vector += amount * self.direction(name)
        return tuple(float(value) for value in np.round(vector, DECIMALS))

    def direction(self, feature: str) -> Array:
        """(E,): how much of a feature a row of X has is its product with this."""
        vector = np.zeros(self.embed_dim)
        vector[self.first :] = self.turn[:, self._features[feature]]
        return vector

    def match(self, query: str, key: str, weight: float) -> Reason:
        """A token with feature `query` looks at tokens with feature `key`; a negative weight makes it look away."""
        size = math.sqrt(abs(weight))
        q, k = math.copysign(size, weight) * self.direction(query), size * self.direction(key)
        return Reason(q, k, float(-q @ self.middle), float(-k @ self.middle))

    def turned(self, wave: int, back: float, weight: float, key_share: float = 0.5) -> Iterator[Reason]:
        """A token looks at the place `back` before its own: weight × cos(rate × (p − back − j)), in two dimensions.

        `wave` counts the waves of the sinusoid from the fastest. `key_share` says how the weight is parted between
        query (0) and key (1). The key is moved to the middle of its range, which changes no share of attention.
        """
        rate = 10000.0 ** (-2.0 * wave / self.embed_dim)
        q_size, k_size = abs(weight) ** (1 - key_share) * math.copysign(1, weight), abs(weight) ** key_share
        sine, cosine = np.zeros(self.embed_dim), np.zeros(self.embed_dim)
        sine[2 * wave], cosine[2 * wave + 1] = 1.0, 1.0
        s, c = math.sin(rate * back), math.cos(rate * back)
        for query, key in ((c * sine - s * cosine, sine), (s * sine + c * cosine, cosine)):
            # sin(a − b) = sin a cos b − cos a sin b and cos(a − b) = cos a cos b + sin a sin b
            yield Reason(q_size * query, k_size * key, 0.0, float(-k_size * key @ self.middle))

    def towards_end(self, query: str, wave: int, weight: float) -> Reason:
        """A token with feature `query` looks towards the end of the sentence (weight < 0: towards its start). A slow
        wave's sine grows with the place."""
        key = np.zeros(self.embed_dim)
        key[2 * wave] = 1.4 * 10000.0 ** (2.0 * wave / self.embed_dim) / self.length
        q = weight / 1.4 * self.direction(query)
        return Reason(q, key, float(-q @ self.middle), float(-key @ self.middle))

    def always(self, key: str, weight: float) -> Reason:
        """Every token looks at tokens with feature `key`: the query's side is a bias."""
        size = math.sqrt(weight)
        k = size * self.direction(key)
        return Reason(np.zeros(self.embed_dim), k, size, float(-k @ self.middle))

    def each(self, features: Sequence[str], weight: float) -> Iterator[Reason]:
        """A token looks at tokens with the same features as its own: itself, and its like."""
        for feature in features:
            yield self.match(feature, feature, weight)


def rotation(source: np.random.Generator, size: int) -> Array:
    """(size, size), orthogonal, the same for the same source."""
    q, r = np.linalg.qr(source.normal(size=(size, size)))
    return np.asarray(q * np.sign(np.diag(r)))


def build(
    space: Space,
    text: str,
    heads: Sequence[Head],
    lexicon: Mapping[str, tuple[float, ...]],
    *,
    title: str,
    note: str,
    spread: float,
    mask: Mask | None = None,
) -> Document:
    """The document. Values copy what the word columns hold, each head seen from its own side; W_O writes each head
    mostly into columns of its own."""
    width, count = space.embed_dim, len(heads)
    depth = width // count
    parts: dict[str, list[Array]] = {name: [] for name in ("w_q", "w_k", "w_v", "b_q", "b_k", "b_v")}
    w_o = np.zeros((width, width))
    for index, head in enumerate(heads):
        assert len(head.reasons) <= depth, (
            f"{title}: head {index + 1} has {len(head.reasons)} reasons, room for {depth}"
        )
        turn = rotation(space.source, depth)
        for side in ("query", "key"):
            stacked = np.zeros((depth, width))
            added = np.zeros(depth)
            for place, reason in enumerate(head.reasons):
                stacked[place], added[place] = getattr(reason, side), getattr(reason, f"{side}_add")
            parts[f"w_{side[0]}"].append(turn @ stacked)
            parts[f"b_{side[0]}"].append(turn @ added)
        seen = np.zeros((depth, width))
        seen[:, space.first :] = rotation(space.source, width - space.first)[:depth]
        parts["w_v"].append(seen)
        parts["b_v"].append(-seen @ space.middle)
        columns = slice(index * depth, (index + 1) * depth)
        w_o[:, columns] = 0.12 * space.source.normal(size=(width, depth))
        w_o[columns, columns] += rotation(space.source, depth)
    arrays: dict[str, Any] = {name: np.concatenate(blocks) for name, blocks in parts.items()}
    arrays |= {"w_o": w_o, "b_o": 0.1 * space.source.normal(size=width)}
    rounded = {name: (np.round(array, DECIMALS) + 0.0).astype(np.float32) for name, array in arrays.items()}
    tokens = split(text)
    assert len(tokens) == space.length
    return Document(
        tokens=tokens,
        config=AttentionConfig(width, count),
        weights=AttentionWeights(**rounded),
        mask=mask or Mask(),
        lexicon=lexicon,
        spread=(0.0,) * space.first + (spread,) * (width - space.first),
        title=title,
        note=note,
        look=tuple(head.look for head in heads),
        claims=tuple(
            replace(claim, head=index, words=tokens if claim.rows or claim.pairs else ())
            for index, head in enumerate(heads)
            for claim in head.claims
        ),
    )


def pronoun() -> Document:
    space = Space(8, 4, ("a", "b", "c", "refers"), 7, seed=5)
    # Opposite words share a feature; that leaves one of the four for "refers to the noun".
    lexicon = {
        "the": space.word(a=1.5),
        "because": space.word(a=-1.6),
        "slept": space.word(b=1.7),
        "was": space.word(b=-1.5),
        "cat": space.word(c=1.75),
        "tired": space.word(c=-1.65),
        "it": space.word(refers=1.6),
    }
    lexicon |= {"dog": lexicon["cat"], "he": lexicon["it"], "she": lexicon["it"]}
    # “it” asks for what “cat” offers: the query sees “refers” as “c”.
    like = list(space.each(("a", "b", "c"), 2.5))
    noun = like[2]
    refers = space.match("refers", "c", 2.5)
    like[2] = Reason(noun.query + refers.query, noun.key, noun.query_add + refers.query_add, noun.key_add)
    return build(
        space,
        "the cat slept because it was tired",
        [
            Head(
                "Every word looks at the word before it; the first has none and spreads its attention.",
                (Claim(0, "previous", 0.6),),
                [*space.turned(0, 1, 7.0), *space.turned(1, 1, 20.0, key_share=0.55)],
            ),
            Head(
                "“it” looks at “cat”, the noun it stands for; every other word looks at itself.",
                (Claim(0, "pairs", 0.6, pairs=((4, 1),)), Claim(0, "itself", 0.6, rows=(0, 1, 2, 3, 5, 6))),
                like,
            ),
        ],
        lexicon,
        title="What does “it” mean?",
        note="Two heads for one sentence: one was made to follow the order of the words, the other their meaning. "
        "Turn positions off, and see which of the two needs to know where a word stands.",
        spread=0.9,
    )


def same_word() -> Document:
    space = Space(12, 6, ("a", "b", "c", "d", "e", "f"), 11, seed=2)
    lexicon = {
        "the": space.word(a=1.7),
        "dog": space.word(b=1.8),
        "saw": space.word(c=1.7),
        "cat": space.word(d=1.8),
        "and": space.word(e=1.6),
    }
    return build(
        space,
        "the dog saw the cat and the cat saw the dog",
        [
            Head(
                "Every word looks at all places where the same word stands, and they share.",
                (Claim(0, "same word", 0.6),),
                list(space.each(("a", "b", "c", "d", "e", "f"), 2.9)),
            ),
            Head(
                "Every word looks at the word after it; the last has none and looks at itself.",
                (Claim(0, "next", 0.6),),
                [*space.turned(0, -1, 8.5), *space.turned(1, -1, 8.0)],
            ),
        ],
        lexicon,
        title="The same word again",
        note="One head was made to know words and no places, the other places and no words. "
        "Write a word twice, and compare the shares that its two places get.",
        spread=0.75,
    )


def grammar() -> Document:
    features = ("noun", "verb", "adjective", "a", "b", "c")
    space = Space(12, 6, features, 7, seed=9)
    lexicon = {
        "the": space.word(a=1.2),
        "a": space.word(a=0.9, b=0.6),
        "old": space.word(adjective=1.7, b=0.6),
        "small": space.word(adjective=1.6, b=-0.7),
        "dog": space.word(noun=1.7, c=0.5),
        "cat": space.word(noun=1.6, c=-0.6),
        "chased": space.word(verb=1.8, b=0.3),
    }
    verb_to_noun = space.match("verb", "noun", 2.9)
    return build(
        space,
        "the old dog chased a small cat",
        [
            Head(
                "An adjective looks at the noun after it: “old” at “dog”, “small” at “cat”.",
                (Claim(0, "pairs", 0.6, pairs=((1, 2), (5, 6))),),
                [space.match("adjective", "noun", 3.2), *space.turned(0, -1, 1.7)],
            ),
            Head(
                "The verb looks at who does it, the noun before: “chased” at “dog”; other words look nowhere special.",
                (Claim(0, "pairs", 0.6, pairs=((3, 2),)),),
                [verb_to_noun, space.towards_end("verb", 2, -4.6)],
            ),
            Head(
                "The verb looks at whom it is done to, the noun after: “chased” at “cat”.",
                (Claim(0, "pairs", 0.6, pairs=((3, 6),)),),
                [verb_to_noun, space.towards_end("verb", 2, 4.6)],
            ),
        ],
        lexicon,
        title="Who chased whom?",
        note="Three heads were made to ask three questions of the same words. Swap “dog” and “cat” in the sentence, "
        "and see what the heads look at then.",
        spread=0.5,
    )


def rest() -> Document:
    features = ("a", "b", "c", "d", "e", "f", "start", "any")
    space = Space(16, 8, features, 8, seed=3)
    lexicon = {
        "<s>": space.word(start=1.6),
        "she": space.word(a=1.6, any=0.5),
        "sells": space.word(b=1.6, any=0.5),
        "sea": space.word(c=1.8, any=0.5),
        "shells": space.word(d=1.6, any=0.5),
        "by": space.word(e=1.5, any=0.5),
        "the": space.word(f=1.5, any=0.5),
    }
    return build(
        space,
        "<s> she sells sea shells by the sea",
        [
            Head(
                "The second “sea” finds the first; words that came only once rest on <s>, the start.",
                (Claim(0, "pairs", 0.5, pairs=((7, 3),)), Claim(0, "first", 0.5, rows=(0, 1, 2, 3, 4, 5, 6))),
                [
                    space.always("start", 8.4),
                    *space.each(("a", "b", "c", "d", "e"), 3.8),
                    *space.turned(0, 0, -4.8),
                ],
            ),
            Head(
                "Looks at everything that is allowed in equal parts.",
                (Claim(0, "even", 0.75),),
                list(space.each(("a", "b"), 0.12)),
            ),
        ],
        lexicon,
        mask=Mask("causal"),
        title="Only looking back",
        note="Made for the causal mask: one head to rest on the start where it finds nothing, the other to look at all "
        "that it may. Set the mask to none, and see how far they look.",
        spread=0.7,
    )


def near_far() -> Document:
    features = ("a", "b", "c", "d", "e", "f", "g", "h")
    space = Space(16, 8, features, 8, seed=11)
    lexicon = {
        word: space.word(**{feature: amount})
        for word, feature, amount in (
            ("from", "a", 1.6), ("far", "b", 1.7), ("away", "c", 1.6), ("the", "d", 1.5),
            ("small", "a", -1.6), ("house", "b", -1.8), ("looked", "c", -1.7), ("red", "d", -1.7),
        )
    }  # fmt: skip
    return build(
        space,
        "from far away the small house looked red",
        [
            Head(
                "Sharp: every word looks at itself.",
                (Claim(0, "itself", 0.7),),
                list(space.each(("a", "b", "c", "d"), 2.7)),
            ),
            Head(
                "Near: every word looks at itself and its neighbours.",
                (Claim(0, "near", 0.8, width=1),),
                [*space.turned(0, 0, 3.0), *space.turned(1, 0, 5.0)],
            ),
            Head(
                "Even: every word looks at all words alike, and so takes their average.",
                (Claim(0, "alike", 0.75),),
                [space.match("a", "b", 0.08)],
            ),
            Head(
                "Far: every word looks three words back, from the fourth word on.",
                (Claim(0, "back", 0.5, width=3),),
                [*space.turned(0, 3, 6.0), *space.turned(1, 3, 8.0)],
            ),
        ],
        lexicon,
        title="Sharp, near, even, far",
        note="Four heads, made to look at different distances. Compare their outputs, and see what a head can hand on "
        "that looks at all words alike.",
        spread=0.75,
    )


def brackets() -> Document:
    features = ("round", "square", "open", "letter", "sign", "side")
    space = Space(12, 6, features, 11, seed=4)
    lexicon = {
        "(": space.word(round=1.5, open=0.9),
        ")": space.word(round=1.5, open=-0.9),
        "[": space.word(square=1.5, open=0.9),
        "]": space.word(square=1.5, open=-0.9),
        "+": space.word(sign=1.7, side=0.6),
        "-": space.word(sign=1.7, side=-0.6),
        "*": space.word(sign=1.6),
    }
    lexicon |= {
        letter: space.word(letter=1.6, side=side)
        for letter, side in (("a", 0.8), ("b", 0.4), ("c", -0.4), ("d", -0.8))
    }
    return build(
        space,
        "( a + b ) * [ c - d ]",
        [
            Head(
                "A bracket looks at its partner: “(” at “)”, “]” at “[”.",
                (Claim(0, "pairs", 0.6, pairs=((0, 4), (4, 0), (6, 10), (10, 6))),),
                [
                    space.match("round", "round", 2.6),
                    space.match("square", "square", 2.6),
                    space.match("open", "open", -4.5),
                ],
            ),
            Head(
                "A letter looks at the sign beside it: “a” and “b” at “+”, “c” and “d” at “-”.",
                (Claim(0, "pairs", 0.6, pairs=((1, 2), (3, 2), (7, 8), (9, 8))),),
                [space.match("letter", "sign", 2.6), *space.turned(0, 0, 4.0)],
            ),
            Head(
                "Every token looks at all it is allowed to see, in nearly equal parts.",
                (Claim(0, "even", 0.6),),
                [space.match("letter", "letter", 0.1)],
            ),
        ],
        lexicon,
        mask=Mask("window", 4),
        title="Matching brackets",
        note="Made for a window of four tokens on either side, wide enough for a bracket to reach its partner. Narrow "
        "the window to 3, and see what becomes of the pairs.",
        spread=0.6,
    )


SCENARIOS = {
    "1-pronoun": pronoun,
    "2-same-word": same_word,
    "3-grammar": grammar,
    "4-looking-back": rest,
    "5-sharp-near-even-far": near_far,
    "6-brackets": brackets,
}


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for name, make in SCENARIOS.items():
        save_document(make(), OUT / f"{name}{SUFFIX}")


if __name__ == "__main__":
    main()
