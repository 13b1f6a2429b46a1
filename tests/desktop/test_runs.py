"""Runs in front of a person: part of the list, a refused key, pausing, stopping, closing, going on later."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.main_window import MainWindow
from app.desktop.run.questions import AskBeforeLeaving, ConfirmCancelling
from app.desktop.widgets.notices import Topic
from app.engine.progress import RunPhase
from app.engine.run_news import Pause
from app.jobs.status import Status
from app.keys.api_key import ApiKey
from app.practice import PRACTICE_KEY, JobMix, PracticeConfig, PracticeService
from app.practice.config import PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.jobs import draw_jobs
from app.records.past_runs import load_run
from app.records.run_values import RunState
from app.session import Place, Session
from tests.desktop.conftest import Opening, Person
from tests.records.runs import begin, cancelled, close, intend

MIX = JobMix(count=40)
IDS = "\n".join(job.job_id for job in draw_jobs(MIX))
STRANGE = "\n".join(f"{number:08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60" for number in range(40))


@pytest.fixture
def service() -> Iterator[PracticeService]:
    with PracticeService(PracticeConfig(jobs=MIX, latency=0.03)) as service:
        yield service


@pytest.fixture
def at_work(
    open_window: Callable[[Session], MainWindow], service: PracticeService, tmp_path: Path
) -> Callable[..., MainWindow]:
    """Opens a window that takes the practice service for the real one."""

    def opening(key: str = PRACTICE_KEY, folder: str = "data", most: int = 0) -> MainWindow:
        session = Session(Place(address=service.address, most_in_flight=most), tmp_path / folder)
        session.use_key(ApiKey(key), "Studio")
        return open_window(session)

    return opening


def test_only_the_selected_jobs_are_cancelled(
    at_work: Callable[..., MainWindow], person: Person, service: PracticeService
) -> None:
    window = at_work()
    person.hand_in(window, IDS)
    window.work.table.selectRow(2)
    person.key(window.work.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = {job.job_id for job in window.work.table.selected_jobs()}
    person.wait(lambda: "Cancel 2 selected jobs" in person.buttons(window))
    person.press(window, "Cancel 2 selected jobs")
    person.press(person.dialog(ConfirmCancelling), "Cancel 2 jobs")
    person.wait(lambda: window.session.run is not None and not window.session.is_running)
    assert service.cancelled_ids() == chosen
    assert window.session.jobs.counts[Status.READY] == 38
    assert "2 of 40 jobs are cancelled" in window.work.done.text


def test_going_back_sends_nothing_and_is_what_enter_does(
    at_work: Callable[..., MainWindow], person: Person, service: PracticeService
) -> None:
    window = at_work()
    person.hand_in(window, IDS)
    person.press(window, "Cancel 40 jobs")
    question = person.dialog(ConfirmCancelling)
    person.key(question, Qt.Key.Key_Return)
    person.wait(lambda: not question.isVisible())
    assert window.session.run is None
    assert service.cancel_requests() == {}


def test_a_refused_key_pauses_and_another_one_goes_on(
    at_work: Callable[..., MainWindow], person: Person, service: PracticeService
) -> None:
    window = at_work("an-old-key")
    person.hand_in(window, IDS)
    person.start(window, "Cancel 40 jobs")
    run = window.session.run
    person.wait(lambda: run is not None and run.pause_reason is Pause.KEY_REFUSED)
    person.press(window.work.running, "Enter another key…")
    dialog = person.dialog(KeyDialog)
    person.write(person.field(dialog), PRACTICE_KEY)
    person.press(dialog, "Use this key")
    person.see_the_end(window)
    assert window.session.jobs.counts[Status.CANCELLED] == 40
    assert len(service.cancelled_ids()) == 40


def test_a_second_key_that_is_refused_is_called_by_its_own_name(
    at_work: Callable[..., MainWindow], person: Person
) -> None:
    window = at_work("an-old-key")
    person.hand_in(window, IDS)
    person.start(window, "Cancel 40 jobs")
    person.wait(lambda: "does not accept the key “Studio”" in told(window))
    run = window.session.run
    assert run is not None
    pauses: list[Pause | None] = []
    run.phase_changed.connect(lambda: pauses.append(run.pause_reason))
    # The dialog tries a key first; this one was withdrawn a moment later.
    window.session.use_key(ApiKey("another-old-key"), "Agency")
    window.keys.key_changed.emit()
    person.wait(lambda: pauses[-1:] == [Pause.KEY_REFUSED])
    assert "does not accept the key “Agency”" in told(window)


def told(window: MainWindow) -> str:
    """All that is written beside the progress."""
    labels: list[QLabel] = list(window.work.running.findChildren(QLabel))
    return "\n".join(label.text() for label in labels)


def test_what_was_done_with_a_key_is_not_put_down_to_the_one_that_was_chosen_later(
    at_work: Callable[..., MainWindow], person: Person
) -> None:
    window = at_work()
    person.hand_in(window, IDS)
    person.start(window, "Cancel 40 jobs")
    person.see_the_end(window)
    window.session.use_key(ApiKey("another-key"), "Agency")
    window.intake.take_text(STRANGE)
    person.wait(lambda: len(window.session.jobs) == 80)
    assert "with the key “Studio”" in window.work.done.text
    assert window.session.report().key_name == "Studio"


def test_what_one_key_was_refused_for_can_be_tried_with_another(opening: Opening, person: Person) -> None:
    weak = PracticeKey("weak-key", "Weak", ALL_CALLS - {Call.CANCEL})
    window, service = opening(PracticeConfig(jobs=MIX, keys=(weak, PracticeKey())))
    window.session.use_key(ApiKey("weak-key"), "Weak")
    ids = IDS.split()[:3]
    person.carry_out(window, "\n".join(ids), "Cancel 3 jobs")
    assert window.session.jobs.counts[Status.NOT_ALLOWED] == 3
    assert not any(text.startswith("Try ") for text in person.buttons(window)), "not with the same key"
    window.session.use_key(ApiKey(PRACTICE_KEY), "Studio")
    window.keys.key_changed.emit()
    person.press(window, "Try 3 again")
    person.press(person.dialog(ConfirmCancelling), "Cancel 3 jobs")
    person.wait(lambda: window.session.jobs.counts[Status.CANCELLED] == 3)
    assert service.cancelled_ids() == set(ids)


def test_jobs_of_somebody_else_make_the_run_ask(at_work: Callable[..., MainWindow], person: Person) -> None:
    window = at_work(most=4)
    person.hand_in(window, STRANGE)
    person.start(window, "Cancel 40 jobs")
    run = window.session.run
    person.wait(lambda: run is not None and run.pause_reason is Pause.JOBS_NOT_FOUND)
    person.press(window.work.running, "Go on")
    person.see_the_end(window)
    assert window.session.jobs.counts[Status.NOT_FOUND] == 40
    assert "None of the 40 jobs was cancelled" in window.work.done.text


def test_a_lost_connection_is_said_and_the_run_goes_on_by_itself(
    at_work: Callable[..., MainWindow], person: Person, service: PracticeService
) -> None:
    window = at_work(most=2)
    person.hand_in(window, IDS)
    person.start(window, "Cancel 40 jobs")
    person.wait(lambda: window.session.jobs.counts[Status.CANCELLED] > 0)
    service.stop_listening()
    service.break_connections()
    person.wait(lambda: "Try now" in person.buttons(window.work.running))
    labels: list[QLabel] = list(window.work.running.findChildren(QLabel))
    assert "Waiting for the connection…" in {label.text() for label in labels}, (
        "nothing is cancelled just now"
    )
    service.listen_again()
    person.press(window.work.running, "Try now")
    person.see_the_end(window)
    assert window.session.jobs.counts[Status.CANCELLED] == 40


def test_a_window_that_is_closed_in_a_run_asks_and_then_leaves_everything_settled(
    at_work: Callable[..., MainWindow], person: Person
) -> None:
    window = at_work(most=2)
    person.hand_in(window, IDS)
    person.start(window, "Cancel 40 jobs")
    ended: list[bool] = []
    window.may_end.connect(lambda: ended.append(True))
    window.close()
    question = person.dialog(AskBeforeLeaving)
    person.press(question, "Go back")
    person.wait(lambda: not question.isVisible())
    assert window.isVisible()
    window.close()
    person.press(person.dialog(AskBeforeLeaving), "Stop and close")
    person.wait(lambda: bool(ended))
    assert window.session.run is not None
    assert window.session.run.phase is RunPhase.ENDED
    assert window.session.jobs.counts[Status.SENDING] == 0, "the answers on their way were waited for"
    left = sum(window.session.jobs.counts[one] for one in (Status.UNKNOWN, Status.NOT_ATTEMPTED))
    assert window.session.close()
    again = at_work()
    again.begin()
    person.wait(lambda: again.notices.line(Topic.RESUME) is not None)
    line = again.notices.line(Topic.RESUME)
    assert line is not None
    assert f": {left} of its 40 jobs are not done yet" in line.text, "the promise of the question is kept"


def test_a_run_that_ends_while_the_window_asks_shows_how_it_ended(
    at_work: Callable[..., MainWindow], person: Person
) -> None:
    window = at_work(most=2)
    person.hand_in(window, IDS)
    person.start(window, "Cancel 40 jobs")
    window.close()
    person.dialog(AskBeforeLeaving)
    person.see_the_end(window)
    person.wait(lambda: QApplication.activeModalWidget() is None)
    assert window.isVisible()
    assert "All 40 jobs are cancelled" in window.work.done.text


def test_tab_and_enter_press_the_button_that_has_the_keyboard(
    at_work: Callable[..., MainWindow], person: Person
) -> None:
    window = at_work()
    person.hand_in(window, IDS)
    person.press(window, "Cancel 40 jobs")
    question = person.dialog(ConfirmCancelling)
    yes = person.button(question, "Cancel 40 jobs")
    yes.setFocus(Qt.FocusReason.TabFocusReason)
    person.wait(yes.hasFocus)
    person.key(yes, Qt.Key.Key_Return)
    person.wait(lambda: window.session.run is not None)
    person.see_the_end(window)
    assert window.session.jobs.counts[Status.CANCELLED] == 40


def test_a_run_that_was_cut_off_is_offered_and_finished(
    at_work: Callable[..., MainWindow], person: Person, service: PracticeService, tmp_path: Path
) -> None:
    first = at_work(most=2)
    person.hand_in(first, IDS)
    person.start(first, "Cancel 40 jobs")
    person.wait(lambda: first.session.jobs.counts[Status.CANCELLED] > 3)
    person.press(first.work.running, "Pause")
    person.wait(lambda: first.session.jobs.counts[Status.SENDING] == 0)
    # What a power cut would leave behind.
    shutil.copytree(tmp_path / "data", tmp_path / "after")
    first.hide()

    second = at_work(folder="after")
    second.begin()
    person.wait(lambda: second.notices.line(Topic.RESUME) is not None)
    person.press(second.notices, "Go on with it…")
    question = person.dialog(ConfirmCancelling)
    yes = next(text for text in person.buttons(question) if text.startswith("Cancel"))
    person.press(question, yes)
    person.wait(lambda: second.session.run is not None)
    person.see_the_end(second)
    assert second.session.jobs.counts[Status.CANCELLED] == 40
    assert len(service.cancelled_ids()) == 40


def test_a_run_that_was_killed_after_its_last_answer_is_not_offered_and_stays_in_the_history(
    at_work: Callable[..., MainWindow], person: Person, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "runs"
    begun = time.time()
    done = begin(folder, 2, started_at=begun)
    intend(done, [0, 1])
    done.note(cancelled(0, begun + 1))
    done.note(cancelled(1, begun + 1))
    close(done)
    left = begin(folder, 3, started_at=begun)
    intend(left, [0])
    close(left)
    window = at_work()
    window.begin()
    person.wait(lambda: window.notices.line(Topic.RESUME) is not None)
    line = window.notices.line(Topic.RESUME)
    assert line is not None
    assert ": 3 of its 3 jobs are not done yet" in line.text
    assert "more like it" not in line.text
    person.wait(lambda: load_run(done.path).state is RunState.FINISHED)
    assert all(row.status is Status.CANCELLED for row in load_run(done.path).rows)


def test_a_run_that_was_declined_or_put_off_is_not_lost(
    at_work: Callable[..., MainWindow], person: Person, tmp_path: Path
) -> None:
    first = at_work(most=2)
    person.hand_in(first, IDS)
    person.start(first, "Cancel 40 jobs")
    person.wait(lambda: first.session.jobs.counts[Status.CANCELLED] > 3)
    person.press(first.work.running, "Pause")
    person.wait(lambda: first.session.jobs.counts[Status.SENDING] == 0)
    shutil.copytree(tmp_path / "data", tmp_path / "after")
    first.hide()

    second = at_work(folder="after")
    second.begin()
    person.wait(lambda: second.notices.line(Topic.RESUME) is not None)
    person.press(second.notices, "Don't go on")
    line = second.notices.line(Topic.RUN)
    assert line is not None
    assert line.text.endswith("jobs of that run are left as they are. The run stays in the history.")
    assert second.notices.line(Topic.RESUME) is None
    person.press(second.notices, "Undo")
    assert second.notices.line(Topic.RESUME) is not None

    person.hand_in(second, STRANGE.split()[0])
    person.start(second, "Cancel 1 job")
    assert second.notices.line(Topic.RESUME) is None
    person.see_the_end(second)
    person.wait(lambda: second.notices.line(Topic.RESUME) is not None)
