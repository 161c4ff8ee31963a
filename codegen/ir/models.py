"""Classes of documents and outputs, and the tables by which they are written and read."""

from __future__ import annotations

from dataclasses import dataclass

from ..findings import Origin
from .values import Call, Constant, Expression, Import


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
