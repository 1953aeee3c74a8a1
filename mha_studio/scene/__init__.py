"""What is seen at a moment: `frame_at(trace, schedule, t, view)` gives a `Frame` of blocks, labels and links.

Places and sizes are here, colours are not: everything carries a role ("query", "result", "muted") that a theme turns
into a colour later. Nothing here knows Qt.
"""

from mha_studio.scene.compose import frame_at, readout
from mha_studio.scene.frame import Block, Frame
from mha_studio.scene.hit import hit, place_of
from mha_studio.scene.view import View

__all__ = ["Block", "Frame", "View", "frame_at", "hit", "place_of", "readout"]
