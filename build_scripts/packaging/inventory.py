"""What is really in the frozen folder, and under which licences: from PyInstaller's own lists of files.

Each file comes from the program itself, from Python, from a package of the locked environment or from a
package of the system. A file of unknown origin stops the build: nothing is handed out that has no licence.
"""

from __future__ import annotations

import ast
import json
import platform
import re
import sqlite3
import ssl
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

from build_scripts.packaging.identity import RESOURCES, ROOT
from build_scripts.trouble import SetUpProblem

LICENCE_TEXTS: Final = RESOURCES / "licences"

_LICENCE_FILE: Final = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice)[^/]*$")
_SPDX: Final = {
    "PySide6_Essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
}
"""Where a package's own words are no SPDX expression."""
_CLASSIFIERS: Final = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
}
_NO_FILES_OF_OTHERS: Final = ("SYMLINK", "EXECUTABLE", "PKG")
"""Kinds in PyInstaller's list: links within the folder, and the executables it made itself."""
_ICU: Final = re.compile(r"(?:lib)?icudata\.so\.(\d+)$|icudt(\d+)\.dll$")


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the folder that others made. `licence` is an SPDX expression, or Debian's word for it.

    `texts` are its licences in full; `purl` its name in the form of the package-url specification; `inside`
    what was compiled into it, as far as it says so.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[str, ...]
    inside: tuple[Part, ...] = ()


def parts_of(folder: Path, work: Path) -> list[Part]:
    """Everything in `folder` that is not our own, by the lists in PyInstaller's work folder.

    To be called in the environment for packing, whose packages it describes. Raises `SetUpProblem`.
    """
    sources = set(_sources(folder, work))
    owners = _owners()
    found: dict[str, Part] = {}
    system_files: set[Path] = set()
    unknown: list[str] = []
    for source in sorted(sources):
        real = source.resolve()
        distribution = owners.get(source) or owners.get(real)
        if distribution is not None and distribution.metadata["Name"].lower() == "pyinstaller":
            continue
        if distribution is not None:
            part = _of_distribution(distribution)
        elif is_of_python(real):
            part = _of_python()
        elif (
            (
                real.is_relative_to(ROOT / "app")
                or real.is_relative_to(ROOT / "resources")
                or real.parent == ROOT
            )
            or real.is_relative_to(work)
            or real.name == "base_library.zip"
        ):
            continue
        elif sys.platform == "linux" and not real.is_relative_to(ROOT):
            system_files.add(source)
            continue
        else:
            unknown.append(str(source))
            continue
        found[part.name] = part
    others = (*_within_qt(sources), *_within_python(sources), _of_bootloader(owners.values()))
    for part in (*_of_system(system_files, unknown), *others):
        found[part.name] = part
    if unknown:
        raise SetUpProblem(f"Nobody knows where these files come from: {', '.join(unknown)}.")
    return sorted(found.values(), key=lambda part: part.name.lower())


def is_of_python(real: Path) -> bool:
    """Whether a file came with Python.

    On Linux the system has Python in many places, with much else; elsewhere it has a folder of its own, with
    the libraries that it needs.
    """
    if re.match(r"(lib)?python3", real.name):
        return True
    place = sysconfig.get_path("stdlib") if sys.platform == "linux" else sys.base_prefix
    return real.is_relative_to(Path(place).resolve())


def _sources(folder: Path, work: Path) -> Iterator[Path]:
    """The files that went into the folder and are still in it."""
    collected = ast.literal_eval((work / "COLLECT-00.toc").read_text(encoding="utf-8"))
    for place, source, kind in (entry for group in collected if isinstance(group, list) for entry in group):
        if kind not in _NO_FILES_OF_OTHERS and any(
            (folder / inner / place).exists() for inner in ("_internal", "")
        ):
            yield Path(source)
    modules = ast.literal_eval((work / "PYZ-00.toc").read_text(encoding="utf-8"))
    for _, source, _ in (entry for group in modules if isinstance(group, list) for entry in group):
        if source and Path(source).is_file():
            yield Path(source)


def _owners() -> dict[Path, Distribution]:
    """Each file of the environment, and the package it came with."""
    return {
        Path(str(distribution.locate_file(file))).resolve(): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _of_distribution(distribution: Distribution) -> Part:
    name, version = distribution.metadata["Name"], distribution.version
    texts = tuple(
        text
        for file in distribution.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.as_posix())
        for text in [distribution.read_text(file.as_posix().partition(".dist-info/")[2])]
        if text
    )
    return Part(
        name=name,
        version=version,
        licence=_SPDX.get(name) or _licence_of(distribution),
        purl=f"pkg:pypi/{name.lower().replace('_', '-')}@{version}",
        texts=texts or _texts_for(_SPDX.get(name, "")),
        inside=tuple(_compiled_in(distribution)),
    )


def _licence_of(distribution: Distribution) -> str:
    metadata = distribution.metadata
    if "License-Expression" in metadata:
        return str(metadata["License-Expression"])
    said = str(metadata["License"]) if "License" in metadata else ""
    if re.fullmatch(r"[A-Za-z0-9.+-]+(?: (?:OR|AND) [A-Za-z0-9.+-]+)*", said):
        return said
    classifiers = metadata.get_all("Classifier") or []
    return next((_CLASSIFIERS[one] for one in classifiers if one in _CLASSIFIERS), "")


def _texts_for(licence: str) -> tuple[str, ...]:
    """The texts of licences of which the packages bring none along. The LGPL stands on the GPL."""
    names = [name for name in ("LGPL-3.0", "GPL-3.0") if name in licence]
    return tuple((LICENCE_TEXTS / f"{name}.txt").read_text(encoding="utf-8") for name in names)


def _compiled_in(distribution: Distribution) -> Iterator[Part]:
    """What a package says it has compiled into its libraries (the CycloneDX files in its metadata)."""
    for file in distribution.files or ():
        if ".dist-info/sboms/" not in file.as_posix() or not file.name.endswith(".json"):
            continue
        bill = json.loads(distribution.read_text(file.as_posix().partition(".dist-info/")[2]) or "{}")
        for component in bill.get("components", ()):
            if component.get("purl", "").startswith("pkg:cargo/"):
                yield Part(
                    component["name"], component["version"], _licence_in(component), component["purl"], ()
                )


def _licence_in(component: Mapping[str, object]) -> str:
    licences = component.get("licenses")
    first = licences[0] if isinstance(licences, list) and licences else {}
    return str(first.get("expression") or first.get("license", {}).get("id") or "")


def _of_python() -> Part:
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
        Path(sys.base_prefix, "LICENSE.txt"),
    )
    text = next((place.read_text(encoding="utf-8") for place in places if place.is_file()), "")
    if not text:
        raise SetUpProblem("The licence of this Python was not found.")
    version = platform.python_version()
    return Part("CPython", version, "Python-2.0", f"pkg:generic/cpython@{version}", (text,))


def _of_bootloader(all_distributions: Iterable[Distribution]) -> Part:
    """The few kilobytes that start Python are PyInstaller's; its exception allows them in any program."""
    for distribution in all_distributions:
        if distribution.metadata["Name"].lower() == "pyinstaller":
            part = _of_distribution(distribution)
            licence = "GPL-2.0-or-later WITH Bootloader-exception"
            return Part("PyInstaller (its bootloader)", part.version, licence, part.purl, part.texts)
    raise SetUpProblem("The environment for packing has no PyInstaller.")


def _within_qt(sources: Iterable[Path]) -> Iterator[Part]:
    """ICU comes along with Qt, and is none of Qt's own."""
    for source in sources:
        found = _ICU.search(source.name)
        if found:
            version = found[1] or found[2]
            text = (LICENCE_TEXTS / "Unicode-DFS-2016.txt").read_text(encoding="utf-8")
            yield Part("ICU", version, "Unicode-DFS-2016", f"pkg:generic/icu@{version}", (text,))


def _within_python(sources: Iterable[Path], platform: str = sys.platform) -> Iterator[Part]:
    """What Python brings along where it is no package of the system; their licences are in its own file."""
    if platform == "linux":
        return
    names = {source.name.lower() for source in sources}
    if any(name.startswith(("libssl", "libcrypto")) for name in names):
        version = ssl.OPENSSL_VERSION.split()[1]
        yield Part("OpenSSL", version, "Apache-2.0", f"pkg:generic/openssl@{version}", ())
    if any(name.startswith(("sqlite3", "libsqlite3")) for name in names):
        version = sqlite3.sqlite_version
        yield Part("SQLite", version, "blessing", f"pkg:generic/sqlite@{version}", ())


def _of_system(files: Iterable[Path], unknown: list[str]) -> Iterator[Part]:
    """The packages of Debian or one of its children that these files came with."""
    for file in sorted(files):
        owner = _said("dpkg-query", "--search", f"*/{file.name}").splitlines()
        names = {
            line.partition(":")[0]
            for line in owner
            if Path(line.partition(": ")[2]).resolve() == file.resolve()
        }
        if not names:
            unknown.append(str(file))
            continue
        name = min(names)
        version = _said("dpkg-query", "--show", "--showformat=${Version}", name)
        architecture = _said("dpkg", "--print-architecture").strip()
        text = Path(f"/usr/share/doc/{name}/copyright").read_text(encoding="utf-8")
        purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}?arch={architecture}"
        yield Part(name, version, _licence_by_debian(text), purl, (text,))


def _licence_by_debian(copyright_file: str) -> str:
    """The licence of most of a package, in Debian's words; empty where its file has no fixed form."""
    found = re.search(r"^Files: \*\n(?:.+\n)*?License: *(\S.*)$", copyright_file, re.MULTILINE)
    return found[1] if found else ""


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""
