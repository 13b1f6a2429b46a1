"""What a person reads when the set-up cannot succeed: one clear sentence, and never a traceback."""

from __future__ import annotations

import errno
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_scripts import trouble
from tests.build.workshop import Clone, Index, Wheel, make_clone, package_index

PARTS = Wheel("parts", "1.0")
FOR_WINDOWS = Wheel("panes", "1.0", "py3-none-win_amd64")

REFUSED_CERTIFICATE = """\
WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by \
'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed'))': /x/
Could not fetch URL https://index.example/simple/x/: There was a problem confirming the ssl certificate: \
HTTPSConnectionPool(host='index.example', port=443): Max retries exceeded with url: /simple/x/ - skipping
ERROR: No matching distribution found for x==1
"""


@pytest.fixture
def index() -> Iterator[Index]:
    with package_index(PARTS, FOR_WINDOWS) as running:
        yield running


@pytest.fixture
def clone(tmp_path: Path, index: Index) -> Clone:
    made = make_clone(tmp_path / "clone", index.address)
    made.lock(PARTS.lock_line)
    return made


def assert_says(done: subprocess.CompletedProcess[str], *parts: str) -> None:
    """The command ended with our exit code, and its last line says so, in words."""
    last = done.stderr.splitlines()[-1]
    assert (done.returncode, done.stdout) == (4, "")
    assert [part for part in parts if part not in last] == []
    assert "Traceback" not in done.stderr


def test_a_package_that_was_tampered_with_is_not_installed(clone: Clone) -> None:
    clone.lock(PARTS.lock_line.replace("sha256:", "sha256:0")[:-2] + "\n")
    assert_says(clone.run("cancel"), "is not the one that was locked", "Start again")
    assert not list((clone.folder / ".venv").rglob("parts.py"))


def test_without_a_network_and_when_it_is_back(clone: Clone) -> None:
    with package_index() as closed:
        nobody = closed.address
    done = clone.run("cancel", PIP_INDEX_URL=nobody)
    assert_says(done, "The package index cannot be reached.", "Check the network connection")
    assert clone.run("cancel").returncode == 7


def test_a_proxy_that_refuses(clone: Clone) -> None:
    with package_index() as closed:
        proxy = closed.address.removesuffix("/simple")
    done = clone.run("cancel", PIP_INDEX_URL="https://index.example/simple", HTTPS_PROXY=proxy)
    assert_says(done, "The proxy does not let this computer through", "HTTPS_PROXY")


def test_a_system_for_which_a_package_is_not_made(clone: Clone) -> None:
    clone.lock(FOR_WINDOWS.lock_line)
    assert_says(clone.run("cancel"), "has no panes==1.0 ready for this system", "glibc 2.28 or newer")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EROFS, "clone cannot be written to: it is read-only"),
        (errno.EACCES, "clone cannot be written to: it is read-only, not yours"),
        (errno.ENOSPC, "The disk is full:"),
        (errno.EIO, "clone cannot be used: Input/output error."),
    ],
)
def test_a_folder_that_takes_nothing(clone: Clone, number: int, sentence: str) -> None:
    refuse = (
        "import os\n"
        "def refuse(event, arguments):\n"
        "    if event == 'os.mkdir':\n"
        f"        raise OSError({number}, os.strerror({number}), arguments[0])\n"
        "sys.addaudithook(refuse)\n"
    )
    assert_says(clone.run("cancel", before=refuse), sentence)


def test_a_disk_that_is_full_in_the_end(clone: Clone) -> None:
    clone.run("cancel")
    clone.lock(PARTS.lock_line, "# the tests need something else now\n")
    (clone.folder / ".venv" / "set-up.new").symlink_to("/dev/full")
    assert_says(clone.run("--version", script="test.py"), "The disk is full:", "Make room")


def test_a_python_without_pip_and_venv(clone: Clone) -> None:
    done = clone.run("cancel", before="sys.modules['pip'] = None")
    assert_says(done, "This Python lacks pip and venv", "start again")


@pytest.mark.parametrize(
    ("printed", "sentence"),
    [
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n",
            "The disk is full:",
        ),
        (
            REFUSED_CERTIFICATE,
            "The package index could not be trusted",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'x.pyd'\n",
            "cannot be written to: it is read-only, not yours, or in use",
        ),
        (
            "Collecting x==1\nERROR: Something that nobody has seen before\n",
            "pip said: ERROR: Something that nobody has seen before",
        ),
        ("", "pip said: nothing"),
    ],
)
def test_what_pip_says_is_told_in_plain_words(tmp_path: Path, printed: str, sentence: str) -> None:
    assert sentence in str(trouble.of_pip(printed, tmp_path, "linux-x86_64, Python 3.11.2"))
