"""Queries: what 7.2.16's classes send, and what its reader makes of an answer."""

from __future__ import annotations

import io
from xml.etree import ElementTree as ET

import pytest
import urllib3

import minio.select
from minio import MinioException, S3Error
from minio.error import MalformedEventStream
from minio.select import (
    CSVInputSerialization,
    CSVOutputSerialization,
    InputSerialization,
    JSONInputSerialization,
    JSONOutputSerialization,
    ParquetInputSerialization,
    SelectObjectReader,
    SelectRequest,
    Stats,
)
from minio.xml import marshal
from tests.unit.test_eventstream import event, message

HEAD = '<SelectObjectContentRequest xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'


def told(name: str) -> bytes:
    """What a server tells of its work."""
    return event(
        name,
        f"<{name}><BytesScanned>10</BytesScanned><BytesProcessed>20</BytesProcessed>"
        f"<BytesReturned>3</BytesReturned></{name}>".encode(),
    )


ANSWER = (
    event("Cont")
    + event("Records", b"abc\n")
    + told("Progress")
    + event("Records", b"defgh\n")
    + told("Stats")
    + event("End")
)


class Response(io.BytesIO):
    """An answer as the flows need one."""


def reader(data: bytes) -> SelectObjectReader:
    return SelectObjectReader(Response(data))


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (
            SelectRequest(
                "select * from s3object",
                CSVInputSerialization(),
                CSVOutputSerialization(quote_fields="ASNEEDED"),
                request_progress=True,
            ),
            (
                "<Expression>select * from s3object</Expression><ExpressionType>SQL</ExpressionType>"
                "<InputSerialization><CSV /></InputSerialization><OutputSerialization><CSV>"
                "<QuoteFields>ASNEEDED</QuoteFields></CSV></OutputSerialization>"
                "<RequestProgress><Enabled>true</Enabled></RequestProgress>"
            ),
        ),
        (
            SelectRequest("x", JSONInputSerialization("GZIP", "LINES"), JSONOutputSerialization()),
            (
                "<Expression>x</Expression><ExpressionType>SQL</ExpressionType><InputSerialization>"
                "<CompressionType>GZIP</CompressionType><JSON><Type>LINES</Type></JSON></InputSerialization>"
                "<OutputSerialization><JSON /></OutputSerialization>"
            ),
        ),
        (
            SelectRequest("x", ParquetInputSerialization(), JSONOutputSerialization("\t"), False, 0, "7"),
            (
                "<Expression>x</Expression><ExpressionType>SQL</ExpressionType>"
                "<InputSerialization><Parquet /></InputSerialization>"
                "<OutputSerialization><JSON><RecordDelimiter>\t</RecordDelimiter></JSON>"
                "</OutputSerialization><ScanRange><Start>0</Start><End>7</End></ScanRange>"
            ),
        ),
    ],
    ids=["CSV", "JSON", "Parquet"],
)
def test_requests_are_written_as_7_2_16_does(request_: SelectRequest, expected: str) -> None:
    assert (
        marshal(request_).decode().replace("&#9;", "\t") == f"{HEAD}{expected}</SelectObjectContentRequest>"
    )


def test_all_of_csv_is_written() -> None:
    request = SelectRequest(
        "x",
        CSVInputSerialization("BZIP2", True, "#", ";", "USE", "'", "\\", "\r"),
        CSVOutputSerialization(";", "'", "\\", "ALWAYS", "|"),
    )
    root = request.toxml(None)
    texts = {element.tag.rpartition("}")[2]: element.text for element in root.iter() if element.text}
    assert texts == {
        "Expression": "x",
        "ExpressionType": "SQL",
        "CompressionType": "BZIP2",
        "AllowQuotedRecordDelimiter": "true",
        "Comments": "#",
        "FileHeaderInfo": "USE",
        "FieldDelimiter": ";",
        "QuoteCharacter": "'",
        "QuoteEscapeCharacter": "\\",
        "QuoteFields": "ALWAYS",
        "RecordDelimiter": "|",
    }


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (InputSerialization("GZIP"), "<a><CompressionType>GZIP</CompressionType></a>"),
        (CSVInputSerialization("GZIP"), "<a><CompressionType>GZIP</CompressionType><CSV /></a>"),
        (JSONInputSerialization(), "<a><JSON /></a>"),
        (ParquetInputSerialization(), "<a><Parquet /></a>"),
        (CSVOutputSerialization(), "<a><CSV /></a>"),
        (JSONOutputSerialization("x"), "<a><JSON><RecordDelimiter>x</RecordDelimiter></JSON></a>"),
    ],
)
def test_parts_add_themselves_to_an_element(part: InputSerialization, expected: str) -> None:
    element = ET.Element("a")
    part.toxml(element)
    assert ET.tostring(element).decode() == expected


@pytest.mark.parametrize(
    ("make", "message_"),
    [
        (lambda: CSVInputSerialization("ZSTD"), "compression type must be NONE, GZIP or BZIP2, got 'ZSTD'"),
        (
            lambda: CSVInputSerialization(file_header_info="x"),
            "file header info must be USE, IGNORE or NONE, got 'x'",
        ),
        (
            lambda: CSVInputSerialization(allow_quoted_record_delimiter="x"),
            "allow_quoted_record_delimiter must be True or False, not 'x'",
        ),
        (
            lambda: CSVOutputSerialization(quote_fields="x"),
            "quote fields must be ALWAYS or ASNEEDED, got 'x'",
        ),
        (lambda: JSONInputSerialization(json_type="x"), "json type must be DOCUMENT or LINES, got 'x'"),
        (
            lambda: SelectRequest("x", "CSV", JSONOutputSerialization()),  # type: ignore[arg-type]
            (
                "input serialization must be CSVInputSerialization, JSONInputSerialization or "
                "ParquetInputSerialization type"
            ),
        ),
        (
            lambda: SelectRequest("x", CSVInputSerialization(), ""),  # type: ignore[arg-type]
            "output serialization must be CSVOutputSerialization or JSONOutputSerialization type",
        ),
        (
            lambda: SelectRequest("", CSVInputSerialization(), JSONOutputSerialization()),
            "expression must be a query, not ''",
        ),
        (
            lambda: SelectRequest("x", CSVInputSerialization(), JSONOutputSerialization(), False, -1),
            "scan_start_range must be at least 0, not -1",
        ),
        (
            lambda: SelectRequest("x", CSVInputSerialization(), JSONOutputSerialization(), False, None, "a"),
            "scan_end_range must be int type, not str",
        ),
    ],
)
def test_what_cannot_be_is_refused(make: object, message_: str) -> None:
    with pytest.raises(ValueError, match=f"^{message_}$"):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("size", "blocks"), [(3, [b"abc", b"\n", b"def", b"gh\n"]), (32768, [b"abc\n", b"defgh\n"])]
)
def test_records_come_in_blocks(size: int, blocks: list[bytes]) -> None:
    records = reader(ANSWER)
    assert records.stats() is None
    assert (records.readable(), records.writeable()) == (True, False)
    assert list(records.stream(size)) == blocks
    stats = records.stats()
    assert isinstance(stats, Stats)
    assert (stats.bytes_scanned, stats.bytes_processed, stats.bytes_returned) == ("10", "20", "3")
    assert list(records.stream()) == []


def test_a_response_of_urllib3_can_be_read() -> None:
    answer = urllib3.HTTPResponse(io.BytesIO(ANSWER), preload_content=False)
    with SelectObjectReader(answer) as records:
        assert b"".join(records.stream()) == b"abc\ndefgh\n"


def test_stats_have_none_for_what_was_not_told() -> None:
    assert Stats(b"<Stats></Stats>").bytes_scanned is None
    assert repr(Stats(b"<Stats/>")) == "Stats(bytes_scanned=None, bytes_processed=None, bytes_returned=None)"


def test_an_error_of_the_server_ends_the_records() -> None:
    failed = message({":message-type": "error", ":error-code": "OverMaxColumn", ":error-message": "too many"})
    records = reader(event("Records", b"abc") + failed)
    blocks = records.stream()
    assert next(blocks) == b"abc"
    with pytest.raises(S3Error, match="too many") as caught:
        next(blocks)
    assert caught.value.code == "OverMaxColumn"
    assert list(records.stream()) == []


@pytest.mark.parametrize("length", [0, 7, len(event("Records", b"abc")), len(ANSWER) - 5])
def test_an_answer_without_its_end_is_an_error(length: int) -> None:
    with pytest.raises(MalformedEventStream, match="insufficient data"):
        list(reader(ANSWER[:length]).stream())


def test_an_unknown_event_is_an_error() -> None:
    with pytest.raises(MinioException, match="unknown event-type Weird"):
        list(reader(event("Weird")).stream())


def test_blocks_have_a_size() -> None:
    with pytest.raises(ValueError, match="num_bytes must be 1 or more, got 0"):
        list(reader(ANSWER).stream(0))


def test_leaving_the_records_closes_the_answer() -> None:
    response = Response(ANSWER)
    records = SelectObjectReader(response)
    for _ in records.stream():
        break
    with records:
        pass
    assert response.closed


def test_public_names_are_there() -> None:
    assert all(hasattr(minio.select, name) for name in minio.select.__all__)
    assert SelectObjectReader.__module__ == Stats.__module__ == "minio.select"
