"""One spec file: YAML as plain values, each with the line it came from.

Scalars follow YAML 1.2: only `true` and `false` are booleans (`ON` is text), and dates stay text. Anchors,
tags and duplicate keys are refused: none is needed, and each has made files that mean something else than
they say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .findings import Finding, Origin, SpecError

MAX_BYTES = 1_000_000
Path_ = tuple[str | int, ...]
"""Keys and indexes that lead to a value in a file."""

_SCALARS = (
    (re.compile(r"(?:~|null|)"), lambda text: None),
    (re.compile(r"true|false"), lambda text: text == "true"),
    (re.compile(r"[-+]?[0-9]{1,20}"), int),
    (re.compile(r"[-+]?[0-9]+\.[0-9]+"), float),
)
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that no source file can hold."""

_HINTS = {
    "found '?'": "text with one of ?,:{}[] in it must stand in quotes",
    "found character '\\t'": "indent with spaces",
    "that cannot start any token": "text that begins with such a character must stand in quotes",
    "mapping values are not allowed": "text with `: ` in it must stand in quotes, and keys below one another",
    "sequence entries are not allowed": "a list begins below its key, and text with `- ` stands in quotes",
    "expected <block end>": "keys of a mapping stand below one another, and quotes go around the whole text",
    "expected ',' or": "close the bracket, and put text with one of ?,:{}[] in it into quotes",
    "expected chomping or indentation": "text that begins with > or | must stand in quotes",
    "another document": "one file is one document, without `---`",
}
"""What to write instead, by a piece of what the parser says."""


@dataclass(slots=True)
class Document:
    """One spec file: its values, and where each of them stands."""

    file: str
    data: dict[str, Any]
    origins: dict[Path_, Origin] = field(default_factory=dict)

    def at(self, *path: str | int) -> Origin:
        """Where a value stands; the nearest value around it when it is not there itself."""
        while path and path not in self.origins:
            path = path[:-1]
        return self.origins.get(path, Origin(self.file))


class _Unwanted(Exception):
    """What YAML has, and specs do without: the event, and what is said of it."""


class _Loader(yaml.SafeLoader):
    """Refuses what specs do without before anything is made of it."""

    def get_event(self) -> Any:
        event = super().get_event()  # type: ignore[no-untyped-call]  # the stubs say nothing of it
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            problem = "anchors and aliases are not allowed; write a mixin or a shape"
            raise _Unwanted(event, f"{problem}; text that begins with & or * must stand in quotes")
        if tag := getattr(event, "tag", None):
            problem = f"the tag {tag} is not allowed"
            raise _Unwanted(event, f"{problem}; text that begins with ! must stand in quotes")
        return event


def read_yaml(path: Path, file: str) -> Document:
    """Reads one file; `file` is its name in messages.

    Raises:
        SpecError: it is not YAML in UTF-8, or uses what is refused here.
    """
    data = path.read_bytes()
    try:
        return parse_yaml(data.decode("utf-8"), file)
    except UnicodeDecodeError as cause:
        line = data.count(b"\n", 0, cause.start) + 1
        raise _refused(Origin(file, line), "this is not UTF-8; save the file as UTF-8") from cause


def parse_yaml(text: str, file: str) -> Document:
    """Reads the text of one file.

    Raises:
        SpecError: it is not YAML, or uses what is refused here.
    """
    if len(text) > MAX_BYTES:
        raise _refused(Origin(file), f"over {MAX_BYTES} characters; a spec is one operation or document")
    try:
        node = yaml.compose(text, Loader=_Loader)
    except _Unwanted as cause:
        event, problem = cause.args
        raise _refused(_marked(file, event.start_mark), problem) from cause
    except yaml.reader.ReaderError as cause:
        line = text.count("\n", 0, cause.position) + 1
        raise _refused(Origin(file, line), f"the character {cause.character:#04x} is not allowed") from cause
    except yaml.MarkedYAMLError as cause:
        problem = str(cause.problem)
        hint = next((f"; {hint}" for said, hint in _HINTS.items() if said in problem), "")
        raise _refused(_marked(file, cause.problem_mark), problem + hint) from cause
    except RecursionError as cause:
        raise _refused(Origin(file), "nested too deeply") from cause
    if not isinstance(node, yaml.MappingNode):
        raise _refused(Origin(file), "the file must be a mapping: `key: value` in each line")
    document = Document(file, {})
    findings: list[Finding] = []
    document.data = _value(node, (), document, findings)
    if findings:
        raise SpecError(findings)
    return document


def _refused(origin: Origin, message: str) -> SpecError:
    return SpecError([Finding(origin, "yaml", message)])


def _marked(file: str, mark: Any) -> Origin:
    return Origin(file) if mark is None else Origin(file, mark.line + 1, mark.column + 1)


def _value(node: yaml.Node, path: Path_, document: Document, findings: list[Finding]) -> Any:
    origin = document.origins.setdefault(path, _marked(document.file, node.start_mark))
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, document, findings)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), document, findings) for index, item in enumerate(node.value)]
    if unwritable := _UNWRITABLE.search(str(node.value)):
        message = f"the character {ord(unwritable[0]):#04x} is not allowed"
        findings.append(Finding(origin, "yaml", message))
    return _scalar(node)


def _mapping(
    node: yaml.MappingNode, path: Path_, document: Document, findings: list[Finding]
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        origin = _marked(document.file, key_node.start_mark)
        if not isinstance(key_node, yaml.ScalarNode):
            findings.append(Finding(origin, "yaml", "a key must be text"))
            continue
        key = key_node.value
        where = (*path, key)
        if key in result:
            first = document.origins[where].line
            findings.append(
                Finding(origin, "duplicate-key", f"{key!r} is there already, in line {first}; keep one")
            )
            continue
        document.origins[where] = origin
        result[key] = _value(value_node, where, document, findings)
    return result


def _scalar(node: yaml.Node) -> Any:
    text = str(node.value)
    if isinstance(node, yaml.ScalarNode) and node.style is None:
        for pattern, convert in _SCALARS:
            if pattern.fullmatch(text):
                return convert(text)
    return text
