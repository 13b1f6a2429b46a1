"""The program's icon in the forms that systems want, painted from the one drawing.

    python -m build_scripts.packaging.icons FOLDER

needs Qt, so it runs in the environment for packing. PNG in all sizes for Linux, ICO for Windows, ICNS for
macOS; the same drawing gives the same bytes.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

from build_scripts.packaging.identity import ROOT
from build_scripts.packaging.macos import ICON as ICNS_NAME
from build_scripts.packaging.windows import ICON as ICO_NAME
from build_scripts.packaging.windows import SIDE

DRAWING: Final = ROOT / "resources" / "icons" / "app.svg"

PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The sizes of the hicolor theme."""
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_TYPES: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""The kinds of picture in an ICNS file that may be PNG, with their size in pixels."""


SIDE_SIZE: Final = (328, 628)
"""Twice what NSIS has room for beside its last page, for screens with many dots."""
_SIDE_COLOUR: Final = "#eef1f5"
_SIDE_ICON: Final = 192


def png_name(size: int) -> str:
    """The name of the file of one size."""
    return f"app-{size}.png"


def make_all(folder: Path) -> None:
    """Write the icon in every form into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {*PNG_SIZES, *ICO_SIZES, *ICNS_TYPES.values()}
    pictures = {size: paint(size) for size in sizes}
    for size in PNG_SIZES:
        (folder / png_name(size)).write_bytes(pictures[size])
    (folder / ICO_NAME).write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / ICNS_NAME).write_bytes(icns(pictures))
    (folder / SIDE).write_bytes(side())


def paint(size: int) -> bytes:
    """The drawing as a PNG of `size` by `size` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QRectF  # noqa: PLC0415  (only the packing environment has it)
    from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def side() -> bytes:
    """What stands beside the last page of the installer for Windows: the drawing on a plain ground."""
    from PySide6.QtCore import QBuffer, QByteArray, QRectF  # noqa: PLC0415
    from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    width, height = SIDE_SIZE
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(QColor(_SIDE_COLOUR))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = (width - _SIDE_ICON) // 2
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(at, at, _SIDE_ICON, _SIDE_ICON))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"BMP")).write(image)
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An ICO file of PNG pictures, which Windows has read since Vista."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries, bodies = [], []
    for size, picture in sorted(pictures.items()):
        side = size % 256  # 256 is written as 0
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at))
        bodies.append(picture)
        at += len(picture)
    return b"".join([head, *entries, *bodies])


def icns(pictures: dict[int, bytes]) -> bytes:
    """An ICNS file of PNG pictures."""
    parts = [
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in ICNS_TYPES.items()
    ]
    return b"icns" + struct.pack(">I", sum(len(part) for part in parts) + 8) + b"".join(parts)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    make_all(Path(sys.argv[1]))
