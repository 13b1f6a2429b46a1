"""Every English sentence the rooms below the fronts can cause, marked for translation without Qt.

One module a room. Rooms hand up values (an enum member and its facts), never sentences; the fronts turn
them into words in the person's language with `phrase`.
"""
