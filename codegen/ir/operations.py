"""Raw methods: what is sent, what is read, and what the reference tells of both."""

from __future__ import annotations

from dataclasses import dataclass

from ..findings import Origin
from .listings import Listing
from .values import Call, Constant, Expression, Import, Reading


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of an operation: how it is checked and where it is written."""

    name: str
    wire_name: str
    annotation: str
    required: bool
    writer: str
    """Macro that writes it: path, header, prefix, query, queries, payload, body."""
    target: str
    """Header, query name or prefix."""
    checks: tuple[Call, ...]
    value: Expression
    doc: str


@dataclass(frozen=True, slots=True)
class Pagination:
    """How pages follow one another."""

    name: str
    tokens: tuple[tuple[str, str], ...]
    """Parameter, and the attribute of a page that continues it."""
    fallback: tuple[str, str]
    """List attribute, and the attribute of its last item, for pages without a token; or empty texts."""
    more: str
    items: tuple[str, ...]
    annotation: str


@dataclass(frozen=True, slots=True)
class Server:
    """What one server makes of an operation."""

    name: str
    support: str
    note: str


@dataclass(frozen=True, slots=True)
class Example:
    """A call as it goes over the wire, for the reference."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Operation:
    """A raw method with its builder and parser."""

    name: str
    wire_name: str
    constant: str
    group: str
    service: str
    doc: str
    source: str
    http_method: str
    path: str
    targets: tuple[Reading, ...]
    """Arguments of the request that say where it goes: bucket and key, or a path of its own."""
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    form: tuple[tuple[str, str], ...] | None
    """Fixed fields of the form that is the body; None where the body is none."""
    resend: str
    flags: tuple[tuple[str, Constant], ...]
    parameters: tuple[Parameter, ...]
    output: str
    readings: tuple[Reading, ...]
    fills: tuple[str, ...]
    """Parameters that the parser wants as well."""
    document: str
    """How the answer is read: none, body, payload, json, lines, text, listing, listing-payload, stream."""
    payload: str
    payload_model: str
    payload_codec: Expression
    """How a JSON payload is read."""
    response_root: tuple[str, ...]
    listing: Listing | None
    errors: tuple[str, ...]
    pagination: Pagination | None
    servers: tuple[Server, ...]
    status: int
    error: str
    """The class of its errors."""
    permission: tuple[str, ...]
    """Policy actions of which one allows it."""
    examples: tuple[Example, ...]
    origin: Origin
    imports: tuple[Import, ...]

    @property
    def reads_headers(self) -> bool:
        """Whether a header is read by its name."""
        return any(_calls(reading.value, "get") for reading in self.readings)

    @property
    def writes(self) -> bool:
        """Whether a builder has more to do than to say where the request goes."""
        return self.form is not None or any(parameter.writer != "path" for parameter in self.parameters)

    @property
    def parser(self) -> str:
        """Macro that reads the answer: that of its kind, or the one that puts an answer together."""
        return self.document if self.document in ("lines", "stream", "body", "listing") else "members"

    @property
    def streaming(self) -> bool:
        """Whether the body is handed out unread."""
        return self.document == "stream"

    @property
    def lines(self) -> bool:
        """Whether the answer is a stream of documents."""
        return self.document == "lines"

    @property
    def required(self) -> tuple[Parameter, ...]:
        """Parameters that may be given by position."""
        return tuple(parameter for parameter in self.parameters if parameter.required)

    @property
    def optional(self) -> tuple[Parameter, ...]:
        """Parameters that are given by keyword."""
        return tuple(parameter for parameter in self.parameters if not parameter.required)


def _calls(value: Expression, function: str) -> bool:
    if not isinstance(value, Call):
        return False
    return value.function == function or any(_calls(argument, function) for argument in value.arguments)
