"""The program as it is handed out: packed, installed, started where nothing else is."""
