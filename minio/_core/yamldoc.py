"""YAML as plain values, each with its line; what a scalar means is asked of the model that it is for.

`path: on` and `bucket: 2025` are texts where the model has texts, as they are for servers, though YAML by
itself takes them for a boolean and a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .jsondoc import TEXT, TIME, Codec, Kind
from .strictdoc import Place

if TYPE_CHECKING:
    from yaml import Node

LARGEST = 4 * 1024 * 1024
"""Bytes of a document; servers read no more."""
_NULL = "tag:yaml.org,2002:null"


def parse_yaml(argument: str, text: str, kind: Kind) -> tuple[Any, dict[Place, int]]:
    """Reads a document.

    Args:
        argument: what errors call it.
        text: one document; without anchors, which JSON does not have.
        kind: what it is read for.

    Returns:
        Plain values, and the line of each place.

    Raises:
        ValueError: it is no YAML, says a key twice, or uses what JSON does not have; the message has
            the line.
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

    def value(self, node: Node, kind: Kind | None, place: Place) -> Any:
        """The plain value of a node; `kind` is None below a key that the model does not have."""
        import yaml

        self.lines.setdefault(place, node.start_mark.line + 1)
        if id(node) in self._seen:
            raise self._refused(node, "aliases are not taken; write it out")
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, kind, place)
        if isinstance(node, yaml.SequenceNode):
            item = kind.item if isinstance(kind, Codec) else None
            return [self.value(part, item, (*place, index)) for index, part in enumerate(node.value)]
        if kind in (TEXT, TIME) and node.tag != _NULL:
            return node.value
        try:
            return self._scalars.construct_object(node)
        except ValueError:  # whose words would be the value
            raise self._refused(node, f"this is not what its tag {node.tag!r} says") from None

    def _mapping(self, node: Any, kind: Kind | None, place: Place) -> dict[str, Any]:
        members = {} if kind is None or isinstance(kind, Codec) else _kinds(kind)
        made: dict[str, Any] = {}
        for key, part in node.value:
            name = key.value
            if not isinstance(name, str):
                raise self._refused(key, "a key must be a text")
            if name in made:
                raise self._refused(key, f"the key {name!r} is there twice")
            below = (*place, name)
            self.lines[below] = key.start_mark.line + 1
            made[name] = self.value(part, members.get(name), below)
        return made

    def _refused(self, node: Any, problem: str) -> ValueError:
        return ValueError(f"line {node.start_mark.line + 1}: {self._argument}: {problem}")


def _kinds(model: Any) -> dict[str, Kind]:
    return {member.key: member.kind for member, _ in model.JSON.writers}
