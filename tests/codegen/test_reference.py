"""The reference pages: all that users call and import is there, and every link leads somewhere."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import minio
from codegen.reference import docstrings
from codegen.reference.book import Book
from codegen.reference.describe import Describer
from codegen.reference.sources import Definition, Sources

from .shop_specs import ROOT

REFERENCE = ROOT / "docs" / "reference"
CLIENTS = {"Minio": "minio.md", "MinioAdmin": "minio-admin.md"}
AREAS = sorted(path.stem for path in (REFERENCE / "areas").glob("*.md"))
SOURCES = Sources(ROOT, {})
LINK = re.compile(r"(?<!!)\[(?:[^\]\[]|\[[^\]]*\])*\]\((?P<target>[^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])


def public(kind: type) -> set[str]:
    """Methods of a class, as Python finds them."""
    return {
        name for name in dir(kind) if name[0] != "_" and callable(inspect.getattr_static(kind, name, None))
    }


def headings(path: Path) -> set[str]:
    """What a page has sections about."""
    return set(re.findall(r"^#+ (?:\w+\.)*(\w+)$", path.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", CLIENTS)
def test_every_method_of_a_client_is_told_of(name: str) -> None:
    page = REFERENCE / CLIENTS[name]
    assert public(getattr(minio, name)) <= headings(page)
    uses = (REFERENCE / f"async-{page.name}").read_text("utf-8")
    called = "admin" if name == "MinioAdmin" else "client"
    for method in public(getattr(minio, f"Async{name}")):
        assert f"{called}.{method}(" in uses


def test_every_area_is_told_of() -> None:
    admin = minio.MinioAdmin("host", minio.credentials.StaticProvider("user", "password"))
    areas = {name for name in dir(type(admin)) if isinstance(getattr(type(admin), name), property)}
    assert areas == set(AREAS)
    for area in areas:
        assert public(type(getattr(admin, area))) <= headings(REFERENCE / "areas" / f"{area}.md"), area


@pytest.mark.parametrize("module", [name for name in SOURCES.public_modules() if ".models" not in name])
def test_every_public_name_is_told_of(module: str) -> None:
    page = (REFERENCE / "modules" / f"{module}.md").read_text("utf-8")
    for name in getattr(importlib.import_module(module), "__all__", []):
        assert f"| [`{name}`](" in page, name


@pytest.mark.parametrize("service", ["admin", "s3", "sts"])
def test_every_model_is_told_of(service: str) -> None:
    listed = (REFERENCE / "modules" / f"minio.models.{service}.md").read_text("utf-8")
    for name in dir(importlib.import_module(f"minio.models.{service}")):
        assert name.startswith("_") or f"| [`{name}`](" in listed, name


@cache
def anchors(path: Path) -> set[str]:
    """The anchors of a page: those it names, and those of its headings."""
    text = FENCE.sub("", path.read_text("utf-8"))
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    plain = [re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title) for title in titles]
    return {
        *re.findall(r'<a id="([^"]+)">', text),
        *(re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in plain),
    }


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_every_link_leads_somewhere(page: Path) -> None:
    for found in LINK.finditer(FENCE.sub("", page.read_text("utf-8"))):
        path, _, anchor = found["target"].partition("#")
        if ":" in path:
            continue
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), found[0]
        assert not anchor or anchor in anchors(there), found[0]


def test_the_index_leads_to_every_page() -> None:
    """In at most two steps: pages of operations are below the page of their service, too."""
    seen = {REFERENCE / "README.md"}
    for _ in range(2):
        for page in list(seen):
            targets = (found["target"] for found in LINK.finditer(page.read_text("utf-8")))
            paths = (target.partition("#")[0] for target in targets if ":" not in target)
            seen |= {(page.parent / path).resolve() for path in paths if path.endswith(".md")}
    assert set(REFERENCE.rglob("*.md")) <= seen


def handwritten() -> dict[str, Definition]:
    """Public methods of the asynchronous clients, their areas and what they return, and public functions."""
    book = Book(SOURCES, [])
    client = Describer(SOURCES).class_(book.client("AsyncMinioAdmin"))
    areas = [kind for attribute in client.attributes for kind in attribute.type.classes]
    kinds = [book.client("AsyncMinio"), book.client("AsyncMinioAdmin"), *areas]
    kinds += [found for found in book.types if found.name.startswith("Async")]
    kinds += [found for module in book.modules.values() for found in module if found.is_class]
    found = {}
    for kind in kinds:
        for name, (member, owner) in SOURCES.members(kind).items():
            if name[0] != "_" and is_method(member) and "_generated" not in member.module:
                found[f"{owner.name}.{name}"] = member
    for module in book.modules.values():
        found.update((each.name, each) for each in module if each.is_function)
    return found


def is_method(member: Definition) -> bool:
    """Whether it is called."""
    return member.is_function and not member.is_property


def test_every_docstring_is_whole() -> None:
    """It says what is done, speaks of each parameter, and says what is raised where a call is sent."""
    found = handwritten()
    assert {"AsyncUploads.put_object", "AsyncHeal.start", "StaticProvider.retrieve", "quote"} <= found.keys()
    assert {name: lacks for name, each in found.items() if (lacks := list(lacking(each)))} == {}


def lacking(found: Definition) -> Iterator[str]:
    """What a docstring should say and does not."""
    doc = docstrings.parse(found.doc)
    if not doc.text:
        yield "what it does"
    args = found.function_node.args
    parameters = [each.arg for each in [*args.posonlyargs, *args.args, *args.kwonlyargs]]
    told = {"self", "cls", *doc.of("Args"), *re.findall(r"`(\w+)", found.doc)}
    yield from (each for each in parameters if each not in told)
    there = {*parameters, *kinds_of_rest(args)}
    yield from (f"{each}, which is no parameter" for each in doc.of("Args") if each.strip("*") not in there)
    sends = isinstance(found.node, ast.AsyncFunctionDef) and not found.name.startswith("aclose")
    if sends and not doc.of("Raises"):
        yield "Raises"


def kinds_of_rest(args: ast.arguments) -> list[str]:
    """`*args` and `**kwargs`, without their stars."""
    return [each.arg for each in (args.vararg, args.kwarg) if each is not None]


def test_a_docstring_is_taken_apart() -> None:
    doc = docstrings.parse(
        """Does it.

        In two
        lines.

        Args:
            one: first, and
                more of it.
            *rest: all others: each one.

        Returns:
            What
            is done.

        Raises:
            ValueError, xml.ParseError: it cannot.

        Source: https://example.com/
        """
    )
    assert (doc.summary, doc.text) == ("Does it.", "Does it.\n\nIn two\nlines.")
    assert doc.of("Args") == {"one": "first, and more of it.", "*rest": "all others: each one."}
    assert doc.of("Raises") == {"ValueError, xml.ParseError": "it cannot."}
    assert (doc.returns, doc.source) == ("What is done.", "https://example.com/")


def test_an_item_without_a_name_is_refused() -> None:
    """It would be lost: mostly a line that was wrapped without its indent."""
    with pytest.raises(ValueError, match="holds"):
        docstrings.parse("Does it.\n\nRaises:\n    ValueError: this\n    holds.\n")


MODULES = {
    "minio/__init__.py": """
        from ._lazy import finder
        TYPE_CHECKING = False
        if TYPE_CHECKING:
            from .things import Thing
        __all__ = ["Thing"]
    """,
    "minio/things.py": """
        import typing
        from ._inner import *
        from ._inner import LEAST, Alias
        from ._inner import Again as Again
        class Thing(Again, typing.Protocol):
            def size(self, unit: Alias = LEAST, *, exact: bool) -> "Thing": ...
            @property
            def color(self) -> str:
                'Its color.'
            @color.setter
            def color(self, value: str) -> None: ...
    """,
    "minio/_inner.py": """
        from typing import TypeAlias
        LEAST = 1
        Alias: TypeAlias = "int | Again"
        'Some number.'
        class Again:
            def size(self) -> int:
                'How large.'
            def last(self) -> None:
                'The last.'
        class _Hidden: ...
    """,
}


def test_names_are_followed_to_where_they_are_defined(tmp_path: Path) -> None:
    """Through lazy exports, stars, aliases and inheritance; modules that are just being generated count."""
    (tmp_path / "minio").mkdir()
    (tmp_path / "minio" / "__init__.py").write_text(textwrap.dedent(MODULES["minio/__init__.py"]))
    generated = {path: textwrap.dedent(text) for path, text in MODULES.items() if "__init__" not in path}
    sources = Sources(tmp_path, generated)
    assert sources.public_modules() == ["minio", "minio.things"]
    assert (sources.public("minio"), sources.public("minio.things")) == (["Thing"], ["Again", "Thing"])

    thing = sources.find("minio", "Thing")
    assert thing is not None
    assert thing.module == "minio.things"
    kind = Describer(sources).class_(thing)
    assert [(method.name, method.doc.text) for method in kind.methods] == [
        ("last", "The last."),
        ("size", "How large."),
    ]
    assert kind.methods[1].signature("x.size") == "x.size(unit: int | Again = 1, *, exact: bool) -> Thing"
    assert [found.name for found in kind.methods[1].parameters[0].type.classes] == ["Again"]
    assert [(attribute.name, attribute.doc) for attribute in kind.attributes] == [("color", "Its color.")]
