"""What the build says about what it has built, and what it does when the network is away."""

from __future__ import annotations

import re
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Final

import pytest

from build_scripts.packaging import identity, installed, minimal, product
from build_scripts.trouble import SetUpProblem
from tests.house.repository import texts

PLAN: Final = """\
Reading package lists...
Inst libxcb-cursor0 (0.1.1-4 Debian:12.11/stable [amd64])
Inst libssl3 [3.0.15-1] (3.0.17-1 Debian-Security:12/stable [amd64])
Inst job-canceller (1.0.0-1 local-deb [amd64])
Conf job-canceller (1.0.0-1 local-deb [amd64])
"""


def built(place: Path, content: bytes = b"program") -> product.Product:
    folder = place / "job-canceller"
    folder.mkdir(parents=True)
    (folder / "job-canceller").write_bytes(content)
    package = place / "job-canceller_1.0.0-1_amd64.deb"
    package.write_bytes(b"deb")
    return product.Product(folder, (package,))


def test_two_builds_of_the_same_are_the_same(tmp_path: Path) -> None:
    assert product.differences(built(tmp_path / "one"), built(tmp_path / "other")) == []


def test_what_differs_between_two_builds_is_named(tmp_path: Path) -> None:
    one, other = built(tmp_path / "one"), built(tmp_path / "other", b"program?")
    other.package().write_bytes(b"another deb")
    (other.folder / "more").touch()
    assert product.differences(one, other) == [
        "job-canceller/job-canceller",
        "job-canceller/more",
        "job-canceller_1.0.0-1_amd64.deb",
    ]


def test_a_package_that_has_grown_too_large_is_not_handed_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(product, "needs_of", lambda _: ("2.28", []))
    one = built(tmp_path)
    product.tell_sizes(one)
    assert one.package().name in capsys.readouterr().err
    monkeypatch.setattr(product, "MOST_IN_A_PACKAGE", 2)
    with pytest.raises(SetUpProblem, match=r"Too large: job-canceller_1\.0\.0-1_amd64\.deb"):
        product.tell_sizes(one)


def test_what_the_package_brings_along_is_removed_with_it_and_nothing_else() -> None:
    assert installed._NEW_IN_APT.findall(PLAN) == ["libxcb-cursor0", "job-canceller"]


def test_the_tests_that_an_installed_program_has_to_pass_are_there() -> None:
    for test in installed.TESTS:
        file, _, name = test.partition("::")
        assert f"def {name or 'test_'}" in (identity.ROOT / file).read_text(encoding="utf-8")


class _Mirror(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path.endswith("/dists/bookworm/InRelease") else 404)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nobody has to know."""


def fails() -> None:
    raise SetUpProblem("debootstrap failed:\nE: no luck")


def test_a_step_that_fails_although_the_mirror_is_there_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with HTTPServer(("127.0.0.1", 0), _Mirror) as mirror:
        thread = Thread(target=mirror.serve_forever)
        thread.start()
        monkeypatch.setattr(minimal, "MIRROR", f"http://127.0.0.1:{mirror.server_port}/debian")
        with pytest.raises(SetUpProblem, match="no luck"):
            minimal._patiently(fails, "making it")
        mirror.shutdown()
        thread.join()
    assert capsys.readouterr().err.count("making it did not work") == 3


def test_a_mirror_that_is_away_is_told_and_is_no_failure_of_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with HTTPServer(("127.0.0.1", 0), _Mirror) as mirror:
        nobody = f"http://127.0.0.1:{mirror.server_port}/debian"
    monkeypatch.setattr(minimal, "MIRROR", nobody)
    with pytest.raises(minimal.NoMirror):
        minimal._patiently(fails, "making it")


def test_a_second_try_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def second() -> str:
        tries.append(1)
        if len(tries) < 2:
            fails()
        return "made"

    assert minimal._patiently(second, "making it") == "made"


def test_publisher_address_and_id_are_claimed_of_nobody_and_stand_in_one_place() -> None:
    assert identity.MAINTAINER.endswith(".invalid>")
    assert identity.APPLICATION_ID.startswith("invalid.")
    own = re.compile(re.escape(identity.APPLICATION_ID) + r"|@[\w.]+\.invalid>")
    places = {str(path) for path, text in texts() if own.search(text)}
    assert {Path(place).name for place in places} <= {"identity.py", "test_built.py"}
