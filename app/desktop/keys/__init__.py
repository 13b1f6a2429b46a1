"""The key: asking for it, keeping it in the computer's keychain, and who may use it."""
