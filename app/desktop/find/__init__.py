"""The window that finds the running jobs, with its own table and filters."""
