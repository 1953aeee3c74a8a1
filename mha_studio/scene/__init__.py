"""What is seen at a moment: `frame_at(trace, schedule, t, view)` gives a `Frame` of blocks, labels and links.

Places and sizes are here, colours are not: everything carries a role ("query", "result", "muted") that a theme turns
into a colour later. Nothing here knows Qt.
"""
