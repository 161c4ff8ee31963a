"""Which page tells of what: where each class and function of the package has its entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname, relpath

from ..ir import Api
from .annotations import Type
from .describe import Describer, Function
from .sources import Definition, Sources

FOLDER = "docs/reference"
CLIENTS = {"Minio": "minio", "MinioAdmin": "minio-admin"}
"""The clients that block, and their pages; those of the asynchronous ones begin with `async-`."""
MODELS = "minio._generated."
BASES = (("minio._core.documents.xml", "XmlModel"), ("minio._core.documents.jsondoc", "JsonModel"))
"""What models have in common."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, from the folder of the reference, and the anchor on it; empty for the page as a whole."""

    page: str
    anchor: str = ""


class Book:
    """Finds a place for each public name; a name that several modules have is told of in one of them.

    Attributes:
        places: where something is told of, by its key.
        areas: classes of the areas of `MinioAdmin` by their names.
        modules: names that are told of on the page of each public module.
        models: models without a module of 7.2.16, by page.
        types: what methods take and return that no module exports.
    """

    def __init__(self, sources: Sources, apis: Iterable[Api]) -> None:
        self._sources = sources
        self._describer = Describer(sources)
        self.places: dict[tuple[str, str], Place] = {}
        self.areas: dict[str, Definition] = {}
        self.modules: dict[str, list[Definition]] = {}
        self.models: dict[str, list[Definition]] = {}
        self.types: list[Definition] = []
        self._rooms = {room: f"{api.name}/README.md" for api in apis for room in api.api}
        if sources.module("minio") is not None:
            self._place_clients()
            self._place_modules()
            self._place_types()

    def link(self, page: str, found: Definition) -> str:
        """A relative link from a page to what tells of something; empty where nothing does.

        Args:
            page: path of the page, from the folder of the reference.
            found: what to link to.
        """
        place = self.places.get(found.key) or Place(self._rooms.get(found.name, ""))
        if not place.page:
            return ""
        path = "" if place.page == page else relpath(place.page, dirname(page) or ".")
        return f"{path}#{place.anchor}" if place.anchor else path

    def client(self, name: str) -> Definition:
        """The class of a client."""
        found = self._sources.find("minio", name)
        if found is None:
            raise KeyError(f"minio has no {name}")
        return found

    def _place_clients(self) -> None:
        for name, page in CLIENTS.items():
            self.places[self.client(name).key] = Place(f"{page}.md")
            self.places[self.client(f"Async{name}").key] = Place(f"async-{page}.md")
        for attribute in self._describer.class_(self.client("MinioAdmin")).attributes:
            for kind in attribute.type.classes:
                if ".areas." in kind.module:
                    self.areas[attribute.name] = kind
                    self.places[kind.key] = Place(f"areas/{attribute.name}.md")

    def _place_modules(self) -> None:
        names = self._sources.public_modules()
        last = ("minio", "minio.minioadmin")  # others that have the same names are nearer to them
        ordered = [name for name in names if name not in last] + [name for name in last if name in names]
        for owned in (True, False):
            for module in ordered:
                for name in self._sources.public(module):
                    found = self._sources.find(module, name)
                    if found is None or found.key in self.places or (owned and found.module != module):
                        continue
                    self._place(module, found)

    def _place(self, module: str, found: Definition) -> None:
        if module.startswith("minio.models."):
            _, _, service, _, group = found.module.split(".")
            page = f"models/{service}/{group}.md"
            self.models.setdefault(page, []).append(found)
        else:
            page = f"modules/{module}.md"
            self.modules.setdefault(module, []).append(found)
        self.places[found.key] = Place(page, found.name)

    def _place_types(self) -> None:
        """What is named by no module is found by looking at what public functions take and return."""
        waiting = [base for key in BASES if (base := self._sources.find(*key))]
        waiting += list(self._named(self._told()))
        while waiting:
            found = waiting.pop(0)
            if found.key in self.places or found.name in self._rooms or found.name.startswith("_"):
                continue
            self.types.append(found)
            self.places[found.key] = Place("types.md", found.name)
            waiting += list(self._named([found]))
        self.types.sort(key=lambda kind: kind.name)

    def _told(self) -> list[Definition]:
        clients = [self.client(prefix + name) for name in CLIENTS for prefix in ("", "Async")]
        modules = [found for names in self.modules.values() for found in names]
        return clients + list(self.areas.values()) + modules

    def _named(self, definitions: Iterable[Definition]) -> Iterator[Definition]:
        """Classes that the functions of others name."""
        for found in definitions:
            for function in self._functions(found):
                types: list[Type] = [function.returns]
                if found not in self.types:
                    types += [parameter.type for parameter in function.parameters]
                for type_ in types:
                    yield from type_.classes

    def _functions(self, found: Definition) -> list[Function]:
        if found.is_class:
            return list(self._describer.class_(found).methods)
        if found.is_function:
            return [self._describer.function(found)]
        return []
