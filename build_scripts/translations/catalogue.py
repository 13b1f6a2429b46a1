"""The catalogues: one Qt source file of translations (.ts) a language, in an order that edits leave alone."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from build_scripts.translations.sources import ROOT, SourceText

FOLDER: Final = ROOT / "resources" / "translations"
NAME: Final = "job_canceller_{language}"
FORMS: Final[Mapping[str, int]] = {"de": 2, "fr": 2, "es": 2, "ja": 1}
"""The languages, and how many plural forms each has: Qt's rules, which stand in the compiled file."""

_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_CODE: Final = "../../"
"""From the catalogues to the code."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text and its forms in a language; no form, or an empty one, where it is not translated yet."""

    source: SourceText
    forms: tuple[str, ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether there is something to show."""
        return bool(self.forms) and all(self.forms)

    @property
    def key(self) -> tuple[str, str]:
        """What it is looked up by."""
        return self.source.context, self.source.text


def path_of(language: str, folder: Path = FOLDER) -> Path:
    """The catalogue of a language."""
    return folder / f"{NAME.format(language=language)}.ts"


def read_forms(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """What is translated in a catalogue, by context and text. A catalogue that is not there is empty."""
    if not path.exists():
        return {}
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (a file of this repository)
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = [form.text or "" for form in translation.iter("numerusform")]
            found = tuple(plural) if message.get("numerus") == "yes" else (translation.text or "",)
            if any(found):
                forms[name, message.findtext("source") or ""] = found
    return forms


def read(language: str, sources: Iterable[SourceText], folder: Path = FOLDER) -> list[Entry]:
    """Every text of the code with its translation, as far as there is one."""
    known = read_forms(path_of(language, folder))
    return [Entry(source, known.get((source.context, source.text), ())) for source in sources]


def as_text(language: str, entries: Sequence[Entry]) -> str:
    """The whole catalogue. Sorted by context, file and text, without line numbers."""
    lines = [_HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">\n']
    by_context: dict[str, list[Entry]] = {}
    for entry in entries:
        by_context.setdefault(entry.source.context, []).append(entry)
    for context in sorted(by_context):
        lines += ["<context>\n", f"    <name>{escape(context)}</name>\n"]
        inside = sorted(by_context[context], key=lambda entry: (entry.source.files, entry.source.text))
        lines += [_message(entry, FORMS.get(language, 2)) for entry in inside]
        lines.append("</context>\n")
    return "".join([*lines, "</TS>\n"])


def write(language: str, entries: Sequence[Entry], folder: Path = FOLDER) -> bool:
    """Put a catalogue in place as a whole; whether it is another one than before."""
    folder.mkdir(parents=True, exist_ok=True)
    path, text = path_of(language, folder), as_text(language, entries)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    beside = path.with_suffix(".new")
    beside.write_text(text, encoding="utf-8", newline="\n")
    beside.replace(path)
    return True


def _message(entry: Entry, forms: int) -> str:
    source = entry.source
    lines = ['    <message numerus="yes">\n' if source.counts else "    <message>\n"]
    lines += [f'        <location filename="{_CODE}{escape(file)}"/>\n' for file in source.files]
    lines.append(f"        <source>{escape(source.text)}</source>\n")
    if source.one:
        lines.append(f"        <extracomment>English singular: {escape(source.one)}</extracomment>\n")
    state = "" if entry.is_finished else ' type="unfinished"'
    if source.counts:
        given = [*entry.forms, *[""] * forms][:forms]
        lines.append(f"        <translation{state}>\n")
        lines += [f"            <numerusform>{escape(form)}</numerusform>\n" for form in given]
        lines.append("        </translation>\n")
    else:
        words = entry.forms[0] if entry.forms else ""
        lines.append(f"        <translation{state}>{escape(words)}</translation>\n")
    lines.append("    </message>\n")
    return "".join(lines)
