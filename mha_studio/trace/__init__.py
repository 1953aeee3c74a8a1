"""What the numbers mean: the table of ten steps, and `explain(cell)` for any number in any of them.

The trace knows the document and the result of one computation. It knows nothing of Qt and nothing of time.
"""
