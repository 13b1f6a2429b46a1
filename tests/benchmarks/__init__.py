"""Measurements: `python -m tests.benchmarks.NAME` prints a table. pytest collects none of them."""
