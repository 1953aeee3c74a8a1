"""Widgets: each shows one thing of the store and sends edits to it. They never import one another."""
