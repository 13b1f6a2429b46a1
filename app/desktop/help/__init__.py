"""Help: what the statuses mean, how to get a key, the shortcuts, and the licences."""
