"""Readers of long answers, straight into models."""

from __future__ import annotations

from dataclasses import dataclass

from .values import Expression, Import, Reading


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
