"""What happens outside of the window: on the taskbar, among the desktop's messages, and when a program is
started twice.

What a system lacks is left out, and nothing is missed: `desktop.Desktop` itself is a desktop that shows
nothing, and each system fills in what it has. `app.desktop.beside` joins them with the window.
"""
