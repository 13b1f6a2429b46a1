"""What `package.py` does, in order; each step stops the rest with a sentence."""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from build_scripts import system
from build_scripts.packaging import debian, elsewhere, freeze, frozen, product, signing_secrets, workshop
from build_scripts.packaging.identity import BUILD, DIST, changed_files
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say

_SHOWN: Final = 5


def main(arguments: Sequence[str]) -> int:
    """Carry out the command; the exit code."""
    parser = argparse.ArgumentParser(prog="package.py", description="Pack Job Canceller for this system.")
    parser.add_argument("--with-changes", action="store_true", help="pack a working copy that has changes")
    parser.add_argument("--twice", action="store_true", help="build a second time, and compare byte for byte")
    parser.add_argument(
        "--check",
        action="store_true",
        help="install what was built (as root), try it in every way, remove it",
    )
    parser.add_argument(
        "--minimal", action="store_true", help="try the .deb in a Debian that holds nothing else (as root)"
    )
    wanted = parser.parse_args(arguments)
    try:
        _carry_out(wanted)
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    except subprocess.CalledProcessError as failed:
        said = failed.stderr if isinstance(failed.stderr, str) else ""
        say(f"{failed.cmd[0]} failed with exit code {failed.returncode}. {said}")
        return EXIT_CODE
    except subprocess.TimeoutExpired as late:
        say(f"{late.cmd[0]} had not ended after {late.timeout:.0f} s.")
        return EXIT_CODE
    except KeyboardInterrupt:
        say("Interrupted.")
        return 130
    return 0


def _carry_out(wanted: argparse.Namespace) -> None:
    started = time.monotonic()
    signing_secrets.take()
    changed = changed_files()
    if changed and not wanted.with_changes:
        shown = ", ".join(line[3:] for line in changed[:_SHOWN])
        raise SetUpProblem(
            f"This working copy is not clean: {shown}{' …' if len(changed) > _SHOWN else ''}. "
            "Commit the changes, or pack them all the same with --with-changes."
        )
    if sys.platform == "linux":
        # All at the beginning: what is missing shows after seconds, and not after everything was packed.
        system.provide(_tools(wanted), install=True)
    with _timed("the environment for packing"):
        python = workshop.ready()
        product.make_ingredients(python)
    with _timed("packing"):
        built = product.build(python, BUILD / "first", DIST)
        say("Trying the packed program …")
        frozen.self_test([str(program) for program in freeze.programs(built.folder)[-1:]])
    product.tell_sizes(built)
    if wanted.twice:
        with _timed("packing a second time"):
            _build_again(python, built)
    if wanted.check:
        with _timed("the check of what is installed"):
            _check(built)
    if wanted.minimal:
        from build_scripts.packaging import minimal  # noqa: PLC0415  (Linux alone has what it needs)

        with _timed("the check in a minimal system"):
            minimal.check(built)
    say(f"Packed in {time.monotonic() - started:.0f} s; it is in {DIST}.")


@contextlib.contextmanager
def _timed(what: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    say(f"  ({what}: {time.monotonic() - started:.0f} s)")


def _tools(wanted: argparse.Namespace) -> list[system.Need]:
    from build_scripts.packaging import installed, minimal  # noqa: PLC0415  (Linux alone has what they need)

    needs = [*system.for_pip(), *system.EVERYTHING, *workshop.TOOLS, *debian.TOOLS]
    needs += installed.TOOLS if wanted.check else ()
    needs += minimal.TOOLS if wanted.minimal else ()
    return list(dict.fromkeys(needs))


def _check(built: product.Product) -> None:
    if sys.platform == "linux":
        from build_scripts.packaging import installed  # noqa: PLC0415

        installed.check(built)
    else:
        elsewhere.check(built)


def _build_again(python: Path, first: product.Product) -> None:
    if sys.platform != "linux":
        say("Not built a second time: signatures and disk images hold the moment when they were made.")
        return
    say("Building a second time, to compare …")
    second = product.build(python, BUILD / "second", BUILD / "second-dist")
    different = product.differences(first, second)
    if different:
        raise SetUpProblem(f"Two builds differ in {len(different)} files: {', '.join(different[:_SHOWN])}")
    same = [file.name for file in first.files]
    say(f"  two builds differ in nothing, byte for byte: the folder, {', '.join(same)}")
