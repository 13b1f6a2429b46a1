"""Intake: from whatever a person has to job IDs, in order, with what stood beside them. Knows no Qt.

    paste, file, pipe
        → `files`      what is it? size, kind, encoding; one door for files, pipes and pastes
        → `workbook`, `delimited`, `json_records`, `mail`, `markup`     into rows or plain text
        → `columns`    which column holds the jobs? Where there is doubt, a `Choice` for the person
        → `finder`     every ID in a text, in any spelling, and what looks like a damaged one
        → `gather`     each job once, repetitions and damaged ones beside it: a `HandedIn`

Nothing is ever repaired and nothing is guessed: an ID is taken whole or shown as damaged, and a column is
either plainly the one or the person says which.
"""
