"""What is emitted: every decision made, nothing left for templates to find out.

Values of `Expression` stand for Python without its spelling: a name, a call, or a constant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .findings import Origin


@dataclass(frozen=True, slots=True)
class Name:
    """A Python name, dotted where it is an attribute."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function with arguments."""

    function: str
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()


Constant: TypeAlias = "str | int | float | bool | tuple[Constant, ...] | None"
Expression: TypeAlias = "Name | Call | Constant"


@dataclass(frozen=True, slots=True)
class Import:
    """`from module import name`."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Type:
    """The type of a value as Python sees it."""

    annotation: str
    check: str
    """What `check_type` compares with; empty where another check serves."""
    imports: tuple[Import, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a model."""

    name: str
    wire_name: str
    annotation: str
    required: bool
    default: Constant
    empty: str
    """Factory of the default where it is mutable: `list`."""
    secret: bool
    doc: str
    checks: tuple[Call, ...]

    @property
    def nullable(self) -> bool:
        """Whether None is a value of it when its checks run."""
        return self.annotation.endswith("| None")


@dataclass(frozen=True, slots=True)
class Element:
    """A row of a document's table: the member `wire_name`, where it stands, and by which codec."""

    name: str
    wire_name: str
    path: tuple[str, ...]
    codec: str
    place: str
    options: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True, slots=True)
class JsonMember:
    """A row of a JSON model's table."""

    name: str
    key: str
    codec: Expression
    required: bool


@dataclass(frozen=True, slots=True)
class Model:
    """A class of `models/<group>.py`: a document, or the output of an operation."""

    name: str
    wire_name: str
    group: str
    module: str
    """Public module; empty where the generated one is it."""
    bases: tuple[str, ...]
    keyword_only: bool
    doc: str
    fields: tuple[Field, ...]
    absent: tuple[tuple[str, Constant], ...]
    """Attributes that None stands for, and their values."""
    choices: tuple[Call, ...]
    implied: tuple[tuple[str, str, str], ...]
    """Where the first attribute is given and the second is not, the second is made, of the class."""
    identity: tuple[str, ...]
    """Attributes that make its hash."""
    compares: bool
    """Whether equality is that of its attributes, and not what its base makes of it."""
    root: str | None
    """Root element; None for what is no document."""
    namespace: str
    elements: tuple[Element, ...]
    json: tuple[JsonMember, ...]
    imports: tuple[Import, ...]
    needs: tuple[str, ...]
    """Models of the same group that stand before it."""
    origin: Origin

    @property
    def absent_texts(self) -> set[str]:
        """Texts whose default is None, as 7.2.16 shows it, and for which None is never kept."""
        return {name for name, value in self.absent if isinstance(value, str)}

    @property
    def typed(self) -> bool:
        """Whether its constructor holds the types of what it is given to its table."""
        return bool(self.elements) and not self.keyword_only

    @property
    def checked(self) -> bool:
        """Whether its constructor has anything to look at."""
        required = not self.keyword_only and any(field.required for field in self.fields)
        rules = self.absent or self.choices or any(field.checks for field in self.fields)
        return bool(self.typed or required or rules)


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
class Reading:
    """How a member of an answer is read."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Branch:
    """What a maker of a listing does with a child of that name."""

    element: str
    name: str = ""
    """The attribute; empty for a child that only groups others."""
    value: Expression = None
    reads: bool = True
    """Whether the value is made of the child's text."""
    filled: bool = False
    """Whether a child without text is passed over."""
    many: bool = False
    """Whether the value is one of a list."""
    grouped: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes one model of an element of a listing."""

    name: str
    model: str
    blanks: tuple[Reading, ...]
    """What the attributes are before the element is looked at."""
    branches: tuple[Branch, ...]
    fills: tuple[str, ...]
    """What it is given beside the element: `decode`, and arguments of the request that entries repeat."""


@dataclass(frozen=True, slots=True)
class Listing:
    """How a long answer is read: its root, and its makers, of which the last makes the whole."""

    name: str
    model: str
    root: str
    makers: tuple[Maker, ...]
    fills: tuple[str, ...]
    """Arguments of the request that entries repeat."""
    imports: tuple[Import, ...]


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


@dataclass(frozen=True, slots=True)
class MethodParameter:
    """A parameter of a friendly method."""

    name: str
    annotation: str
    required: bool
    default: Constant
    doc: str
    checks: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """A friendly method of the client."""

    name: str
    area: str
    """Attribute of the client that it is on; empty for the client itself."""
    operation: str
    doc: str
    positional: tuple[MethodParameter, ...]
    named: tuple[MethodParameter, ...]
    """Parameters that are given by name only."""
    arguments: tuple[tuple[str, Expression], ...]
    annotation: str
    result: Expression
    result_doc: str
    lines: str
    """Model of the documents that it gives one by one, if it does."""
    text: bool
    """Whether it gives the answer as the server wrote it."""
    on: tuple[tuple[str, Constant], ...]
    error: str
    imports: tuple[Import, ...]
    needed: tuple[Import, ...]
    """Those that it needs when it runs, and not for annotations alone."""
    permission: tuple[str, ...]
    source: str
    origin: Origin

    @property
    def parameters(self) -> tuple[MethodParameter, ...]:
        """All parameters, in the order of the signature."""
        return self.positional + self.named

    @property
    def uses_output(self) -> bool:
        """Whether what it returns is taken from the answer."""
        return isinstance(self.result, (Name, Call))


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error code, and its class where it has one."""

    code: str
    constant: str
    status: int
    doc: str
    class_name: str


@dataclass(frozen=True, slots=True)
class Group:
    """What goes to one generated module of each kind."""

    name: str
    class_name: str
    doc: str
    models: tuple[Model, ...]
    operations: tuple[Operation, ...]

    @property
    def has_json(self) -> bool:
        """Whether its documents are JSON."""
        return any("JsonModel" in model.bases for model in self.models)


@dataclass(frozen=True, slots=True)
class Area:
    """An attribute of the friendly client, with the methods of one subject."""

    name: str
    class_name: str
    """Class of the methods that specs describe."""
    flow: str
    """Class that adds flows to them; empty where there are none."""
    doc: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class Api:
    """A whole service."""

    name: str
    title: str
    doc: str
    namespace: str
    error: str
    """The class of its errors."""
    api: tuple[str, str]
    """Classes of the raw methods: blocking, awaited."""
    methods_class: tuple[str, str]
    groups: tuple[Group, ...]
    methods: tuple[Method, ...]
    """Those of the client itself."""
    areas: tuple[Area, ...]
    errors: tuple[ErrorCode, ...]

    @property
    def all_methods(self) -> tuple[Method, ...]:
        """Friendly methods, wherever they are."""
        return self.methods + tuple(method for area in self.areas for method in area.methods)

    @property
    def public_models(self) -> list[Model]:
        """Models that have no module of their own, by name."""
        found = [model for group in self.groups for model in group.models if not model.module]
        return sorted(found, key=lambda model: model.name)


def _calls(value: Expression, function: str) -> bool:
    if not isinstance(value, Call):
        return False
    return value.function == function or any(_calls(argument, function) for argument in value.arguments)
