"""The engine: runs that cancel jobs, and the questions asked along the way. QtCore at most."""
