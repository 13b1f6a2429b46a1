"""What a person notices of a run who looks at something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.desktop.beside import BesideWindow
from app.desktop.main_window import MainWindow
from app.desktop.platform.desktop import Desktop, News, Share
from app.desktop.platform.one_window import OneWindow
from app.desktop.run import companion
from app.desktop.run.run_bar import Step
from app.engine.run_news import Pause
from app.keys.api_key import ApiKey
from app.practice import JobMix, PracticeConfig, PracticeService
from app.practice.jobs import draw_jobs
from app.practice.samples import batch, thousand_text
from app.session import Place, Session
from tests.desktop.conftest import Person
from tests.desktop.platform.conftest import Opening

MANY = "\n".join(thousand_text().split()[:100])
THREE = "\n".join(row.job.job_id for row in batch()[:3])


class NotedDesktop(Desktop):
    """A desktop that writes down what it is to show."""

    def __init__(self) -> None:
        self.shown: list[Share | None] = []
        self.news: list[News] = []
        self.taken_back = 0
        self._awake = False
        self.is_closed = False

    def keeps_awake(self) -> bool:
        return self._awake

    def show_progress(self, share: Share | None) -> None:
        self.shown.append(share)

    def stay_awake(self, reason: str) -> None:
        assert reason == "Jobs are being cancelled"
        self._awake = True

    def may_sleep(self) -> None:
        self._awake = False

    def tell(self, news: News) -> None:
        self.news.append(news)

    def take_back_news(self) -> None:
        self.taken_back += 1

    def close(self) -> None:
        self.is_closed = True
        self._awake = False


@pytest.fixture
def desktop() -> NotedDesktop:
    return NotedDesktop()


@pytest.fixture
def beside(window: MainWindow, desktop: NotedDesktop) -> Iterator[BesideWindow]:
    made = BesideWindow(window, OneWindow(), desktop)
    made.begin()
    yield made
    made.close()


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person looks at another program's window."""
    monkeypatch.setattr(companion, "is_in_front", lambda: False)


@pytest.mark.usefixtures("beside", "elsewhere")
def test_a_run_is_seen_on_the_taskbar_and_its_end_is_told(
    window: MainWindow, person: Person, desktop: NotedDesktop
) -> None:
    person.hand_in(window, MANY)
    assert (desktop.shown, desktop.news, desktop.keeps_awake()) == ([], [], False)
    window.runs._begin(window.session.cancel, range(100))
    assert desktop.keeps_awake()
    person.see_the_end(window)
    shares = [share for share in desktop.shown if share is not None]
    done = [share.done for share in shares]
    assert done == sorted(done)
    assert {share.total for share in shares} == {100}
    assert len(shares) <= companion.STEPS + 2
    assert desktop.shown[-1] is None
    assert not desktop.keeps_awake()
    (news,) = desktop.news
    assert news == News(
        "Job Canceller – Practice", "All 100 jobs are cancelled", "100 cancelled", "Show the window"
    )


@pytest.mark.usefixtures("beside")
def test_who_looks_at_the_window_is_told_nothing_besides(
    window: MainWindow, person: Person, desktop: NotedDesktop
) -> None:
    person.hand_in(window, THREE)
    person.start(window, "Cancel 3 jobs")
    # There is no window manager here that would give it the focus back.
    window.activateWindow()
    person.see_the_end(window)
    assert desktop.news == []


@pytest.mark.usefixtures("beside", "elsewhere")
def test_a_pause_that_was_asked_for_is_no_news_and_lets_the_computer_sleep(
    window: MainWindow, person: Person, desktop: NotedDesktop
) -> None:
    person.hand_in(window, MANY)
    window.runs._begin(window.session.cancel, range(100))
    window.runs.step(Step.PAUSE)
    assert not desktop.keeps_awake()
    assert desktop.shown[-1] is not None
    assert desktop.shown[-1].waits
    assert desktop.news == []
    window.runs.step(Step.GO_ON)
    assert desktop.keeps_awake()
    window.runs.step(Step.STOP)
    person.see_the_end(window)
    assert not desktop.keeps_awake()
    assert len(desktop.news) == 1


@pytest.mark.parametrize("pause", [pause for pause in Pause if pause is not Pause.BY_PERSON])
def test_every_pause_that_waits_for_a_person_has_its_words(pause: Pause) -> None:
    assert companion.WAITS[pause].many


@pytest.mark.usefixtures("elsewhere")
def test_a_refused_key_is_told_without_its_name(
    open_window: Callable[[Session], MainWindow], person: Person, desktop: NotedDesktop, tmp_path: Path
) -> None:
    mix = JobMix(count=5)
    with PracticeService(PracticeConfig(jobs=mix)) as service:
        session = Session(Place(address=service.address), tmp_path / "data")
        session.use_key(ApiKey("not-the-key-there"), "Studio")
        window = open_window(session)
        beside = BesideWindow(window, OneWindow(), desktop)
        beside.begin()
        person.hand_in(window, "\n".join(job.job_id for job in draw_jobs(mix)))
        window.runs._begin(session.cancel, range(5))
        person.wait(lambda: len(desktop.news) == 1)
        assert desktop.news[0] == News(
            "Job Canceller", "The run waits for another key", "0 of 5 jobs done", "Show the window"
        )
        assert not desktop.keeps_awake()
        assert desktop.shown[-1] == Share(0, 5, waits=True)
        # Whoever comes back has seen it.
        QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # type: ignore[union-attr]
        assert desktop.taken_back == 1
        beside.close()


@pytest.mark.usefixtures("elsewhere")
def test_a_click_on_the_message_brings_the_window_back(
    window: MainWindow, person: Person, services: Opening
) -> None:
    shown = services()
    beside = BesideWindow(window, OneWindow())
    beside.begin()
    person.hand_in(window, THREE)
    window.runs._begin(window.session.cancel, range(3))
    window.showMinimized()
    person.wait(lambda: len(shown.messages) == 1)
    (message,) = shown.messages
    jobs = [job.job_id for job in window.session.jobs.rows]
    assert not any(text in f"{message.title} {message.text}" for text in (*jobs, window.session.key_name))
    shown.click(message)
    person.wait(lambda: not window.isMinimized())
    shown.until(lambda seen: seen.progress[-1][1]["progress-visible"] is False)
    shown.until_released(shown.locks[0])
    beside.close()


def test_the_end_of_the_window_takes_everything_back(
    window: MainWindow, desktop: NotedDesktop, beside: BesideWindow
) -> None:
    beside.close()
    assert desktop.is_closed
