"""From what was typed to the window or to a command.

The key in the environment is taken out of it before anything else happens, so that no child process inherits
it. Qt and the fronts are imported when they are needed: `--help` needs neither, a command needs no widgets.
"""

from __future__ import annotations

import gc

IS_COLLECTED = gc.isenabled()
# Much is made until the window is there, and all of it stays: there is no garbage to look for. The window
# has it collected from then on, where that is safe (see `app.system.garbage`), and commands as usual.
gc.disable()

import logging
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from app.log import start_log, where_it_is_written_down, write_down_crashes
from app.problem import Problem

if TYPE_CHECKING:
    from app.keys.api_key import ApiKey
    from app.settings import Settings
    from app.system.place import Place
    from app.terminal.arguments import Order, SelfTestOrder, Where

_log = logging.getLogger(__name__)

KEY_VARIABLE: Final = "TOPAZ_API_KEY"

_HEADLESS: Final = ("offscreen", "minimal")
_NO_DISPLAY: Final = """\
There is no display to open a window on. The same work can be done here in the terminal:
  job-canceller cancel FILE --report result.csv
  job-canceller cancel --help"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; the exit code is one of `ExitCode`. Never raises."""
    key = take_key()
    typed = sys.argv[1:] if arguments is None else arguments
    try:
        if not typed:
            # From a menu or an icon: who waits for the window does not wait for a reader of arguments.
            return _open_window((), None, key)
        return _obey(typed, key)
    except SystemExit as finished:
        return int(finished.code or 0)
    except KeyboardInterrupt:
        from app.terminal.exit_code import ExitCode  # noqa: PLC0415  (not for the window)

        return ExitCode.INTERRUPTED
    except Exception as error:
        from app.terminal.exit_code import ExitCode  # noqa: PLC0415

        _log.critical("an error of the program itself", exc_info=error)
        _tell(f"Job Canceller made an error and could not start. {where_it_is_written_down()}")
        return ExitCode.PROGRAM_ERROR


def _obey(typed: Sequence[str], key: ApiKey | Problem | None) -> int:
    from app.system.system_proxies import OPTION, tell_system_proxies  # noqa: PLC0415
    from app.terminal.arguments import BadUsage, read_arguments  # noqa: PLC0415

    if list(typed[:1]) == [OPTION]:
        return tell_system_proxies(typed[1:])
    try:
        return _carry_out(read_arguments(typed), key)
    except BadUsage as usage:
        return _refuse(f"{usage}\nWhat is possible: job-canceller --help")


def _carry_out(order: Order, key: ApiKey | Problem | None) -> int:
    from app.settings import load_settings  # noqa: PLC0415
    from app.terminal.arguments import SelfTestOrder, WindowOrder  # noqa: PLC0415

    if isinstance(order, WindowOrder):
        return _open_window(order.files, order.where, key)
    if IS_COLLECTED:
        gc.enable()
    if isinstance(order, SelfTestOrder):
        return _try_everything(order)
    _start_log()
    from app.terminal.commands import run_command  # noqa: PLC0415

    settings = load_settings()
    return run_command(order, place_for(order.where, settings), settings, key)


def _open_window(files: Sequence[str], where: Where | None, key: ApiKey | Problem | None) -> int:
    if not has_display(os.environ, sys.platform):
        return _refuse(_NO_DISPLAY)
    _start_log()
    from app.desktop.app import run_window  # noqa: PLC0415
    from app.settings import load_settings  # noqa: PLC0415

    settings = load_settings()
    place = place_for(where, settings)
    if isinstance(key, Problem):
        _tell(f"{KEY_VARIABLE}: {_words_of(key)}")
        key = None
    try:
        return run_window(place, files, settings, key)
    except Problem as problem:
        return _refuse(_words_of(problem))


def _words_of(problem: Problem) -> str:
    from app.wording import in_words  # noqa: PLC0415

    return in_words(problem)


def _try_everything(order: SelfTestOrder) -> int:
    _start_log()
    from app.self_test.run import run_self_test  # noqa: PLC0415

    return run_self_test(order.report, with_display=has_display(os.environ, sys.platform))


def take_key() -> ApiKey | Problem | None:
    """The key from the environment, which does not hold it any more afterwards; or why it cannot be one."""
    text = os.environ.pop(KEY_VARIABLE, "")
    if not text.strip():
        return None
    from app.keys.api_key import ApiKey  # noqa: PLC0415  (hardly ever)

    try:
        return ApiKey(text)
    except Problem as problem:
        return problem


def has_display(environ: Mapping[str, str], system: str) -> bool:
    """Whether a window can be opened. Windows and macOS always have one."""
    if system in ("win32", "darwin") or environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _HEADLESS:
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def place_for(where: Where | None, settings: Settings) -> Place:
    """Where to work: what was typed wins over the settings, and what IT has set wins over both.

    Raises `BadUsage` where something was typed that IT has set otherwise.
    """
    from app.service.address import TOPAZ  # noqa: PLC0415
    from app.system.place import Place, ProxyChoice  # noqa: PLC0415

    address, most, practice = "", 0, False
    if where is not None:
        address, most, practice = where.service_url, where.max_in_flight, where.practice
    usual = settings.service_address or TOPAZ.base
    if address and "service_address" in settings.fixed and address != usual:
        from app.terminal.arguments import BadUsage  # noqa: PLC0415

        raise BadUsage(
            f"On this computer the service's address is set to {usual}. "
            "Leave out --service-url, or ask whoever looks after the computer."
        )
    most = most or settings.most_in_flight
    if settings.most_in_flight and "most_in_flight" in settings.fixed:
        most = min(most, settings.most_in_flight)
    return Place(
        address=address or usual,
        practice=practice,
        most_in_flight=most,
        proxy=ProxyChoice(settings.proxy, settings.proxy_user),
    )


def _start_log() -> None:
    """Log, and write crashes down, as far as this computer lets us."""
    from app.settings import log_folder  # noqa: PLC0415

    try:
        folder = log_folder()
    except OSError:
        return
    start_log(folder)
    write_down_crashes(folder)


def _refuse(text: str) -> int:
    from app.terminal.exit_code import ExitCode  # noqa: PLC0415

    _tell(text)
    return ExitCode.BAD_INPUT


def _tell(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
