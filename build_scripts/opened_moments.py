"""Moments that need a real screen: what is pulled down, dropped down or hung over the window for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QScrollArea

from app.desktop.find.find_window import FindWindow
from app.desktop.main_window import MainWindow
from app.desktop.settings.settings_dialog import SettingsDialog
from app.engine.progress import RunPhase
from app.jobs.status import Status
from build_scripts.photographer import SETTLED, Photographer


def opened(camera: Photographer) -> None:
    """Menus in menus, menus of rows and columns, lists that drop down, hints, and a file over the window."""
    with camera.practice() as window:
        window.start.set_inviting(True)
        camera.shoot("60-file-over-it")
    with camera.at_work() as (window, _):
        camera.hand_in_sample(window)
        menus(camera, window)
        camera.begin(window)
        run = window.session.run
        camera.until(lambda: run is not None and run.phase is RunPhase.ENDED)
        rows(camera, window)
        window.finds.open()
        found = camera.dialog(FindWindow)
        camera.until(lambda: not found.is_looking)
        found.filters.models.showPopup()
        camera.shoot("66-models")
        found.filters.models.hidePopup()
        found.close()
        settings_and_help(camera, window)


def menus(camera: Photographer, window: MainWindow) -> None:
    """The menus in the menus of the bar."""
    for number, title in enumerate(window.menuBar().actions(), 1):
        menu = title.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()  # some are filled only then, and each time anew
            places = [at for at, entry in enumerate(menu.actions()) if isinstance(entry.menu(), QMenu)]
            for inner, place in enumerate(places, 1):
                pull_down(camera, window, title, f"61-menu-{number}-{inner}", place)


def pull_down(
    camera: Photographer, window: MainWindow, title: QAction, moment: str, place: int | None = None
) -> None:
    """Open one menu of the bar, and perhaps the one that has this place in it."""
    bar, menu = window.menuBar(), title.menu()
    if not isinstance(menu, QMenu) or not camera.wants(moment):
        return
    menu.popup(bar.mapToGlobal(bar.actionGeometry(title).bottomLeft() + QPoint(0, 1)))
    if place is not None:
        entry = menu.actions()[place]
        inner = entry.menu()
        menu.setActiveAction(entry)
        if isinstance(inner, QMenu):
            inner.popup(menu.mapToGlobal(menu.actionGeometry(entry).topRight()))
            inner.setActiveAction(inner.actions()[0])
    camera.shoot(moment)
    camera.close_menus()


def rows(camera: Photographer, window: MainWindow) -> None:
    """What can be done with a row and with a column, and the whole of a sentence that is cut off."""
    table = window.work.table
    statuses = [job.status for job in window.session.jobs.rows]
    place = table.model().index(statuses.index(Status.UNKNOWN), 3)
    table.selectRow(place.row())
    table.customContextMenuRequested.emit(table.visualRect(place).center())
    camera.shoot("62-menu-of-a-row")
    camera.close_menus()
    header = table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(3) + 40, 12))
    camera.shoot("63-menu-of-a-column")
    camera.close_menus()
    if camera.wants("64-hint"):
        over = table.visualRect(place).center()
        viewport = table.viewport()
        camera.wait(SETTLED)  # a window that comes to the front takes hints away
        hint = QHelpEvent(QEvent.Type.ToolTip, over, viewport.mapToGlobal(over))
        QApplication.sendEvent(viewport, hint)
        camera.shoot("64-hint")


def settings_and_help(camera: Photographer, window: MainWindow) -> None:
    """What has to be pressed in the settings before it is seen."""
    window.settings.open()
    settings = camera.dialog(SettingsDialog)
    areas: list[QScrollArea] = list(settings.findChildren(QScrollArea))
    settings.connection.test.button.click()
    camera.until(lambda: not settings.connection.test.is_under_way)
    camera.wait(SETTLED)
    areas[0].ensureWidgetVisible(settings.connection.test)
    camera.shoot("67-connection-tested")
    areas[0].ensureWidgetVisible(settings.history)
    settings.appearance.showPopup()
    camera.shoot("68-appearances")
    settings.appearance.hidePopup()
    settings.reject()
    window.acts.way_to_key.trigger()
    camera.shoot("69-way-to-key")
    camera.dialog(QDialog).close()
