"""Reads the spec files of a repository, and holds each against the language."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .document import Document, read_yaml
from .findings import Finding, SpecError
from .names import kebab
from .schema import Schemas


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
        document = read_yaml(path, file)
    except SpecError as error:
        findings.extend(error.findings)
        return None
    problems = [
        Finding(document.at(*where), "language", message)
        for where, message in schemas.check(kind, document.data)
    ]
    findings.extend(problems)
    return None if problems else document
