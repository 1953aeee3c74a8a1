"""The Learn page: recall and review, lessons, labs. It stands in the window's place and leaves the document alone."""
