"""Somebody at random. What is chosen comes from a seed; what it meets depends on the service's speed, too."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from app.desktop.keys.key_dialog import KeyDialog
from app.desktop.run.questions import TYPED_FROM, ConfirmCancelling
from app.desktop.widgets.controls import Kind
from app.desktop.widgets.secret_field import SecretField
from app.jobs.status import Status
from app.practice import PRACTICE_KEY
from tests.monkey import acts
from tests.monkey.findings import Findings
from tests.monkey.stage import Stage

CHECKED_EVERY: Final = 25
"""Events between two looks whether everything adds up."""
LEFT_EVERY: Final = 1_700
"""Events after which the program is closed and started again, if that has not happened by itself."""
STUCK_AFTER: Final = 0.25
"""Seconds after which a dialog or a drag that blocks the one who acts gets an Escape."""
HABITS: Final = 0.12
"""The share of events in which the monkey does what brings a run about."""
AWAY_FOR: Final = 40
"""Events for which the network is gone."""

_KEYS: Final = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Menu),
    *(Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F10, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_E, Qt.Key.Key_7),
)
_WITH_CONTROL: Final = (
    *(Qt.Key(ord(letter)) for letter in "ACVZFIONSPKX"),
    *(Qt.Key.Key_Return, Qt.Key.Key_Period, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Comma),
)
_OPENERS: Final = (
    *((Qt.Key(ord(letter)), acts.CONTROL) for letter in "OOOSSS"),
    *((Qt.Key(ord(letter)), acts.CONTROL | acts.SHIFT) for letter in "FK"),
    (Qt.Key.Key_Comma, acts.CONTROL),
)
"""What opens dialogs; those for files, which the system or Qt itself makes, more often than the others."""
_WITH_CONTROL_AND_SHIFT: Final = tuple(Qt.Key(ord(letter)) for letter in "PFKC")


class Monkey(QObject):
    """`play` does so many things; `done` counts them by kind, `slowest` is the longest in seconds."""

    def __init__(
        self, stage: Stage, chance: random.Random, findings: Findings, *, likes_dialogs: bool = False
    ) -> None:
        super().__init__()
        self.done: Counter[str] = Counter()
        self.slowest = (0.0, "")
        self.escapes = 0
        self._stage = stage
        self._chance = chance
        self._findings = findings
        self._began = 0.0
        self._back_at = -1
        self._files = self._make_files(stage.home / "lists")
        self._watchdog = QTimer(self)
        self._watchdog.setInterval(100)
        self._watchdog.timeout.connect(self._look)
        self._acts: dict[Callable[[QWidget], str], int] = {
            self._click_something: 34,
            self._click_anywhere: 12,
            self._click_right: 4,
            self._click_twice: 3,
            self._type: 22,
            self._drag: 6,
            self._wheel: 5,
            self._paste: 3,
            self._drop: 3,
            self._resize: 4,
            self._disturb: 1,
        }
        if likes_dialogs:
            self._acts |= {self._open_dialog: 18, self._close_dialog: 8, self._drop: 20, self._paste: 8}

    def play(self, events: int) -> None:
        """Do so many things, and look after the stage."""
        self._watchdog.start()
        for number in range(1, events + 1):
            self._act(number)
            self._stage.look_after_window()
            self._stage.keep_dialogs_at_home()
            if number % CHECKED_EVERY == 0:
                self._stage.check()
            if number % LEFT_EVERY == 0:
                self._stage.leave()
                self._stage.look_after_window()
            if self._findings.are_enough:
                break
        self._watchdog.stop()

    def _act(self, number: int) -> None:
        if QApplication.activeWindow() is None:
            # What a window manager does when a dialog has gone.
            self._stage.window.activateWindow()
            QApplication.processEvents()
        top = acts.front() or self._stage.window
        if number == self._back_at:
            self._stage.listen()
        is_habit = self._chance.random() < HABITS
        act = self._habit if is_habit else self._chance.choices(*zip(*self._acts.items(), strict=True))[0]
        self._began = time.monotonic()
        said = act(top)
        if act == self._disturb:
            self._back_at = number + AWAY_FOR
        QApplication.processEvents()
        took, self._began = time.monotonic() - self._began, 0.0
        self.slowest = max(self.slowest, (took, said))
        self.done[act.__name__.strip("_")] += 1
        if self._chance.random() < 0.25:
            QTest.qWait(self._chance.randrange(1, 25))

    def _note(self, text: str) -> str:
        self._findings.note_event(text)
        return text

    @Slot()
    def _look(self) -> None:
        """Nobody acts while a question of Qt's own or a drag has a loop of its own: leave it by Escape."""
        if self._began and time.monotonic() - self._began > STUCK_AFTER:
            self.escapes += 1
            acts.press_key(Qt.Key.Key_Escape)

    # What is done.

    def _place(self, top: QWidget, *, lively: bool) -> QPoint | None:
        chance = self._chance
        place = acts.lively_place(top, chance) if lively else acts.any_place(top, chance)
        return place if place is not None and acts.is_inside(top, place) else None

    def _click_something(self, top: QWidget) -> str:
        place = self._place(top, lively=True)
        if place is None:
            return self._click_anywhere(top)
        keys = self._chance.choices([acts.NONE, acts.SHIFT, acts.CONTROL], [18, 1, 1])[0]
        said = self._note(f"click on {acts.name_of(top, place)}")
        acts.click(top, place, keys=keys)
        return said

    def _click_anywhere(self, top: QWidget) -> str:
        place = acts.any_place(top, self._chance)
        said = self._note(f"click at {place.x()}, {place.y()}: {acts.name_of(top, place)}")
        acts.click(top, place)
        return said

    def _click_right(self, top: QWidget) -> str:
        place = self._place(top, lively=self._chance.random() < 0.8) or acts.any_place(top, self._chance)
        said = self._note(f"right click on {acts.name_of(top, place)}")
        acts.click(top, place, acts.RIGHT)
        return said

    def _click_twice(self, top: QWidget) -> str:
        place = self._place(top, lively=True) or acts.any_place(top, self._chance)
        said = self._note(f"double click on {acts.name_of(top, place)}")
        acts.double_click(top, place)
        return said

    def _type(self, top: QWidget) -> str:
        chance = self._chance
        kind = chance.random()
        if kind < 0.7:
            key, keys = chance.choice(_KEYS), chance.choices([acts.NONE, acts.SHIFT, acts.ALT], [12, 2, 1])[0]
        elif kind < 0.93:
            key, keys = chance.choice(_WITH_CONTROL), acts.CONTROL
        else:
            key, keys = chance.choice(_WITH_CONTROL_AND_SHIFT), acts.CONTROL | acts.SHIFT
        said = self._note(f"key {keys.name or keys} {key.name} in {type(top).__name__}")
        for _ in range(chance.choice((1, 1, 1, 3))):
            acts.press_key(key, keys)
        return said

    def _drag(self, top: QWidget) -> str:
        chance = self._chance
        start = self._place(top, lively=chance.random() < 0.8) or acts.any_place(top, chance)
        rest = [acts.any_place(top, chance) for _ in range(chance.randrange(1, 4))]
        near = start + QPoint(chance.randrange(-60, 61), chance.randrange(-12, 13))
        places = [start, near if acts.is_inside(top, near) else rest[0], *rest[1:]]
        said = self._note(f"drag from {acts.name_of(top, start)} over {len(places) - 1} places")
        acts.drag(top, places)
        return said

    def _wheel(self, top: QWidget) -> str:
        place = acts.any_place(top, self._chance)
        said = self._note(f"wheel over {acts.name_of(top, place)}")
        keys = self._chance.choices([acts.NONE, acts.CONTROL, acts.SHIFT], [6, 1, 1])[0]
        acts.wheel(top, place, QPoint(0, self._chance.choice((-1200, -120, 120, 1200))), keys)
        return said

    def _paste(self, top: QWidget) -> str:
        said = self._note(f"paste in {type(top).__name__}")
        QGuiApplication.clipboard().setMimeData(self._mime())
        acts.press_key(Qt.Key.Key_V, acts.CONTROL)
        return said

    def _drop(self, top: QWidget) -> str:
        below = acts.front_without_popup() or top
        place = acts.any_place(below, self._chance)
        said = self._note(f"drop on {acts.name_of(below, place)}")
        acts.drop(below, place, self._mime(), is_dropped=self._chance.random() < 0.8)
        return said

    def _open_dialog(self, top: QWidget) -> str:
        key, keys = self._chance.choice(_OPENERS)
        said = self._note(f"open a dialog by {keys.name or keys} {key.name} in {type(top).__name__}")
        acts.press_key(key, keys)
        return said

    def _close_dialog(self, top: QWidget) -> str:
        said = self._note(f"close {type(top).__name__}")
        if top is not self._stage.window:
            if self._chance.random() < 0.5:
                acts.press_key(Qt.Key.Key_Escape)
            else:
                top.close()
        return said

    def _resize(self, top: QWidget) -> str:
        chance = self._chance
        window = self._stage.window if chance.random() < 0.7 else top
        width, height = chance.randrange(300, 1600), chance.randrange(200, 1000)
        said = self._note(f"{type(window).__name__} to {width} × {height}")
        if window.isWindow() and window is not QApplication.activePopupWidget():
            window.resize(width, height)
        return said

    def _disturb(self, top: QWidget) -> str:
        del top
        what = self._chance.choice((self._stage.vanish, self._stage.service.break_connections))
        said = self._note(f"the network: {what.__name__}")
        what()
        return said

    # What is handed in.

    def _make_files(self, folder: Path) -> list[Path]:
        folder.mkdir(parents=True, exist_ok=True)
        ids = self._stage.new_jobs(60)
        contents = {
            "list.txt": "\n".join(ids[:20]),
            "sheet.csv": "Image,Customer,Job ID\n"
            + "\n".join(f"photo {at}.jpg,Brandt,{one}" for at, one in enumerate(ids[10:50])),
            "doubtful.csv": "first,second\n" + "\n".join(f"c0ffee00{one[8:]},{one}" for one in ids[40:]),
            "empty.txt": "",
            "letter.txt": "Dear all, please stop everything.",
        }
        files = [folder / name for name in contents]
        for file in files:
            file.write_text(contents[file.name], encoding="utf-8")
        picture = folder / "picture.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
        return [*files, picture, folder / "gone.csv", folder]

    def _mime(self) -> QMimeData:
        chance, mime = self._chance, QMimeData()
        match chance.randrange(8):
            case 0:
                mime.setUrls([QUrl.fromLocalFile(str(one)) for one in chance.sample(self._files, 2)])
            case 1:
                mime.setUrls([QUrl.fromLocalFile(str(chance.choice(self._files)))])
            case 2:
                mime.setText("nothing of the kind\n{COUNT} \u202e %1 & <b>bold</b>")
            case 3:
                mime.setData("application/octet-stream", b"\x00\xff")
            case 4:
                known = [job.job_id for job in self._stage.window.session.jobs.rows[:5]]
                mime.setText("\n".join([*known, *known, "9f1c2b9e-0d4a-4c57-9b1e-2f8a7c3d5e6"]))
            case 5:
                mime.setHtml("<table><tr><td>" + "</td></tr><tr><td>".join(self._stage.new_jobs(4)))
            case _:
                mime.setText(self._fresh_list())
        return mime

    def _fresh_list(self) -> str:
        chance = self._chance
        count = chance.choice((1, 3, 8, 20, 40, 90)) if chance.random() < 0.97 else TYPED_FROM
        strangers = [
            f"{chance.getrandbits(32):08x}-5d1c-4f0e-9b1e-2f8a7c3d5e60" for _ in range(chance.randrange(3))
        ]
        return "\n".join([*self._stage.new_jobs(count), *strangers])

    # What brings a run about.

    def _habit(self, top: QWidget) -> str:
        """What somebody would do who wants to get on."""
        chance, session = self._chance, self._stage.window.session
        match top:
            case ConfirmCancelling():
                self._write_into(top, QLineEdit, str(session.jobs.counts[Status.READY]))
                return self._press(top, "cancel", Kind.PRIMARY)
            case KeyDialog() if chance.random() < 0.7:
                self._write_into(top, SecretField, PRACTICE_KEY)
                return self._press(top, "use the key", Kind.NEXT)
            case QDialog():
                acts.press_key(Qt.Key.Key_Escape)
                return self._note(f"leave {type(top).__name__} by Escape")
            case _ if top is not self._stage.window:
                acts.press_key(Qt.Key.Key_Escape)
                return self._note("leave a popup by Escape")
            case _ if not len(session.jobs) or chance.random() < 0.1:
                QGuiApplication.clipboard().setText(self._fresh_list())
                acts.press_key(Qt.Key.Key_V, acts.CONTROL)
                return self._note("paste a fresh list")
            case _ if not session.is_running and chance.random() < 0.15:
                acts.press_key(Qt.Key.Key_N, acts.CONTROL)
                return self._note("ask for a new list")
            case _:
                return self._press(top, "the next step", Kind.PRIMARY, Kind.NEXT)

    def _write_into(self, top: QWidget, kind: type[QLineEdit], text: str) -> None:
        fields: list[QLineEdit] = list(top.findChildren(kind))
        for field in [one for one in fields if one.isVisible()][:1]:
            acts.click(top, field.mapTo(top, field.rect().center()))
            QTest.keyClicks(field, text)

    def _press(self, top: QWidget, what: str, *kinds: Kind) -> str:
        wanted = [kind.value for kind in kinds]
        buttons: list[QPushButton] = list(top.findChildren(QPushButton))
        there = [
            one for one in buttons if one.isVisible() and one.isEnabled() and one.property("kind") in wanted
        ]
        for one in there[:1]:
            place = one.mapTo(top, one.rect().center())
            if acts.is_inside(top, place) and acts.front() is top:
                said = self._note(f"{what}: {one.text()!r}")
                acts.click(top, place)
                return said
        return self._note(f"{what}: there is nothing to press")
