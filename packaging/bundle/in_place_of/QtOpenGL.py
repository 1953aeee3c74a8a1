"""In bundles, in the place of PySide6.QtOpenGL, which takes 9 MB: pyqtgraph imports it for plots that OpenGL draws, and
here there are none."""
