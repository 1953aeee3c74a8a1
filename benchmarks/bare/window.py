"""The bare window that the installed studio's start is measured beside: PySide6, pyqtgraph, a curve, and a key."""

import sys

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """As large as the studio, light as it is; any key turns the plot dark."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("bare window")
        self.resize(1424, 852)
        x = np.linspace(0.0, 20.0, 500)
        self.plot = pg.PlotWidget(background="w")
        self.plot.plot(x, np.sin(x))
        self.setCentralWidget(self.plot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.plot.setBackground("b")


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
