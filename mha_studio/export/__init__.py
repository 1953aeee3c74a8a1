"""What leaves the program: the stage as pictures and films, the numbers as tables, formulas, arrays and runnable code.

One table of formats (`formats.py`), one description of what is wanted (`job.py`), one way to do it (`run.py`), for the
dialog, the command line and the tests alike. Numbers and code need no Qt; pictures are painted by `paint`.
"""
