"""The package as it is written: its modules, where names are defined, and what classes inherit.

It is read with `ast`: nothing is imported, and modules that are just being generated count before they are
written. Names are followed through imports, those below `if TYPE_CHECKING:` included, which is how modules
that load lazily tell type checkers what they have.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias, TypeGuard

Node: TypeAlias = "ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Assign | ast.AnnAssign"


@dataclass(frozen=True, slots=True, eq=False)
class Definition:
    """A class, a function, a constant or an attribute, where it stands."""

    module: str
    name: str
    node: Node
    doc: str
    """Its docstring, or the text below a constant."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others of the same name."""
        return self.module, self.name

    @property
    def class_node(self) -> ast.ClassDef:
        """The class that it is."""
        if not isinstance(self.node, ast.ClassDef):
            raise TypeError(f"{self.module}.{self.name} is no class")
        return self.node

    @property
    def function_node(self) -> ast.FunctionDef | ast.AsyncFunctionDef:
        """The function that it is."""
        if not isinstance(self.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            raise TypeError(f"{self.module}.{self.name} is no function")
        return self.node

    @property
    def is_class(self) -> bool:
        """Whether it is a class."""
        return isinstance(self.node, ast.ClassDef)

    @property
    def is_function(self) -> bool:
        """Whether it is a function or a method."""
        return isinstance(self.node, (ast.FunctionDef, ast.AsyncFunctionDef))

    @property
    def decorations(self) -> str:
        """What stands behind the `@` of its decorators."""
        return " ".join(ast.unparse(mark) for mark in getattr(self.node, "decorator_list", []))

    @property
    def is_property(self) -> bool:
        """Whether it is read, or set, like an attribute."""
        return not {"property", "cached_property"}.isdisjoint(self.decorations.split())

    @property
    def is_setter(self) -> bool:
        """Whether it is the other half of a property."""
        return ".setter" in self.decorations


class Module:
    """One module.

    Attributes:
        doc: its docstring.
        names: what is defined in it, and what is imported into it: the other module, and the name there.
        stars: modules that it takes all names of.
        public: the names that it offers, sorted.
    """

    def __init__(self, name: str, text: str, *, package: bool) -> None:
        tree = ast.parse(text)
        self._name = name
        self._package = name if package else name.rpartition(".")[0]
        self.doc = ast.get_docstring(tree) or ""
        self.names: dict[str, Definition | tuple[str, str]] = {}
        self.stars: list[str] = []
        self._again: list[str] = []
        self._take(tree.body)
        self.public = sorted({*self._offered(), *self._again})

    def _take(self, body: list[ast.stmt]) -> None:
        for statement, doc in documented(body):
            if isinstance(statement, ast.If):
                if ast.unparse(statement.test) == "TYPE_CHECKING":
                    self._take(statement.body)
            elif isinstance(statement, ast.ImportFrom):
                self._import(statement)
            elif (name := defined_name(statement)) and is_definition(statement):
                self.names[name] = Definition(self._name, name, statement, doc)

    def _import(self, statement: ast.ImportFrom) -> None:
        parts = self._package.split(".")
        above = parts[: len(parts) - statement.level + 1] if statement.level else []
        source = ".".join([*above, *([statement.module] if statement.module else [])])
        for alias in statement.names:
            if alias.name == "*":
                self.stars.append(source)
            else:
                self.names[alias.asname or alias.name] = (source, alias.name)
                if alias.asname == alias.name:
                    self._again.append(alias.name)  # `import X as X` is how stubs export

    def _offered(self) -> list[str]:
        declared = self.names.get("__all__")
        if isinstance(declared, Definition) and isinstance(declared.node, ast.Assign):
            return [name for name in ast.literal_eval(declared.node.value) if name in self.names]
        return [
            name
            for name, found in self.names.items()
            if isinstance(found, Definition)
            and not name.startswith("_")
            and isinstance(found.node, (ast.ClassDef, ast.FunctionDef))
        ]


class Sources:
    """All modules, each parsed when it is first asked for.

    Args:
        root: the repository.
        generated: text of generated files by path: these are not read.
    """

    def __init__(self, root: Path, generated: Mapping[str, str]) -> None:
        self._root = root
        self._generated = generated
        self.module = cache(self._module)
        self.members = cache(self._members)

    def public_modules(self) -> list[str]:
        """Modules that users import from: no part of their name begins with an underscore."""
        there = {path.relative_to(self._root).as_posix() for path in self._root.glob("minio/**/*.py")}
        found = []
        for path in {*there, *(path for path in self._generated if path.startswith("minio/"))}:
            parts = path.removesuffix(".py").removesuffix("/__init__").split("/")
            if "minio/__init__.py" in there and not any(part.startswith("_") for part in parts):
                found.append(".".join(parts))
        return sorted(found)

    def public(self, module: str) -> list[str]:
        """Names that a module offers, those that it takes whole from others included; not its modules."""
        found = self._known(module)
        names = {*found.public, *(name for star in found.stars for name in self.public(star))}
        return sorted(name for name in names if self.find(module, name))

    def find(self, module: str, name: str) -> Definition | None:
        """Where a name of a module is defined; None for what comes from elsewhere."""
        place = self.module(module)
        if place is None:
            return None
        found = place.names.get(name)
        if isinstance(found, Definition):
            return found
        if found is not None:
            return None if self.module(".".join(found)) else self.find(*found)
        return next((there for star in place.stars if (there := self.find(star, name))), None)

    def lineage(self, kind: Definition) -> list[Definition]:
        """A class and those of this package that it inherits from, in the order of the look-up."""
        line = [kind]
        for base in kind.class_node.bases:
            found = self.base(kind.module, base)
            if found is not None and found.is_class:
                line += self.lineage(found)
        last = {found.key: place for place, found in enumerate(line)}
        return [found for place, found in enumerate(line) if last[found.key] == place]

    def _members(self, kind: Definition) -> dict[str, tuple[Definition, Definition]]:
        """Methods, properties and attributes of a class, each with the class that has it.

        What overrides another without a docstring has the other's.
        """
        found: dict[str, tuple[Definition, Definition]] = {}
        for owner in reversed(self.lineage(kind)):
            for statement, doc in documented(owner.class_node.body):
                name = defined_name(statement)
                if not (name and is_definition(statement)):
                    continue
                inherited = found[name][0].doc if name in found else ""
                member = Definition(owner.module, name, statement, doc or inherited)
                if not member.is_setter:
                    found[name] = member, owner
        return found

    def base(self, module: str, above: ast.expr) -> Definition | None:
        """The class that a module names as a base of another; None for what comes from elsewhere."""
        if isinstance(above, ast.Subscript):
            above = above.value
        if isinstance(above, ast.Name):
            return self.find(module, above.id)
        if isinstance(above, ast.Attribute) and isinstance(above.value, ast.Name):
            place = self._known(module).names.get(above.value.id)
            if isinstance(place, tuple):  # a module that was imported by `from package import module`
                return self.find(".".join(place), above.attr)
        return None

    def _known(self, module: str) -> Module:
        found = self.module(module)
        if found is None:
            raise KeyError(f"{module} is no module of the package")
        return found

    def _module(self, name: str) -> Module | None:
        base = name.replace(".", "/")
        for path, package in ((f"{base}.py", False), (f"{base}/__init__.py", True)):
            if path in self._generated:
                return Module(name, self._generated[path], package=package)
            if name.split(".")[0] == "minio" and (self._root / path).is_file():
                return Module(name, (self._root / path).read_text("utf-8"), package=package)
        return None


def documented(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str]]:
    """Statements with their docstrings, or with the text that stands below them."""
    for statement, below in zip(body, [*body[1:], ast.Pass()], strict=True):
        if isinstance(statement, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield statement, ast.get_docstring(statement) or ""
        elif isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            yield statement, str(below.value.value)
        else:
            yield statement, ""


def defined_name(statement: ast.stmt) -> str:
    """The name that a statement gives to something; empty where it gives none, or several."""
    if isinstance(statement, ast.Assign):
        target = statement.targets[0]
        return target.id if isinstance(target, ast.Name) else ""
    if isinstance(statement, ast.AnnAssign):
        return statement.target.id if isinstance(statement.target, ast.Name) else ""
    return getattr(statement, "name", "")


def is_definition(statement: ast.stmt) -> TypeGuard[Node]:
    """Whether it is one of the kinds that can be described."""
    return isinstance(
        statement, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Assign, ast.AnnAssign)
    )
