"""Everything that a page tells of a class or a function, decided: templates only lay it out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import docstrings
from .annotations import Type, read_type
from .docstrings import Docstring, flat
from .sources import Definition, Sources

LINE = 88
"""Characters of a signature that stay on one line."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function, or an attribute of a class."""

    name: str
    type: Type
    default: str
    """As it is written; empty where it must be given."""
    doc: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function, a method, or the constructor of a class."""

    name: str
    module: str
    parameters: tuple[Parameter, ...]
    marks: tuple[str, ...]
    """The parameters' names with the `*` and `/` between them."""
    returns: Type
    doc: Docstring
    node: ast.FunctionDef | ast.AsyncFunctionDef | None
    """None where a dataclass has its constructor made."""

    def signature(self, called: str) -> str:
        """How it is called, with types; one parameter a line where they are many.

        Args:
            called: its name, with what stands before it.
        """
        by_name = {parameter.name: parameter for parameter in self.parameters}
        parts = [_declared(by_name[mark]) if mark in by_name else mark for mark in self.marks]
        result = f" -> {self.returns.text}" if self.returns.text else ""
        line = f"{called}({', '.join(parts)}){result}"
        if len(line) <= LINE:
            return line
        return "\n".join([f"{called}(", *(f"    {part}," for part in parts), f"){result}"])


@dataclass(frozen=True, slots=True)
class Class:
    """A class, with what it inherits from classes that have no entry of their own."""

    definition: Definition
    doc: Docstring
    bases: tuple[tuple[str, Definition | None], ...]
    """As they are written, and those of this package."""
    constructor: Function | None
    attributes: tuple[Parameter, ...]
    methods: tuple[Function, ...]

    @property
    def public_bases(self) -> list[tuple[str, Definition | None]]:
        """Bases whose names say something to a reader."""
        return [(name, found) for name, found in self.bases if not name.startswith(("_", "Generic["))]


class Describer:
    """Describes definitions.

    Args:
        sources: the package.
    """

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def class_(self, kind: Definition, entries: frozenset[tuple[str, str]] = frozenset()) -> Class:
        """Describes a class.

        Args:
            kind: where it is defined.
            entries: keys of classes that have an entry of their own: what they have is told there.
        """
        doc = docstrings.parse(kind.doc)
        lineage = self._sources.lineage(kind)
        parents = [base for base in lineage[1:] if base.key in entries]
        told = {above.key for base in parents for above in self._sources.lineage(base)}
        members = self._sources.members(kind)
        own = {name: found for name, (found, owner) in members.items() if owner.key not in told}
        return Class(
            definition=kind,
            doc=doc,
            bases=tuple(
                (ast.unparse(base), self._sources.base(kind.module, base)) for base in kind.class_node.bases
            ),
            constructor=self._constructor(kind, doc, own),
            attributes=tuple(self._attributes(own, doc)),
            methods=tuple(
                self.function(found)
                for name, found in sorted(own.items())
                if not name.startswith("_") and found.is_function and not found.is_property
            ),
        )

    def function(self, found: Definition, doc: Docstring | None = None) -> Function:
        """Describes a function or a method.

        Args:
            found: where it is defined.
            doc: what to say of it; its own docstring where left out.
        """
        node = found.function_node
        doc = doc or docstrings.parse(found.doc)
        parameters: list[Parameter] = []
        marks: list[str] = []
        for name, annotation, value in _arguments(node.args):
            marks.append(name)
            if name not in ("*", "/"):
                said = doc.of("Args").get(name, "")
                type_ = read_type(self._sources, found.module, annotation)
                parameters.append(Parameter(name, type_, self._default(found.module, value), said))
        returns = (
            read_type(self._sources, found.module, node.returns) if found.name != "__init__" else Type("")
        )
        return Function(found.name, found.module, tuple(parameters), tuple(marks), returns, doc, node)

    def constant(self, found: Definition) -> Parameter:
        """Describes a constant, or a name that stands for a type."""
        value = getattr(found.node, "value", None)
        return Parameter(found.name, Type(""), self._default(found.module, value), flat(found.doc))

    def _default(self, module: str, value: ast.expr | None) -> str:
        """A default as it is written; the value of a constant in place of its name."""
        if value is None:
            return ""
        if isinstance(value, ast.Name) and (found := self._sources.find(module, value.id)):
            meant = getattr(found.node, "value", None)
            value = meant if isinstance(meant, ast.Constant) else value
        text = ast.unparse(value)
        return "..." if text.startswith("field(") else text

    def _constructor(self, kind: Definition, doc: Docstring, own: dict[str, Definition]) -> Function | None:
        members = self._sources.members(kind)
        if "__init__" in own:
            found, owner = members["__init__"]
            said = {**docstrings.parse(owner.doc).of("Args"), **doc.of("Args")}
            return self.function(found, replace(doc, items={**doc.items, "Args": said}))
        if "__init__" in members or not _is_dataclass(kind):
            return None
        fields = [
            (name, found.node)
            for name, (found, _) in members.items()
            if not name.startswith("_")
            and isinstance(found.node, ast.AnnAssign)
            and not _of_class(found.node)
        ]
        said = {**doc.of("Attributes"), **doc.of("Args")}
        parameters = tuple(
            Parameter(
                name,
                read_type(self._sources, members[name][0].module, node.annotation),
                self._default(members[name][0].module, node.value),
                said.get(name) or flat(members[name][0].doc),
            )
            for name, node in fields
        )
        marks = (*(["*"] if "kw_only=True" in kind.decorations else []), *(name for name, _ in fields))
        return Function("__init__", kind.module, parameters, marks, Type(""), doc, None)

    def _attributes(self, own: dict[str, Definition], doc: Docstring) -> Iterator[Parameter]:
        said = dict(doc.of("Attributes"))
        for name, found in own.items():
            if name.startswith("_"):
                continue
            node = found.node
            if found.is_function and found.is_property:
                text = said.pop(name, "") or docstrings.parse(found.doc).text
                returns = read_type(self._sources, found.module, found.function_node.returns)
                yield Parameter(name, returns, "", flat(text))
            elif isinstance(node, ast.AnnAssign) and not _of_class(node):
                text = said.pop(name, "") or doc.of("Args").get(name, "") or found.doc
                yield Parameter(name, read_type(self._sources, found.module, node.annotation), "", flat(text))
        for name, text in said.items():
            yield Parameter(name, Type(""), "", text)


def _arguments(args: ast.arguments) -> Iterator[tuple[str, ast.expr | None, ast.expr | None]]:
    positional = [*args.posonlyargs, *args.args]
    defaults = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
    for place, (argument, default) in enumerate(zip(positional, defaults, strict=True), 1):
        if argument.arg not in ("self", "cls"):
            yield argument.arg, argument.annotation, default
        if place == len(args.posonlyargs) and argument.arg != "self":
            yield "/", None, None
    if args.vararg:
        yield f"*{args.vararg.arg}", args.vararg.annotation, None
    elif args.kwonlyargs:
        yield "*", None, None
    for argument, value in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield argument.arg, argument.annotation, value
    if args.kwarg:
        yield f"**{args.kwarg.arg}", args.kwarg.annotation, None


def _declared(parameter: Parameter) -> str:
    typed = f"{parameter.name}: {parameter.type.text}" if parameter.type.text else parameter.name
    if not parameter.default:
        return typed
    return f"{typed} = {parameter.default}" if parameter.type.text else f"{typed}={parameter.default}"


def _is_dataclass(kind: Definition) -> bool:
    return "dataclass" in kind.decorations


def _of_class(node: ast.AnnAssign) -> bool:
    return ast.unparse(node.annotation).startswith("ClassVar")
