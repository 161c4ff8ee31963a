"""S3 Select: queries, formats of input and output, and the reader of the results."""

from __future__ import annotations

from typing import TypeAlias
from xml.etree import ElementTree as ET

from ._core.documents.xml import write_into
from ._core.http.messages import check_integer_range
from ._flows._sync.select import SelectObjectReader
from ._flows.querystats import Stats
from ._generated.s3.models import select as shapes
from .error import MinioException

__all__ = [
    "COMPRESSION_TYPE_BZIP2",
    "COMPRESSION_TYPE_GZIP",
    "COMPRESSION_TYPE_NONE",
    "FILE_HEADER_INFO_IGNORE",
    "FILE_HEADER_INFO_NONE",
    "FILE_HEADER_INFO_USE",
    "JSON_TYPE_DOCUMENT",
    "JSON_TYPE_LINES",
    "QUOTE_FIELDS_ALWAYS",
    "QUOTE_FIELDS_ASNEEDED",
    "CSVInputSerialization",
    "CSVOutputSerialization",
    "InputSerialization",
    "JSONInputSerialization",
    "JSONOutputSerialization",
    "MinioException",
    "ParquetInputSerialization",
    "SelectObjectReader",
    "SelectRequest",
    "Stats",
]

COMPRESSION_TYPE_NONE = "NONE"
COMPRESSION_TYPE_GZIP = "GZIP"
COMPRESSION_TYPE_BZIP2 = "BZIP2"

FILE_HEADER_INFO_USE = "USE"
FILE_HEADER_INFO_IGNORE = "IGNORE"
FILE_HEADER_INFO_NONE = "NONE"

JSON_TYPE_DOCUMENT = "DOCUMENT"
JSON_TYPE_LINES = "LINES"

QUOTE_FIELDS_ALWAYS = "ALWAYS"
QUOTE_FIELDS_ASNEEDED = "ASNEEDED"

SelectObjectReader.__module__ = __name__


class InputSerialization:
    """How the content is packed; its subclasses say how it is written.

    Args:
        compression_type: NONE, GZIP or BZIP2; left out, it is not packed.

    Raises:
        ValueError: it is none of these.
    """

    def __init__(self, compression_type: str | None) -> None:
        _check_one(
            "compression type",
            compression_type,
            COMPRESSION_TYPE_NONE,
            COMPRESSION_TYPE_GZIP,
            COMPRESSION_TYPE_BZIP2,
        )
        self._compression_type = compression_type

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds its elements to `element`, as all classes here do, and returns that.

        Raises:
            ValueError: no element is given: only a `SelectRequest` is a document of its own.
        """
        element = _parent(element)
        if self._compression_type is not None:
            ET.SubElement(element, "CompressionType").text = self._compression_type
        return element


class CSVInputSerialization(InputSerialization):
    """Content in lines with fields.

    Args:
        compression_type: NONE, GZIP or BZIP2.
        allow_quoted_record_delimiter: whether quoted fields may hold ends of lines, which is slower.
        comments: character that lines of comments start with; `#` when left out.
        field_delimiter: what stands between fields; a comma when left out.
        file_header_info: what the first line is: USE names fields, IGNORE is passed over, NONE is data.
        quote_character: what quotes fields; `"` when left out.
        quote_escape_character: what stands before a quote in a quoted field; `"` when left out.
        record_delimiter: what ends a line; a line feed when left out.

    Raises:
        ValueError: one of them is not what it can be.
    """

    def __init__(
        self,
        compression_type: str | None = None,
        allow_quoted_record_delimiter: bool | str | None = None,
        comments: str | None = None,
        field_delimiter: str | None = None,
        file_header_info: str | None = None,
        quote_character: str | None = None,
        quote_escape_character: str | None = None,
        record_delimiter: str | None = None,
    ) -> None:
        super().__init__(compression_type)
        _check_one(
            "file header info",
            file_header_info,
            FILE_HEADER_INFO_USE,
            FILE_HEADER_INFO_IGNORE,
            FILE_HEADER_INFO_NONE,
        )
        self._document = shapes.CSVInput(
            allow_quoted_record_delimiter=_as_boolean(
                "allow_quoted_record_delimiter", allow_quoted_record_delimiter
            ),
            comments=comments,
            field_delimiter=field_delimiter,
            file_header_info=file_header_info,
            quote_character=quote_character,
            quote_escape_character=quote_escape_character,
            record_delimiter=record_delimiter,
        )

    def document(self) -> shapes.InputSerialization:
        """What is sent of it."""
        return shapes.InputSerialization(compression_type=self._compression_type, csv=self._document)

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds its elements to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        return _added(self.document(), element)


class JSONInputSerialization(InputSerialization):
    """Content in JSON.

    Args:
        compression_type: NONE, GZIP or BZIP2.
        json_type: LINES for a document a line, DOCUMENT for documents over any number of lines.

    Raises:
        ValueError: one of them is not what it can be.
    """

    def __init__(self, compression_type: str | None = None, json_type: str | None = None) -> None:
        super().__init__(compression_type)
        _check_one("json type", json_type, JSON_TYPE_DOCUMENT, JSON_TYPE_LINES)
        self._document = shapes.JSONInput(type=json_type)

    def document(self) -> shapes.InputSerialization:
        """What is sent of it."""
        return shapes.InputSerialization(compression_type=self._compression_type, json=self._document)

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds its elements to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        return _added(self.document(), element)


class ParquetInputSerialization(InputSerialization):
    """Content in Parquet, which packs by itself."""

    def __init__(self) -> None:
        super().__init__(None)

    def document(self) -> shapes.InputSerialization:
        """What is sent of it."""
        return shapes.InputSerialization(parquet=shapes.ParquetInput())

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds its elements to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        return _added(self.document(), element)


class CSVOutputSerialization:
    """Records in lines with fields.

    Args:
        field_delimiter: what stands between fields; a comma when left out.
        quote_character: what quotes fields; `"` when left out.
        quote_escape_character: what stands before a quote in a quoted field; `"` when left out.
        quote_fields: ALWAYS, or ASNEEDED.
        record_delimiter: what ends a line; a line feed when left out.

    Raises:
        ValueError: one of them is not what it can be.
    """

    def __init__(
        self,
        field_delimiter: str | None = None,
        quote_character: str | None = None,
        quote_escape_character: str | None = None,
        quote_fields: str | None = None,
        record_delimiter: str | None = None,
    ) -> None:
        _check_one("quote fields", quote_fields, QUOTE_FIELDS_ALWAYS, QUOTE_FIELDS_ASNEEDED)
        self._document = shapes.CSVOutput(
            field_delimiter=field_delimiter,
            quote_character=quote_character,
            quote_escape_character=quote_escape_character,
            quote_fields=quote_fields,
            record_delimiter=record_delimiter,
        )

    def document(self) -> shapes.OutputSerialization:
        """What is sent of it."""
        return shapes.OutputSerialization(csv=self._document)

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds its elements to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        return _added(self.document(), element)


class JSONOutputSerialization:
    """Records in JSON.

    Args:
        record_delimiter: what ends a record; a line feed when left out.
    """

    def __init__(self, record_delimiter: str | None = None) -> None:
        self._document = shapes.JSONOutput(record_delimiter=record_delimiter)

    def document(self) -> shapes.OutputSerialization:
        """What is sent of it."""
        return shapes.OutputSerialization(json=self._document)

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds its elements to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        return _added(self.document(), element)


class SelectRequest:
    """A query.

    Args:
        expression: the query in SQL, up to 256 KiB: `select * from s3object`.
        input_serialization: how the content is written.
        output_serialization: how records shall be written.
        request_progress: whether to be told of the progress, by `stats()` of the reader.
        scan_start_range: only records that begin at this byte or after it, a number or its digits. Left out,
            `scan_end_range` counts from the end of the object.
        scan_end_range: only records that begin up to this byte.

    Raises:
        ValueError: one of them is not what it can be.
    """

    def __init__(
        self,
        expression: str,
        input_serialization: CSVInputSerialization | JSONInputSerialization | ParquetInputSerialization,
        output_serialization: CSVOutputSerialization | JSONOutputSerialization,
        request_progress: bool = False,
        scan_start_range: int | str | None = None,
        scan_end_range: int | str | None = None,
    ) -> None:
        if not isinstance(
            input_serialization, CSVInputSerialization | JSONInputSerialization | ParquetInputSerialization
        ):
            raise ValueError(
                "input serialization must be CSVInputSerialization, JSONInputSerialization or "
                "ParquetInputSerialization type"
            )
        if not isinstance(output_serialization, CSVOutputSerialization | JSONOutputSerialization):
            raise ValueError(
                "output serialization must be CSVOutputSerialization or JSONOutputSerialization type"
            )
        if not expression:
            raise ValueError(f"expression must be a query, not {expression!r}")
        start, end = (
            _as_number("scan_start_range", scan_start_range),
            _as_number("scan_end_range", scan_end_range),
        )
        self._document = shapes.SelectObjectContentRequest(
            expression,
            "SQL",
            input_serialization.document(),
            output_serialization.document(),
            request_progress=shapes.RequestProgress(True) if request_progress else None,
            scan_range=None if start is None and end is None else shapes.ScanRange(start, end),
        )

    def document(self) -> shapes.SelectObjectContentRequest:
        """What is sent of it."""
        return self._document

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Builds the document that is sent; `element` is left alone, as in 7.2.16."""
        return self._document.toxml()


Document: TypeAlias = shapes.InputSerialization | shapes.OutputSerialization


def _added(document: Document, element: ET.Element | None) -> ET.Element:
    parent = _parent(element)
    write_into(document, parent)
    return parent


def _parent(element: ET.Element | None) -> ET.Element:
    if element is None:
        raise ValueError("element must be provided")
    return element


def _check_one(what: str, value: str | None, *known: str) -> None:
    if value is not None and value not in known:
        raise ValueError(f"{what} must be {', '.join(known[:-1])} or {known[-1]}, got {value!r}")


def _as_boolean(argument: str, value: bool | str | None) -> bool | None:
    """7.2.16 could send only texts here."""
    if value is None or isinstance(value, bool):
        return value
    if str(value).lower() not in ("true", "false"):
        raise ValueError(f"{argument} must be True or False, not {value!r}")
    return str(value).lower() == "true"


def _as_number(argument: str, value: int | str | None) -> int | None:
    """7.2.16 could send only texts here."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        value = int(value)
    if value is not None:
        check_integer_range(argument, value, 0, None)  # type: ignore[arg-type]  # refuses other texts
    return value  # type: ignore[return-value]
