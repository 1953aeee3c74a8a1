"""What the scene keeps goes with the trace it was made for: many edits of a large document must not pile up."""

from __future__ import annotations

import gc
import weakref

import numpy as np

from mha_studio.document.defaults import new_document
from mha_studio.scene import View, frame_at
from mha_studio.scene.blocks import _kept, shown
from mha_studio.timeline import schedule
from mha_studio.trace.trace import compute


def test_a_trace_that_is_gone_leaves_nothing_behind() -> None:
    gc.collect()
    before = len(_kept)
    trace = compute(new_document("the cat sat on the mat"))
    times = schedule(trace)
    for step in range(10):
        frame_at(trace, times, times.step_end(step), View(900, 600))
    assert len(_kept) > before
    gone = weakref.ref(trace)
    del trace
    gc.collect()
    assert gone() is None
    assert len(_kept) == before


def test_the_same_question_about_a_matrix_gets_the_same_object() -> None:
    trace = compute(new_document("the cat sat on the mat"))
    matrix = trace.matrix("w_q")
    assert shown(matrix, False, None).array is matrix.array
    assert shown(matrix, True, None).array is shown(matrix, True, None).array
    assert shown(matrix, False, 1).array is shown(matrix, False, 1).array
    np.testing.assert_array_equal(shown(matrix, False, 2).array, matrix.array[2:3])
    np.testing.assert_array_equal(shown(matrix, True, None).array, matrix.array.T)
