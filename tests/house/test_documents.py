"""What the documents tell people to type and to open is there."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from app.terminal.arguments import BadUsage, read_arguments
from tests.house.repository import ROOT, files

SCRIPT: Final = re.compile(r"python3? (build_scripts/\w+\.py)")
MODULE: Final = re.compile(r"python3? -m ((?:app|tests|build_scripts)[\w.]*)")
LINK: Final = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
COMMAND: Final = re.compile(
    r"^\s*\$?\s*(?:job-canceller|python3? build_scripts/run\.py)(?: (.*))?$", re.MULTILINE
)
SAMPLE: Final = re.compile(r"\bresources/[\w./-]+\.\w+")


def documents() -> Iterator[tuple[Path, str]]:
    for path in files():
        if path.suffix == ".md":
            yield path, path.read_text(encoding="utf-8")


def test_every_script_that_a_document_names_is_there() -> None:
    missing = [
        f"{path.relative_to(ROOT)}: {script}"
        for path, text in documents()
        for script in SCRIPT.findall(text) + SAMPLE.findall(text)
        if not (ROOT / script).exists()
    ]
    assert missing == []


def test_every_module_that_a_document_names_is_there() -> None:
    missing = [
        f"{path.relative_to(ROOT)}: {module}"
        for path, text in documents()
        for module in MODULE.findall(text)
        if not any((ROOT / name).exists() for name in module_files(module))
    ]
    assert missing == []


def module_files(module: str) -> tuple[str, str]:
    place = module.rstrip(".").replace(".", "/")
    return f"{place}.py", f"{place}/__init__.py"


def test_every_link_of_a_document_leads_somewhere() -> None:
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path, text in documents()
        for target in LINK.findall(text)
        if not (path.parent / target).exists()
    ]
    assert broken == []


def commands() -> Iterator[tuple[Path, list[str]]]:
    """The arguments of each command of the program that a document shows on a line of its own."""
    for path, text in documents():
        for shown in COMMAND.findall(text):
            if not set(shown) & set("[…|"):
                arguments = shlex.split(shown, comments=True)
                yield path, [argument for argument in arguments if argument != "--install-system"]


def test_the_program_takes_every_command_that_a_document_shows(capsys: pytest.CaptureFixture[str]) -> None:
    refused = []
    for path, arguments in commands():
        try:
            read_arguments(arguments)
        except BadUsage as usage:
            refused.append(f"{path.relative_to(ROOT)}: {shlex.join(arguments)}: {usage}")
        except SystemExit as shown:
            assert shown.code == 0  # noqa: PT017  (help and version end like this)
    assert refused == []
