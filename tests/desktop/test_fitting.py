"""Dialogs on screens that are low for the letters that are set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.widgets import fitting
from app.desktop.widgets.controls import label
from app.desktop.widgets.fitting import FittingDialog

LOW: int = 220
"""Pixels of a screen that is too low for all of the question."""


class Question(FittingDialog):
    """Fields, a sentence that comes late, and a button."""

    def __init__(self) -> None:
        super().__init__(300)
        form = QFormLayout()
        self.fields = [QLineEdit(str(number)) for number in range(5)]
        for field in self.fields:
            form.addRow("Field", field)
        self.news = label()
        self.news.hide()
        self.button = QPushButton("Go on")
        column = QVBoxLayout(self)
        column.addWidget(label("A question"))
        column.addLayout(form)
        column.addWidget(self.news)
        column.addSpacing(4)
        column.addWidget(self.button)


@pytest.fixture
def low_screen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "LEFT_OF_SCREEN", qapp.primaryScreen().availableSize().height() - LOW)


@pytest.fixture
def question(qapp: QApplication, low_screen: None) -> Question:
    made = Question()
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def test_on_a_low_screen_a_question_scrolls_and_its_button_stays_in_sight(question: Question) -> None:
    assert question.height() <= LOW
    assert question.button.visibleRegion().boundingRect() == question.button.rect()
    heights = [field.height() for field in question.fields]
    assert min(heights) >= question.fields[0].minimumSizeHint().height()
    question.close()


def test_what_went_wrong_is_scrolled_to(question: Question) -> None:
    question.news.setText("What went wrong. " * 12)
    question.news.show()
    question.fit(question.news)
    deadline = QDeadlineTimer(5000)
    while question.news.visibleRegion().isEmpty() and not deadline.hasExpired():
        QTest.qWait(10)
    assert not question.news.visibleRegion().isEmpty()
    assert question.height() <= LOW
    question.close()


def test_tab_goes_from_field_to_field_as_before(question: Question) -> None:
    question.activateWindow()
    question.fields[0].setFocus()
    for field in [*question.fields[1:], question.button]:
        QTest.keyClick(question.focusWidget(), Qt.Key.Key_Tab)
        assert question.focusWidget() is field
    question.close()


@pytest.mark.parametrize("width", [160, 420])
def test_a_sentence_has_as_many_lines_as_it_needs_and_no_more(qapp: QApplication, width: int) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    sentence = label("A sentence that needs some lines. " * 6)
    column.addWidget(sentence)
    column.addWidget(QListWidget(), 1)
    page.resize(width, 600)
    page.show()
    assert QTest.qWaitForWindowExposed(page)
    assert sentence.height() == sentence.heightForWidth(sentence.width())
    page.close()


def test_a_longer_sentence_in_the_place_of_a_short_one_is_not_cut_off(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = Question()
    question.show()
    assert QTest.qWaitForWindowExposed(question)
    # So low that the first sentence does not fit any more.
    low = qapp.primaryScreen().availableSize().height() - question.height() - 1
    monkeypatch.setattr(fitting, "LEFT_OF_SCREEN", low)
    question.news.setText("Trying the key…")
    question.news.show()
    question.fit(question.news)
    question.news.setText(
        "The service does not accept this key. Copy it once more, or make a new one there. " * 2
    )
    question.fit(question.news)
    lines = question.news.heightForWidth(question.news.width()) // question.news.fontMetrics().lineSpacing()
    deadline = QDeadlineTimer(5000)
    while is_cut_off(question.news) and not deadline.hasExpired():
        QTest.qWait(10)
    assert lines > 1
    assert not is_cut_off(question.news)
    question.close()


def is_cut_off(sentence: QWidget) -> bool:
    return sentence.height() < sentence.heightForWidth(sentence.width())
