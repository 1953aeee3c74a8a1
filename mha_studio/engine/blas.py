"""The matrix product that NumPy itself uses, found by address so that a kernel can call it without Python.

NumPy's wheels bring OpenBLAS. Calling that copy costs no second library, gives bit for bit NumPy's products, and an
address that is an argument does not hinder caching. Where it cannot be found (Accelerate, a distribution's NumPy),
`products()` answers None and the products stay with `numpy.matmul`; `plan.py` decides between the two.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

PREFIXES = ("scipy_", "")  # NumPy ≥ 2 prefixes the names; all 64-bit-integer builds end in 64_


@dataclass(frozen=True, slots=True)
class Products:
    """Addresses of cblas_sgemm and cblas_dgemm (64-bit integers), and two services of the library."""

    single: int
    double: int
    library: ctypes.CDLL
    prefix: str

    def address(self, dtype: np.dtype[np.floating]) -> int:
        """The product for float32 or float64."""
        return self.single if dtype == np.float32 else self.double

    def set_threads(self, count: int) -> None:
        """How many threads OpenBLAS itself uses, process-wide."""
        getattr(self.library, f"{self.prefix}openblas_set_num_threads64_")(ctypes.c_int(count))

    def threads(self) -> int:
        """How many threads OpenBLAS itself uses."""
        return int(getattr(self.library, f"{self.prefix}openblas_get_num_threads64_")())

    def architecture(self) -> str:
        """The processor that OpenBLAS chose its code for; OPENBLAS_CORETYPE pins it to another."""
        name = getattr(self.library, f"{self.prefix}openblas_get_corename64_")
        name.restype = ctypes.c_char_p
        return str(name().decode())


@cache
def products() -> Products | None:
    """The products of the OpenBLAS inside NumPy's wheel, or None."""
    package = Path(np.__file__).parent
    folders = (package.parent / "numpy.libs", package / ".libs", package / ".dylibs")
    for path in sorted(path for folder in folders for path in folder.glob("*openblas*")):
        try:
            library = ctypes.CDLL(str(path))
        except OSError:
            continue
        for prefix in PREFIXES:
            try:
                single, double = (
                    ctypes.cast(getattr(library, f"{prefix}cblas_{kind}gemm64_"), ctypes.c_void_p).value
                    for kind in "sd"
                )
            except AttributeError:
                continue
            if single and double:
                return Products(single, double, library, prefix)
    return None
