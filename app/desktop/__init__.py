"""The window: one place where a person hands in jobs, cancels them, and reads what became of them.

`app.desktop.app` starts it, `main_window` is its frame, and `desks` puts the rooms together. Widgets show
and ask; the *desks* (intake, run, report, key) know what a person wants and talk to the session, so that no
widget does both. The rooms stand on floors of their own, as `pyproject.toml` says: `looks` and `widgets` at
the bottom, the `table` on them, then what comes in, what is kept and what is set, and the `run` on top.
What happens outside of the window (the taskbar, messages, a second start) is in `platform`, and `beside`
joins it.
"""
