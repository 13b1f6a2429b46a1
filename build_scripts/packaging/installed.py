"""The .deb as people and their IT meet it: installed with apt, tried in every way, removed without trace."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from build_scripts import environment, system
from build_scripts.packaging import frozen, person, rights
from build_scripts.packaging.identity import NAME, ROOT, TITLE
from build_scripts.packaging.linux import METAINFO
from build_scripts.packaging.product import Product
from build_scripts.trouble import SetUpProblem, say

PROGRAM: Final = Path("/usr/bin", NAME)
POLICY: Final = Path("/etc", NAME)
"""The folder in which IT puts `policy.json`."""

TESTS: Final = (
    "tests/terminal/test_keychain.py::test_a_kept_key_is_found_again",
    "tests/terminal/test_cancel.py::test_a_list_is_cancelled_in_order_and_adds_up",
    "tests/terminal/test_cancel.py::test_ids_come_from_a_pipe_and_from_the_command_line",
    "tests/terminal/test_cancel.py::test_a_report_can_be_json_or_a_workbook",
    "tests/terminal/test_cancel.py::test_the_key_is_in_the_header_and_nowhere_else",
    "tests/terminal/test_cancel.py::test_the_samples_end_as_they_should_in_practice",
    "tests/packaging/test_company_network.py",
)
"""Tests whose program can be an installed one: with a real keyring, over real sockets."""

TOOLS: Final = (
    system.Need("lintian", *("lintian",) * 4, system.Kind.PROGRAM),
    system.Need("desktop-file-validate", *("desktop-file-utils",) * 4, system.Kind.PROGRAM),
    system.Need("appstreamcli", *("appstream",) * 4, system.Kind.PROGRAM),
    system.Need("man", *("man-db",) * 4, system.Kind.PROGRAM),
    *person.TOOLS,
)

_PATIENCE: Final = 900.0
"""Seconds after which lintian, or the tests, are taken for hung; each takes a minute."""
_NOT_OURS: Final = ("/var/log/", "/var/cache/apt/", "/var/lib/apt/", f"{ROOT}/")
"""apt remembers what it has done, and for whom; and the working copy may lie anywhere."""
_NEW_IN_APT: Final = re.compile(r"^Inst (\S+) \(", re.MULTILINE)


def check(product: Product) -> None:
    """Go through the life of an installation. Raises `SetUpProblem` at the first thing that is not right."""
    package = product.package()
    _lint(package)
    _check_manual_page(product)
    before = _traces()
    brought = _install(package)
    try:
        _check_menu()
        frozen.self_test([str(PROGRAM)])
        with person.screen() as display:
            frozen.self_test([str(PROGRAM)], DISPLAY=display)
            person.start_and_close([str(PROGRAM), "--practice"], display)
        _policy_is_followed()
        _pass_the_tests()
    finally:
        rights.apt("purge", NAME, *brought)
    left = _traces() - before
    if left:
        raise SetUpProblem(f"Left after the removal: {', '.join(sorted(left))}.")
    say("  removed, and nothing is left")


def _lint(package: Path) -> None:
    said = _say_of("lintian", "--fail-on", "error", "--allow-root", "--tag-display-limit", "0", str(package))
    warnings = sum(line.startswith("W:") for line in said.splitlines())
    say(f"  lintian finds no errors ({warnings} warnings)")


def _check_manual_page(product: Product) -> None:
    page = product.folder.parent / "share" / "man" / "man1" / f"{NAME}.1.gz"
    done = subprocess.run(
        ["man", "--warnings", "--encoding=UTF-8", "--local-file", str(page)],
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100", "MANPAGER": "cat"},
        timeout=_PATIENCE,
        check=False,
    )
    if done.returncode != 0 or done.stderr.strip() or "self-test" not in done.stdout:
        raise SetUpProblem(f"The manual page is not right: {done.stderr}")
    say(f"  the manual page is shown without a warning ({len(done.stdout.splitlines())} lines)")


def _install(package: Path) -> list[str]:
    """Install it as IT would; the packages that came along, and were not there before."""
    say(f"Installing {package.name} with apt …")
    wanted = ("install", "--no-install-recommends", "--reinstall", str(package.resolve()))
    try:
        plan = rights.apt("--simulate", *wanted)
    except SetUpProblem:
        # A system in a container often has no lists of packages.
        rights.apt("update")
        plan = rights.apt("--simulate", *wanted)
    rights.apt(*wanted)
    return [name for name in _NEW_IN_APT.findall(plan) if name != NAME]


def _check_menu() -> None:
    share = Path("/usr/share")
    _say_of("desktop-file-validate", str(share / "applications" / f"{NAME}.desktop"))
    _say_of("appstreamcli", "validate", "--no-net", str(share / "metainfo" / METAINFO))
    say("  menu entry and metainfo are valid")


def _policy_is_followed() -> None:
    """What IT sets for everyone wins over what is typed. Nobody else on this computer sees that policy."""
    if not rights.may_mount():
        say("  NOT tried: the policy of IT. This system lets nobody mount a folder for one program alone.")
        return
    # What root has written there, a person who is not root can't remove.
    with tempfile.TemporaryDirectory(prefix="policy-", ignore_cleanup_errors=True) as folder:
        policy, home = Path(folder, "policy"), Path(folder, "home")
        for place in (policy, home):
            place.mkdir()
        content = {"service_address": "https://images.example"}
        (policy / "policy.json").write_text(json.dumps(content), encoding="utf-8")
        command = [str(PROGRAM), "cancel", "--yes", "--service-url", "https://other.example", "-"]
        # sudo, where it is needed, keeps no variable.
        script = 'mount --bind "$1" "$2"; HOME="$3"; export HOME; shift 3; exec "$@"'
        is_new = not POLICY.exists()
        rights.run(rights.as_root("mkdir", "--parents", str(POLICY)), person.LIMIT)
        try:
            done = frozen.run(
                rights.mounted(script, str(policy), str(POLICY), str(home), *command),
                frozen.environment(home),
            )
        finally:
            if is_new:
                rights.run(rights.as_root("rmdir", str(POLICY)), person.LIMIT)
    if done.returncode != 2 or "https://images.example" not in done.stderr:
        raise SetUpProblem(f"The policy was not followed: {done.returncode} {done.stderr}")
    say("  the policy of IT is followed")


def _pass_the_tests() -> None:
    """The tests that start the program as a person does, with the installed one in place of the source."""
    say("  trying it with a real keyring, a proxy, and an authority of a company …")
    done = subprocess.run(
        [str(environment.ready("test")), "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS],
        cwd=environment.ROOT,
        env={**environment.for_child(), "JOB_CANCELLER_PROGRAM": str(PROGRAM)},
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpProblem(
            f"The installed program fails where the source does not:\n{done.stdout}{done.stderr}"
        )
    say(f"  {done.stdout.strip().splitlines()[-1]}")


def _say_of(*command: str) -> str:
    return rights.run(command, _PATIENCE)


def _traces() -> set[str]:
    """Every file of the system, outside people's own folders, whose path names the program."""
    found = set()
    for top in ("/etc", "/opt", "/usr", "/var"):
        for folder, folders, files in os.walk(top):
            for name in (*folders, *files):
                if NAME in name or TITLE in name:
                    found.add(str(Path(folder, name)))
    return {path for path in found if not f"{path}/".startswith(_NOT_OURS)}
