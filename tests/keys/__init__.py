"""Keys, and the keychains they are kept in."""
