"""What a person sees and can do while a run goes on, and when it is over."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.desktop.main_window import MainWindow
from app.desktop.run.counts_bar import LEAST, widths_of
from app.desktop.run.questions import AskBeforeLeaving, ConfirmCancelling
from app.desktop.run.run_bar import figures_of, state_of_run
from app.desktop.table.job_columns import FIXED, Column
from app.engine.progress import STEADY_AFTER, STEADY_ROWS, Progress, RunPhase, Speed
from app.engine.run_news import Pause
from app.jobs.status import Status
from app.practice import JobMix, PracticeConfig, troubles
from app.practice.contract import Call
from app.practice.faults import Rule, When, first
from app.practice.jobs import draw_jobs
from app.practice.limits import InSeconds, TokenBucket
from app.service.answers import Loss
from tests.desktop.conftest import Opening, Person

MIX: Final = JobMix(count=30)
JOBS: Final = [job.job_id for job in draw_jobs(MIX)]
CANCELS: Final = frozenset({Call.CANCEL})
STATUSES: Final = frozenset({Call.STATUS})


def trouble(count: int, call: frozenset[Call] = CANCELS, *, code: int = 400) -> Rule:
    """The first jobs of the list meet this."""
    return Rule(When(call, frozenset(JOBS[:count])), troubles.refuse(code))


def texts(window: MainWindow) -> list[str]:
    labels: list[QLabel] = list(window.work.findChildren(QLabel))
    return [one.text() for one in labels if one.isVisible()]


def told_in(widget: QWidget) -> list[str]:
    labels: list[QLabel] = list(widget.findChildren(QLabel))
    return [one.text() for one in labels]


def bring_to_front(person: Person, window: MainWindow) -> None:
    """What a window manager does when a dialog has gone."""
    window.activateWindow()
    person.wait(window.isActiveWindow)


def again(person: Person, window: MainWindow, count: int) -> None:
    """Try them again, and wait for the end."""
    person.press(window, f"Try {count} again")
    person.press(person.dialog(ConfirmCancelling), f"Cancel {count} jobs")
    person.wait(lambda: window.session.is_running)
    person.see_the_end(window)


def counts(window: MainWindow) -> dict[Status, int]:
    return {status: count for status, count in window.session.jobs.counts.items() if count}


# The figures.


def test_how_long_it_takes_is_told_only_once_the_speed_is_steady() -> None:
    speed = Speed()
    speed.note(100.0, 0)
    speed.note(100.0 + STEADY_AFTER / 2, 10 * STEADY_ROWS)
    assert speed.rate() is None, "the first seconds say nothing of the rest"
    speed.note(100.0 + STEADY_AFTER, 10 * STEADY_ROWS)
    assert speed.rate() == 10 * STEADY_ROWS / STEADY_AFTER
    few = Speed()
    few.note(100.0, 0)
    few.note(100.0 + 2 * STEADY_AFTER, STEADY_ROWS - 1)
    assert few.rate() is None, "neither do the first few rows"
    speed.forget()
    assert speed.rate() is None, "nor what was before a pause"


def test_the_figures_add_up_and_promise_nothing_that_nobody_knows() -> None:
    going = Progress(RunPhase.RUNNING, None, done=201, total=312)
    assert figures_of(going) == "201 of 312 jobs done"
    steady = Progress(RunPhase.RUNNING, None, done=201, total=312, rate=4.2, seconds_left=111.0)
    assert figures_of(steady) == "201 of 312 jobs done · about 2 minutes left · 4 a second"
    gone = Progress(
        RunPhase.RUNNING, None, 201, 312, rate=4.2, seconds_left=26.0, offline=Loss.UNREACHABLE, retry_in=3.0
    )
    assert figures_of(gone) == "201 of 312 jobs done", "without a connection nobody knows how long it takes"
    assert "No connection. The next attempt is in 3 seconds." in state_of_run(gone, "Studio", "there")[0]


@pytest.mark.parametrize("room", [60.0, 590.0, 1217.0])
def test_a_few_among_thousands_can_be_seen_in_the_bar(room: float) -> None:
    parts = widths_of({Status.CANCELLED: 2_990, Status.FAILED: 3, Status.UNKNOWN: 1, Status.READY: 6}, room)
    assert list(parts) == [Status.CANCELLED, Status.FAILED, Status.UNKNOWN]
    assert min(parts.values()) >= LEAST
    assert sum(parts.values()) <= room
    assert widths_of({Status.CANCELLED: 1, Status.READY: 999}, room) == {Status.CANCELLED: LEAST}
    halves = widths_of({Status.CANCELLED: 5, Status.FAILED: 5}, room)
    assert halves == {Status.CANCELLED: room / 2, Status.FAILED: room / 2}, (
        "the others are as large as they are"
    )
    assert widths_of({}, room) == {}


def test_a_run_that_is_slow_says_why(opening: Opening, person: Person) -> None:
    config = PracticeConfig(jobs=MIX, limiter=TokenBucket(20, 5), retry_after=InSeconds(2))
    window, _ = opening(config)
    person.hand_in(window, "\n".join(JOBS))
    person.start(window, "Cancel 30 jobs")
    asked = "The service asked us to slow down. Going on in "
    person.wait(lambda: any(text.startswith(asked) for text in texts(window)))
    person.press(window.work.running, "Stop")
    person.see_the_end(window)


# Pause, stop, and what can be done afterwards.


def test_nothing_leaves_while_a_run_is_paused(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, latency=0.01, limiter=TokenBucket(15, 1)))
    person.hand_in(window, "\n".join(JOBS))
    person.start(window, "Cancel 30 jobs")
    person.wait(lambda: window.session.jobs.counts[Status.CANCELLED] > 1)
    bring_to_front(person, window)
    person.key(
        window.work.table,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    run = window.session.run
    assert run is not None
    assert run.pause_reason is Pause.BY_PERSON
    person.wait(lambda: window.session.jobs.counts[Status.SENDING] == 0)
    sent = service.count_requests()
    assert "Paused" in texts(window)
    assert "The run is paused. Nothing more is sent until you go on." in texts(window)
    assert service.count_requests() == sent
    service.set_limiter(None)
    person.press(window.work.running, "Go on")
    person.see_the_end(window)
    assert counts(window) == {Status.CANCELLED: 30}


def test_a_stopped_run_says_what_is_left_and_the_rest_can_be_tried_again(
    opening: Opening, person: Person
) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, latency=0.01, limiter=TokenBucket(15, 1)))
    person.hand_in(window, "\n".join(JOBS))
    person.start(window, "Cancel 30 jobs")
    person.wait(lambda: window.session.jobs.counts[Status.CANCELLED] > 1)
    person.press(window.work.running, "Stop")
    person.see_the_end(window)
    left = window.session.jobs.counts[Status.NOT_ATTEMPTED]
    assert left > 0
    assert f"{left} not cancelled: stopped first" in window.work.done.text
    assert len(service.cancelled_ids()) == 30 - left
    service.set_limiter(None)
    again(person, window, left)
    assert counts(window) == {Status.CANCELLED: 30}
    assert len(service.cancelled_ids()) == 30


def test_what_failed_can_be_tried_again_and_every_try_is_told(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, faults=(trouble(7),)))
    person.carry_out(window, "\n".join(JOBS), "Cancel 30 jobs")
    assert "23 of 30 jobs are cancelled" in window.work.done.text
    assert person.button(window, "Try 7 again").isEnabled()
    service.set_faults()
    window.work.table.selectRow(0)
    person.key(window.work.table, Qt.Key.Key_Return)
    again(person, window, 7)
    assert counts(window) == {Status.CANCELLED: 30}
    assert "All 30 jobs are cancelled" in window.work.done.text
    told = told_in(window.details)
    assert any("not accepted as an ID (400)" in text for text in told), "the first run's try"
    assert "Asked to cancel it: cancelled (204)" in told, "the second run's"
    window.work.table.selectRow(20)
    person.wait(lambda: str(JOBS[20]) in told_in(window.details))
    told = told_in(window.details)
    assert "Asked to cancel it: cancelled (204)" in told, (
        "a row that the second run left alone keeps its tries"
    )


def test_what_nobody_knows_can_be_checked_again_and_nothing_is_cancelled_by_that(
    opening: Opening, person: Person
) -> None:
    lost = Rule(
        When(CANCELS, frozenset(JOBS[:2]), tries=first(1)), troubles.reset_unanswered(carried_out=True)
    )
    window, service = opening(PracticeConfig(jobs=MIX, latency=0.05, faults=(lost, trouble(2, STATUSES))))
    person.carry_out(window, "\n".join(JOBS), "Cancel 30 jobs")
    assert counts(window) == {Status.UNKNOWN: 2, Status.CANCELLED: 28}
    assert "2 may have been cancelled" in window.work.done.text
    service.set_faults()
    before = service.cancel_requests()
    person.press(window, "Check 2 again")
    assert "Checking again…" in texts(window), "nothing is being cancelled"
    person.see_the_end(window)
    assert counts(window) == {Status.CANCELLED: 30}
    assert service.cancel_requests() == before


def test_where_nothing_is_left_to_do_the_summary_says_so(opening: Opening, person: Person) -> None:
    states = (("Pending", 3.0), ("Completed", 1.0))
    mix = JobMix(count=20, states=states)
    window, _ = opening(PracticeConfig(jobs=mix))
    person.carry_out(window, "\n".join(job.job_id for job in draw_jobs(mix)), "Cancel 20 jobs")
    assert "No job of this list is running any more." in window.work.done.text
    assert {"New list", "Save report…"} <= set(person.buttons(window.work.done))


def test_the_few_that_went_wrong_are_found_with_one_press(
    opening: Opening, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.desktop.run.work_page.announce", lambda _, text: said.append(text))
    faults = (trouble(2), Rule(When(CANCELS, frozenset(JOBS[20:21])), troubles.refuse(403)))
    window, service = opening(PracticeConfig(jobs=MIX, faults=faults))
    person.carry_out(window, "\n".join(JOBS), "Cancel 30 jobs")
    person.write(window.work.search, JOBS[4][:8])
    person.wait(lambda: window.model.rowCount() == 1)
    bring_to_front(person, window)
    person.press(window, "Show the 3 problems")
    assert list(window.model.shown) == [0, 1, 20], "those alone, and no search hides one of them"
    assert "3 of 30 shown" in texts(window)
    assert said == ["1 of 30 shown", "3 of 30 shown"], "who can't see the table hears how many it has now"
    assert window.work.table.hasFocus(), "the arrows go through them"
    assert {"Not cancelled  2", "Not allowed with this key  1"} == {
        text for text, chip in person.buttons(window.work.chips).items() if chip.isChecked()
    }
    service.set_faults(faults[1:])
    again(person, window, 2)
    assert list(window.model.shown) == [20]
    person.press(window, "Show the problem")
    person.press(window.work.chips, "All 30")
    assert window.model.rowCount() == 30


def test_no_problem_is_offered_where_there_is_none_or_nothing_else(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, faults=(trouble(30),)))
    person.carry_out(window, "\n".join(JOBS), "Cancel 30 jobs")
    assert "None of the 30 jobs was cancelled" in window.work.done.text
    assert not [text for text in person.buttons(window.work.done) if text.startswith("Show the")]
    person.press(window.work.chips, "Not cancelled  30")
    service.set_faults()
    again(person, window, 30)
    assert not [text for text in person.buttons(window.work.done) if text.startswith("Show the")]
    assert window.model.rowCount() == 30, "no empty table is left where the last problem has gone"


def test_a_search_that_finds_nothing_says_so_and_is_ended_with_one_press(
    opening: Opening, person: Person
) -> None:
    window, _ = opening(PracticeConfig(jobs=MIX))
    person.hand_in(window, "\n".join(JOBS))
    nothing = "No row passes the filter or the search."
    assert nothing not in texts(window)
    person.write(window.work.search, "no such job")
    person.wait(lambda: nothing in texts(window))
    person.button(window, "Show all rows").setFocus()
    person.key(person.button(window, "Show all rows"), Qt.Key.Key_Space)
    assert window.model.rowCount() == 30
    assert nothing not in texts(window)
    assert window.work.table.hasFocus(), "the keyboard is not lost with the button"


def test_a_list_that_was_put_away_can_be_had_back(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, faults=(trouble(2),)))
    person.carry_out(window, "\n".join(JOBS), "Cancel 30 jobs")
    person.press(window, "New list")
    assert window.start.isVisible()
    assert len(window.session.jobs) == 0
    person.press(window.notices, "Undo")
    assert window.work.done.isVisible()
    service.set_faults()
    again(person, window, 2)
    assert counts(window) == {Status.CANCELLED: 30}
    bring_to_front(person, window)
    person.press(window, "New list")
    person.hand_in(window, JOBS[0])
    assert "Cancel 1 job" in person.buttons(window)


# While a run goes on.


def test_nothing_moves_under_the_pointer_until_the_run_pauses_or_ends(
    opening: Opening, person: Person
) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, latency=0.01, limiter=TokenBucket(15, 1)))
    person.hand_in(window, "\n".join(JOBS))
    window.model.sort(FIXED.index(Column.STATUS))
    window.work.table.selectRow(12)
    chosen = window.work.table.selected_jobs()
    person.start(window, "Cancel 30 jobs")
    order = list(window.model.shown)
    person.wait(lambda: window.session.jobs.counts[Status.CANCELLED] > 3)
    assert list(window.model.shown) == order
    assert window.work.table.selected_jobs() == chosen
    done = window.session.jobs.counts[Status.CANCELLED]
    chip = next(text for text in person.buttons(window.work.chips) if text.startswith("Cancelled"))
    assert int(chip.split()[-1]) >= done, "the counts are those of this moment"
    person.press(window.work.running, "Pause")
    person.wait(lambda: list(window.model.shown) != order)
    assert window.model.job_at(29).status is Status.CANCELLED, "problems first, what is done last"
    service.set_limiter(None)
    person.press(window.work.running, "Go on")
    person.see_the_end(window)
    assert window.work.table.selected_jobs() == chosen


def test_a_filter_stays_while_a_run_changes_rows(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=MIX, latency=0.01, limiter=TokenBucket(15, 1)))
    person.hand_in(window, "\n".join(JOBS))
    person.write(window.work.search, JOBS[4][:8])
    person.wait(lambda: window.model.rowCount() == 1)
    assert "1 of 30 shown" in texts(window)
    person.press(window, "Cancel 30 jobs")
    question = person.dialog(ConfirmCancelling)
    assert "29 of them are hidden by the filter or the search." in told_in(question)
    service.set_limiter(None)
    person.press(question, "Cancel 30 jobs")
    person.wait(lambda: counts(window) == {Status.CANCELLED: 30})
    person.see_the_end(window)
    assert window.model.rowCount() == 1
    assert window.work.search.text() == JOBS[4][:8]


# The end of the window.


def test_enter_in_the_question_before_closing_closes_nothing(opening: Opening, person: Person) -> None:
    window, _ = opening(PracticeConfig(jobs=MIX, limiter=TokenBucket(15, 1)))
    person.hand_in(window, "\n".join(JOBS))
    person.start(window, "Cancel 30 jobs")
    window.close()
    question = person.dialog(AskBeforeLeaving)
    person.key(question, Qt.Key.Key_Return)
    person.wait(lambda: not question.isVisible())
    assert window.isVisible()
    assert window.session.is_running
    person.press(window.work.running, "Stop")
    person.see_the_end(window)


def test_practice_does_not_promise_to_go_on_after_closing(window: MainWindow, person: Person) -> None:
    person.hand_in(window, "\n".join(JOBS))
    person.start(window, "Cancel 30 jobs")
    window.close()
    question = person.dialog(AskBeforeLeaving)
    assert "This is practice: the list is gone when you close." in " ".join(told_in(question))
    person.press(question, "Go back")
    person.press(window.work.running, "Stop")
    person.see_the_end(window)
