"""A person at a terminal: what is shown, what is asked, and what the answers do."""

from __future__ import annotations

from app.practice.config import PRACTICE_KEY, PracticeConfig, PracticeKey
from app.practice.jobs import JobMix
from app.practice.service import PracticeService
from tests.terminal.lists import FORTY, STRANGERS, ids, save_list, statuses_of
from tests.terminal.program import DEADLINE, Program


def test_the_question_names_what_it_is_about_and_yes_means_yes(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY, latency=0.2)) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder), "--service-url", service.address), key=PRACTICE_KEY
        ) as terminal,
    ):
        terminal.sees(f"Cancel 40 jobs with the key “TOPAZ_API_KEY” at {service.address}?")
        terminal.sees("cannot be undone")
        terminal.sees("[y/N]")
        assert service.requests == ()
        terminal.types("y")
        terminal.sees("40  Cancelled")
        assert terminal.end() == 0
        assert service.cancelled_ids() == set(ids(FORTY))
    assert "\r█" in terminal.shown


def test_anything_but_yes_sends_nothing_and_the_report_says_so(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        for number, answer in enumerate(("", "n", "ye", "40")):
            with program.at_terminal(
                *("cancel", save_list(program.folder), "--report", f"{number}.csv"),
                *("--service-url", service.address),
                key=PRACTICE_KEY,
            ) as terminal:
                terminal.sees("[y/N]")
                terminal.types(answer)
                terminal.sees("Nothing was sent.")
                assert terminal.end() == 130
            assert statuses_of(program.folder / f"{number}.csv") == {"not_attempted": 40}
        assert service.requests == ()


def test_from_a_thousand_jobs_on_the_number_is_to_be_typed(program: Program) -> None:
    many = JobMix(count=1_000)
    with PracticeService(PracticeConfig(jobs=many)) as service:
        arguments = ("cancel", save_list(program.folder, many), "--service-url", service.address)
        with program.at_terminal(*arguments, key=PRACTICE_KEY) as terminal:
            terminal.sees("Type the number of jobs")
            terminal.types("yes")
            assert terminal.end() == 130
        assert service.requests == ()
        with program.at_terminal(*arguments, key=PRACTICE_KEY) as terminal:
            terminal.sees("Type the number of jobs")
            terminal.types("1,000")
            terminal.sees("1,000  Cancelled")
            assert terminal.end() == 0


def test_a_typed_key_is_not_shown_and_is_tried_first(program: Program, canary_key: str) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY, keys=(PracticeKey(canary_key),))) as service,
        program.at_terminal(
            "cancel", save_list(program.folder), "--service-url", service.address
        ) as terminal,
    ):
        terminal.sees("Key (it is not shown")
        terminal.types("no such key")
        terminal.sees("cannot be a key")
        terminal.sees("Key (it is not shown")
        terminal.types("wrong-key")
        terminal.sees("does not accept this key")
        terminal.sees("Key (it is not shown")
        terminal.types(canary_key)
        terminal.sees("accepts this key. Credits: ")
        terminal.sees("with the key “typed in”")
        terminal.types("y")
        terminal.sees("40  Cancelled")
        assert terminal.end() == 0
        assert service.cancelled_ids() == set(ids(FORTY))
    assert canary_key not in terminal.shown
    assert "wrong-key" not in terminal.shown


def test_no_key_at_the_question_for_one_ends_without_a_run(program: Program) -> None:
    with program.at_terminal("cancel", save_list(program.folder), "--report", "out.csv") as terminal:
        terminal.sees("Key (it is not shown")
        terminal.types("")
        assert terminal.end() == 3
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 40}


def test_ids_from_a_pipe_leave_the_terminal_for_the_question(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY)) as service,
        program.at_terminal(
            *("cancel", "-", "--service-url", service.address), key=PRACTICE_KEY, stdin="\n".join(ids(FORTY))
        ) as terminal,
    ):
        terminal.sees("Cancel 40 jobs")
        terminal.types("y")
        terminal.sees("40  Cancelled")
        assert terminal.end() == 0


def test_a_refused_key_is_replaced_and_the_run_goes_on(program: Program, canary_key: str) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY, keys=(PracticeKey(canary_key),))) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder), "--yes", "--service-url", service.address),
            key="key-of-yesterday",
        ) as terminal,
    ):
        terminal.sees("does not accept the key “TOPAZ_API_KEY”")
        terminal.sees("Your choice?")
        terminal.types("x")
        terminal.sees("Please type k, g or s.")
        terminal.types("k")
        terminal.sees("Key (it is not shown")
        terminal.types(canary_key)
        terminal.sees("40  Cancelled")
        assert terminal.end() == 0
        assert service.cancelled_ids() == set(ids(FORTY))


def test_a_refused_key_and_no_other_is_told_to_scripts_as_that(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY)) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder), "--yes", "--service-url", service.address),
            *("--report", "out.csv"),
            key="key-of-yesterday",
        ) as terminal,
    ):
        terminal.sees("Your choice?")
        terminal.types("")
        assert terminal.end() == 3
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 40}


def test_jobs_that_seem_to_be_anothers_are_asked_about(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY)) as service,
        program.at_terminal(
            *(
                "cancel",
                save_list(program.folder, STRANGERS, "a.txt"),
                save_list(program.folder, name="b.txt"),
            ),
            *("--yes", "--max-in-flight", "1", "--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        terminal.sees("don't seem to belong to the key “TOPAZ_API_KEY”")
        terminal.types("g")
        terminal.sees("40  Cancelled")
        terminal.sees("12  No such job")
        assert terminal.end() == 1


def test_stopping_where_it_asks_counts_as_a_no(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=FORTY)) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder, STRANGERS), "--yes", "--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        terminal.sees("Your choice?")
        terminal.types("s")
        terminal.sees("12  jobs in all")
        assert terminal.end() == 130


def test_a_lost_connection_is_waited_for(program: Program) -> None:
    with (
        PracticeService(PracticeConfig(jobs=JobMix(count=200), latency=0.02)) as service,
        program.at_terminal(
            *("cancel", save_list(program.folder, JobMix(count=200)), "--yes", "--max-in-flight", "4"),
            *("--service-url", service.address),
            key=PRACTICE_KEY,
        ) as terminal,
    ):
        service.wait_for_requests(20, DEADLINE)
        service.stop_listening()
        terminal.sees(f"Nothing accepts connections at {service.address}")
        terminal.sees("Waiting until it is back")
        terminal.sees("No connection. The next attempt is in")
        service.listen_again()
        terminal.sees("The connection is back.")
        terminal.sees("200  Cancelled")
        assert terminal.end() == 0


def test_practice_says_so_in_its_question(program: Program) -> None:
    with program.at_terminal("--practice", "cancel", "--id", ids(FORTY)[0]) as terminal:
        terminal.sees("Cancel 1 job with the key “Practice”")
        terminal.sees("no real job is touched")
        terminal.types("")
        assert terminal.end() == 130
