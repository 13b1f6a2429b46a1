"""What macOS's libraries and programs need: the processors they are for, and the oldest system.

Read from their first bytes (Apple's <mach-o/fat.h> and <mach-o/loader.h>), so that it can be done anywhere.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_FAT: Final = 0xCAFEBABE
_ONE: Final = 0xFEEDFACF
"""Of 64 bits, the only ones there are on any system we run on."""
_MOST_IN_A_FAT_FILE: Final = 16
"""Java's classes begin with the same bytes, and have a larger number behind them."""
_FAT_ENTRY: Final = 20
_HEADER: Final = 32
_VERSION_MIN_MACOS: Final = 0x24
_BUILD_VERSION: Final = 0x32
_PROCESSORS: Final = {0x01000007: "x86_64", 0x0100000C: "arm64"}


@dataclass(frozen=True, slots=True)
class Slice:
    """The part of a file that is for one processor, and the oldest macOS it runs on, as it says itself."""

    processor: str
    oldest: tuple[int, int]


def is_binary(path: Path) -> bool:
    """Whether a file is a library or a program; a link is none."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(8)
    if len(head) < 8:
        return False
    magic, number = struct.unpack(">II", head)
    if magic == _FAT:
        return bool(number <= _MOST_IN_A_FAT_FILE)
    return head[:4] == struct.pack("<I", _ONE)


def slices(path: Path) -> tuple[Slice, ...]:
    """What is in a library or a program, processor by processor."""
    content = path.read_bytes()
    return tuple(_slice(content, at) for at in _places(content))


def binaries(folder: Path) -> list[Path]:
    """Every library and program in a folder."""
    return [path for path in sorted(folder.rglob("*")) if is_binary(path)]


def too_new(paths: Iterable[Path], processor: str, oldest: tuple[int, int]) -> list[str]:
    """What would not run on that processor with that system, and why."""
    wrong: list[str] = []
    for path in paths:
        fitting = [one for one in slices(path) if one.processor == processor]
        if not fitting:
            wrong.append(f"{path.name} (not for {processor})")
        wrong += [
            f"{path.name} (from macOS {one.oldest[0]}.{one.oldest[1]})"
            for one in fitting
            if one.oldest > oldest
        ]
    return wrong


def _places(content: bytes) -> list[int]:
    magic, number = struct.unpack_from(">II", content)
    if magic != _FAT:
        return [0]
    return [struct.unpack_from(">I", content, 8 + _FAT_ENTRY * one + 8)[0] for one in range(number)]


def _slice(content: bytes, at: int) -> Slice:
    (processor,) = struct.unpack_from("<I", content, at + 4)
    return Slice(_PROCESSORS.get(processor, hex(processor)), max(_versions(content, at), default=(0, 0)))


def _versions(content: bytes, start: int) -> Iterator[tuple[int, int]]:
    (number,) = struct.unpack_from("<I", content, start + 16)
    at = start + _HEADER
    for _ in range(number):
        command, size = struct.unpack_from("<II", content, at)
        if command == _BUILD_VERSION:
            yield _version(struct.unpack_from("<I", content, at + 12)[0])
        elif command == _VERSION_MIN_MACOS:
            yield _version(struct.unpack_from("<I", content, at + 8)[0])
        at += size


def _version(number: int) -> tuple[int, int]:
    return number >> 16, number >> 8 & 0xFF
