"""Friendly methods, and the areas that they are in."""

from __future__ import annotations

from dataclasses import dataclass

from ..findings import Origin
from .values import Call, Constant, Expression, Import, Name


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
class Area:
    """An attribute of the friendly client, with the methods of one subject."""

    name: str
    class_name: str
    """Class of the methods that specs describe."""
    flow: str
    """Class that adds flows to them; empty where there are none."""
    doc: str
    methods: tuple[Method, ...]
