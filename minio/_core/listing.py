"""Long listings, read from expat straight into models: no tree, no dictionary per entry.

A generated plan says which elements matter; the reader keeps the texts of one entry at a time and hands them
to the generated maker of its model. Whatever the plan does not name is passed over, with all that is in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote_plus
from xml.parsers import expat

from .xmltext import MalformedXml, refuse_doctype

Values = dict[str, Any]
Get = Callable[..., Any]
"""`get` of such values: what is missing reads as None."""

Maker = Callable[[Values], Any]


class Node(dict[str, "Node"]):
    """An element: its children by name. Without `slot`, `maker` it only groups them."""

    __slots__ = ("into", "maker", "many", "own", "slot")

    def __init__(
        self, values: Values, slot: str = "", many: bool = False, maker: Maker | None = None
    ) -> None:
        self.into = values
        """Where its text, or what is made of it, is kept."""
        self.slot = slot
        self.many = many
        self.maker = maker
        self.own: Values = {}
        """Texts below it, when something is made of them."""


class NamedNode(Node):
    """An element whose children are entries of a mapping, keyed by their names."""

    __slots__ = ()

    def get(self, name: str, default: Any = None) -> Any:
        return Node(self.own, name.rpartition(":")[2])


class Plan:
    """The element of an answer with its children, fresh for each answer. `values` fills while reading."""

    __slots__ = ("root", "values")

    def __init__(self) -> None:
        self.values: Values = {}
        self.root = Node(self.values)

    def text(self, parent: Node, path: str, slot: str, many: bool = False) -> None:
        """A text at `path` below `parent`."""
        self._place(parent, path, lambda values: Node(values, slot, many))

    def entry(self, parent: Node, path: str, slot: str, maker: Maker, many: bool = True) -> Node:
        """An element at `path` of which `maker` makes a value; a list of them when `many`."""
        return self._place(parent, path, lambda values: Node(values, slot, many, maker))

    def named(self, parent: Node, path: str, slot: str) -> None:
        """A mapping at `path`, keyed by the names of its children."""
        self._place(parent, path, lambda values: NamedNode(values, slot, False, dict))

    def _place(self, parent: Node, path: str, make: Callable[[Values], Node]) -> Node:
        values = parent.own if parent.maker is not None else parent.into
        *groups, last = path.split("/")
        for name in groups:
            if name not in parent:
                parent[name] = Node(values)
            parent = parent[name]
        parent[last] = node = make(values)
        return node


_IGNORED = Node({})


def read_listing(data: bytes, plan: Plan, root: str) -> Values:
    """Reads an answer whose root element is `root` (by local name).

    Raises:
        MalformedXml: it is not well-formed, has another root, or a document type declaration.
    """
    node = Node({})
    stack: list[Node] = []
    push, pop = stack.append, stack.pop
    chunks: list[str] = []
    clear, take = chunks.clear, chunks.pop
    ignored = _IGNORED

    def start(name: str, _: object) -> None:
        nonlocal node
        push(node)
        node = node.get(name, ignored)
        if chunks:
            clear()

    def end(_: str) -> None:
        nonlocal node
        slot = node.slot
        if slot:
            maker = node.maker
            if maker is not None:
                value = maker(node.own)
                node.own.clear()
            elif chunks:
                value = take()
                if chunks:
                    value = "".join(chunks) + value
            else:
                value = ""
            if node.many:
                node.into.setdefault(slot, []).append(value)
            else:
                node.into[slot] = value
        if chunks:
            clear()
        node = pop()

    def start_prefixed(name: str, attributes: object) -> None:
        start(name.rpartition(":")[2], attributes)

    def first(name: str, _: object) -> None:
        nonlocal node
        prefix, _, found = name.rpartition(":")
        if found != root:
            raise MalformedXml(f"the answer is <{found}>, <{root}> was expected")
        push(node)
        node = plan.root
        parser.StartElementHandler = start_prefixed if prefix else start

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse_doctype
    parser.StartElementHandler = first
    parser.EndElementHandler = end
    parser.CharacterDataHandler = chunks.append
    try:
        parser.Parse(data, True)
    except expat.ExpatError as cause:
        raise MalformedXml(str(cause)) from cause
    return plan.values


def decode_names(entries: Iterable[object], attribute: str) -> None:
    """Decodes a name of each entry, as a listing with `EncodingType=url` has them."""
    for entry in entries:
        text = getattr(entry, attribute)
        if text and ("%" in text or "+" in text):
            setattr(entry, attribute, unquote_plus(text))


def element(text: Any, read: Callable[[Any], Any], absent: Any = None) -> Any:
    """Reads a value of an entry; an element that is missing or empty reads as `absent`."""
    return read(text) if text else absent


def unquoted(text: Any) -> Any:
    """Takes the quotes away that ETags stand in."""
    return text.strip('"') if text else text
