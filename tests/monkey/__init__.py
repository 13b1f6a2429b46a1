"""Somebody who clicks, types, drops and resizes at random while runs go on, and what must not come of it."""
