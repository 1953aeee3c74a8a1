"""The folder of compiled kernels is the user's alone or not used; damage is mended; the reference serves meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mha_studio.engine import cache, loader, plan
from tests.pure.engine_kit import WAYS, kernels

needs_numba = pytest.mark.skipif("kernels" not in WAYS, reason="numba is not installed")
posix = pytest.mark.skipif(os.name == "nt", reason="modes say nothing on Windows")


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.OVERRIDE, str(tmp_path))
    return tmp_path


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], env={**os.environ, **environment},
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


@posix
def test_the_folder_is_made_for_the_user_alone(base: Path) -> None:
    folder = cache.kernel_cache_dir()
    assert folder is not None
    assert folder.stat().st_mode & 0o777 == 0o700
    assert folder.parent.stat().st_mode & 0o777 == 0o700
    assert cache.kernel_cache_dir() == folder


@posix
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o755, 0o701])
def test_a_folder_that_others_can_enter_is_not_used(base: Path, mode: int) -> None:
    folder = cache.kernel_cache_dir()
    assert folder is not None
    folder.chmod(mode)
    assert cache.kernel_cache_dir() is None
    assert f"mode 0{mode:o}" in str(cache.why_unsafe(folder))
    assert loader.read_kernels()[0] is None


@posix
def test_nor_one_that_others_could_put_another_in_place_of(base: Path) -> None:
    assert cache.kernel_cache_dir() is not None
    base.chmod(0o777)
    assert cache.kernel_cache_dir() is None
    base.chmod(0o700)


@posix
def test_nor_a_link_nor_a_file_nor_another_users(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = cache.kernel_cache_dir()
    assert folder is not None
    elsewhere = base / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    folder.rmdir()
    folder.symlink_to(elsewhere)
    assert cache.kernel_cache_dir() is None
    folder.unlink()
    folder.touch()
    assert cache.kernel_cache_dir() is None
    folder.unlink()
    assert cache.kernel_cache_dir() is not None
    monkeypatch.setattr(os, "getuid", lambda: os.stat(folder).st_uid + 1)
    assert cache.kernel_cache_dir() is None


def test_no_folder_at_all_leaves_the_reference(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (base / "kernels").touch()
    assert cache.kernel_cache_dir() is None
    module, status = loader.read_kernels()
    assert module is None
    assert "user's alone" in status
    monkeypatch.setenv(cache.OVERRIDE, "somewhere/relative")
    assert cache.kernel_cache_dir() is None


def test_old_folders_go_and_the_present_one_stays(base: Path) -> None:
    folder = cache.kernel_cache_dir()
    assert folder is not None
    old, recent = folder.parent / "0.0.1-abc", folder.parent / "0.0.2-def"
    for other in (old, recent):
        other.mkdir()
        (other / "complete").touch()
    os.utime(old, (1, 1))
    os.utime(folder, (1, 1))
    cache.prune(folder)
    assert [old.exists(), recent.exists(), folder.exists()] == [False, True, True]


def test_importing_the_engine_does_not_import_numba() -> None:
    done = run(
        """
        import sys, mha_studio.engine as engine
        assert not engine.kernels_ready() and "reference" in engine.kernel_status()
        assert not {"numba", "llvmlite"} & set(sys.modules), "numba came along"
        """
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def ready() -> Path:
    """The folder in which the kernels of this test run lie; asked for before `base` names another."""
    kernels()
    return Path(os.environ["NUMBA_CACHE_DIR"])


@needs_numba
def test_damaged_kernels_are_made_again(ready: Path, base: Path) -> None:
    folder = cache.kernel_cache_dir()
    assert folder is not None
    for path in ready.rglob("*"):
        if path.is_file():
            target = folder / path.relative_to(ready)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    for damaged in folder.rglob("kernels.*.nbi"):
        damaged.write_bytes(damaged.read_bytes()[:100])
    compiled = base / "compiled"
    done = run(
        f"""
        import pathlib
        from mha_studio.engine import loader, kernels_ready, kernel_status, load_kernels
        asked = []
        def compile_elsewhere():
            asked.append(1)
            pathlib.Path({str(compiled)!r}).touch()
            return False
        loader.compile_elsewhere = compile_elsewhere
        load_kernels()
        assert asked == [1], (asked, kernel_status())
        assert not kernels_ready() and "reference computes" in kernel_status()
        """
    )
    assert done.returncode == 0, done.stderr
    assert compiled.exists()
    assert not list(folder.rglob("*.nbi"))


@needs_numba
def test_the_kernels_are_right_without_the_jit() -> None:
    """The same source, run by Python itself, gives what the reference gives."""
    done = run(
        """
        import dataclasses
        import numpy as np
        import mha_studio.engine.kernels as kernels
        from mha_studio.engine import AttentionConfig, AttentionWeights, causal_mask, layout, plan, reference
        from mha_studio.engine.api import check_call

        def with_attributes(*sizes):  # what compiled code has by itself: the fields of a record as attributes
            found = layout.layout(*sizes)
            return dataclasses.replace(found, record=found.record.view(np.recarray))

        plan.layout = with_attributes
        for real in (np.float32, np.float64):
            for extra in (False, True):
                config = AttentionConfig(6, 2, add_bias_kv=extra, add_zero_attn=extra)
                weights = AttentionWeights.random(config, 1, real)
                x = np.random.default_rng(0).standard_normal((5, 2, 6)).astype(real)
                for mask in (None, causal_mask(5)):
                    call = check_call(x, x, x, weights, config, mask)
                    theirs = reference.forward(call)
                    for small in (True, False):
                        plan.SMALL_WORK = 1 << 60 if small else -1
                        ours = plan.forward(call, kernels)
                        for field in ("q", "scores", "masked_scores", "attn_weights", "output"):
                            np.testing.assert_allclose(
                                getattr(ours, field), getattr(theirs, field), rtol=1e-4, atol=1e-5
                            )
        """,
        NUMBA_DISABLE_JIT="1",
    )
    assert done.returncode == 0, done.stderr


@needs_numba
def test_edits_are_followed_without_the_jit() -> None:
    """As above for the loops that follow an edit: tokens near and far, weights and biases, a mask and a blocked row."""
    done = run(
        """
        import dataclasses
        import numpy as np
        import mha_studio.engine.kernels as kernels
        from mha_studio.engine import AttentionConfig, AttentionWeights, LiveAttention, layout, loader, plan, reference
        from mha_studio.engine.api import check_call

        def with_attributes(*sizes):  # what compiled code has by itself: the fields of a record as attributes
            found = layout.layout(*sizes)
            return dataclasses.replace(found, record=found.record.view(np.recarray))

        plan.layout = with_attributes
        loader._kernels = kernels
        source, kinds = np.random.default_rng(0), []
        for real in (np.float32, np.float64):
            config, live = AttentionConfig(6, 2), LiveAttention(pays_from=1)
            weights = AttentionWeights.random(config, 1, real)
            x, mask = source.standard_normal((16, 6)).astype(real), np.zeros((16, 16), bool)
            for turn in range(12):
                if turn % 4 == 1:
                    x = x.copy()
                    x[turn] = source.standard_normal(6) * 10.0 ** (turn % 3 - 1)
                elif turn % 4 == 2:
                    name, at = ("w_q", (4, 1)) if turn < 6 else ("b_v", 2)
                    changed = getattr(weights, name).copy()
                    changed[at] = 1.5
                    weights = weights.replace(**{name: changed})
                elif turn == 3:
                    mask = mask.copy()
                    mask[2, :15] = True
                elif turn == 7:
                    mask = mask.copy()
                    mask[2] = True
                pins = {"scores": {(0, 1, 3, 2): 2.0}, "attn_weights": {(0, 0, 3, 1): 0.5}} if turn >= 4 else {}
                call = check_call(x, x, x, weights, config, mask, pins=pins, muted=(1,) if turn >= 8 else ())
                ours, theirs = live.compute(call), reference.forward(call)
                kinds.append(live.followed.kind)
                for field in ("q", "scores", "masked_scores", "attn_weights", "head_outputs", "output"):
                    np.testing.assert_allclose(getattr(ours, field), getattr(theirs, field), rtol=1e-4, atol=1e-5)
        print(sorted(set(kinds)), kinds.count("everything"))
        """,
        NUMBA_DISABLE_JIT="1",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['everything', 'heads', 'mask', 'nothing', 'output', 'pins', 'tokens'] 2"


@needs_numba
def test_a_fork_finds_threads_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that waited for its parent's threads would wait for ever."""
    done = run(
        """
        import os, sys, signal, warnings
        from mha_studio.engine import plan
        plan.thread_count = lambda: 2
        seen = []
        plan.in_parts(2, lambda part, parts: seen.append(part))
        assert sorted(seen) == [0, 1]
        warnings.simplefilter("ignore")
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            seen.clear()
            plan.in_parts(2, lambda part, parts: seen.append(part))
            os._exit(0 if sorted(seen) == [0, 1] else 1)
        _, status = os.waitpid(child, 0)
        assert status == 0, status
        """
    )
    assert done.returncode == 0, done.stderr


@needs_numba
def test_two_threads_compute_at_once() -> None:
    from concurrent.futures import ThreadPoolExecutor

    from mha_studio.engine import AttentionConfig, AttentionWeights
    from mha_studio.engine.api import check_call

    config = AttentionConfig(64, 4)
    weights = AttentionWeights.random(config)

    def one(seed: int) -> Any:
        x = np.random.default_rng(seed).standard_normal((150, 64)).astype(np.float32)
        call = check_call(x, x, x, weights, config)
        return call, plan.forward(call, kernels())

    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(4) as threads:
        patch.setattr(plan, "PARALLEL_WORK", 0)
        patch.setattr(plan, "thread_count", lambda: 3)
        for call, result in threads.map(one, range(24)):
            expected = WAYS["reference"](call)
            np.testing.assert_allclose(result.output, expected.output, rtol=1e-4, atol=1e-5)


def test_without_numba_the_reference_serves_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader.importlib.util, "find_spec", lambda name: None)
    assert loader.read_kernels() == (None, "numba is not installed; the reference computes")


def test_compiling_does_not_import_from_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lies beside the user's files under the name of a package of ours is not what is run."""
    (tmp_path / "numba.py").write_text(f"open({str(tmp_path / 'was run')!r}, 'w')")
    (tmp_path / "mha_studio").mkdir()
    (tmp_path / "mha_studio" / "__init__.py").write_text(f"open({str(tmp_path / 'was run')!r}, 'w')")
    (tmp_path / "kernels").touch()  # no folder for kernels can be made: compiling ends early
    monkeypatch.setenv(cache.OVERRIDE, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert not loader.compile_elsewhere()
    assert not (tmp_path / "was run").exists()
