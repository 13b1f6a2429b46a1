"""Jobs: what a job is to us, its status, and the list a person works on. Imports nothing of the house."""
