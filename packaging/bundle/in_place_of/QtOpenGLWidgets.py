"""In bundles, in the place of PySide6.QtOpenGLWidgets: the class that pyqtgraph derives one of its own from."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
