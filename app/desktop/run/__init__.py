"""The middle of the window through a run's moments (ready, checking, running, done), and its desks."""
