"""The rules of the house: what is true of the repository as a whole."""
