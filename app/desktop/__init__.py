"""The window: one place where a person hands in jobs, cancels them, and reads what became of them.

`app.desktop.app` starts it and `main_window` puts it together. Widgets show and ask; the *desks* (intake,
run, report, key) know what a person wants and talk to the session, so that no widget does both. What happens
outside of the window (the taskbar, messages, a second start) is in `platform`.
"""
