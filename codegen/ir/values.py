"""Python without its spelling: values of `Expression` are a name, a call, or a constant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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


@dataclass(frozen=True, slots=True, order=True)
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
class Reading:
    """How a member of an answer is read."""

    name: str
    value: Expression
