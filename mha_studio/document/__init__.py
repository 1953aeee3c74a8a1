"""What the user owns: a sentence, the weights, a mask and some switches, as one value that is never changed.

Edits make the next document (`edits.py`), `inputs.py` says what the engine gets of it, `file.py` keeps it. Computing is
left to the engine, undo and the running document to the session. Free of Qt.
"""
