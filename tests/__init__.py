"""The tests, a room for a room. `house` holds the rules, `benchmarks` scripts that print tables."""
