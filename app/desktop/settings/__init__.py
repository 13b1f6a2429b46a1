"""The settings dialog with its test of the connection, and the diagnostics for whoever helps."""
