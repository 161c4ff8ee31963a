"""Reads spec files: YAML as plain values, each with the line it came from.

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
from .names import kebab
from .schema import Schemas

MAX_BYTES = 1_000_000
Path_ = tuple[str | int, ...]
"""Keys and indexes that lead to a value in a file."""

_SCALARS = (
    (re.compile(r"(?:~|null|)"), lambda text: None),
    (re.compile(r"true|false"), lambda text: text == "true"),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?[0-9]+\.[0-9]+"), float),
)


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


@dataclass(slots=True)
class Service:
    """All spec files of one service, by the names that they give."""

    name: str
    document: Document
    operations: dict[str, Document] = field(default_factory=dict)
    shapes: dict[str, Document] = field(default_factory=dict)
    mixins: dict[str, Document] = field(default_factory=dict)
    errors: Document | None = None

    @property
    def settings(self) -> dict[str, Any]:
        """What service.yaml says."""
        return self.document.data


def parse_yaml(text: str, file: str) -> Document:
    """Reads one file.

    Raises:
        SpecError: it is not YAML, or uses what is refused here.
    """
    if len(text) > MAX_BYTES:
        raise _refused(Origin(file), f"over {MAX_BYTES} characters; a spec is one operation or document")
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                place = _marked(file, event.start_mark)
                raise _refused(place, "anchors and aliases are not allowed; write a mixin or a shape")
            if tag := getattr(event, "tag", None):
                raise _refused(_marked(file, event.start_mark), f"the tag {tag} is not allowed")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as cause:
        problem = getattr(cause, "problem", None) or str(cause)
        hint = "; text with one of ?,:{}[] in it must stand in quotes" if "got '?'" in problem else ""
        raise _refused(_marked(file, getattr(cause, "problem_mark", None)), problem + hint) from cause
    except RecursionError as cause:
        raise _refused(Origin(file), "nested too deeply") from cause
    if not isinstance(node, yaml.MappingNode):
        raise _refused(Origin(file), "the file must be a mapping")
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
    document.origins.setdefault(path, _marked(document.file, node.start_mark))
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, document, findings)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), document, findings) for index, item in enumerate(node.value)]
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


def load(root: Path) -> list[Service]:
    """Reads and checks all services below `specs/` of a repository.

    Raises:
        SpecError: with all findings about files, YAML and the language.
    """
    findings: list[Finding] = []
    schemas = Schemas(root / "specs" / "language")
    services = []
    for path in sorted((root / "specs").glob("*/service.yaml")):
        document = _read(path, root, schemas, "service", findings)
        if document is not None:
            services.append(_load_service(path.parent, root, document, schemas, findings))
    if findings:
        raise SpecError(findings)
    return services


def _load_service(
    folder: Path, root: Path, document: Document, schemas: Schemas, findings: list[Finding]
) -> Service:
    service = Service(folder.name, document)
    for kind, named in (
        ("operation", service.operations),
        ("shape", service.shapes),
        ("mixin", service.mixins),
    ):
        for path in sorted((folder / f"{kind}s").glob("*.yaml")):
            read = _read(path, root, schemas, kind, findings)
            if read is None:
                continue
            name = read.data[kind]
            if path.stem != kebab(name):
                message = f"{kind} {name} belongs into {kebab(name)}.yaml; rename the file"
                findings.append(Finding(read.at(kind), "file-name", message))
            named[name] = read
    if (folder / "errors.yaml").exists():
        service.errors = _read(folder / "errors.yaml", root, schemas, "errors", findings)
    return service


def _read(path: Path, root: Path, schemas: Schemas, kind: str, findings: list[Finding]) -> Document | None:
    file = path.relative_to(root).as_posix()
    try:
        document = parse_yaml(path.read_text(encoding="utf-8"), file)
    except SpecError as error:
        findings.extend(error.findings)
        return None
    problems = [
        Finding(document.at(*where), "language", message)
        for where, message in schemas.check(kind, document.data)
    ]
    findings.extend(problems)
    return None if problems else document
