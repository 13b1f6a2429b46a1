"""The terminal front: the same work as the window's, without a screen. English only, no QtWidgets."""
