"""Docstrings taken apart: what is said, and the sections `Args:`, `Attributes:`, `Returns:`, `Raises:`."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from inspect import cleandoc

_SECTION = re.compile(r"(Args|Attributes|Returns|Yields|Raises):\Z")
_ITEM = re.compile(r"(?P<name>\*{0,2}[\w.]+(?:, [\w.]+)*): (?P<text>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring in its parts."""

    text: str
    """Markdown: all that stands in no section but the source."""
    source: str
    """Where the facts come from; empty where nothing is said."""
    returns: str
    items: dict[str, dict[str, str]] = field(default_factory=dict)
    """Items of the other sections, by section and name."""

    @property
    def summary(self) -> str:
        """The first paragraph, in one line."""
        return " ".join(self.text.split("\n\n")[0].split())

    def of(self, section: str) -> dict[str, str]:
        """The items of a section by their names."""
        return self.items.get(section, {})


def parse(doc: str) -> Docstring:
    """Takes a docstring apart.

    Raises:
        ValueError: an item of a section has no name; the message has its text.
    """
    free: list[str] = []
    sections: dict[str, list[str]] = {}
    into = free
    for line in cleandoc(doc).split("\n"):
        if found := _SECTION.match(line):
            into = sections.setdefault(found[1], [])
        elif line and not line.startswith(" ") and into is not free:
            into = free
            free += ["", line]
        else:
            into.append(line)
    text, _, source = "\n".join(free).partition("\nSource")
    returns = sections.pop("Returns", []) or sections.pop("Yields", [])
    return Docstring(
        text=_drawn(text.strip()),
        source=flat(source.partition(":")[2]),
        returns=flat("\n".join(returns)),
        items={name: _items(lines) for name, lines in sections.items()},
    )


def _drawn(text: str) -> str:
    """Text whose drawings of trees stand in blocks of code."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(f"```text\n{part}\n```" if "├──" in part else part for part in paragraphs)


def _items(lines: list[str]) -> dict[str, str]:
    block = textwrap.dedent("\n".join(lines)).strip()
    items: dict[str, str] = {}
    for item in re.split(r"\n(?=\S)", block):
        found = _ITEM.match(item)
        if found is None:
            raise ValueError(f"no name and colon: {item!r}")
        items[found["name"]] = flat(found["text"])
    return items


def flat(text: str) -> str:
    """Returns text as one line."""
    return " ".join(text.split())
