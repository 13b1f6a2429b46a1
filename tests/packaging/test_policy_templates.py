"""What IT can set for everyone on Windows stands in its editor of group policies, in every language."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest

from app import settings
from app.desktop.languages import LANGUAGES
from app.settings import Appearance
from build_scripts.packaging import windows_policy

SPACE: Final = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
TEMPLATES: Final = windows_policy.TEMPLATES
ADMX: Final = ET.parse(TEMPLATES / "job-canceller.admx").getroot()  # noqa: S314  (our own file)
POLICIES: Final = {str(one.get("name")): one for one in ADMX.iter(f"{SPACE}policy")}
TEXTS: Final = {
    path.parent.name: ET.parse(path).getroot()  # noqa: S314  (our own file)
    for path in TEMPLATES.glob("*/job-canceller.adml")
}


def element(policy: str, kind: str) -> ET.Element:
    found = POLICIES[policy].find(f"{SPACE}elements/{SPACE}{kind}")
    assert found is not None
    assert found.get("valueName") == policy
    return found


def values(policy: str) -> list[str]:
    return [str(one.text) for one in element(policy, "enum").iter(f"{SPACE}string")]


def ids(root: ET.Element, tag: str) -> set[str]:
    return {str(one.get("id")) for one in root.iter(f"{SPACE}{tag}")}


def test_everything_that_a_policy_may_set_can_be_set_there_and_nothing_else() -> None:
    assert set(POLICIES) == settings._BY_POLICY


def test_what_is_set_is_written_where_the_program_reads_it() -> None:
    assert {policy.get("key") for policy in POLICIES.values()} == {settings._REGISTRY_KEY}
    assert {policy.get("class") for policy in POLICIES.values()} == {"Machine"}


@pytest.mark.parametrize(
    ("policy", "least", "most"),
    [("most_in_flight", 0, settings.MOST_IN_FLIGHT), ("history_days", 1, settings.LONGEST_HISTORY)],
)
def test_numbers_have_the_limits_of_the_program(policy: str, least: int, most: int) -> None:
    decimal = element(policy, "decimal")
    assert (decimal.get("minValue"), decimal.get("maxValue")) == (str(least), str(most))


def test_choices_are_those_of_the_program() -> None:
    assert values("language") == sorted(LANGUAGES)
    assert values("appearance") == [one.value for one in Appearance]


@pytest.mark.parametrize("policy", ["service_address", "proxy", "proxy_user"])
def test_a_text_is_no_longer_than_the_program_takes(policy: str) -> None:
    assert element(policy, "text").get("maxLength") == str(settings._LONGEST_TEXT)


def test_there_is_a_text_in_every_language_for_whatever_is_shown() -> None:
    assert sorted(folder.partition("-")[0] for folder in TEXTS) == sorted(LANGUAGES)
    content = (TEMPLATES / "job-canceller.admx").read_text(encoding="utf-8")
    shown = set(re.findall(r"\$\(string\.(\w+)\)", content))
    fields = {str(one.get("id")) for policy in POLICIES.values() for one in policy.iter() if one.get("id")}
    for root in TEXTS.values():
        assert ids(root, "string") == shown
        assert all(one.text for one in root.iter(f"{SPACE}string"))
        assert ids(root, "presentation") == set(POLICIES)
        assert {one.get("refId") for one in root.iter() if one.get("refId")} == fields


def test_the_templates_come_in_an_archive_that_is_the_same_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows_policy, "made_at", lambda: 1_700_000_000)
    packed = windows_policy.pack_templates(tmp_path)
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert names == ["de-DE/job-canceller.adml", *names[1:5], "job-canceller.admx"]
    assert len(names) == 6
    before = packed.read_bytes()
    assert windows_policy.pack_templates(tmp_path).read_bytes() == before
