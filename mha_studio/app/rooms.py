"""Loads the rooms that are free of Qt, in the order of the house. Nothing else; see the head of `main.py` for why."""

# isort: off
import mha_studio.engine
import mha_studio.document.scenarios
import mha_studio.trace.explain
import mha_studio.timeline
import mha_studio.scene
import mha_studio.session.settings  # noqa: F401
