"""The system around the program: which proxy it wants to be used."""
