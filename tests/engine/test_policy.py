"""What an answer means for a row: the table of the README, and rules that hold for every answer there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.policy import (
    MOST_CONFLICTS,
    MOST_QUESTIONS,
    MOST_TRIES,
    Ask,
    Doubt,
    Finish,
    History,
    HoldForKey,
    HoldForNetwork,
    Send,
    Step,
    after_cancel,
    after_status,
    wait_before_try,
    when_stopped,
)
from app.jobs.job_id import JobId
from app.jobs.record import JobRecord, State, as_state
from app.jobs.status import Reason, Status
from app.service.answers import (
    Accepted,
    CancelAnswer,
    Described,
    Loss,
    NoAnswer,
    Refused,
    StatusAnswer,
    Unexpected,
)

JOB = JobId("d7b3b3b3-7b3b-4b3b-8b3b-3b3b3b3b3b3b")
SENT_ONCE = History(attempts=1)
LOST_ONCE = History(attempts=1, may_have_worked=True, troubles=1)
DOUBTED = SENT_ONCE._replace(doubt=Doubt.CONFLICT, http_status=409, message="not in a cancellable state")


def described(state: str) -> Described:
    return Described(JobRecord(JOB, as_state(state)))


def finished(step: Step) -> tuple[Status, Reason]:
    assert isinstance(step, Finish)
    return step.status, step.detail.reason


class TestAnswersToACancelRequest:
    def test_204_is_cancelled(self) -> None:
        step = after_cancel(SENT_ONCE, Accepted(), 0.0)
        assert finished(step) == (Status.CANCELLED, Reason.ACCEPTED)
        assert step.history.http_status == 204

    @pytest.mark.parametrize(
        ("code", "status"), [(400, Status.FAILED), (403, Status.NOT_ALLOWED), (404, Status.NOT_FOUND)]
    )
    def test_a_first_refusal_is_final_and_keeps_what_the_service_said(
        self, code: int, status: Status
    ) -> None:
        step = after_cancel(SENT_ONCE, Refused(code, "because"), 0.0)
        assert isinstance(step, Finish)
        assert (step.status, step.detail.message, step.history.http_status) == (status, "because", code)

    @pytest.mark.parametrize("code", [400, 403, 404])
    def test_after_a_lost_answer_no_refusal_is_believed(self, code: int) -> None:
        step = after_cancel(LOST_ONCE, Refused(code, "no such job"), 0.0)
        assert isinstance(step, Ask)
        assert step.history.may_have_worked

    def test_401_sends_the_row_back_untouched(self) -> None:
        step = after_cancel(SENT_ONCE, Refused(401, "Unauthorized"), 0.0)
        assert isinstance(step, HoldForKey)
        assert not step.history.may_have_worked

    @pytest.mark.parametrize("refusals", [1, 10, 1000])
    def test_429_never_uses_up_a_try(self, refusals: int) -> None:
        history = SENT_ONCE
        for _ in range(refusals):
            step = after_cancel(history, Refused(429, "slow down", 1.0), 0.5)
            assert isinstance(step, Send)
            assert step.after == 0.0
            history = step.history
        assert history.troubles == 0
        assert not history.may_have_worked

    @pytest.mark.parametrize("code", [500, 502, 503, 504])
    def test_server_trouble_is_tried_again_with_growing_waits_and_then_settled(self, code: int) -> None:
        history, waits = SENT_ONCE, []
        for _ in range(MOST_TRIES - 1):
            step = after_cancel(history, Refused(code), 0.5)
            assert isinstance(step, Send)
            waits.append(step.after)
            history = step.history
        assert waits == sorted(set(waits))
        last = after_cancel(history, Refused(code), 0.5)
        assert isinstance(last, Ask)
        assert last.history.may_have_worked

    def test_409_is_asked_about(self) -> None:
        step = after_cancel(SENT_ONCE, Refused(409, "no"), 0.0)
        assert isinstance(step, Ask)
        assert step.history.doubt is Doubt.CONFLICT
        assert not step.history.may_have_worked

    @pytest.mark.parametrize("answer", [Unexpected(200), Unexpected(302), Unexpected(418), Unexpected(202)])
    def test_an_answer_nobody_documented_proves_nothing(self, answer: Unexpected) -> None:
        step = after_cancel(SENT_ONCE, answer, 0.0)
        assert isinstance(step, Ask)
        assert step.history.may_have_worked

    def test_a_request_that_never_left_waits_for_the_network(self) -> None:
        step = after_cancel(SENT_ONCE, NoAnswer(Loss.CONNECTION_REFUSED, left=False), 0.0)
        assert isinstance(step, HoldForNetwork)
        assert not step.history.may_have_worked

    def test_a_lost_answer_is_settled_through_the_status(self) -> None:
        step = after_cancel(SENT_ONCE, NoAnswer(Loss.RESET, left=True), 0.0)
        assert isinstance(step, Ask)
        assert step.history.doubt is Doubt.OPEN
        assert step.history.may_have_worked


class TestAnswersToAQuestion:
    @pytest.mark.parametrize(
        ("state", "status", "reason"),
        [
            ("Completed", Status.ALREADY_FINISHED, Reason.COMPLETED),
            ("Failed", Status.ALREADY_FINISHED, Reason.ENDED_IN_FAILURE),
            ("Cancelled", Status.ALREADY_CANCELLED, Reason.CANCELLED_BEFORE),
            ("Processing", Status.NOT_CANCELLABLE, Reason.PROCESSING),
            ("Archived", Status.FAILED, Reason.UNKNOWN_STATE),
        ],
    )
    def test_a_409_is_explained_by_the_state(self, state: str, status: Status, reason: Reason) -> None:
        assert finished(after_status(DOUBTED, described(state), 0.0)) == (status, reason)

    def test_a_new_state_is_shown_as_it_is(self) -> None:
        step = after_status(DOUBTED, described("Archived"), 0.0)
        assert isinstance(step, Finish)
        assert step.detail.state == "Archived"

    def test_a_409_for_a_pending_job_is_tried_again_a_few_times(self) -> None:
        history, sent = DOUBTED, 0
        while isinstance(step := after_status(history, described("Pending"), 0.0), Send):
            history, sent = step.history, sent + 1
        assert sent == MOST_CONFLICTS - 1
        assert finished(step) == (Status.FAILED, Reason.CONFLICT_PENDING)

    def test_cancelled_after_a_lost_answer_was_us(self) -> None:
        for history in (LOST_ONCE, DOUBTED._replace(may_have_worked=True)):
            step = after_status(history, described("Cancelled"), 0.0)
            assert finished(step) == (Status.CANCELLED, Reason.SEEN_CANCELLED)

    @pytest.mark.parametrize("state", ["Pending", "Processing", "Archived"])
    def test_a_lost_request_is_sent_again_until_the_tries_are_used_up(self, state: str) -> None:
        assert isinstance(after_status(LOST_ONCE, described(state), 0.0), Send)
        used_up = LOST_ONCE._replace(troubles=MOST_TRIES)
        status, _ = finished(after_status(used_up, described(state), 0.0))
        assert status is (Status.UNKNOWN if state == "Archived" else Status.FAILED)

    @pytest.mark.parametrize("answer", [Refused(404), Refused(403), Refused(400), Unexpected(200)])
    def test_a_lost_answer_that_cannot_be_settled_stays_unknown(self, answer: StatusAnswer) -> None:
        assert finished(after_status(LOST_ONCE, answer, 0.0)) == (Status.UNKNOWN, Reason.NO_ANSWER)

    @pytest.mark.parametrize("answer", [Refused(404), Refused(403), Refused(400), Unexpected(200)])
    def test_a_409_without_an_explanation_fails_with_what_the_409_said(self, answer: StatusAnswer) -> None:
        step = after_status(DOUBTED, answer, 0.0)
        assert finished(step) == (Status.FAILED, Reason.CONFLICT)
        assert isinstance(step, Finish)
        assert step.detail.message == "not in a cancellable state"

    @pytest.mark.parametrize("answer", [Refused(500), NoAnswer(Loss.TIMEOUT, left=True)])
    def test_a_question_is_asked_again_a_few_times(self, answer: StatusAnswer) -> None:
        history, asked = LOST_ONCE, 0
        while isinstance(step := after_status(history, answer, 0.0), Ask):
            history, asked = step.history, asked + 1
        assert asked == MOST_QUESTIONS - 1
        assert finished(step) == (Status.UNKNOWN, Reason.NO_ANSWER)

    def test_checking_again_never_sends(self) -> None:
        history = LOST_ONCE._replace(only_ask=True)
        for state in ("Pending", "Processing", "Archived", "Completed", "Cancelled"):
            assert isinstance(after_status(history, described(state), 0.0), Finish)


class TestAStoppedRun:
    def test_a_row_that_was_never_sent_was_not_attempted(self) -> None:
        step = when_stopped(History(), doubt_open=False)
        assert (step.status, step.detail.reason) == (Status.NOT_ATTEMPTED, Reason.STOPPED)

    def test_a_row_whose_request_may_have_worked_is_unknown(self) -> None:
        assert when_stopped(LOST_ONCE, doubt_open=False).status is Status.UNKNOWN

    def test_a_row_that_was_refused_and_not_explained_is_not_cancelled(self) -> None:
        assert when_stopped(DOUBTED, doubt_open=True).status is Status.FAILED


codes = st.integers(200, 599)
messages = st.text(max_size=20)
no_answers = st.builds(NoAnswer, st.sampled_from(Loss), st.booleans())
shared = st.one_of(
    st.builds(Refused, st.sampled_from([400, 401, 403, 404, 409, 429, 500, 502, 503, 504]), messages),
    st.builds(Unexpected, codes, messages),
    no_answers,
)
cancel_answers: st.SearchStrategy[CancelAnswer] = st.one_of(st.just(Accepted()), shared)
states = st.one_of(st.sampled_from([s.value for s in State]), st.text(max_size=12))
status_answers: st.SearchStrategy[StatusAnswer] = st.one_of(states.map(described), shared)
histories = st.builds(
    History,
    attempts=st.integers(0, 50),
    may_have_worked=st.booleans(),
    troubles=st.integers(0, MOST_TRIES + 1),
    conflicts=st.integers(0, MOST_CONFLICTS + 1),
    questions=st.integers(0, MOST_QUESTIONS + 1),
    doubt=st.sampled_from(Doubt),
    http_status=st.none() | codes,
    message=messages,
    only_ask=st.booleans(),
)
draws = st.floats(0.0, 1.0, exclude_max=True)


class TestEveryAnswerThereIs:
    @given(histories, cancel_answers, draws)
    def test_a_cancel_answer_has_a_step_and_only_204_is_cancelled(
        self, history: History, answer: CancelAnswer, draw: float
    ) -> None:
        step = after_cancel(history, answer, draw)
        if isinstance(step, Finish):
            assert step.status.is_final
            assert (step.status is Status.CANCELLED) == isinstance(answer, Accepted)
            if not isinstance(answer, Accepted):
                assert not history.may_have_worked, "a doubt is settled by the status call alone"
        assert step.history.may_have_worked >= history.may_have_worked

    @given(histories, status_answers, draws)
    def test_a_status_answer_has_a_step_and_only_cancelled_is_cancelled(
        self, history: History, answer: StatusAnswer, draw: float
    ) -> None:
        step = after_status(history, answer, draw)
        seen_cancelled = isinstance(answer, Described) and answer.record.state is State.CANCELLED
        if isinstance(step, Finish):
            assert step.status.is_final
            assert (step.status in (Status.CANCELLED, Status.ALREADY_CANCELLED)) == seen_cancelled
        if history.only_ask:
            assert not isinstance(step, Send)

    @given(histories, st.lists(st.tuples(cancel_answers, status_answers), min_size=60, max_size=60), draws)
    def test_no_row_is_asked_or_sent_for_ever_unless_the_service_says_slow_down(
        self, history: History, answers: list[tuple[CancelAnswer, StatusAnswer]], draw: float
    ) -> None:
        asking, steps = False, 0
        for to_cancel, to_status in answers:
            answer = to_status if asking else to_cancel
            if isinstance(answer, Refused) and answer.code in (401, 429):
                continue
            if isinstance(answer, NoAnswer) and not answer.left:
                continue
            step = (
                after_status(history, to_status, draw) if asking else after_cancel(history, to_cancel, draw)
            )
            steps += 1
            if isinstance(step, Finish):
                return
            history, asking = step.history, isinstance(step, Ask)
        assert steps <= 2 * (MOST_TRIES + MOST_CONFLICTS) * MOST_QUESTIONS

    @given(st.integers(2, 100), draws)
    def test_waits_grow_and_stay_bounded(self, number: int, draw: float) -> None:
        assert 0.0 < wait_before_try(number, draw) <= 20.0
        assert wait_before_try(number, draw) <= wait_before_try(number + 1, draw)
