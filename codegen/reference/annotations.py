"""Annotations as readers want them, and what they say of how a method is used."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache

from .sources import Definition, Sources

_TWINS = {"close": "aclose"}


@dataclass(frozen=True, slots=True)
class Type:
    """An annotation: how it is written, and the classes of this package that it names."""

    text: str
    classes: tuple[Definition, ...] = ()


def read_type(sources: Sources, module: str, annotation: ast.expr | None) -> Type:
    """Describes an annotation that stands in a module; names that stand for others are replaced by these."""
    if annotation is None:
        return Type("")
    return _read(sources, module, ast.unparse(annotation))


@lru_cache(maxsize=8192)
def _read(sources: Sources, module: str, text: str) -> Type:
    reader = _TypeReader(sources, module)
    return Type(ast.unparse(reader.visit(ast.parse(text, mode="eval").body)), tuple(reader.classes))


def awaited(call: str, found: Definition, sources: Sources) -> str:
    """How a method of an asynchronous client is used.

    Args:
        call: how it is called: `client.stat_object(...)`.
        found: the method.
        sources: the package.
    """
    node = found.function_node
    answer = next(iter(read_type(sources, found.module, node.returns).classes), None)
    has = sources.members(answer) if answer is not None else {}
    is_iterator = ast.unparse(node.returns or ast.Constant(None)).startswith("AsyncIterator[")
    yields = any(isinstance(inner, (ast.Yield, ast.YieldFrom)) for inner in ast.walk(node))
    if isinstance(node, ast.AsyncFunctionDef) and not yields:
        return f"async with await {call} as answer" if "__aenter__" in has else f"await {call}"
    if "__aenter__" in has:
        return f"async with {call} as stream"
    return f"async for item in {call}" if is_iterator or "__aiter__" in has else call


def twin(name: str) -> str:
    """What a method is called by the asynchronous client."""
    return _TWINS.get(name, name)


class _TypeReader(ast.NodeTransformer):
    """Notes the classes that an annotation names, and puts what aliases stand for in their place."""

    def __init__(self, sources: Sources, module: str) -> None:
        self._sources = sources
        self._module = module
        self.classes: list[Definition] = []

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self._sources.find(self._module, node.id)
        if found is None:
            return node
        if found.is_class:
            self.classes.append(found)
        meant = _aliased(found)
        if meant is None:
            return node
        inner = _TypeReader(self._sources, found.module)
        replaced: ast.expr = inner.visit(meant)
        self.classes += inner.classes
        return replaced

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str):  # an annotation in quotes
            quoted: ast.expr = self.visit(ast.parse(node.value, mode="eval").body)
            return quoted
        return node


def _aliased(found: Definition) -> ast.expr | None:
    node = found.node
    if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
        return _copied(node.value) if node.value else None
    if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Subscript, ast.BinOp)):
        return _copied(node.value)
    return None


def _copied(node: ast.expr) -> ast.expr:
    """Another tree of the same meaning: transformers change what they are given."""
    return ast.parse(ast.unparse(node), mode="eval").body
