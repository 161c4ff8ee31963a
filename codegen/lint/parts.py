"""Parts of specs that several rules walk through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..document import Document
from ..findings import Origin
from ..load import Service
from ..resolve.context import Context

PARTS = ("input", "output", "members")


@dataclass(frozen=True, slots=True)
class Written:
    """A member where it is written: in an operation, a shape or a mixin."""

    document: Document
    part: str
    name: str
    member: dict[str, Any]

    @property
    def origin(self) -> Origin:
        """Where it stands."""
        return self.document.at(self.part, self.name)

    def at(self, *keys: str) -> Origin:
        """Where one of its keys stands."""
        return self.document.at(self.part, self.name, *keys)


def documents(service: Service) -> Iterator[Document]:
    """All operations, shapes and mixins."""
    for named in (service.operations, service.shapes, service.mixins):
        yield from named.values()


def written_members(service: Service) -> Iterator[Written]:
    """All members of a service, once each."""
    for document in documents(service):
        for part in PARTS:
            for name, member in document.data.get(part, {}).items():
                yield Written(document, part, name, member)


def operations(service: Service) -> Iterator[tuple[Context, Document]]:
    """All operations, with what answers questions about their members."""
    context = Context(service)
    for document in service.operations.values():
        yield context, document


def methods(document: Document) -> Iterator[tuple[dict[str, Any], tuple[str | int, ...]]]:
    """The friendly methods of an operation, each with the way to it."""
    said = document.data.get("method")
    if isinstance(said, list):
        for index, method in enumerate(said):
            yield method, ("method", index)
    elif said is not None:
        yield said, ("method",)


def reached(uses: dict[str, set[str]], start: str) -> set[str]:
    """All that something uses, and what that uses in turn; itself only where a circle leads back to it."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for name in uses.get(waiting.pop(), set()) - found:
            found.add(name)
            waiting.append(name)
    return found
