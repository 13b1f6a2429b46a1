"""The texts of `--help`: what each command does, and examples that can be copied."""

from __future__ import annotations

from typing import Final

WINDOW: Final = """\
Cancels image jobs at the Topaz Labs Image API.

Without a command it opens the window; one that is open already comes to the front. The
same work can be done in the terminal:

  job-canceller cancel     cancel the jobs that a file, a list or the standard input names
  job-canceller resume     go on with a run that was cut off
  job-canceller jobs       show what is running at the service
  job-canceller self-test  try everything on this computer, without the network

Each command has a help text of its own: job-canceller cancel --help"""

WINDOW_EXAMPLES: Final = """\
Examples:
  job-canceller                       open the window
  job-canceller Tuesday.xlsx          open it with the jobs of a file
  job-canceller --practice            try everything out; no real job is touched
  job-canceller cancel Tuesday.xlsx   cancel the jobs of a file without a window"""

CANCEL: Final = """\
Cancels jobs. Shows what was found and asks before anything is sent; afterwards every
job that was handed in is accounted for.

Job IDs are found in text, tables (.csv, .tsv, .xlsx, .xlsm, .xls, .ods), JSON, logs and
e-mails (.eml). Of a table with several columns of IDs, --column says which one is meant.

The key is taken from the environment variable TOPAZ_API_KEY, otherwise from the keychain,
otherwise you are asked for it. It is never taken from the command line.

Without files and IDs, --running takes the jobs that are running at the service; filters
choose among them.

With --check the service is asked first what each job is; nothing is sent for those that have
ended already. After the run it is asked whether it shows the jobs as cancelled, and whether
new ones were started meanwhile."""

CANCEL_EXAMPLES: Final = """\
Examples:
  job-canceller cancel Tuesday.xlsx
  job-canceller cancel Tuesday.xlsx --column "Job ID" --report result.xlsx
  job-canceller cancel --id 0d5c5f4e-7d10-4c0b-9d27-2c1f9f1f4c11
  grep ERROR batch.log | job-canceller cancel -
  job-canceller cancel Tuesday.xlsx --check
  job-canceller cancel --running --started-within 30m --model Recovery
  job-canceller cancel list.csv --practice     try it out; no real job is touched

At the end of the run, this is what the exit code means:
  0    every job is cancelled, was cancelled before, or had already finished
  1    some jobs are not; the summary and the report say which and why
  2    the command or a file could not be understood; nothing was sent
  3    the key was refused, or there is none
  4    an error of the program itself; it says where its log is
  130  interrupted, or answered with no; the report is written all the same

Ctrl+C stops: what is on its way is waited for. A second Ctrl+C ends at once."""

JOBS: Final = """\
Shows the jobs that are running at the service; with --state also others, as far back as the
service remembers them (7 days). Nothing is changed by it.

As a table for reading, or with --format csv or json for programs. The CSV can be handed on:
its first column holds the job IDs."""

JOBS_EXAMPLES: Final = """\
Examples:
  job-canceller jobs
  job-canceller jobs --started-within 2h --model "Standard V2"
  job-canceller jobs --state completed,failed --search wedding
  job-canceller jobs --search wedding --format csv | job-canceller cancel -
  job-canceller jobs --practice              try it out; no real job is touched

The exit code is 0 when the whole list was read, 1 when there may be more jobs than are
shown, 2 when the command could not be understood, 3 when the key was refused or there is
none, and 130 when it was interrupted."""

RESUME: Final = """\
Goes on with the last run that was cut off: by a crash, a power cut, or because the program
was ended. Jobs whose request may have left already are asked about before anything is sent
for them again. The report covers the whole list, not only the rest.

A run goes on with the address and the key it was begun with, and with no other."""

RESUME_EXAMPLES: Final = """\
Examples:
  job-canceller resume
  job-canceller resume --yes --report result.csv

The exit codes are those of job-canceller cancel --help."""

SELF_TEST: Final = """\
Tries everything on this computer: opens the window, reads a list in every format, cancels
one at a practice service inside the program, and saves every report. No real job is
touched, nothing leaves this computer, and neither settings nor keys are changed.

It is made for whoever installs the program. It needs no screen."""

SELF_TEST_EXAMPLES: Final = """\
Examples:
  job-canceller self-test
  job-canceller self-test --report self-test.json

The exit code is 0 if everything works, else 1; the report has a line for each thing tried."""
