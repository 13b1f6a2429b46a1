"""How much may be handed in at one time: `MOST_JOBS` of the list, and these.

Each limit has its sentence in `app.wording.intake`.
"""

from __future__ import annotations

from typing import Final

MEGABYTE: Final = 1_000_000
LARGEST_FILE: Final = 100 * MEGABYTE
"""Bytes of a file, a pipe or an attachment."""

LARGEST_UNPACKED: Final = 1_000 * MEGABYTE
"""Bytes a workbook may unpack to: a sheet of 200,000 rows and 40 columns stays under 500 MB."""

MOST_CELLS: Final = 12_000_000
"""Cells of the rectangle a sheet spans, empty ones included: a workbook is read as a full rectangle."""

LARGEST_SHEET_TEXT: Final = 1_000 * MEGABYTE
"""Characters of all cells of a workbook together, a shared text counted each time it is used."""

WIDEST_TABLE: Final = 16_384
"""Columns that are looked at: as many as a sheet of Excel has."""

MOST_COLUMNS: Final = 256
"""Columns that stay with their row; what stands to the right of them is not kept."""

LONGEST_LINE: Final = 1_000_000
"""Characters of a line of a table; a text with a longer one is no table."""

LONGEST_LABEL: Final = 32_767
"""Characters of a field of JSON that stays with its job: as many as Excel keeps in a cell."""
