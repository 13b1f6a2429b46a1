"""The settings file, and the policy over it."""
