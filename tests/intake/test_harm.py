"""Files that are made to do harm end in a sentence: nothing fills the memory, nothing goes on for ever."""

from __future__ import annotations

import base64
import binascii
import html
import io
import json
import struct
import zipfile

import pytest

from app.intake import archive as archive_module
from app.intake.files import read_paste, read_stream
from app.intake.markup import blocks_of
from app.intake.problems import IntakeProblem
from app.intake.watch import Watch
from app.jobs.handed_in import HandedIn
from app.problem import Problem
from tests.intake.corpus import SAMPLES
from tests.intake.spellings import canonical
from tests.intake.workbooks import (
    archive,
    first_record,
    inline,
    ods,
    ods_cell,
    ods_row,
    patched,
    shared_texts,
    xlsx,
)

ID = canonical(1)
XLS = (SAMPLES / "excel97.xls").read_bytes()


def problem_with(content: bytes) -> IntakeProblem:
    with pytest.raises(Problem) as news:
        read_stream(io.BytesIO(content), source="list")
    assert isinstance(news.value.what, IntakeProblem)
    return news.value.what


def jobs(content: bytes) -> list[str]:
    result = read_stream(io.BytesIO(content), source="list")
    assert isinstance(result, HandedIn), result
    return [found.job_id for found in result.found]


def test_workbooks_made_by_hand_are_read_if_they_do_no_harm() -> None:
    assert jobs(xlsx(f'<row r="1">{inline("A1", ID)}</row>')) == [ID]
    assert jobs(xlsx(f"<row>{inline('', 'uuid')}</row><row>{inline('', ID)}</row>")) == [ID]
    assert jobs(xlsx("<row r='2'><c r='B2' t='s'><v>0</v></c></row>", shared_texts([ID]))) == [ID]
    assert jobs(ods(ods_row(ods_cell(ID, repeated=2), repeated=3))) == [ID]


def test_a_workbook_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "LARGEST_UNPACKED", 3_000_000)
    big = xlsx(f'<row r="1">{inline("A1", ID)}</row>', further={"xl/media/image1.bmp": bytes(4_000_000)})
    assert len(big) < 10_000
    assert problem_with(big) is IntakeProblem.UNPACKS_TOO_MUCH
    several = {f"xl/media/{n}.bmp": bytes(2_000_000) for n in range(2)}
    assert problem_with(xlsx("", further=several)) is IntakeProblem.UNPACKS_TOO_MUCH


def test_a_workbook_that_lies_about_what_it_unpacks_to() -> None:
    honest = xlsx(f'<row r="1">{inline("A1", ID)}</row>', further={"xl/media/x.bmp": bytes(5_000_000)})
    lying = honest.replace(struct.pack("<I", 5_000_000), struct.pack("<I", 5_000))
    assert lying != honest
    assert problem_with(lying) is IntakeProblem.DAMAGED_WORKBOOK


def test_a_workbook_with_a_wrong_checksum() -> None:
    whole = xlsx(f'<row r="1">{inline("A1", ID)}</row>')
    with zipfile.ZipFile(io.BytesIO(whole)) as packed:
        checksum = struct.pack("<I", packed.getinfo("xl/worksheets/sheet1.xml").CRC)
    assert problem_with(whole.replace(checksum, bytes(4))) is IntakeProblem.DAMAGED_WORKBOOK


def test_a_workbook_whose_members_have_a_password() -> None:
    whole = bytearray(xlsx(f'<row r="1">{inline("A1", ID)}</row>'))
    at = whole.index(b"PK\x01\x02")
    whole[at + 8] |= 1
    assert problem_with(bytes(whole)) is IntakeProblem.PASSWORD


@pytest.mark.parametrize(
    "rows",
    [
        f'<row r="1">{inline("A1", ID)}</row><row r="1048576">{inline("XFD1048576", "x")}</row>',
        f"<row r='1'>{inline('A1', ID)}</row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        f"<x:row r='1'>{inline('A1', ID)}</x:row><x:row r='1048576'><x:c r='XFD1048576'/></x:row>",
        f'<row r="1">{"<c><v>1</v></c>" * 9000}</row><row r="999999">{inline("A999999", ID)}</row>',
        f'<row r="1">{inline("A1", ID)}</row><row r="7"><c\nr="XFD1048576"><v>1</v></c></row>',
    ],
)
def test_a_sheet_that_spans_too_much(rows: str) -> None:
    assert (
        problem_with(xlsx(rows.replace("<x:", "<").replace("</x:", "</"))) is IntakeProblem.UNPACKS_TOO_MUCH
    )


def test_a_far_corner_alone_does_no_harm() -> None:
    assert jobs(xlsx(f'<row r="1048000">{inline("XFD1048000", ID)}</row>')) == [ID]


def test_one_long_text_in_every_cell() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>1</v></c></row>' for n in range(1, 40_001))
    texts = shared_texts([ID, "long " * 6_500])
    assert problem_with(xlsx(rows, texts)) is IntakeProblem.UNPACKS_TOO_MUCH
    # The same text beside many short ones is no harm.
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>{n == 9:d}</v></c></row>' for n in range(1, 40_001))
    assert jobs(xlsx(rows, texts)) == [ID]


def test_a_workbook_that_announces_more_texts_than_it_has_room_for() -> None:
    texts = shared_texts([ID], count=10**15)
    assert problem_with(xlsx('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', texts)) is (
        IntakeProblem.DAMAGED_WORKBOOK
    )


@pytest.mark.parametrize(
    "rows",
    [
        ods_row(ods_cell(ID, repeated=16_000), repeated=1_000_000),
        ods_row(ods_cell(ID), repeated=1) + ods_row(repeated=1_000_000) + ods_row(ods_cell("x", repeated=99)),
        ods_row(ods_cell(ID, inside='<text:s text:c="4000000000"/>')),
        ods_row(ods_cell("long " * 6_000, repeated=10_000), repeated=10),
        (ods_row("<table:table-cell table:number-columns-repeated='16000'/>" * 2) * 900),
    ],
)
def test_repetitions_that_come_to_too_much(rows: str) -> None:
    assert problem_with(ods(rows)) is IntakeProblem.UNPACKS_TOO_MUCH


def test_an_open_document_that_ends_in_the_middle() -> None:
    with zipfile.ZipFile(io.BytesIO(ods(ods_row(ods_cell(ID))))) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    whole = members["content.xml"]
    for cut in (whole.index(b"</table:table>"), whole.index(b"</text:p>"), whole.index(b"<table:table-row")):
        assert problem_with(archive({**members, "content.xml": whole[:cut]})) is (
            IntakeProblem.DAMAGED_WORKBOOK
        )


def test_an_old_workbook_that_says_it_spans_too_much() -> None:
    place = first_record(XLS, 0x0200, 14)
    assert problem_with(patched(XLS, place, struct.pack("<IIHH", 0, 0xFFFFFFFF, 0, 256))) is (
        IntakeProblem.UNPACKS_TOO_MUCH
    )
    assert problem_with(patched(XLS, place, struct.pack("<IIHH", 9, 2, 0, 256))) is (
        IntakeProblem.DAMAGED_WORKBOOK
    )


def test_an_old_workbook_with_a_cell_at_the_end_of_the_world() -> None:
    place = first_record(XLS, 0x00FD, 10)
    assert problem_with(patched(XLS, place, struct.pack("<HH", 0xFFFF, 0xFFFF))) is (
        IntakeProblem.UNPACKS_TOO_MUCH
    )


def test_an_old_workbook_at_which_the_reader_panics(capfd: pytest.CaptureFixture[str]) -> None:
    place = XLS.index(struct.pack("<H", 0x0085), XLS.index(struct.pack("<HH", 0x0809, 16))) + 4
    assert problem_with(patched(XLS, place, struct.pack("<I", 0xFFFFFF))) is IntakeProblem.DAMAGED_WORKBOOK
    assert "panicked" in capfd.readouterr().err


def test_an_old_workbook_whose_sectors_go_in_circles() -> None:
    tables, directory = struct.unpack_from("<II", XLS, 44)
    (table,) = struct.unpack_from("<I", XLS, 76)
    entry = 512 * (table + 1) + 4 * directory
    assert tables
    assert problem_with(patched(XLS, entry, struct.pack("<I", directory))) is IntakeProblem.DAMAGED_WORKBOOK
    tail = patched(XLS, 512 * (table + 1) + 508, struct.pack("<I", table))
    assert problem_with(patched(tail, 68, struct.pack("<I", table))) is IntakeProblem.DAMAGED_WORKBOOK
    assert problem_with(patched(XLS, 44, struct.pack("<I", 0xFFFFFF))) is IntakeProblem.DAMAGED_WORKBOOK


@pytest.mark.parametrize("cut", [8, 100, 511, 512, 600, 1024, 2048, 4096])
def test_an_old_workbook_that_is_cut_off(cut: int) -> None:
    assert problem_with(XLS[:cut]) is IntakeProblem.DAMAGED_WORKBOOK


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000 + f'"{ID}"' + "]" * 200_000,
        '{"a":' * 100_000 + f'"{ID}"' + "}" * 100_000,
        '[{"a":' * 100_000 + f'"{ID}"',
        f'[{{"n": {"9" * 100_000}, "process_id": "{ID}"}}]',
        json.dumps([{"picture": "A" * 300_000, "process_id": ID}]),
        f'["{ID}", "unterminated ' + '\\"' * 50_000,
        f'["{ID}"' + "\n,[" * 20_000,
        f'[\n"{ID}"\n' + "]\n" * 20_000,
        f'{{"{ID}": {{}}, ' + '"a": [' * 50_000,
    ],
)
def test_json_that_is_made_to_do_harm(text: str) -> None:
    assert jobs(text.encode()) == [ID]


def test_an_email_inside_an_email_inside_an_email() -> None:
    inner = f"Subject: {ID}\n\nx"
    for number in range(400):
        inner = (
            f"Subject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{number}\n\n"
            f"--b{number}\nContent-Type: message/rfc822\n\n{inner}\n--b{number}--\n"
        )
    assert jobs(inner.encode()) == [ID]


@pytest.mark.parametrize(
    "charset", ["nonsense", "\xff\xfe", "hex", "idna", "undefined", "unicode_escape", "x" * 90]
)
@pytest.mark.parametrize("text", ["", ID, f"Grüße {ID}"])
def test_an_email_in_an_encoding_that_does_not_exist(charset: str, text: str) -> None:
    header = f"Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n"
    assert jobs(header.encode("latin-1") + text.encode()) == [ID] * (ID in text)


def mail(*parts: str) -> bytes:
    """An e-mail of several parts."""
    head = "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
    return (head + "".join(f"--b\n{part}\n" for part in parts) + "--b--\n").encode()


def test_a_list_attached_in_the_wrong_place_of_an_email_is_not_lost() -> None:
    written = f"Content-Type: text/plain\n\n{canonical(2)}\n"
    attached = f"Content-Type: text/csv; name=list.csv\n\njob_id\n{ID}\n"
    assert jobs(mail(written, attached)) == [canonical(2), ID]


def test_the_uid_of_an_invitation_in_an_email_is_no_job() -> None:
    invitation = f"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nUID:{canonical(3)}\nEND:VCALENDAR\n"
    assert jobs(mail("Content-Type: text/plain\n\n\n", invitation)) == []
    assert jobs(mail(invitation, f"Content-Type: text/html\n\n<p>{ID}</p>\n")) == [ID]


def test_pictures_in_an_email_are_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked: list[int] = []
    a2b_base64 = binascii.a2b_base64

    def unpack(data: bytes, *, strict_mode: bool = False) -> bytes:
        unpacked.append(len(data))
        return a2b_base64(data, strict_mode=strict_mode)

    monkeypatch.setattr(binascii, "a2b_base64", unpack)
    head = "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename"
    picture = f"Content-Type: image/jpeg\n{head}=photo.jpg\n\n{'QUJD' * 90_000}\n"
    encoded = base64.b64encode(ID.encode()).decode()
    assert jobs(mail(picture, f"Content-Type: text/plain\n{head}=list.txt\n\n{encoded}\n")) == [ID]
    assert unpacked == [len(encoded)]


def test_a_page_of_one_long_text_is_read_as_the_text_it_is() -> None:
    text = "&lt;job&gt; words, 1&amp;2; " * 9_000 + "&#x20;" * 30_000
    page = f"<html><body><pre>{text}{ID} {text}{canonical(2)}</pre></body></html>"
    assert jobs(page.encode()) == [ID, canonical(2)]
    blocks = blocks_of(page, Watch("page"))
    assert [block.split() for block in blocks if isinstance(block, str)] == [
        html.unescape(page[17:-20]).split()
    ]


def test_tables_inside_tables() -> None:
    page = "<html><body>" + "<table><tr><td>" * 20_000 + ID
    assert jobs(page.encode()) == [ID]


def test_a_line_without_an_end() -> None:
    assert jobs(b"f" * 3_000_000 + b"\n" + ID.encode()) == [ID]
    assert jobs(b"job_id,x\n" + ID.encode() + b',"' + b"x," * 200_000) == [ID]


def test_a_quotation_mark_that_swallows_the_list() -> None:
    rows = "\n".join(f"{canonical(n)},{n}" for n in range(2, 9_000))
    text = f'job_id,size\n{ID},"12 inch\n{rows}\n'
    result = read_paste(text)
    assert isinstance(result, HandedIn)
    assert len(result.found) == 8_999


def test_zeros_between_and_around() -> None:
    assert jobs(b"\0" * 9_000 + ID.encode() + b"\0\n" + b"words " * 90) == [ID]
