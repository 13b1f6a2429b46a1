"""Qt stays where it belongs: rooms are checked by import-linter, Qt's own modules here.

import-linter takes no submodule of an outside package, so imports are read from the source.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

from tests.house.repository import APP, ROOT, module_name, modules_of_the_product

ANY: Final = frozenset({"*"})
ALLOWED: Final = {
    "app.self_test": ANY,
    "app.desktop": ANY,
    "app.terminal": frozenset({"QtCore"}),
    "app.session": frozenset({"QtCore"}),
    "app.engine": frozenset({"QtCore"}),
    "app.system": frozenset({"QtCore", "QtNetwork"}),
}
"""Which modules of PySide6 a room may import. Whatever is not named here imports no Qt at all."""


def qt_imports(source: str) -> Iterator[tuple[int, str]]:
    """The line and the name of each Qt module that `source` imports, wherever; the bare package is `*`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            first, _, rest = node.module.partition(".")
            names = [rest.partition(".")[0]] if rest else [alias.name for alias in node.names]
        elif isinstance(node, ast.Import):
            outside = [
                alias.name for alias in node.names if alias.name.split(".")[0] in ("PySide6", "shiboken6")
            ]
            first = "PySide6" if outside else ""
            names = [[*name.split("."), "*"][1] for name in outside]
        else:
            continue
        if first in ("PySide6", "shiboken6"):
            for name in names:
                yield node.lineno, name


def allowed_in(module: str) -> frozenset[str]:
    room = ".".join(module.split(".")[:2])
    return ALLOWED.get(room, frozenset())


def test_each_room_imports_only_the_qt_modules_it_may() -> None:
    breaches = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in sorted(APP.rglob("*.py"))
        for line, name in qt_imports(path.read_text(encoding="utf-8"))
        if name not in (allowed := allowed_in(module_name(path))) and allowed != ANY
    ]
    assert breaches == []


def test_no_way_of_importing_qt_escapes_the_rule() -> None:
    source = (
        "from PySide6 import QtCore, QtWidgets\n"
        "from PySide6.QtGui import QIcon\n"
        "import PySide6\n"
        "import os, PySide6.QtNetwork as net\n"
        "def later():\n"
        "    from PySide6.QtSvg import QSvgRenderer\n"
        "import shiboken6\n"
        "from .PySide6 import mine\n"
        "import PySide6Mine\n"
    )
    assert sorted(qt_imports(source)) == [
        (1, "QtCore"),
        (1, "QtWidgets"),
        (2, "QtGui"),
        (3, "*"),
        (4, "QtNetwork"),
        (6, "QtSvg"),
        (7, "*"),
    ]


def test_the_lower_floors_work_where_qt_is_not_installed() -> None:
    without_qt = [name for name in modules_of_the_product() if not needs_qt(name)]
    program = (
        "import importlib, sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        f"for name in {without_qt!r}: importlib.import_module(name)\n"
        'print("imported")\n'
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "imported\n", "")


def needs_qt(module: str) -> bool:
    """Whether a module's room may import Qt, or stands above one that may (the words name their enums)."""
    room = ".".join(module.split(".")[:2])
    return room in ALLOWED or room == "app.wording"
