"""Three pieces that every kernel needs: exp and maximum so that LLVM vectorises them, and a call of BLAS by address.

Both are compiled into the kernels that use them (`kernels.py`, `incremental_kernels.py`); nothing is exported
beyond them. Imports numba.

Fast-math is limited to what leaves ±∞ and NaN alone: masks are made of −∞ (`fastmath=True` makes isnan(nan) False).
"""

from __future__ import annotations

from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic, overload

FASTMATH = {"contract", "reassoc", "nsz", "arcp"}
JIT_OFF = bool(numba.config.DISABLE_JIT)
PLAIN, TRANSPOSED = np.int32(111), np.int32(112)  # CblasNoTrans, CblasTrans
ROW_MAJOR = 101

_f = np.float32
# exp(x) = 2ⁿ exp(r), n = round(x / ln 2), r = x − n ln 2 with ln 2 in two parts; exp(r) by the minimax polynomial and
# the rational function of the Cephes library (S. Moshier: expf.c, exp.c), within 2 units in the last place.
_S_LOWEST, _S_LOG2E, _S_HALF = _f(-87.0), _f(1.44269504088896341), _f(0.5)
_S_LN2_HIGH, _S_LN2_LOW = _f(0.693359375), _f(-2.12194440e-4)
_S0, _S1, _S2 = _f(1.9875691500e-4), _f(1.3981999507e-3), _f(8.3334519073e-3)
_S3, _S4, _S5 = _f(4.1665795894e-2), _f(1.6666665459e-1), _f(5.0000001201e-1)
_S_ONE, _S_ZERO = _f(1.0), _f(0.0)
_D_LOWEST, _D_LOG2E = -708.0, 1.4426950408889634
_D_LN2_HIGH, _D_LN2_LOW = 6.93145751953125e-1, 1.42860682030941723212e-6
_DP0, _DP1, _DP2 = 1.26177193074810590878e-4, 3.02994407707441961300e-2, 9.99999999999999999910e-1
_DQ0, _DQ1, _DQ2 = 3.00198505138664455042e-6, 2.52448340349684104192e-3, 2.27265548208155028766e-1


@intrinsic
def _float_from_bits(typing_context: Any, bits: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.FloatType())

    return types.float32(types.int32), generate


@intrinsic
def _double_from_bits(typing_context: Any, bits: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate


@njit(fastmath=FASTMATH)
def _exp_single(x: Any) -> Any:
    bounded = x if x > _S_LOWEST else _S_LOWEST
    n = np.floor(bounded * _S_LOG2E + _S_HALF)
    r = bounded - n * _S_LN2_HIGH
    r = r - n * _S_LN2_LOW
    p = ((((_S0 * r + _S1) * r + _S2) * r + _S3) * r + _S4) * r + _S5
    p = p * r * r + r + _S_ONE
    value = p * _float_from_bits((np.int32(n) + np.int32(127)) << np.int32(23))
    below = _S_ZERO if x <= _S_LOWEST else x  # x is left over where it is NaN
    return value if x > _S_LOWEST else below


@njit(fastmath=FASTMATH)
def _exp_double(x: Any) -> Any:
    bounded = x if x > _D_LOWEST else _D_LOWEST
    n = np.floor(bounded * _D_LOG2E + 0.5)
    r = bounded - n * _D_LN2_HIGH
    r = r - n * _D_LN2_LOW
    s = r * r
    p = r * ((_DP0 * s + _DP1) * s + _DP2)
    q = ((_DQ0 * s + _DQ1) * s + _DQ2) * s + 2.0
    value = (1.0 + 2.0 * p / (q - p)) * _double_from_bits((np.int64(n) + np.int64(1023)) << np.int64(52))
    below = 0.0 if x <= _D_LOWEST else x
    return value if x > _D_LOWEST else below


def exp_nonpositive(x: Any) -> Any:
    """exp(x) for x ≤ 0: 0 for what is below −87 (float32) or −708 (float64), −∞ included; NaN stays NaN.

    This body serves where the JIT is off; kernels get one of the two above.
    """
    with np.errstate(all="ignore"):
        return np.exp(x)


@overload(exp_nonpositive, fastmath=FASTMATH)
def _exp_nonpositive(x: Any) -> Any:
    def single(x: Any) -> Any:
        return _exp_single(x)

    def double(x: Any) -> Any:
        return _exp_double(x)

    return {types.float32: single, types.float64: double}.get(x)


# The largest of many floats is not vectorised unless LLVM may assume that there is no NaN. The largest of many integers
# is, and the bits of a float, read as an integer, are in its order once those of the negative ones are turned round.
# NaN comes out above +∞ (or below −∞, by its sign).


def _turn_round(builder: Any, bits: Any) -> Any:
    width = bits.type.width
    sign = builder.ashr(bits, ir.Constant(bits.type, width - 1))
    return builder.xor(bits, builder.and_(sign, ir.Constant(bits.type, 2 ** (width - 1) - 1)))


def _integer_for(real: Any) -> Any:
    return types.int32 if real == types.float32 else types.int64


@intrinsic
def _rank_of(typing_context: Any, x: Any) -> Any:
    integer = _integer_for(x)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return _turn_round(builder, builder.bitcast(arguments[0], ir.IntType(integer.bitwidth)))

    return integer(x), generate


@intrinsic
def _higher_rank(typing_context: Any, rank: Any, x: Any) -> Any:
    integer = _integer_for(x)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        other = _turn_round(builder, builder.bitcast(arguments[1], ir.IntType(integer.bitwidth)))
        return builder.select(builder.icmp_signed(">", arguments[0], other), arguments[0], other)

    return integer(integer, x), generate


@intrinsic
def _float_of_rank(typing_context: Any, rank: Any) -> Any:
    real = types.float32 if rank == types.int32 else types.float64

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        kind = ir.FloatType() if real == types.float32 else ir.DoubleType()
        return builder.bitcast(_turn_round(builder, arguments[0]), kind)

    return real(rank), generate


rank_of: Any = (lambda x: x) if JIT_OFF else _rank_of
"""rank_of(x): an integer; of two floats the larger has the larger one."""
higher_rank: Any = (lambda rank, x: x if not x <= rank else rank) if JIT_OFF else _higher_rank
"""higher_rank(rank, x): the larger of a rank and that of x."""
float_of_rank: Any = (lambda rank: rank) if JIT_OFF else _float_of_rank
"""float_of_rank(rank): the float that has it."""


def _product_without_jit(
    address: Any,
    transpose_b: Any,
    m: int,
    n: int,
    k: int,
    a: Any,
    lda: int,
    b: Any,
    ldb: int,
    beta: Any,
    c: Any,
    ldc: int,
) -> None:
    strided = np.lib.stride_tricks.as_strided
    item = a.itemsize
    left = strided(a, (m, k), (lda * item, item))
    right = strided(b, (k, n), (item, ldb * item) if transpose_b == TRANSPOSED else (ldb * item, item))
    out = strided(c, (m, n), (ldc * item, item))
    out[...] = left @ right + (out * beta if beta else 0.0)


@intrinsic
def _product_by_address(
    typing_context: Any, address: Any, transpose_b: Any, m: Any, n: Any, k: Any, a: Any, lda: Any, b: Any, ldb: Any,
    beta: Any, c: Any, ldc: Any,
) -> Any:  # fmt: skip
    element = a.dtype
    size = types.intp
    signature = types.void(size, types.int32, size, size, size, a, size, b, size, element, c, size)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        address, transpose_b, m, n, k, _, lda, _, ldb, beta, _, ldc = arguments
        i32, i64, real = ir.IntType(32), ir.IntType(64), context.get_value_type(element)
        pointer = real.as_pointer()
        kind = ir.FunctionType(
            ir.VoidType(),
            [i32, i32, i32, i64, i64, i64, real, pointer, i64, pointer, i64, real, pointer, i64],
        )
        data = [
            context.make_array(signature.args[place])(context, builder, arguments[place]).data
            for place in (5, 7, 10)
        ]
        builder.call(
            builder.inttoptr(address, kind.as_pointer()),
            [
                ir.Constant(i32, ROW_MAJOR), ir.Constant(i32, int(PLAIN)), transpose_b, m, n, k,
                ir.Constant(real, 1.0), data[0], lda, data[1], ldb, beta, data[2], ldc,
            ],
        )  # fmt: skip
        return context.get_dummy_value()

    return signature, generate


product: Any = _product_without_jit if JIT_OFF else _product_by_address
"""product(address, transpose_b, m, n, k, a, lda, b, ldb, beta, c, ldc): C = A B + beta C, row by row (BLAS gemm).

a, b, c: one-dimensional slices that begin at the first element; lda, ldb, ldc: elements from one row to the next.
B (k, n), or (n, k) with `transpose_b` TRANSPOSED.
"""
