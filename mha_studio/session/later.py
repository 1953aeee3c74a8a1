"""Questions whose answers take longer than a frame: asked of the worker, remembered until the document changes.

`ask` answers at once what is known and has the rest worked out; when an answer comes, whoever is interested asks again.
What a question means is left to the store; how work is done, to `worker.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mha_studio.session.worker import Answer, Request, Worker

Key = tuple[Any, ...]


class Later:
    """Of each kind of question the newest counts. An answer that comes too late, for another question or another
    generation, is dropped."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._asked: dict[str, Key] = {}
        self._known: dict[str, tuple[Key, Any]] = {}

    def ask(self, kind: str, generation: int, key: Key, call: Callable[..., Any], *args: Any) -> Any:
        """The answer to `call(*args)`, or None until it is there. `key` tells one question of a kind from another;
        the arguments must be such that another thread may read them."""
        known = self._known.get(kind)
        if known is not None and known[0] == key:
            return known[1]
        if self._asked.get(kind) != key:
            self._asked[kind] = key
            self._worker.submit(Request(kind, generation, _with_key, (key, call, args)))
        return None

    def take(self, answer: Answer) -> bool:
        """Remember an answer of the worker's, if it is one that is still wanted."""
        if answer.kind not in self._asked or answer.value is None:
            return False
        key, value = answer.value
        if self._asked[answer.kind] != key:
            return False
        self._known[answer.kind] = (key, value)
        return True

    def forget(self) -> None:
        """Another document: what was asked about the one before counts no more."""
        for kind in self._asked:
            self._worker.drop(kind)
        self._asked.clear()
        self._known.clear()


def _with_key(key: Key, call: Callable[..., Any], args: tuple[Any, ...]) -> tuple[Key, Any]:
    return key, call(*args)
