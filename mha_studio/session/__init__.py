"""The running document: store, undo, clock, worker, settings and log. No widgets here."""
