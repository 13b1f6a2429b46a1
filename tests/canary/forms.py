"""The forms in which a text can turn up, and the search for them in files, zips and folders."""

from __future__ import annotations

import base64
import gzip
import os
import stat
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

DEEPEST: Final = 3
"""Zips within zips within zips."""
_PART: Final = 32 * 1024 * 1024
"""Bytes that are looked at at a time; parts overlap, so that nothing hides where they meet."""


def forms_of(text: str) -> dict[bytes, str]:
    """What to look for, and what to call it."""
    plain = text.encode()
    forms = {
        plain: "as it is",
        text.upper().encode(): "in capitals",
        plain[::-1]: "backwards",
        text.encode("utf-16-le"): "in UTF-16",
        text.encode("utf-16-be"): "in UTF-16",
        text.encode("utf-32-le"): "in UTF-32",
        plain.hex().encode(): "in hexadecimal",
        plain.hex().upper().encode(): "in hexadecimal",
        "".join(f"%{byte:02x}" for byte in plain).encode(): "in URL form",
        "".join(f"%{byte:02X}" for byte in plain).encode(): "in URL form",
        text.replace("-", "%2D").encode(): "in URL form",
        text.replace("-", "%2d").encode(): "in URL form",
        "".join(f"\\u{ord(letter):04x}" for letter in text).encode(): "in JSON escapes",
        "".join(f"\\u{ord(letter):04X}" for letter in text).encode(): "in JSON escapes",
        text.replace("-", "\\u002d").encode(): "in JSON escapes",
        text.replace("-", "\\u002D").encode(): "in JSON escapes",
        "".join(f"\\x{byte:02x}" for byte in plain).encode(): "in escapes",
    }
    # What stands before it moves the letters of base64: three ways, of which the middles are certain.
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            encoded = encode(b"\0" * before + plain).rstrip(b"=")
            forms[encoded[-(-before * 4 // 3) : -1]] = "in base64"
    return forms


class Search:
    """Looks for some texts, each in all its forms."""

    def __init__(self, *texts: str) -> None:
        self._forms = {form: name for text in texts for form, name in forms_of(text).items()}
        self._longest = max(len(form) for form in self._forms)
        self.files = 0
        """How many were searched."""

    def in_bytes(self, content: bytes, depth: int = 0) -> str | None:
        """In which form one of the texts is there, if it is; zips are opened."""
        for form, name in self._forms.items():
            if form in content:
                return name
        if depth < DEEPEST:
            for part in _unpacked(content):
                found = self.in_bytes(part, depth + 1)
                if found is not None:
                    return f"{found}, packed"
        return None

    def in_file(self, path: Path) -> str | None:
        """As `in_bytes`; a file that is gone or nobody's to read holds nothing."""
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                return None
            self.files += 1
            with path.open("rb") as file:
                before = b""
                while part := file.read(_PART):
                    found = self.in_bytes(before + part)
                    if found is not None:
                        return found
                    before = part[-self._longest :]
        except OSError:
            return None
        return None

    def in_folder(self, folder: Path) -> Iterator[str]:
        """Where below a folder it is, in the names as well."""
        for where, folders, files in os.walk(folder):
            for name in (*folders, *files):
                if self.in_bytes(os.fsencode(name)) is not None:
                    yield f"{where}: the name of {name!r}"
            for name in files:
                found = self.in_file(Path(where, name))
                if found is not None:
                    yield f"{Path(where, name)}: {found}"

    def in_texts(self, texts: Iterable[str]) -> str | None:
        """In which form it is in one of these texts."""
        return self.in_bytes("\0".join(texts).encode("utf-8", "surrogateescape"))


def _unpacked(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK\x03\x04"):
        try:
            with zipfile.ZipFile(BytesIO(content)) as archive:
                for name in archive.namelist():
                    yield name.encode()
                    yield archive.read(name)
        except (
            zipfile.BadZipFile,
            OSError,
            EOFError,
            RuntimeError,
            NotImplementedError,
            zlib.error,
            ValueError,
        ):
            return
    elif content.startswith(b"\x1f\x8b"):
        try:
            yield gzip.decompress(content)
        except (OSError, EOFError, zlib.error):
            return
