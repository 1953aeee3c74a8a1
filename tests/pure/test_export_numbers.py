"""Code, arrays and LaTeX: scripts are run, arrays read back, words that a user typed stay words."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open

from mha_studio.export.arrays import RESULT
from mha_studio.export.job import ExportError, Job
from mha_studio.export.latex import escaped
from mha_studio.export.run import export, text_of
from mha_studio.trace.explain import explain
from mha_studio.trace.model import Cell
from mha_studio.trace.names import NAMES, PARAMETERS
from mha_studio.trace.trace import compute
from tests.pure.export_kit import documents

DOCUMENTS = documents()
RUN_ALL = """
import contextlib, io, sys
for path in sys.argv[1:]:
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            exec(compile(open(path, encoding="utf-8").read(), path, "exec"), {"__name__": "__main__"})
    except AssertionError as error:
        print(path, error)
    else:
        print(path, said.getvalue().strip().splitlines()[-1])
"""


def run_all(paths: list[Path]) -> dict[str, str]:
    """What each script says at last, run by a Python that knows nothing of the studio."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", RUN_ALL, *map(str, paths)], capture_output=True, text=True, timeout=300
    )
    assert (done.returncode, done.stderr) == (0, "")
    return {Path(line.split(" ", 1)[0]).name: line.split(" ", 1)[1] for line in done.stdout.splitlines()}


def test_every_script_gets_the_numbers_of_the_studio(tmp_path: Path) -> None:
    paths = []
    for place, document in enumerate(DOCUMENTS.values()):
        paths.append(tmp_path / f"{place}.py")
        export(Job(document, "py"), paths[-1])
    said = run_all(paths)
    assert said == {path.name: "Every step agrees with the studio." for path in paths}


def test_a_script_whose_numbers_were_changed_stops(tmp_path: Path) -> None:
    """The assertions are no decoration: with one weight changed the script names the first step that differs."""
    path = tmp_path / "a.py"
    text = text_of(Job(DOCUMENTS["plain"], "py"), compute(DOCUMENTS["plain"]))
    changed = re.sub(r"(in_proj_weight = np\.array\(\[\n    \[)[^,]+", r"\g<1>9.0", text)
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    assert run_all([path])["a.py"].startswith("q differs by")


def test_a_notebook_holds_the_script_with_a_cell_for_each_step(tmp_path: Path) -> None:
    document = DOCUMENTS["batch"]
    notebook = json.loads(text_of(Job(document, "ipynb"), compute(document)))
    code = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert len(code) == 12
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in notebook["cells"]}) == 24
    path = tmp_path / "a.py"
    path.write_text("\n".join(code), encoding="utf-8")
    assert run_all([path])["a.py"] == "Every step agrees with the studio."


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_a_torch_script_is_python_and_says_what_torch_cannot(name: str) -> None:
    text = text_of(Job(DOCUMENTS[name], "torch"), compute(DOCUMENTS[name]))
    compile(text, name, "exec")
    cannot = re.search(r"# It knows no (.*); the steps above are the check", text)
    wanted = {
        "zero row": "zero", "uniform row": "uniform", "unscaled, unbiased, unplaced": "scale", "own scale": "scale",
        "pins, muted, by hand": "pinned numbers, muted heads",
    }.get(name)  # fmt: skip
    assert (cannot is not None) == (wanted is not None)
    if cannot is None:
        assert "torch.nn.MultiheadAttention(" in text
    else:
        assert wanted is not None
        assert wanted in cannot[1]


@pytest.mark.parametrize(
    "name", ["plain", "cross batch", "extra keys", "pins, muted, by hand", "strange words"]
)
@pytest.mark.parametrize("format", ["npz", "safetensors"])
def test_arrays_hold_every_matrix_of_the_trace(tmp_path: Path, name: str, format: str) -> None:
    document, path = DOCUMENTS[name], tmp_path / f"a.{format}"
    export(Job(document, format), path)
    if format == "npz":
        with np.load(path, allow_pickle=False) as file:
            found = dict(file)
        tokens = found["tokens"].tolist()
    else:
        with safe_open(path, "np") as file:
            found = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
            tokens = json.loads(file.metadata()["mha_studio"])["tokens"]
    trace = compute(document)
    assert tokens == [list(trace.tokens_of(n)) for n in range(trace.N)]
    other = {"q": "query_projected", "k": "key_projected", "v": "value_projected"}
    other |= {f"{letter}_head": letter for letter in "qkv"}
    for matrix in trace.names:
        if matrix in PARAMETERS:
            continue
        array = found[other.get(matrix, matrix)]
        for n in range(trace.N):
            for h in range(trace.H if NAMES[matrix].per_head else 1):
                mine = array[n, h] if NAMES[matrix].per_head else array[n]
                np.testing.assert_array_equal(mine, trace.matrix(matrix, h, n).array)
    for result in RESULT:
        np.testing.assert_array_equal(found[result], getattr(trace.result, result))
    np.testing.assert_array_equal(found["out_proj.weight"], document.weights.w_o)
    first = path.read_bytes()
    export(Job(document, format), path)
    assert path.read_bytes() == first


def test_a_matrix_in_latex_has_a_line_for_each_row() -> None:
    document = DOCUMENTS["causal"]
    trace = compute(document)
    text = text_of(Job(document, "tex", matrix="masked_scores", head=1), trace)
    lines = [line for line in text.splitlines() if line.startswith(r"\text{") and line.count("&") == 4]
    assert len(lines) == 4
    assert lines[0].startswith(r"\text{the} & ")
    assert lines[0].count(r"-\infty") == 3
    assert f"{trace.matrix('masked_scores', 1).array[3, 3]:.2f}" in lines[3]


def test_a_matrix_that_no_page_holds_is_refused() -> None:
    document = DOCUMENTS["large"].replace(tokens=("a",) * 61)
    with pytest.raises(ExportError, match="61 × 61"):
        text_of(Job(document, "tex", matrix="scores"), compute(document))


def every_kind_of_cell() -> list[Cell]:
    trace = compute(DOCUMENTS["causal"])
    return [Cell(name, trace.shape(name)[0] - 1, 0) for name in trace.names]


@pytest.mark.parametrize("cell", every_kind_of_cell(), ids=lambda cell: cell.matrix)
def test_a_derivation_ends_in_the_number_itself(cell: Cell) -> None:
    document = DOCUMENTS["causal"]
    trace = compute(document)
    text = text_of(Job(document, "tex", cell=cell, decimals=4), trace)
    body = text[text.index(r"\begin{align*}") : text.index(r"\end{align*}")]
    last = body.strip().splitlines()[-1]
    assert last.replace("-", "").endswith(f"{abs(trace.value(cell)):.4f}")
    for term in explain(trace, cell, 64).terms:
        for part in term.operands:
            assert f"{part.value:.4f}".lstrip("-") in body
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (r"\input{x}", r"\textbackslash{}input\{x\}"),
        ("50% & $x_1^2$ #~", r"50\% \& \$x\_1\textasciicircum{}2\$ \#\textasciitilde{}"),
        ("naïve", "naïve"),
        ("猫", r"\texttt{U+732B}"),
        ("a\u202eb\nc", "ab c"),
    ],
)
def test_what_a_user_typed_stays_words_in_latex(words: str, wanted: str) -> None:
    assert escaped(words) == wanted
