"""What is written down: the journal of a run, for the program, and the report, for people."""
