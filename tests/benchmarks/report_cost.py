"""What saving a report costs: `python -m tests.benchmarks.report_cost`. Other programs read it back."""

from __future__ import annotations

import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import Final

from app.records.report import SUFFIXES, Report, save_report
from tests.records.reports import read_csv, read_excel, read_json, report, row, words

ROWS: Final = 100_000


def main(folder: Path) -> None:
    long = report([row(n, f"file {n}.png", "Zoë") for n in range(ROWS)], columns=("File", "Customer"))
    print(
        f"{ROWS:,} rows, 8 columns\n{'':>6}  {'processor':>10}  {'most memory':>12}  {'size':>8}  read back"
    )
    for suffix in SUFFIXES:
        path = folder / f"report{suffix}"
        start = time.process_time()
        save_report(long, path, words())
        seconds = time.process_time() - start
        size = path.stat().st_size / 1e6
        memory = _most_memory(long, path)
        print(
            f"{suffix:>6}  {seconds:>8.1f} s  {memory:>9.1f} MB  {size:>5.1f} MB  {_rows_read(path):,} rows"
        )


def _most_memory(long: Report, path: Path) -> float:
    """Beside the rows themselves, in MB."""
    tracemalloc.start()
    save_report(long, path, words())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def _rows_read(path: Path) -> int:
    match path.suffix:
        case ".csv":
            return len(read_csv(path)) - 1
        case ".json":
            return len(read_json(path)["jobs"])
        case _:
            return len(read_excel(path)) - 1


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(Path(scratch))
