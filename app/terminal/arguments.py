"""What a person typed, as values; and the help texts.

Options may stand before the command or behind it, and between files, as people type them. A key is never
taken from here: other people on the computer can read arguments.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from pathlib import Path
from typing import Final, NoReturn

from app import __version__
from app.jobs.job_filter import JobFilter
from app.jobs.record import ENDED_STATES
from app.settings import MOST_IN_FLIGHT
from app.terminal import help_texts, job_filters

PROGRAM: Final = "job-canceller"
STANDARD_INPUT: Final = "-"
LONGEST_PATIENCE: Final = 7 * 24 * 60.0
"""Minutes; the service forgets a job after 7 days."""


@dataclass(frozen=True, slots=True)
class Where:
    """What was typed about the service. An empty text and 0 are left to the settings."""

    practice: bool = False
    service_url: str = ""
    max_in_flight: int = 0


@dataclass(frozen=True, slots=True)
class WindowOrder:
    """Open the window, with these files."""

    where: Where
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """Cancel what these files and IDs name, or the service's running jobs that pass the filter `wanted`.

    `check`: ask the service what the jobs are before it, and what became of them after it. `patience` is in
    minutes, `None` is left to the program.
    """

    where: Where
    files: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    report: Path | None = None
    yes: bool = False
    column: str | None = None
    sheet: str | None = None
    patience: float | None = None
    wanted: JobFilter | None = None
    check: bool = False


@dataclass(frozen=True, slots=True)
class ResumeOrder:
    """Go on with the run that was cut off."""

    where: Where
    report: Path | None = None
    yes: bool = False
    patience: float | None = None


@dataclass(frozen=True, slots=True)
class SelfTestOrder:
    """Try everything on this computer; `report` is where to write what was found."""

    report: Path | None = None


class Format(Enum):
    """How jobs are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class JobsOrder:
    """Print the service's jobs that pass the filter. `patience` is in minutes."""

    where: Where
    wanted: JobFilter
    format: Format = Format.TABLE
    patience: float | None = None


Order = WindowOrder | CancelOrder | ResumeOrder | JobsOrder | SelfTestOrder


class BadUsage(Exception):
    """What was typed cannot be done; the message is a sentence."""


def read_arguments(arguments: Sequence[str]) -> Order:
    """Take the arguments as an order. Raises `BadUsage`; `--help` and `--version` raise `SystemExit(0)`."""
    command, rest = _split(arguments)
    match command:
        case "cancel":
            return _cancel_order(_parse(_cancel_parser(), rest))
        case "resume":
            return _resume_order(_parse(_resume_parser(), rest))
        case "jobs":
            return _jobs_order(_parse(_jobs_parser(), rest))
        case "self-test":
            return SelfTestOrder(_parse(_self_test_parser(), rest).report)
        case _:
            return _window_order(_parse(_window_parser(), rest))


_COMMANDS: Final = ("cancel", "resume", "jobs", "self-test")
_VALUES: Final = {
    "--id": math.inf,
    **dict.fromkeys(("--report", "--service-url", "--max-in-flight", "--column", "--sheet", "--patience"), 1),
    **dict.fromkeys((*job_filters.OPTIONS, "--format"), 1),
}
"""How many values follow an option."""


def _split(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """The command, and everything else. A file that is called like a command is written as ./cancel."""
    values = 0.0
    for place, argument in enumerate(arguments):
        if argument in _VALUES:
            values = _VALUES[argument]
        elif argument in _COMMANDS and values != 1:
            return argument, [*arguments[:place], *arguments[place + 1 :]]
        elif argument.startswith("-") and argument not in (STANDARD_INPUT, "--"):
            values = 0
        elif values > 0:
            values -= 1
        else:
            break
    return "", list(arguments)


def _parse(parser: argparse.ArgumentParser, arguments: list[str]) -> argparse.Namespace:
    # What stands behind two hyphens is never an option; argparse forgets that where files and options mix.
    end = arguments.index("--") if "--" in arguments else len(arguments)
    parsed, unknown = parser.parse_known_intermixed_args(arguments[:end])
    if hasattr(parsed, "files"):
        parsed.files = [*parsed.files, *arguments[end + 1 :]]
    else:
        unknown += arguments[end + 1 :]
    for argument in unknown:
        raise BadUsage(_about_unknown(argument))
    if getattr(parsed, "practice", False) and parsed.service_url:
        raise BadUsage(
            "Practice has a service of its own inside the program: "
            "--practice and --service-url cannot be used together."
        )
    return parsed


def _about_unknown(argument: str) -> str:
    """Only the name is told: a value might be a secret that should not have been typed here."""
    name = argument.partition("=")[0]
    if "key" in name or "token" in name:
        return (
            "A key is never taken from the command line, where others could read it. "
            "Put it into the environment variable TOPAZ_API_KEY, or leave it out and be asked for it."
        )
    if name in (*job_filters.OPTIONS, "--format"):
        return f"The option {name} belongs to a command, such as: {PROGRAM} jobs {name} …"
    if name in (*_VALUES, "--yes", "--running", "--check"):
        return f"The option {name} belongs to a command, such as: {PROGRAM} cancel FILE {name}"
    return f"There is no option {name}." if name.startswith("-") else "That is one word too many."


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUsage(f"{message[:1].upper()}{message[1:].rstrip('.')}.")


def _parser(command: str, description: str, examples: str, usage: str) -> _Parser:
    return _Parser(
        prog=f"{PROGRAM} {command}".strip(),
        usage=f"{PROGRAM} {usage}",
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )


def _window_parser() -> _Parser:
    parser = _parser(
        "", help_texts.WINDOW, help_texts.WINDOW_EXAMPLES, "[FILE…] [--practice | --service-url URL]"
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a file to open in the window")
    _add_place(parser, practice=True)
    _add_help(parser)
    return parser


def _cancel_parser() -> _Parser:
    parser = _parser(
        "cancel",
        help_texts.CANCEL,
        help_texts.CANCEL_EXAMPLES,
        "cancel [FILE…|-] [--id ID…] [--running] [options]",
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a text, table or e-mail with job IDs in it; - is standard input",
    )
    parser.add_argument("--id", nargs="+", action="extend", default=[], metavar="ID", help="a job ID")
    parser.add_argument("--column", metavar="NAME", help="the column of a table that holds the job IDs")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook that holds them")
    parser.add_argument(
        "--running", action="store_true", help="the jobs that are running at the service, found by themselves"
    )
    job_filters.add_filters(parser)
    parser.add_argument(
        "--check",
        action="store_true",
        help="ask the service about each job before it is cancelled, and after",
    )
    _add_run(parser)
    _add_place(parser, practice=True)
    _add_help(parser)
    return parser


def _resume_parser() -> _Parser:
    parser = _parser("resume", help_texts.RESUME, help_texts.RESUME_EXAMPLES, "resume [options]")
    _add_run(parser)
    _add_place(parser, practice=False)
    _add_help(parser)
    return parser


def _self_test_parser() -> _Parser:
    parser = _parser(
        "self-test", help_texts.SELF_TEST, help_texts.SELF_TEST_EXAMPLES, "self-test [--report FILE]"
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write what was found into FILE, as JSON, instead of showing it",
    )
    _add_help(parser)
    return parser


def _jobs_parser() -> _Parser:
    parser = _parser("jobs", help_texts.JOBS, help_texts.JOBS_EXAMPLES, "jobs [options]")
    job_filters.add_filters(parser)
    parser.add_argument(
        "--format",
        choices=[one.value for one in Format],
        default=Format.TABLE.value,
        help="a table to read (this is the usual one), or CSV or JSON for programs",
    )
    _add_patience(parser)
    _add_place(parser, practice=True)
    _add_help(parser)
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask whether to go ahead")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write what became of every job into FILE: .csv, .json or .xlsx",
    )
    parser.add_argument(
        "--max-in-flight",
        type=_in_flight,
        default=0,
        metavar="N",
        help="at most N requests at a time (otherwise as many as the service takes)",
    )
    _add_patience(parser)


def _add_patience(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--patience",
        type=_minutes,
        metavar="MINUTES",
        help="how long to wait when the connection is lost "
        "(otherwise as long as it takes, or 15 minutes where nobody is at the terminal)",
    )


def _add_place(parser: argparse.ArgumentParser, *, practice: bool) -> None:
    if practice:
        parser.add_argument(
            "--practice",
            action="store_true",
            help="try it out: no real jobs, no key, and nothing leaves this computer",
        )
    parser.add_argument(
        "--service-url",
        default="",
        metavar="URL",
        help="another address in the place of https://api.topazlabs.com",
    )


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="show this text")
    parser.add_argument(
        "--version", action="version", version=f"Job Canceller {__version__}", help="show the version"
    )


def _in_flight(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_IN_FLIGHT:
        return int(text)
    raise argparse.ArgumentTypeError(f"this is a whole number from 1 to {MOST_IN_FLIGHT}")


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = -1.0
    if 0.0 <= minutes <= LONGEST_PATIENCE:
        return minutes
    raise argparse.ArgumentTypeError("this is a number of minutes, at most those of a week")


def _window_order(parsed: argparse.Namespace) -> WindowOrder:
    files = tuple(parsed.files)
    for command in _COMMANDS:
        if command in files and not Path(command).exists():
            raise BadUsage(f"The command comes before the files: {PROGRAM} {command} …")
    if files and "." not in files[0] and not Path(files[0]).exists():
        for command in get_close_matches(files[0], _COMMANDS, 1):
            raise BadUsage(f"There is no command {files[0]}, nor a file. Is it {PROGRAM} {command}?")
    return WindowOrder(_where(parsed), files)


def _jobs_order(parsed: argparse.Namespace) -> JobsOrder:
    return JobsOrder(
        _where(parsed),
        wanted=job_filters.filter_of(parsed),
        format=Format(parsed.format),
        patience=parsed.patience,
    )


def _cancel_order(parsed: argparse.Namespace) -> CancelOrder:
    _check_running(parsed)
    if not (parsed.files or parsed.id or parsed.running):
        raise BadUsage(
            "Which jobs? Name a file with their IDs, - for the standard input, or --running:"
            f" {PROGRAM} cancel --help"
        )
    return CancelOrder(
        _where(parsed),
        files=tuple(parsed.files),
        ids=tuple(parsed.id),
        report=parsed.report,
        yes=parsed.yes,
        column=parsed.column,
        sheet=parsed.sheet,
        patience=parsed.patience,
        wanted=job_filters.filter_of(parsed) if parsed.running else None,
        check=parsed.check,
    )


def _check_running(parsed: argparse.Namespace) -> None:
    """Raises `BadUsage` where `--running` and the rest do not go together."""
    wanted = job_filters.filter_of(parsed)
    if not parsed.running:
        if wanted != JobFilter():
            raise BadUsage("Filters choose among the running jobs: add --running, or leave them out.")
        return
    if parsed.files or parsed.id or parsed.column or parsed.sheet:
        raise BadUsage("With --running the service says which jobs there are: leave out files and job IDs.")
    if ended := sorted(str(state) for state in wanted.states & ENDED_STATES):
        raise BadUsage(f"Jobs that are {' or '.join(ended)} are not running, so there is nothing to cancel.")


def _resume_order(parsed: argparse.Namespace) -> ResumeOrder:
    return ResumeOrder(_where(parsed), report=parsed.report, yes=parsed.yes, patience=parsed.patience)


def _where(parsed: argparse.Namespace) -> Where:
    return Where(
        practice=getattr(parsed, "practice", False),
        service_url=parsed.service_url,
        max_in_flight=getattr(parsed, "max_in_flight", 0),
    )
