"""The tests, a room for a room. `tests.house` holds the rules, `tests.benchmarks` scripts that print tables."""
