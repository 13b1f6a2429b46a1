"""Whatever is wrong with what was typed or handed in: a sentence, the right exit code, nothing lost."""

from __future__ import annotations

import pytest

from app.practice.config import PracticeConfig, PracticeKey
from app.practice.jobs import JobMix
from app.practice.service import PracticeService
from tests.terminal.lists import FORTY, STRANGERS, ids, rows_of, save_list, statuses_of
from tests.terminal.program import Program

NOBODY_LISTENS = "http://127.0.0.1:9"
AT_ONCE = ("--patience", "0.01")


def test_text_without_ids_is_refused(program: Program) -> None:
    (program.folder / "letter.txt").write_text("Dear team,\nplease stop the jobs of Tuesday.\n")
    done = program.run("cancel", "letter.txt", "--yes")
    assert done.code == 2
    assert "letter.txt" in done.err
    assert "job ID" in done.err


def test_damaged_ids_alone_are_named_with_their_lines(program: Program) -> None:
    (program.folder / "list.txt").write_text(f"one\n{ids(FORTY)[0][:-1]}\n")
    done = program.run("cancel", "list.txt", "--yes")
    assert done.code == 2
    assert "line 2" in done.err
    assert ids(FORTY)[0][:-1] in done.err


@pytest.mark.parametrize("name", ["missing.csv", "a-folder", "picture.jpg", "damaged.xlsx"])
def test_what_cannot_be_read_is_named_and_nothing_is_sent(program: Program, name: str) -> None:
    (program.folder / "a-folder").mkdir()
    (program.folder / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40)
    (program.folder / "damaged.xlsx").write_bytes(b"PK\x03\x04 this is no workbook")
    done = program.run("cancel", save_list(program.folder), name, "--yes", "--service-url", NOBODY_LISTENS)
    assert done.code == 2
    assert name in done.err
    assert done.out == ""


def test_a_table_with_several_columns_of_ids_is_never_guessed(program: Program) -> None:
    jobs, sources = ids(FORTY), ids(JobMix(count=40, seed=5))
    lines = [
        "first,second,customer",
        *(f"{a},{b},Ms. {n}" for n, (a, b) in enumerate(zip(sources, jobs, strict=True))),
    ]
    (program.folder / "table.csv").write_text("\n".join(lines))
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        arguments = ("cancel", "table.csv", "--yes", "--service-url", service.address)
        refused = program.run(*arguments)
        assert service.requests == ()
        assert refused.code == 2
        assert "first, second" in refused.err
        assert "--column NAME" in refused.err
        assert program.run(*arguments, "--column", "nonsense").code == 2
        done = program.run(*arguments, "--column", "second", "--report", "out.csv")
        assert done.code == 0
        assert service.cancelled_ids() == set(jobs)
    assert [row["customer"] for row in rows_of(program.folder / "out.csv")] == [f"Ms. {n}" for n in range(40)]


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("api.topazlabs.com", "https://api.topazlabs.com"),
        ("http://api.topazlabs.com", "https://"),
        ("https://api.topazlabs.com/image/v1", "without a path"),
        ("nonsense", "https://"),
    ],
)
def test_an_address_that_cannot_be_one_is_refused(program: Program, url: str, hint: str) -> None:
    done = program.run("cancel", save_list(program.folder), "--yes", "--service-url", url)
    assert done.code == 2
    assert hint in done.err


def test_a_port_where_nobody_listens_leaves_every_job_accounted_for(program: Program) -> None:
    done = program.run(
        *("cancel", save_list(program.folder), "--yes", "--service-url", NOBODY_LISTENS, *AT_ONCE),
        *("--report", "out.csv"),
    )
    assert done.code == 1
    assert f"Nothing accepts connections at {NOBODY_LISTENS}" in done.err
    assert "Check whether the address and its port are right." in done.err
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 40}


def test_a_name_that_does_not_exist_is_no_ones_address(program: Program) -> None:
    done = program.run(
        *("cancel", save_list(program.folder), "--yes", "--service-url", "https://nowhere.invalid", *AT_ONCE)
    )
    assert done.code == 1
    assert "https://nowhere.invalid was not found" in done.err


def test_a_refused_key_ends_the_run_and_loses_nothing(program: Program, canary_key: str) -> None:
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", save_list(program.folder), "--yes", "--report", "out.csv"),
            *("--service-url", service.address),
            key=canary_key,
        )
        assert service.cancelled_ids() == set()
    assert done.code == 3
    assert "does not accept the key “TOPAZ_API_KEY”" in done.err
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 40}


def test_without_a_key_nothing_is_sent(program: Program) -> None:
    done = program.run("cancel", save_list(program.folder), "--yes", "--report", "out.csv", key=None)
    assert done.code == 3
    assert "TOPAZ_API_KEY" in done.err
    assert statuses_of(program.folder / "out.csv") == {"not_attempted": 40}


def test_a_text_that_cannot_be_a_key_is_refused_without_showing_it(program: Program) -> None:
    done = program.run("cancel", save_list(program.folder), "--yes", key="two words—pasted")
    assert done.code == 3
    assert "TOPAZ_API_KEY" in done.err
    assert "pasted" not in done.err.replace("paste it", "")


def test_jobs_of_another_key_stop_a_run_that_nobody_watches(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", save_list(program.folder, STRANGERS), "--yes", "--max-in-flight", "2"),
            *("--service-url", service.address, "--report", "out.csv"),
        )
    assert done.code == 1
    assert "don't seem to belong to the key “TOPAZ_API_KEY”" in done.err
    found = statuses_of(program.folder / "out.csv")
    assert found["not_attempted"] > 0
    assert found["not_attempted"] + found["not_found"] == 12


def test_a_key_that_may_not_cancel_stops_a_run_that_nobody_watches(program: Program) -> None:
    key = PracticeKey(may=frozenset())
    with PracticeService(PracticeConfig(jobs=FORTY, keys=(key,))) as service:
        done = program.run("cancel", save_list(program.folder), "--yes", "--service-url", service.address)
    assert done.code == 1
    assert "may not cancel these jobs" in done.err


def test_where_nobody_can_answer_yes_must_be_said_beforehand(program: Program) -> None:
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run("cancel", "-", "--service-url", service.address, typed="\n".join(ids(FORTY)))
        assert service.requests == ()
    assert done.code == 2
    assert "--yes" in done.err


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("cancel", "--id", "not-an-id", "--yes"), "not-an-id"),
        (("cancel", "list.txt", "--yes", "--report", "out.pdf"), ".xlsx"),
        (("cancel", "list.txt", "--yes", "--report", "nowhere/out.csv"), "nowhere"),
        (("cancel", "list.txt", "--yes", "--report", "home"), "home"),
        (("cancel", "list.csv", "--yes", "--report", "list.csv"), "overwrite"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_sent(
    program: Program, arguments: tuple[str, ...], hint: str
) -> None:
    save_list(program.folder)
    save_list(program.folder, name="list.csv")
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        place = () if "--service-url" in arguments else ("--service-url", service.address)
        done = program.run(*arguments, *place)
        assert service.requests == ()
    assert (done.code, done.out) == (2, "")
    assert hint in done.err
    assert "Traceback" not in done.err


def test_a_data_folder_that_cannot_be_used_stops_no_run(program: Program) -> None:
    (program.folder / "occupied").write_text("a file where a folder should be")
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", save_list(program.folder), "--yes", "--service-url", service.address),
            more={"XDG_DATA_HOME": str(program.folder / "occupied")},
        )
        assert service.cancelled_ids() == set(ids(FORTY))
    assert done.code == 0
    assert "not being written down" in done.err


def test_a_log_that_cannot_be_written_stops_no_run(program: Program) -> None:
    (program.folder / "occupied").write_text("a file where a folder should be")
    with PracticeService(PracticeConfig(jobs=FORTY)) as service:
        done = program.run(
            *("cancel", save_list(program.folder), "--yes", "--service-url", service.address),
            more={"XDG_STATE_HOME": str(program.folder / "occupied")},
        )
    assert done.code == 0


def test_the_log_is_for_its_owner_alone(program: Program) -> None:
    program.run("cancel", save_list(program.folder), "--yes", "--service-url", NOBODY_LISTENS, *AT_ONCE)
    logs = list(program.folder.rglob("*.log"))
    assert len(logs) == 2
    assert {path.stat().st_mode & 0o777 for path in logs} == {0o600}
