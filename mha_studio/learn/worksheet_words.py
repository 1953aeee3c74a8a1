"""The exercises of a worksheet that are not computed: the shapes of the tensors, and questions from the cards."""

from __future__ import annotations

import random

from mha_studio.document.defaults import new_document
from mha_studio.document.edit_tokens import SetBatch
from mha_studio.language import tr
from mha_studio.learn.by_hand import Difficulty
from mha_studio.learn.cards import Card, Level, deck
from mha_studio.learn.drawn import shape_text
from mha_studio.learn.easy import WORDS
from mha_studio.learn.words import plain_of
from mha_studio.learn.worksheet import Box, Draw, Exercise, Kind, Maker, Table
from mha_studio.trace.trace import Trace, compute

LEVELS: dict[Difficulty, Level] = {"easy": "beginner", "medium": "intermediate", "hard": "advanced"}
LETTERS = "abcdef"
TENSORS = (
    ("x", "x"),
    ("w_q", "in_proj_weight → W_Q"),
    ("q", "q = F.linear(x, w_q)"),
    ("q_head", "q.view(N, L, H, D).transpose(1, 2)"),
    ("scores", "scores = q @ k.transpose(-2, -1)"),
    ("attn_weights", "weights = softmax(scores, dim=-1)"),
    ("head_outputs", "heads = weights @ v"),
    ("concat", "heads.transpose(1, 2).reshape(N, L, E)"),
    ("output", "output = F.linear(concat, w_o)"),
)
"""Matrices, and the line of PyTorch that makes each."""


def shapes(draw: Draw) -> tuple[Exercise, ...]:
    """Which shape comes out."""
    rng = draw.rng
    trace = _sized(rng)
    count = min(len(TENSORS) - 1, draw.wanted + 1)
    asked = set(rng.sample(range(1, len(TENSORS)), count))
    rows = tuple(
        (
            Box(line, words=True),
            Box(shape_text(trace.full_shape(name)), index in asked, matrix=name, words=True),
        )
        for index, (name, line) in enumerate(TENSORS)
    )
    task = tr(
        "A batch of {batch} sentences, {length} tokens each, d_model = {model}, {heads} heads; "
        "batch_first=True. Which shapes are these?"
    ).format(batch=trace.N, length=trace.L, model=trace.E, heads=trace.H)
    table = Table("", rows, (), (tr("tensor"), tr("shape")))
    working = tr("N = {batch}, L = S = {length}, E = {model}, H = {heads}, D = E ÷ H = {width}").format(
        batch=trace.N, length=trace.L, model=trace.E, heads=trace.H, width=trace.D
    )
    return (Exercise("shapes", (task,), tables=((table,),), working=(working,), document=trace.document),)


def _sized(rng: random.Random) -> Trace:
    """A computation whose sizes all differ, so that none can be taken for another."""
    while True:
        batch, length, heads, width = (
            rng.randint(2, 4),
            rng.randint(3, 9),
            rng.choice((2, 4, 8)),
            rng.choice((4, 8, 16)),
        )
        if len({batch, length, heads, width, heads * width}) == 5:
            break
    sentences = [" ".join(rng.choice(WORDS) for _ in range(length)) for _ in range(batch)]
    return compute(SetBatch(tuple(sentences[1:])).apply(new_document(sentences[0], heads, heads * width)))


def words(draw: Draw) -> tuple[Exercise, ...]:
    """A question to choose from and one to answer, from the cards of this level."""
    rng, level = draw.rng, LEVELS[draw.options.difficulty]
    cards = [card for card in deck() if card.level == level]
    made: list[Exercise] = []
    for chosen in (True, False):
        fitting = [card for card in cards if (card.kind == "choice") == chosen]
        if fitting:
            card = rng.choice(fitting)
            made.append(_choice(card, rng) if chosen else _open(card))
    return tuple(made)


def _choice(card: Card, rng: random.Random) -> Exercise:
    assert card.right is not None
    options = [card.right, *card.wrong]
    rng.shuffle(options)
    right = LETTERS[options.index(card.right)]
    hints = tuple(
        f"{LETTERS[index]}  {plain_of(tr(option.why))}"
        for index, option in enumerate(options)
        if option is not card.right
    )
    return Exercise(
        "words", (plain_of(tr(card.question)),),
        choices=tuple(plain_of(tr(option.text)) for option in options),
        answers=(f"{right}  {plain_of(tr(card.right.why))}",), hints=hints,
    )  # fmt: skip


def _open(card: Card) -> Exercise:
    return Exercise(
        "words", (plain_of(tr(card.question)),), space=4, ruled=True, answers=(plain_of(tr(card.answer)),),
        hints=tuple(plain_of(tr(concept.name)) for concept in card.concepts),
    )  # fmt: skip


MAKERS: dict[Kind, Maker] = {"shapes": shapes, "words": words}
