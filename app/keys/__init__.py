"""API keys: the type that keeps one from being seen, and the keychain that keeps it safe."""
