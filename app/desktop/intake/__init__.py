"""How jobs come in: pastes, files and drops, which column holds the IDs, and what could not be read."""
