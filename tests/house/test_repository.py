"""Rules for every file: it speaks of the product alone, works on any machine, and can be read in one go."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from typing import Final

from tests.house.repository import APP, ROOT, sources, texts

LONGEST_FILE: Final = 420
"""Lines. A file that grows beyond has become two things."""


def spelt(*parts: str) -> str:
    """A pattern for a word that must not stand in any file, this one included."""
    return r"(?<![\w.-])" + re.escape("".join(parts)) + r"(?![\w-])"


REGISTRIES: Final = (
    spelt("pypi", ".org"),
    spelt("files.python", "hosted.org"),
    spelt("pypi.", "python.org"),
    spelt("registry.", "npmjs.org"),
)
PLACES_OF_ONE_MACHINE: Final = (
    *(rf"(?<![\w.~-])/{folder}\b" for folder in ("work", "root")),
    *(rf"/tmp/{folder}\b" for folder in ("venv", "brief")),  # noqa: S108
    re.escape("../" + "shared"),
)
TOOLS_OF_ITS_MAKERS: Final = tuple(
    spelt(*halves) for halves in (("Clau", "de"), ("Anthro", "pic"), ("Copi", "lot"), ("Chat", "GPT"))
)


def breaches(patterns: tuple[str, ...]) -> list[str]:
    forbidden = re.compile("|".join(patterns), re.IGNORECASE)
    return [
        f"{path}:{number}: {line.strip()}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if forbidden.search(line)
    ]


def test_no_file_names_a_package_registry() -> None:
    assert breaches(REGISTRIES) == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert breaches(PLACES_OF_ONE_MACHINE) == []


def test_files_speak_of_the_product_alone() -> None:
    assert breaches(TOOLS_OF_ITS_MAKERS) == []


def test_no_source_file_is_too_long_to_read() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    too_long = {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > LONGEST_FILE}
    assert too_long == {}


def test_text_is_stored_with_plain_line_ends() -> None:
    # Lists as people hand them in come in every form, on purpose.
    in_any_form = re.compile(r"(?:^|/)(?:samples|formats)/")
    carriage_returns = [path for path, text in texts() if "\r" in text and not in_any_form.search(path)]
    assert carriage_returns == []


def test_no_test_is_left_out() -> None:
    left_out = re.compile(r"\b(?:pytest\.(?:skip|xfail|importorskip)|mark\.(?:skip|skipif|xfail))\b")
    places = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("test_*.py")
        if left_out.search(path.read_text(encoding="utf-8")) and path.name != "test_repository.py"
    ]
    assert places == []


def calls(source: str) -> list[str]:
    """The dotted names of all that `source` calls, and `name=value` of all constant keyword arguments."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            found.append(ast.unparse(node.func))
            found += [
                f"{keyword.arg}={keyword.value.value!r}"
                for keyword in node.keywords
                if isinstance(keyword.value, ast.Constant)
            ]
    return found


def test_the_product_neither_sleeps_nor_trusts_blindly_nor_follows_redirects() -> None:
    forbidden = {"time.sleep", "sleep", "verify=False", "follow_redirects=True"}
    places = {
        str(path.relative_to(ROOT)): found
        for path in APP.rglob("*.py")
        if (found := forbidden.intersection(calls(path.read_text(encoding="utf-8"))))
    }
    assert places == {}


def test_only_the_client_and_the_keychain_see_a_key() -> None:
    reveal = re.compile(r"\.reveal\(\)")
    rooms = {
        path.relative_to(APP).parts[0]
        for path in APP.rglob("*.py")
        if reveal.search(path.read_text(encoding="utf-8"))
    }
    assert rooms <= {"service", "keys"}


def test_the_continuous_check_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    read = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False, timeout=10)
    assert (read.returncode, read.stderr) == (0, "")
