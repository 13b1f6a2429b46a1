"""The window in every language, and in one that shows what nobody translated."""
