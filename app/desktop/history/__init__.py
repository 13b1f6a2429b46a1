"""What is kept of runs: the report that a person saves, and the runs of the last days."""
