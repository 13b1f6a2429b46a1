"""Intake: from whatever a person has to job IDs, in order, with what stood beside them. Knows no Qt.

    paste, file, pipe
        → `files`      one door for all of them
        → `source`, `encoding`       bytes with a name, and their text
        → `content`    tells what it is, whatever its name says
        → `workbook` (once `archive` or `compound` found it harmless), `delimited`, `json_text`, `mail`,
          `markup`     take it apart into rows, records or plain text
        → `columns`, `json_jobs`     which column holds the jobs? Where there is doubt, a `Choice`
        → `finder`     every ID in a text, in any spelling, and what looks like a damaged one
        → `gather`     each job once, repetitions and damaged ones beside it: a `HandedIn`

Nothing is ever repaired and nothing is guessed: an ID is taken whole or shown as damaged, and a column is
either plainly the one or the person says which.
"""
