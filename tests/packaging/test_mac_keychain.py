"""A certificate for signing on macOS: used from a keychain of its own, which is gone afterwards."""

from __future__ import annotations

import base64
import stat
from pathlib import Path
from typing import Final

import pytest

from build_scripts.packaging import mac_keychain
from build_scripts.trouble import SetUpProblem

PASSWORD: Final = "open-sesame"
SECRETS: Final = {
    "MACOS_SIGNING_CERTIFICATE": base64.b64encode(b"a certificate").decode(),
    "MACOS_SIGNING_PASSWORD": PASSWORD,
}
FINGERPRINT: Final = "0123456789ABCDEF0123456789ABCDEF01234567"
FOUND: Final = (
    f'  1) {FINGERPRINT} "Developer ID Application: Somebody (TEAM)"\n     1 valid identities found\n'
)

_SECURITY: Final = """\
#!/bin/sh
echo "$@" >> {log}
case "$1 $2 $3" in
    *import*) cat "$2" >> {log}.imported; {importing} ;;
    find-identity*) printf '{found}' ;;
    "list-keychains -d user") [ $# -gt 3 ] || echo '    "/Users/ann/Library/Keychains/login.keychain-db"' ;;
esac
"""


class Mac:
    """Stands in for the command `security`, and notes what it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._program, self._log = folder / "security", folder / "asked"
        self.answers()

    def answers(self, *, found: str = FOUND, importing: str = "true") -> None:
        script = _SECURITY.format(log=self._log, found=found.replace("\n", "\\n"), importing=importing)
        self._program.write_text(script)
        self._program.chmod(stat.S_IRWXU)

    @property
    def asked(self) -> list[str]:
        return self._log.read_text().splitlines() if self._log.exists() else []

    @property
    def imported(self) -> bytes:
        return self._log.with_suffix(".imported").read_bytes()

    def verbs(self) -> list[str]:
        return [line.split()[0] for line in self.asked]


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mac:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return Mac(tmp_path)


def test_the_certificate_is_there_for_the_time_of_signing(mac: Mac) -> None:
    with mac_keychain.identity(SECRETS) as identity:
        assert identity == FINGERPRINT
        assert mac.imported == b"a certificate"
        assert "delete-keychain" not in mac.verbs()
    assert mac.verbs() == [
        *("list-keychains", "create-keychain", "set-keychain-settings", "unlock-keychain", "import"),
        *("set-key-partition-list", "list-keychains", "find-identity", "list-keychains", "delete-keychain"),
    ]


def test_the_persons_own_keychains_are_looked_into_as_before(mac: Mac) -> None:
    with mac_keychain.identity(SECRETS):
        pass
    own = "/Users/ann/Library/Keychains/login.keychain-db"
    lists = [line for line in mac.asked if line.startswith("list-keychains -d user -s")]
    assert lists[0].endswith(f"signing.keychain-db {own}")
    assert lists[1] == f"list-keychains -d user -s {own}"


def test_whatever_goes_wrong_the_keychain_is_removed_and_no_password_is_told(mac: Mac) -> None:
    mac.answers(importing=f"echo 'the password {PASSWORD} is wrong' >&2; exit 1")
    with (
        pytest.raises(SetUpProblem, match="security import failed") as caught,
        mac_keychain.identity(SECRETS),
    ):
        pytest.fail("there is nothing to sign with")
    assert PASSWORD not in str(caught.value)
    assert mac.verbs()[-1] == "delete-keychain"


@pytest.mark.parametrize("found", ["     0 valid identities found\n", FOUND + FOUND])
def test_a_certificate_that_cannot_sign_is_told(mac: Mac, found: str) -> None:
    mac.answers(found=found)
    with pytest.raises(SetUpProblem, match="one valid identity"), mac_keychain.identity(SECRETS):
        pytest.fail("there is nothing to sign with")
    assert mac.verbs()[-1] == "delete-keychain"


def test_without_a_secret_it_is_said_that_nothing_is_signed(
    mac: Mac, capsys: pytest.CaptureFixture[str]
) -> None:
    with mac_keychain.identity({}) as identity:
        assert identity == ""
    assert "Not signed: no secret MACOS_SIGNING_CERTIFICATE" in capsys.readouterr().err
    assert mac.asked == []


def test_an_identity_of_the_persons_own_keychain_is_used_by_its_name(mac: Mac) -> None:
    with mac_keychain.identity({"MACOS_SIGNING_IDENTITY": "Somebody"}) as identity:
        assert identity == "Somebody"
    assert mac.asked == []
