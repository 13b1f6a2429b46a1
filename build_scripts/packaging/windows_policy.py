"""Windows: the templates with which IT sets something for everyone, in the editor of group policies.

They go into `%SystemRoot%\\PolicyDefinitions`, or into the store of a domain, in their folders.
"""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from build_scripts.packaging.identity import NAME, RESOURCES, made_at, version

TEMPLATES: Final = RESOURCES / "windows" / "policy"
_WINDOWS: Final = 0
"""For the archive: its files were made where there are no permissions."""


def pack_templates(place: Path) -> Path:
    """Put the templates into an archive in `place`; the same ones give the same archive."""
    packed = place / f"{NAME}-{version()}-policy-templates.zip"
    made = datetime.fromtimestamp(made_at(), UTC).timetuple()[:6]
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(TEMPLATES.rglob("*.adm[xl]")):
            entry = zipfile.ZipInfo(file.relative_to(TEMPLATES).as_posix(), made)
            entry.create_system = _WINDOWS
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    return packed
