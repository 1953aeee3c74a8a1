"""The rows of the labs in the Learn page's list. Each page's module is loaded when its row is first chosen."""

from __future__ import annotations

from collections.abc import Iterator

from mha_studio.language import tr
from mha_studio.learn.predict import session_score
from mha_studio.paint.theme import Theme
from mha_studio.session.store import Store
from mha_studio.views.learn.pages import LearnPage, PageWidget, SimplePage


def pages() -> Iterator[LearnPage]:
    """The four labs, in order."""
    yield SimplePage("predict", "labs", lambda: tr("Predict"), _predict, _score)
    yield SimplePage("hand", "labs", lambda: tr("By hand, step by step"), _hand)
    yield SimplePage("spread", "labs", lambda: tr("Why √d_k"), _spread)
    yield SimplePage("bugs", "labs", lambda: tr("Break it"), _bugs)


def _score() -> str:
    score = session_score()
    return f"{score.right}/{score.asked}" if score.asked else ""


def _predict(store: Store, theme: Theme) -> PageWidget:
    from mha_studio.views.learn.predict_page import PredictPage

    return PredictPage(store, theme)


def _hand(store: Store, theme: Theme) -> PageWidget:
    from mha_studio.views.learn.hand_page import HandPage

    return HandPage(store, theme)


def _spread(store: Store, theme: Theme) -> PageWidget:
    from mha_studio.views.learn.spread_page import SpreadPage

    return SpreadPage(store, theme)


def _bugs(store: Store, theme: Theme) -> PageWidget:
    from mha_studio.views.learn.bugs_page import BugsPage

    return BugsPage(store, theme)
