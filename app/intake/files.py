"""One door for everything that can be handed in: files, pipes, and what was pasted or dropped.

Each of the three reads in the thread that calls it, and takes its time: call it off the main thread, with a
`stop` and a `progress`. Each answers with a `HandedIn`, or with a `Choice` where a person has to choose; the
answer to a choice is the same call again with `sheet=` or `column=`. Where nobody can choose,
`app.intake.choice.as_problem` makes news of it.

All raise `Problem` with a member of `IntakeProblem`; nothing was taken then. That no ID was found is no
problem here: the fronts say it, in the words of `IntakeProblem.NO_IDS`, of an empty `HandedIn`.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from app.intake.content import Result, Wanted, read_content, read_text_content
from app.intake.quiet import collector_at_rest
from app.intake.source import held, in_memory, opened, troubles_of
from app.intake.watch import Progress, Stop, Watch, never, nobody


def read_file(
    path: Path,
    *,
    column: str | None = None,
    sheet: str | None = None,
    stop: Stop = never,
    progress: Progress = nobody,
) -> Result:
    """Read a file of any kind: text, a table, JSON, a workbook, an e-mail.

    `column` and `sheet` are names that a person chose (a column also by its letter); they are meant for this
    file and have to be in it. The source of what is handed in is the file's name without its folder.
    """
    watch = Watch(path.name or str(path), stop, progress)
    with collector_at_rest(), opened(path, watch) as source:
        return read_content(source, Wanted(column, sheet), watch)


def read_stream(
    stream: BinaryIO,
    *,
    source: str = "",
    column: str | None = None,
    sheet: str | None = None,
    stop: Stop = never,
    progress: Progress = nobody,
) -> Result:
    """Read a binary stream, such as standard input, to its end, as if it were a file.

    `source` is its name for people. It is not closed.
    """
    watch = Watch(source, stop, progress)
    with collector_at_rest(), troubles_of(source):
        return read_content(held(source, stream, watch), Wanted(column, sheet), watch)


def read_paste(
    text: str,
    *,
    source: str = "",
    column: str | None = None,
    stop: Stop = never,
    progress: Progress = nobody,
) -> Result:
    """Read what was pasted, typed or dropped.

    Rows of a spreadsheet, JSON and the source of an e-mail are read as what they are; of any other text
    every ID is taken.
    """
    watch = Watch(source, stop, progress)
    with collector_at_rest():
        content = in_memory(source, text.encode("utf-8", "replace"))
        return read_text_content(content, "utf-8", Wanted(column), watch)
