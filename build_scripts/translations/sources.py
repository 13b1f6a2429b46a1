"""Finds every text for people in the code of the window, and what cannot be translated as it stands there.

An extraction of our own, because Qt's does not see which texts count something, takes f-strings for texts,
and writes line numbers that change with every edit.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.wording.sentence import COUNT

ROOT: Final = Path(__file__).resolve().parents[2]
WORDING: Final = "wording"
"""The context of every `Text`."""
MARKER: Final = "QT_TRANSLATE_NOOP"

_READ: Final = ("app/wording", "app/desktop")
_QT_NUMBERS: Final = ("%n", "%Ln", "%L1", "%1")
"""Places that Qt would fill by itself."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands. `what` helps a translator: class and method, or what the text is assigned to."""

    file: str
    line: int
    what: str


@dataclass(slots=True)
class SourceText:
    """One text for translators. `one` is its English singular, where it has another one."""

    context: str
    text: str
    one: str = ""
    places: list[Place] = field(default_factory=list)

    @property
    def counts(self) -> bool:
        """Whether it has plural forms."""
        return bool(self.one) or COUNT in self.text

    @property
    def files(self) -> list[str]:
        """The files that it stands in, each once, sorted."""
        return sorted({place.file for place in self.places})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that no translator would ever see, or that could not be put right in another language."""

    place: Place
    trouble: str

    def __str__(self) -> str:
        return f"{self.place.file}:{self.place.line}: {self.trouble}"


@dataclass(slots=True)
class Sources:
    """All texts, by context and text, in the order in which they stand in the code."""

    texts: dict[tuple[str, str], SourceText] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def add(self, context: str, text: str, one: str, place: Place) -> None:
        """Note one text at one place."""
        if any(number in text + one for number in _QT_NUMBERS):
            self.findings.append(Finding(place, f"Qt would fill a place of its own in “{text}”"))
        known = self.texts.setdefault((context, text), SourceText(context, text, one))
        if known.one != one:
            self.findings.append(Finding(place, f"“{text}” has another singular elsewhere: “{known.one}”"))
        known.places.append(place)


def find_sources(root: Path = ROOT) -> Sources:
    """Read the whole code of the window, and the wording that it uses."""
    sources = Sources()
    for folder in _READ:
        for path in sorted((root / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
            _Reader(path.relative_to(root).as_posix(), sources).visit(tree)
    return sources


class _Reader(ast.NodeVisitor):
    """Reads one file."""

    def __init__(self, file: str, sources: Sources) -> None:
        self._file = file
        self._sources = sources
        self._within: list[str] = []
        self._class = ""
        self._made: set[int] = set()
        """The markers that belong to a `Text` which was read already."""

    # What stands around a text.

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self._inside(node, node.name)
        self._class = before

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside(node, node.name)

    def visit_Assign(self, node: ast.Assign) -> None:
        self._inside(node, ast.unparse(node.targets[0]))

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._inside(node, ast.unparse(node.target))

    def visit_Dict(self, node: ast.Dict) -> None:
        for key, value in zip(node.keys, node.values, strict=True):
            if key is not None:
                self.visit(key)
            is_name = isinstance(key, (ast.Attribute, ast.Name, ast.Constant))
            self._inside(value, ast.unparse(key) if key is not None and is_name else "", itself=True)

    def _inside(self, node: ast.AST, name: str, *, itself: bool = False) -> None:
        self._within.append(name)
        if itself:
            self.visit(node)
        else:
            self.generic_visit(node)
        self._within.pop()

    # Texts.

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id="Text"):
                self._read_text(node)
            case ast.Name(id=name) if name == MARKER and id(node) not in self._made:
                self._complain(node, "a marked text outside a Text is never looked up")
            case ast.Attribute(attr="tr", value=ast.Name(id="self")):
                self._read_tr(node)
            case ast.Attribute(attr="tr"):
                self._complain(node, "only self.tr says in which context its text is looked up")
            case _:
                self._look_for_bare_words(node)
        self.generic_visit(node)

    def _read_text(self, node: ast.Call) -> None:
        given: list[ast.expr] = [*node.args, *(one.value for one in node.keywords if one.arg == "one")]
        texts = [self._words_of(part) for part in given]
        if not texts or len(texts) > 2 or any(text is None for text in texts):
            self._complain(node, "a Text takes a plain text, and a second one for its singular")
            return
        text, one = texts[0] or "", (texts[1] or "") if len(texts) > 1 else ""
        if text:
            if not (isinstance(given[0], ast.Call)):
                self._complain(node, f"the text of a Text is not marked: “{text}”")
            self._sources.add(WORDING, text, one, self._place(node))

    def _words_of(self, node: ast.expr) -> str | None:
        """The words of a plain or marked literal; None for anything that is made while the program runs."""
        match node:
            case ast.Constant(value=str(text)):
                return text
            case ast.Call(
                func=ast.Name(id=name), args=[ast.Constant(value=context), ast.Constant(value=str(text))]
            ):
                if name == MARKER and context == WORDING:
                    self._made.add(id(node))
                    return text
            case _:
                pass
        return None

    def _read_tr(self, node: ast.Call) -> None:
        match node.args:
            case [ast.Constant(value=str(text))] if text and not node.keywords and self._class:
                if COUNT in text:
                    self._complain(node, "what counts something has to be a Text, for its plural forms")
                self._sources.add(self._class, text, "", self._place(node))
            case _:
                self._complain(node, "self.tr takes one plain text, in a class")

    # Words that nobody marked.

    def _look_for_bare_words(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWING:
            return
        for part in (*node.args, *(keyword.value for keyword in node.keywords)):
            words = _bare_words(part)
            if words and words not in NOT_TRANSLATED:
                self._complain(node, f"{name} shows words that are not marked: “{words}”")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        spoken = any(isinstance(part, ast.FormattedValue) and _is_spoken(part.value) for part in node.values)
        signs = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        if spoken and signs.strip():
            self._complain(
                node, f"a text is put together with “{signs.strip()}”: other languages use other signs"
            )
        self.generic_visit(node)

    def _place(self, node: ast.expr) -> Place:
        return Place(self._file, node.lineno, " / ".join(name for name in self._within if name))

    def _complain(self, node: ast.expr, trouble: str) -> None:
        self._sources.findings.append(Finding(self._place(node), trouble))


SHOWING: Final = frozenset(
    {
        "QAction", "QCheckBox", "QGroupBox", "QLabel", "QMenu", "QMessageBox", "QPushButton", "QRadioButton",
        "QToolButton",
        "addAction", "addButton", "addItem", "addMenu", "addRow", "addTab", "announce", "button", "fill",
        "getOpenFileName", "getOpenFileNames", "getSaveFileName", "go_back", "heading", "insertItem", "label",
        "set_text", "setAccessibleDescription", "setAccessibleName", "setDescription", "setHeaderLabels",
        "setInformativeText", "setItemText", "setLabelText", "setPlaceholderText", "setPrefix",
        "setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle", "setToolTip",
        "setWhatsThis", "setWindowTitle", "tell",
    }
)  # fmt: skip
"""What puts its arguments before a person's eyes or into a screen reader's mouth."""
NOT_TRANSLATED: Final = frozenset({"Job Canceller", "proxy.example.com:8080"})
"""Names and addresses are the same in every language."""


_SPEAKING: Final = frozenset({"say", "tr", "translate"})


def _is_spoken(node: ast.expr) -> bool:
    """Whether an expression is a text in the person's language."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _SPEAKING


def _bare_words(node: ast.expr) -> str:
    """The words that stand in an expression as they are; empty if there are none."""
    match node:
        case ast.Constant(value=str(text)):
            return text if any(sign.isalpha() for sign in text) else ""
        case ast.JoinedStr(values=values):
            return _first_of(values)
        case ast.BinOp(left=left, right=right):
            return _first_of([left, right])
        case ast.IfExp(body=body, orelse=orelse):
            return _first_of([body, orelse])
        case ast.BoolOp(values=values):
            return _first_of(values)
        case _:
            return ""


def _first_of(nodes: Sequence[ast.expr]) -> str:
    found: Iterator[str] = (_bare_words(node) for node in nodes)
    return next((words for words in found if words), "")
