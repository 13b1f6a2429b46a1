"""The canary: a key that all runs of the suite work with, and the search for it in everything they leave."""
