"""Which tests make no sense on which system: what they stand on is not there.

Everything is tested on Linux; on the other systems, what a person meets there. A path ends in `/` where it is
a whole folder; a test is named as pytest names it, without its parameters.
"""

from __future__ import annotations

from typing import Final

ON_LINUX_ALONE: Final = (
    # The desktop of Linux behind a bus of its own: keyrings, notifications, a screen reader.
    "tests/desktop/platform/",
    "tests/desktop/test_what_is_heard.py::test_a_field_for_a_secret_has_no_text_to_tell_of",
    "tests/keys/test_gnome_keyring.py",
    "tests/screen_reader/",
    "tests/terminal/test_keychain.py",
    "tests/terminal/test_network.py",
    # All installers are looked at where all of them can be made; each is tried by `package.py --check`.
    "tests/packaging/",
)
NOT_ON_WINDOWS: Final = (
    # A terminal that is played, signals, kills.
    "tests/terminal/",
    "tests/crash/",
    # Named pipes, permissions in nine bits, programs that are a line for a shell.
    "tests/intake/test_files.py::test_a_named_pipe_is_read_as_a_file",
    "tests/desktop/test_what_comes_in.py::test_a_long_reading_shows_itself_and_can_be_stopped",
    "tests/settings/test_settings.py::test_the_file_and_the_folders_are_their_owners_alone",
    "tests/settings/test_settings.py::test_a_folder_that_stood_open_is_closed",
    "tests/system/test_system_proxies.py::test_whatever_becomes_of_the_process_the_way_is_then_direct",
)


def makes_sense(name: str, platform: str) -> bool:
    """Whether a file, a folder or a test, named from the repository's root, is one for that system."""
    left_out: tuple[str, ...] = () if platform == "linux" else ON_LINUX_ALONE
    left_out += NOT_ON_WINDOWS if platform == "win32" else ()
    plain = name.replace("\\", "/").partition("[")[0]
    return not any(plain == one or f"{plain}/".startswith(one) for one in left_out)
