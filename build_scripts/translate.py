"""The languages of the window: texts are found in the code, translated in catalogues, and compiled for Qt.

    python -m build_scripts.translate update [--check]     bring the catalogues up to date with the code
    python -m build_scripts.translate compile [--check]    make the files that the program reads
    python -m build_scripts.translate missing LANGUAGE     what is not translated yet, as JSON
    python -m build_scripts.translate fill LANGUAGE FILE   take translations from a JSON file
    python -m build_scripts.translate check [LANGUAGE…]    look for what is missing, broken or odd

With `--check` nothing is written; the exit code says whether something would be. The file for `fill` holds
`{"text": "translation"}`, and for texts that count something `{"text": ["form for one", "form for more"]}`.
Where one English text needs different words in different places: `{"text": {"Context": "translation", …}}`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from build_scripts.translations import catalogue
from build_scripts.translations.catalogue import FORMS
from build_scripts.translations.compiler import compiled_path, compiled_stale
from build_scripts.translations.review import Remark, review, review_entry
from build_scripts.translations.sources import SourceText, find_sources

GOOD, BAD, BAD_USAGE = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Do one of the things that the heading of this file lists."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.translate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "compile"):
        commands.add_parser(name).add_argument("--check", action="store_true")
    commands.add_parser("missing").add_argument("language", choices=FORMS)
    filling = commands.add_parser("fill")
    filling.add_argument("language", choices=FORMS)
    filling.add_argument("file", type=Path)
    commands.add_parser("check").add_argument("languages", nargs="*", choices=[*FORMS, []])
    given = parser.parse_args(arguments)
    work: dict[str, Callable[[], int]] = {
        "update": lambda: update(only_look=given.check),
        "compile": lambda: compile_all(only_look=given.check),
        "missing": lambda: missing(given.language),
        "fill": lambda: fill(given.language, given.file),
        "check": lambda: check(given.languages or list(FORMS)),
    }
    return work[given.command]()


def update(*, only_look: bool) -> int:
    """Every text of the code into every catalogue; what is gone from the code goes from there, too."""
    sources = find_sources()
    for finding in sources.findings:
        print(finding)
    texts, stale = list(sources.texts.values()), []
    for language in FORMS:
        entries = catalogue.read(language, texts)
        path = catalogue.path_of(language)
        text = catalogue.as_text(language, entries)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
            if not only_look:
                catalogue.write(language, entries)
    if only_look and stale:
        print(f"Not up to date with the code: {', '.join(stale)}. To bring them up to date:")
        print("    python -m build_scripts.translate update")
    else:
        print(f"{len(texts)} texts, {sum(text.counts for text in texts)} of them with plural forms")
    return BAD if sources.findings or (only_look and stale) else GOOD


def compile_all(*, only_look: bool) -> int:
    """Every catalogue into the file that the program reads; both are kept in the repository."""
    stale = []
    for language in FORMS:
        made = compiled_stale(language)
        if made is None:
            continue
        stale.append(compiled_path(language).name)
        if not only_look:
            compiled_path(language).write_bytes(made)
    if only_look and stale:
        print(f"Not compiled from the catalogues as they are: {', '.join(stale)}. To compile them:")
        print("    python -m build_scripts.translate compile")
        return BAD
    print(f"compiled: {', '.join(stale) or 'nothing was to be done'}")
    return GOOD


def missing(language: str) -> int:
    """Print what a translator has still to do, in the order in which it stands in the code."""
    seen: dict[str, dict[str, object]] = {}
    for entry in catalogue.read(language, find_sources().texts.values()):
        if entry.is_finished:
            continue
        source = entry.source
        told = seen.setdefault(source.text, {"text": source.text})
        if source.counts:
            told["one"] = source.one or source.text
            told["forms"] = FORMS[language]
        where = [f"{place.file}: {place.what}" for place in source.places]
        told["where"] = [*_strings(told.get("where")), *where]
    print("[" + ",\n ".join(json.dumps(one, ensure_ascii=False) for one in seen.values()) + "]")
    return GOOD


def fill(language: str, file: Path) -> int:
    """Take the translations of a file into the catalogue, as far as they are good."""
    try:
        given = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        print(f"{file} cannot be read: {error}")
        return BAD_USAGE
    if not isinstance(given, dict):
        print(f'{file} has to hold one JSON object: {{"text": "translation", …}}')
        return BAD_USAGE
    entries, remarks, taken = [], [], 0
    before = catalogue.read(language, find_sources().texts.values())
    for entry in before:
        forms = _forms_for(entry.source, given.get(entry.source.text))
        filled = replace(entry, forms=forms) if forms is not None else entry
        said = review_entry(language, filled) if forms is not None else []
        remarks += said
        is_good = not any(not remark.is_warning for remark in said)
        taken += is_good and forms is not None
        entries.append(filled if is_good else entry)
    unknown = given.keys() - {entry.source.text for entry in before}
    remarks += [Remark(str(text), "the window has no such text") for text in sorted(unknown)]
    catalogue.write(language, entries)
    open_still = sum(not entry.is_finished for entry in entries)
    return _tell(remarks, f"{taken} translations taken, {open_still} texts are not translated yet")


def check(languages: Sequence[str]) -> int:
    """Review whole catalogues."""
    worst = GOOD
    sources = list(find_sources().texts.values())
    for language in languages:
        entries = catalogue.read(language, sources)
        finished = sum(entry.is_finished for entry in entries)
        told = f"{language}: {finished} of {len(entries)} texts are translated"
        worst = max(worst, _tell(review(language, entries), told))
    return worst


def _forms_for(source: SourceText, given: object) -> tuple[str, ...] | None:
    """What a file says for this text; None where it says nothing."""
    if isinstance(given, dict):
        given = given.get(source.context)
    if isinstance(given, str):
        return (given,)
    if isinstance(given, list):
        return tuple(_strings(given))
    return None


def _strings(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _tell(remarks: Sequence[Remark], end: str) -> int:
    for line in dict.fromkeys(map(str, remarks)):
        print(line)
    print(end)
    return BAD if any(not remark.is_warning for remark in remarks) else GOOD


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
