"""What makes, tests and packages the program. Standard library alone; see `run.py`, `test.py`, `lock.py`."""
