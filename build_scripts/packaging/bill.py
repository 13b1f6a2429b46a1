"""The bill of materials of what is handed out: CycloneDX 1.6, as JSON. The same folder gives the same."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from build_scripts.packaging.identity import NAME, SUMMARY, TITLE, made_at, version
from build_scripts.packaging.inventory import Part

_SPEC_VERSION: Final = "1.6"
_EXPRESSION: Final = re.compile(r" (?:OR|AND|WITH) ")


def bill_of_materials(parts: Sequence[Part]) -> str:
    """The bill as text. `parts` are everything in the folder that is not our own."""
    own = f"pkg:generic/{NAME}@{version()}"
    inner = {part.purl: part for outer in parts for part in outer.inside}
    everything = {**inner, **{part.purl: part for part in parts}}
    content: dict[str, Any] = {
        "metadata": {
            "timestamp": datetime.fromtimestamp(made_at(), UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": TITLE,
                "version": version(),
                "description": SUMMARY,
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": own,
            },
        },
        "components": [_component(part) for _, part in sorted(everything.items())],
        "dependencies": [
            {"ref": own, "dependsOn": sorted(part.purl for part in parts)},
            *(
                {"ref": part.purl, "dependsOn": sorted(one.purl for one in part.inside)}
                for part in sorted(parts, key=lambda part: part.purl)
                if part.inside
            ),
        ],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(content, sort_keys=True))
    head = {
        "$schema": f"http://cyclonedx.org/schema/bom-{_SPEC_VERSION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": _SPEC_VERSION,
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
    }
    return json.dumps({**head, **content}, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
    }
    if part.licence and part.purl.startswith("pkg:deb/"):
        component["licenses"] = [{"license": {"name": part.licence}}]
    elif part.licence and (_EXPRESSION.search(part.licence) or "/" in part.licence):
        component["licenses"] = [{"expression": part.licence.replace("/", " OR ")}]
    elif part.licence:
        component["licenses"] = [{"license": {"id": part.licence}}]
    return component
