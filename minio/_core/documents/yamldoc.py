"""YAML as plain values, each with its line; what a scalar means is asked of the model that it is for.

`path: on` and `bucket: 2025` are texts where the model has texts, as they are for servers, though YAML by
itself takes them for a boolean and a number.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .jsondoc import TEXT, TIME, Codec, Kind
from .strictdoc import Place

if TYPE_CHECKING:
    from yaml import Node

LARGEST = 4 * 1024 * 1024
"""Bytes of a document; servers read no more."""
MOST_REPEATED = 10_000
"""Values that aliases may stand for, all together; a few lines of them could stand for billions."""
_NULL = "tag:yaml.org,2002:null"
_MERGE = "tag:yaml.org,2002:merge"


def parse_yaml(argument: str, text: str, kind: Kind) -> tuple[Any, dict[Place, int]]:
    """Reads a document.

    Args:
        argument: what errors call it.
        text: one document; aliases and merge keys (`<<`) are written out as servers would, up to
            `MOST_REPEATED` values.
        kind: what it is read for.

    Returns:
        Plain values, and the line of each place.

    Raises:
        ValueError: it is no YAML, says a key twice, stands within itself, or uses what JSON does not have;
            the message has the line.
    """
    import yaml

    if len(text) > LARGEST:
        raise ValueError(f"{argument} must have at most {LARGEST} characters, got {len(text)}")
    try:
        node = yaml.compose(text, yaml.SafeLoader)
        reader = _Reader(argument)
        return (None if node is None else reader.value(node, kind, ())), reader.lines
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        # The error of the parser would carry the document, which may hold secrets.
        raise ValueError(f"line {line}: {argument} is no YAML: {error.problem}") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(f"{argument} is no YAML: {type(error).__name__}") from None


class _Reader:
    """Turns nodes into values, and notes their lines."""

    def __init__(self, argument: str) -> None:
        from yaml.constructor import SafeConstructor

        self.lines: dict[Place, int] = {}
        self._argument = argument
        self._scalars = SafeConstructor()
        self._seen: set[int] = set()
        self._open: set[int] = set()
        self._repeated = 0

    def value(self, node: Node, kind: Kind | None, place: Place) -> Any:
        """The plain value of a node; `kind` is None below a key that the model does not have."""
        self.lines.setdefault(place, node.start_mark.line + 1)
        with self._inside(node, int(id(node) in self._seen)):
            return self._value(node, kind, place)

    @contextmanager
    def _inside(self, node: Node, repeated: int) -> Iterator[None]:
        """Refuses a node within itself, and counts the values that aliases stand for."""
        if id(node) in self._open:
            raise self._refused(node, "an alias stands within what it stands for")
        self._repeated += repeated
        if self._repeated > MOST_REPEATED:
            raise self._refused(node, f"aliases stand for more than {MOST_REPEATED} values; write them out")
        self._seen.add(id(node))
        self._open.add(id(node))
        yield
        self._open.remove(id(node))

    def _value(self, node: Node, kind: Kind | None, place: Place) -> Any:
        import yaml

        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, kind, place)
        if isinstance(node, yaml.SequenceNode):
            item = kind.item if isinstance(kind, Codec) else None
            return [self.value(part, item, (*place, index)) for index, part in enumerate(node.value)]
        if isinstance(kind, Codec) and kind.one_alone:
            kind = kind.item
        if kind in (TEXT, TIME) and node.tag != _NULL:
            return node.value
        try:
            return self._scalars.construct_object(node)
        except ValueError:  # whose words would be the value
            raise self._refused(node, f"this is not what its tag {node.tag!r} says") from None

    def _mapping(self, node: Any, kind: Kind | None, place: Place) -> dict[str, Any]:
        members = {} if kind is None or isinstance(kind, Codec) else _kinds(kind)
        made: dict[str, Any] = {}
        for name, (key, part) in self._pairs(node).items():
            below = (*place, name)
            self.lines[below] = key.start_mark.line + 1
            made[name] = self.value(part, members.get(name), below)
        return made

    def _pairs(self, node: Any) -> dict[str, tuple[Any, Any]]:
        """Keys and values of a mapping by name: its own, then those of the mappings that it merges."""
        own: dict[str, tuple[Any, Any]] = {}
        for key, part in node.value:
            name = key.value
            if not isinstance(name, str):
                raise self._refused(key, "a key must be a text")
            if name in own:
                raise self._refused(key, f"the key {name!r} is there twice")
            own[name] = (key, part)
        merge = own.get("<<")
        if merge is None or merge[0].tag != _MERGE:
            return own
        del own["<<"]
        for other in self._merged(*merge):
            with self._inside(other, len(other.value)):
                own = {**self._pairs(other), **own}
        return own

    def _merged(self, key: Any, part: Any) -> list[Any]:
        """The mappings that a merge key names; the first one wins."""
        import yaml

        others = part.value if isinstance(part, yaml.SequenceNode) else [part]
        if not all(isinstance(other, yaml.MappingNode) for other in others):
            raise self._refused(key, "'<<' takes a mapping, or a list of them")
        return list(others)

    def _refused(self, node: Any, problem: str) -> ValueError:
        return ValueError(f"line {node.start_mark.line + 1}: {self._argument}: {problem}")


def _kinds(model: Any) -> dict[str, Kind]:
    return {member.key: member.kind for member, _ in model.JSON.writers}
