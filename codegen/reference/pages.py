"""The pages of the reference: one a client, an area, a public module, a group of models; and the indexes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment

from ..ir import Api
from . import docstrings
from .annotations import awaited, twin
from .book import CLIENTS, FOLDER, Book
from .describe import Class, Describer
from .sources import Definition, Sources

_BLANKS = re.compile(r"\n{3,}")


def reference(
    root: Path, generated: Mapping[str, str], apis: Iterable[Api], environment: Environment
) -> dict[str, str]:
    """All pages that are not those of a group of operations, by path.

    Args:
        root: the repository.
        generated: text of generated modules by path: these are not read.
        apis: services, resolved.
        environment: finds the templates.
    """
    pages = _Pages(Sources(root, generated), list(apis), environment)
    return {f"{FOLDER}/{page}": _BLANKS.sub("\n\n", text).rstrip() + "\n" for page, text in pages.all()}


class _Pages:
    """What all pages need."""

    def __init__(self, sources: Sources, apis: list[Api], environment: Environment) -> None:
        self._sources = sources
        self._apis = apis
        self._environment = environment
        self._describer = Describer(sources)
        self._book = Book(sources, apis)
        self._operations = dict(_operations(apis))
        self._sourced = _sourced(apis)
        self._here = sources.module("minio") is not None
        self._entries = frozenset(self._book.places)
        self._class = cache(self._described_class)

    def all(self) -> Iterator[tuple[str, str]]:
        """Each page with its path from the folder of the reference."""
        if self._here:
            for client, page in CLIENTS.items():
                yield self._client(f"{page}.md", client)
                yield self._async_client(f"async-{page}.md", client)
            for area in self._book.areas:
                yield self._area(area)
            for module in self._sources.public_modules():
                yield self._module(module)
            for page, models in sorted(self._book.models.items()):
                _, service, group = page.removesuffix(".md").split("/")
                title = f"Models of {service}: {group}"
                yield self._page(page, "models", title=title, module=f"minio.models.{service}", names=models)
            yield self._page("types.md", "types", names=self._book.types)
        for api in self._apis:
            yield self._page(f"{api.name}/README.md", "service", api=api)
        yield self._page("README.md", "index", **self._index())

    def _client(self, page: str, name: str) -> tuple[str, str]:
        kind = self._class(self._book.client(name))
        areas = self._book.areas if name == "MinioAdmin" else {}
        hidden = [attribute for attribute in kind.attributes if attribute.name not in areas]
        return self._page(
            page,
            "client",
            kind=kind,
            attributes=hidden,
            called=_variable(name),
            constructor=f"from minio import {name}\n\n{_variable(name)} = {name}",
            uses=self._uses(name, _variable(name)),
            operations=self._operations_of(kind, "" if name == "Minio" else "MinioAdmin"),
            areas=self._areas() if areas else [],
            asynchronous=f"async-{CLIENTS[name]}.md",
        )

    def _async_client(self, page: str, name: str) -> tuple[str, str]:
        uses = [("", CLIENTS[name], self._uses(name, _variable(name)))]
        if name == "MinioAdmin":
            uses += [(area, f"areas/{area}", self._uses_of_area(area)) for area in self._book.areas]
        return self._page(
            page,
            "asynchronous",
            kind=self._class(self._book.client(f"Async{name}")),
            called=_variable(name),
            blocking=name,
            blocking_page=f"{CLIENTS[name]}.md",
            uses=[(area, f"{there}.md", sorted(found.items())) for area, there, found in uses],
        )

    def _area(self, area: str) -> tuple[str, str]:
        kind = self._class(self._book.areas[area])
        return self._page(
            f"areas/{area}.md",
            "client",
            kind=kind,
            attributes=kind.attributes,
            called=f"admin.{area}",
            constructor="",
            uses=self._uses_of_area(area),
            operations=self._operations_of(kind, area),
            areas=[],
            asynchronous="../async-minio-admin.md",
        )

    def _module(self, module: str) -> tuple[str, str]:
        found = self._sources.module(module)
        doc = docstrings.parse(found.doc if found else "")
        names = [
            (name, there, docstrings.parse(there.doc).summary)
            for name in self._sources.public(module)
            if (there := self._sources.find(module, name))
        ]
        entries = self._book.modules.get(module, [])
        return self._page(
            f"modules/{module}.md", "module", module=module, doc=doc, names=names, entries=entries
        )

    def _index(self) -> dict[str, Any]:
        modules = self._sources.public_modules()
        return {
            "here": self._here,
            "areas": self._areas(),
            "modules": [(name, self._summary(name)) for name in modules],
            "models": sorted(self._book.models),
            "apis": self._apis,
        }

    def _summary(self, module: str) -> str:
        found = self._sources.module(module)
        return docstrings.parse(found.doc).summary if found else ""

    def _areas(self) -> list[tuple[str, str]]:
        docs = {area.name: area.doc for api in self._apis for area in api.areas}
        return [(area, docs[area]) for area in self._book.areas]

    def _uses(self, name: str, called: str) -> dict[str, str]:
        return self._used(self._book.client(name), self._book.client(f"Async{name}"), called)

    def _uses_of_area(self, area: str) -> dict[str, str]:
        clients = self._sources.members(self._book.client("AsyncMinioAdmin"))
        property_ = clients[area][0]
        asynchronous = self._describer.function(property_).returns.classes[0]
        return self._used(self._book.areas[area], asynchronous, f"admin.{area}")

    def _used(self, blocking: Definition, asynchronous: Definition, called: str) -> dict[str, str]:
        """How each method of a class is used in the other flavour."""
        members = self._sources.members(asynchronous)
        found = {}
        for method in self._class(blocking).methods:
            name = twin(method.name)
            call = f"{called}.{name}({'...' if method.parameters else ''})"
            found[method.name] = awaited(call, members[name][0], self._sources)
        return found

    def _operations_of(self, kind: Class, area: str) -> dict[str, tuple[str, str]]:
        """The operation of each method: the one whose spec describes it, or that has the same source."""
        found = {}
        for method in kind.methods:
            link = self._operations.get((area, method.name)) or self._sourced.get(method.doc.source)
            if link is not None:
                found[method.name] = link
        return found

    def _described_class(self, kind: Definition) -> Class:
        return self._describer.class_(kind, self._entries)

    def _page(self, page: str, template: str, **values: Any) -> tuple[str, str]:
        """A page, for whose template names are linked from where it stands."""

        def link(found: Definition) -> str:
            return self._book.link(page, found)

        def error(name: str) -> str:
            found = self._sources.find("minio.error", name) or self._sources.find("minio.credentials", name)
            return link(found) if found else ""

        text = self._environment.get_template(f"reference/{template}.md.j2").render(
            page=page,
            link=link,
            first_link=lambda found: next(filter(None, map(link, found.classes)), ""),
            error=error,
            describe=self._describe,
            up="../" * page.count("/"),
            **values,
        )
        return page, text

    def _describe(self, found: Definition) -> tuple[str, Any]:
        """What a template needs for an entry, and which kind of entry it is."""
        if found.is_function:
            return "function", self._describer.function(found)
        if found.is_class:
            return "class", self._class(found)
        return "constant", self._describer.constant(found)


def _variable(client: str) -> str:
    return "admin" if client == "MinioAdmin" else "client"


def _operations(apis: list[Api]) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """The operation that each method described by a spec calls, and its page."""
    for api in apis:
        groups = {operation.name: group.name for group in api.groups for operation in group.operations}
        names = {
            operation.name: operation.wire_name for group in api.groups for operation in group.operations
        }
        for method in api.all_methods:
            area = method.area or ("MinioAdmin" if api.name == "admin" else "")
            wire = names[method.operation]
            yield (area, method.name), (wire, f"{api.name}/{groups[method.operation]}.md#{wire.lower()}")


def _sourced(apis: list[Api]) -> dict[str, tuple[str, str]]:
    """The operation that a source is about, and its page; sources about several are left out."""
    found: dict[str, list[tuple[str, str]]] = {}
    for api in apis:
        for group in api.groups:
            for operation in group.operations:
                wire = operation.wire_name
                place = f"{api.name}/{group.name}.md#{wire.lower()}"
                found.setdefault(operation.source, []).append((wire, place))
    return {source: links[0] for source, links in found.items() if len(links) == 1}
