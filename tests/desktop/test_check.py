"""What the service says of the jobs in the list, before and after: in the real window, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from app.desktop.main_window import MainWindow
from app.desktop.run.questions import ConfirmCancelling
from app.desktop.table.job_columns import FIXED, Column
from app.jobs.record import State
from app.jobs.status import Reason, Status
from app.practice import JobMix, PracticeConfig, PracticeKey
from app.practice.contract import ALL_CALLS, Call
from app.practice.jobs import Job, draw_jobs
from tests.desktop.conftest import Opening, Person

DRAWN: Final = tuple(replace(job, credits=2) for job in draw_jobs(JobMix(count=30)))
PENDING: Final = DRAWN[:12]
COMPLETED: Final = tuple(replace(job, state=State.COMPLETED) for job in DRAWN[12:17])
CANCELLED: Final = tuple(replace(job, state=State.CANCELLED) for job in DRAWN[17:20])
STRANGERS: Final = DRAWN[20:22]
THERE: Final = (*PENDING, *COMPLETED, *CANCELLED)


def ids(jobs: tuple[Job, ...]) -> str:
    return "\n".join(job.job_id for job in jobs)


def check(person: Person, window: MainWindow, button: str) -> str:
    """Press it, and wait for what the service says."""
    person.press(window, button)
    person.wait(lambda: not window.checks.is_checking and not window.session.is_running)
    return window.work.check.text


def cell(window: MainWindow, job: Job, column: Column) -> str:
    rows = [one.job_id for one in window.session.jobs.rows]
    place = window.model.shown.index(rows.index(job.job_id))
    return str(window.model.index(place, FIXED.index(column)).data())


def statuses(window: MainWindow, status: Status) -> int:
    return window.session.jobs.counts[status]


def test_somebody_who_pasted_finished_jobs_sees_so_before_and_after(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=THERE))
    person.hand_in(window, ids((*THERE, *STRANGERS)))
    says = check(person, window, "Check first")
    assert says == (
        "12 can be cancelled. 5 have finished already; nothing is sent for them. 3 are cancelled already;"
        " nothing is sent for them. 2 are not known to the service with this key."
    )
    assert cell(window, COMPLETED[0], Column.STATE) == "Completed"
    assert "so nothing is sent for it" in cell(window, COMPLETED[0], Column.WHAT_HAPPENED)
    assert cell(window, STRANGERS[0], Column.STATE) == "No such job"
    assert cell(window, PENDING[0], Column.WHAT_HAPPENED) == "It can still be cancelled."
    assert cell(window, PENDING[0], Column.CREDITS) == "2"
    assert service.cancel_requests() == {}

    person.start(window, "Cancel 14 jobs (24 credits)")
    person.see_the_end(window)
    sent = {job.job_id for job in (*PENDING, *STRANGERS)}
    assert set(service.cancel_requests()) == sent, "nothing was sent for what had finished"
    assert statuses(window, Status.CANCELLED) == 12
    assert statuses(window, Status.ALREADY_FINISHED) == 5
    assert statuses(window, Status.ALREADY_CANCELLED) == 3
    assert statuses(window, Status.NOT_FOUND) == 2
    assert cell(window, COMPLETED[0], Column.STATUS) == "Had already finished"
    assert "“Completed”" in cell(window, COMPLETED[0], Column.WHAT_HAPPENED)
    assert cell(window, CANCELLED[0], Column.STATUS) == "Was cancelled before"
    assert "5 had already finished" in window.work.done.text
    assert "3 were cancelled before" in window.work.done.text

    says = check(person, window, "Check the result")
    assert says.startswith("All 15 are cancelled, says the service. No new job was started meanwhile.")


def test_somebody_in_a_hurry_need_not_check(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=THERE))
    person.carry_out(window, ids(THERE), "Cancel 20 jobs")
    assert set(service.cancel_requests()) == {job.job_id for job in THERE}
    assert statuses(window, Status.ALREADY_FINISHED) == 5
    assert cell(window, COMPLETED[0], Column.STATUS) == "Had already finished"
    happened = "The job had completed before the request reached it."
    assert cell(window, COMPLETED[0], Column.WHAT_HAPPENED) == happened
    assert "5 had already finished" in window.work.done.text
    reasons = {job.detail.reason for job in window.session.jobs.rows}
    assert Reason.KNOWN_FINISHED not in reasons
    assert cell(window, PENDING[0], Column.STATE) == "", "what was not asked is not said"


def test_a_check_that_goes_on_ends_when_the_person_cancels(opening: Opening, person: Person) -> None:
    window, _ = opening(PracticeConfig(jobs=PENDING, latency=0.3))
    person.hand_in(window, ids(PENDING))
    person.press(window, "Check first")
    person.wait(lambda: window.checks.is_checking)
    person.start(window, "Cancel 12 jobs")
    assert not window.checks.is_checking
    person.see_the_end(window)
    assert statuses(window, Status.CANCELLED) == 12


def test_a_list_of_finished_jobs_is_ended_without_a_request(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=COMPLETED))
    person.hand_in(window, ids(COMPLETED))
    check(person, window, "Check first")
    person.press(window, "Finish the list")
    person.wait(lambda: statuses(window, Status.ALREADY_FINISHED) == 5)
    assert service.cancel_requests() == {}


def test_jobs_that_the_service_still_shows_otherwise_are_named(opening: Opening, person: Person) -> None:
    window, service = opening(PracticeConfig(jobs=PENDING, cancel_takes=3_600.0))
    person.carry_out(window, ids(PENDING), "Cancel 12 jobs")
    says = check(person, window, "Check the result")
    assert says.startswith("0 of 12 are cancelled, says the service. 12 are still shown as Pending.")
    assert cell(window, PENDING[0], Column.STATE) == "Pending"
    assert statuses(window, Status.CANCELLED) == 12, "a check changes no status"
    service.let_time_pass(7_200.0)
    assert check(person, window, "Check again").startswith("All 12 are cancelled, says the service.")


def test_jobs_that_were_started_meanwhile_are_counted_and_can_be_found(
    opening: Opening, person: Person
) -> None:
    window, service = opening(PracticeConfig(jobs=THERE))
    person.carry_out(window, ids(PENDING), "Cancel 12 jobs")
    service.add_jobs(replace(job, age=0.0) for job in DRAWN[25:28])
    says = check(person, window, "Check the result")
    assert "3 new jobs were started meanwhile." in says
    assert "Find my running jobs…" in person.buttons(window)


def test_what_the_balance_says_before_and_after_is_told_as_that(opening: Opening, person: Person) -> None:
    window, _ = opening(PracticeConfig(jobs=(*PENDING, *DRAWN[22:25])))
    person.hand_in(window, ids(PENDING))
    person.press(window, "Cancel 12 jobs")
    question = person.dialog(ConfirmCancelling)
    person.wait(lambda: window.checks.balance is not None)
    person.press(question, "Cancel 12 jobs")
    person.wait(lambda: window.session.is_running)
    person.see_the_end(window)
    told = "The balance says: 30 credits were reserved before the run, 6 are now."
    person.wait(lambda: told in window.work.check.text)


@pytest.mark.parametrize(
    ("forbidden", "says"),
    [
        (Call.BALANCE, "This key may not read the balance, so nothing is said about credits."),
        (Call.LIST, "The key “Studio” may not read the service's list of jobs. So nobody can say here"),
        (Call.STATUS, "The key “Studio” may not ask what jobs are doing."),
    ],
)
def test_where_the_key_may_not_read_one_thing_everything_else_works(
    opening: Opening, person: Person, forbidden: Call, says: str
) -> None:
    key = PracticeKey(may=ALL_CALLS - {forbidden})
    window, service = opening(PracticeConfig(jobs=PENDING, keys=(key,)))
    person.carry_out(window, ids(PENDING), "Cancel 12 jobs")
    assert len(service.cancelled_ids()) == 12
    check(person, window, "Check the result")
    person.wait(lambda: says in window.work.check.text)


def test_jobs_without_an_answer_are_settled_before_the_result_is_told(
    opening: Opening, person: Person
) -> None:
    from app.practice import troubles  # noqa: PLC0415
    from app.practice.faults import Rule, When, only  # noqa: PLC0415

    lost = frozenset({PENDING[0].job_id})
    faults = (
        Rule(
            When(frozenset({Call.CANCEL}), lost, tries=only(1)), troubles.reset_unanswered(carried_out=True)
        ),
        Rule(When(frozenset({Call.STATUS}), lost), troubles.refuse(400)),
    )
    window, service = opening(PracticeConfig(jobs=PENDING, faults=faults))
    person.carry_out(window, ids(PENDING), "Cancel 12 jobs")
    assert statuses(window, Status.UNKNOWN) == 1
    service.set_faults()
    says = check(person, window, "Check the result")
    person.wait(lambda: window.work.check.text.startswith("All 12 are cancelled, says the service."))
    assert statuses(window, Status.CANCELLED) == 12, says


def test_a_list_that_changes_while_it_is_checked_ends_the_check(opening: Opening, person: Person) -> None:
    window, _ = opening(PracticeConfig(jobs=THERE, latency=0.3))
    person.hand_in(window, ids(PENDING))
    person.press(window, "Check first")
    person.wait(lambda: window.checks.is_checking)
    person.hand_in(window, ids(COMPLETED))
    assert not window.checks.is_checking
    assert all(job.record is None or job.record.job_id == job.job_id for job in window.session.jobs.rows), (
        "no row says what belongs to another"
    )
