# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of select.

Queries of an object's content.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from minio._core.checks import check_enum
from minio._core.choices import check_exactly_one
from minio._core.documents.xml import BOOLEAN, INTEGER, TEXT, Document, Element, XmlModel, check_members
from minio._core.http.messages import check_given, check_integer_range

Stream = TypeVar("Stream")


# specs/s3/shapes/csv-input.yaml
@dataclass(slots=True)
class CSVInput(XmlModel):
    """How lines with fields are read.

    Attributes:
        file_header_info: What the first line is: USE has the names of the fields, IGNORE is passed over, NONE
            is data. Known: USE, IGNORE, NONE.
        comments: Character that lines of comments start with; `#` when left out.
        quote_escape_character: Character before a quote in a quoted field; `"` when left out.
        record_delimiter: What ends a line; a line feed when left out.
        field_delimiter: What stands between fields; a comma when left out.
        quote_character: What quotes fields; `"` when left out.
        allow_quoted_record_delimiter: Whether quoted fields may hold ends of lines; slower.
    """

    file_header_info: str | None = None
    comments: str | None = None
    quote_escape_character: str | None = None
    record_delimiter: str | None = None
    field_delimiter: str | None = None
    quote_character: str | None = None
    allow_quoted_record_delimiter: bool | None = None

    XML: ClassVar[Document] = Document(
        "CSVInput",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("file_header_info", ("FileHeaderInfo",), TEXT),
            Element("comments", ("Comments",), TEXT),
            Element("quote_escape_character", ("QuoteEscapeCharacter",), TEXT),
            Element("record_delimiter", ("RecordDelimiter",), TEXT),
            Element("field_delimiter", ("FieldDelimiter",), TEXT),
            Element("quote_character", ("QuoteCharacter",), TEXT),
            Element("allow_quoted_record_delimiter", ("AllowQuotedRecordDelimiter",), BOOLEAN),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/csv-output.yaml
@dataclass(slots=True)
class CSVOutput(XmlModel):
    """How lines with fields are written.

    Attributes:
        quote_fields: Whether all fields are quoted, or those that need it. Known: ALWAYS, ASNEEDED.
        quote_escape_character: Character before a quote in a quoted field; `"` when left out.
        record_delimiter: What ends a line; a line feed when left out.
        field_delimiter: What stands between fields; a comma when left out.
        quote_character: What quotes fields; `"` when left out.
    """

    quote_fields: str | None = None
    quote_escape_character: str | None = None
    record_delimiter: str | None = None
    field_delimiter: str | None = None
    quote_character: str | None = None

    XML: ClassVar[Document] = Document(
        "CSVOutput",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("quote_fields", ("QuoteFields",), TEXT),
            Element("quote_escape_character", ("QuoteEscapeCharacter",), TEXT),
            Element("record_delimiter", ("RecordDelimiter",), TEXT),
            Element("field_delimiter", ("FieldDelimiter",), TEXT),
            Element("quote_character", ("QuoteCharacter",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/json-input.yaml
@dataclass(slots=True)
class JSONInput(XmlModel):
    """How JSON is read.

    Attributes:
        type: DOCUMENT: one after another over any number of lines; LINES: one a line. Known: DOCUMENT, LINES.
    """

    type: str | None = None

    XML: ClassVar[Document] = Document(
        "JSONInput", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("type", ("Type",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/parquet-input.yaml
@dataclass(slots=True)
class ParquetInput(XmlModel):
    """Content in Parquet."""

    XML: ClassVar[Document] = Document("ParquetInput", "http://s3.amazonaws.com/doc/2006-03-01/", ())


# specs/s3/shapes/input-serialization.yaml
@dataclass(slots=True)
class InputSerialization(XmlModel):
    """How the content that is queried is written.

    Attributes:
        compression_type: How it is packed. Known: NONE, GZIP, BZIP2.
        csv: As lines with fields.
        json: As JSON.
        parquet: As Parquet, given empty.
    """

    compression_type: str | None = None
    csv: CSVInput | None = None
    json: JSONInput | None = None
    parquet: ParquetInput | None = None

    XML: ClassVar[Document] = Document(
        "InputSerialization",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("compression_type", ("CompressionType",), TEXT),
            Element("csv", ("CSV",), CSVInput),
            Element("json", ("JSON",), JSONInput),
            Element("parquet", ("Parquet",), ParquetInput),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_exactly_one(csv=self.csv, json=self.json, parquet=self.parquet)


# specs/s3/shapes/json-output.yaml
@dataclass(slots=True)
class JSONOutput(XmlModel):
    """How JSON is written.

    Attributes:
        record_delimiter: What ends a record; a line feed when left out.
    """

    record_delimiter: str | None = None

    XML: ClassVar[Document] = Document(
        "JSONOutput",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("record_delimiter", ("RecordDelimiter",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/output-serialization.yaml
@dataclass(slots=True)
class OutputSerialization(XmlModel):
    """How records are to be written.

    Attributes:
        csv: As lines with fields.
        json: As JSON.
    """

    csv: CSVOutput | None = None
    json: JSONOutput | None = None

    XML: ClassVar[Document] = Document(
        "OutputSerialization",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("csv", ("CSV",), CSVOutput), Element("json", ("JSON",), JSONOutput)),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_exactly_one(csv=self.csv, json=self.json)


# specs/s3/shapes/request-progress.yaml
@dataclass(slots=True)
class RequestProgress(XmlModel):
    """Whether events tell the progress of a query.

    Attributes:
        enabled: Whether they do.
    """

    enabled: bool | None = None

    XML: ClassVar[Document] = Document(
        "RequestProgress",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("enabled", ("Enabled",), BOOLEAN),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/scan-range.yaml
@dataclass(slots=True)
class ScanRange(XmlModel):
    """Range of bytes in which the records begin that are queried.

    Attributes:
        start: First byte; when left out, End counts from the end of the object. At least 0.
        end: Last byte; that of the object when left out. At least 0.
    """

    start: int | None = None
    end: int | None = None

    XML: ClassVar[Document] = Document(
        "ScanRange",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("start", ("Start",), INTEGER), Element("end", ("End",), INTEGER)),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.start is not None:
            check_integer_range("start", self.start, 0, None)
        if self.end is not None:
            check_integer_range("end", self.end, 0, None)


# specs/s3/operations/select-object-content.yaml
@dataclass(slots=True, kw_only=True)
class SelectObjectContentOutput(Generic[Stream]):
    """Answer of SelectObjectContent.

    Attributes:
        payload: Events, each framed and with checksums; read them to their end or close them.
    """

    payload: Stream


# specs/s3/shapes/select-object-content-request.yaml
@dataclass(slots=True)
class SelectObjectContentRequest(XmlModel):
    """A query of an object's content.

    Attributes:
        expression: The query, up to 256 KiB: `select * from s3object`.
        expression_type: Language of the query. One of SQL.
        input_serialization: How the content is written.
        output_serialization: How records are to be written.
        request_progress: Whether events tell the progress.
        scan_range: Only records that begin in this range of bytes.
    """

    expression: str
    expression_type: str
    input_serialization: InputSerialization
    output_serialization: OutputSerialization
    request_progress: RequestProgress | None = None
    scan_range: ScanRange | None = None

    XML: ClassVar[Document] = Document(
        "SelectObjectContentRequest",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("expression", ("Expression",), TEXT),
            Element("expression_type", ("ExpressionType",), TEXT),
            Element("input_serialization", ("InputSerialization",), InputSerialization),
            Element("output_serialization", ("OutputSerialization",), OutputSerialization),
            Element("request_progress", ("RequestProgress",), RequestProgress),
            Element("scan_range", ("ScanRange",), ScanRange),
        ),
    )

    def __post_init__(self) -> None:
        check_given("expression", self.expression)
        check_given("expression_type", self.expression_type)
        check_given("input_serialization", self.input_serialization)
        check_given("output_serialization", self.output_serialization)
        check_members(self)
        check_enum("expression_type", self.expression_type, ("SQL",))
