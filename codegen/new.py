"""Starts the spec of an operation: a file with the questions that it must answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .document import read_yaml
from .findings import Finding, Origin, SpecError
from .names import kebab

_TEMPLATE = """\
# yaml-language-server: $schema=../../language/operation.schema.json
operation: {name}
group:            # which of `groups` in ../service.yaml?
doc:              # what does it do? First sentence in the third person, then what one has to know
source: {source}
{http}
#traits:          # resend safely? checksumRequired? errorInOk? streaming? manyEntries?
{input}
  # which other members: location, name on the wire, type, required, doc?
  # A document is `location: payload, type: <shape>`
#inputMixins:     # which members does it share with others? see ../mixins/
output: {{}}        # what does the answer carry? headers, a payload, members of a document
errors: []        # which codes are worth knowing?
servers:          # what does each do with it: supported, stub, not-implemented, not-routed (what instead)?
  minio: {{support: }}
{servers}
#method:          # does the client have a simple method for it?
#  {{name: ..., parameters: {{...}}, returns: ...}}
examples:         # what goes over the wire, and what comes back? Each is a contract test
- title:
  input: {example}
  request: {{line: "{method} {line}"}}
  response: {{status: 200}}
  output: {{}}
"""


@dataclass(frozen=True, slots=True)
class _Start:
    """What operations of a protocol begin with."""

    page: str
    """Where its page stands beside the one of the service."""
    http: str
    input: str
    servers: str
    example: str
    line: str


_AWS = "  aws: {support: supported}"
_STARTS = {
    "rest-xml": _Start(
        page="/API_{name}.html",
        http="""http: {{method: {method}, path: "/{{Bucket}}"}}
                  # which query says that it is this one? `query: {{accelerate: ""}}`""",
        input="input:\n  Bucket: {location: path, required: true, doc: Name of the bucket.}",
        servers=_AWS,
        example="{Bucket: photos}",
        line="/photos",
    ),
    "query-xml": _Start(
        page="/API_{name}.html",
        http="http: {{method: {method}, path: /, action: {name}, responseRoot: {name}Response/{name}Result}}",
        input="input: {}         # members without a location are fields of the form",
        servers=_AWS,
        example="{}",
        line="/",
    ),
    "rest-json": _Start(
        page="#AdminClient.{name}",
        http="http: {{method: {method}, path: /minio/admin/v3/{kebab}}}\n"
        '#permission:      # which policy actions allow it? ["admin:ServerInfo"]',
        input="input: {}",
        servers="  # servers that do not have it at all are left out",
        example="{}",
        line="/minio/admin/v3/{kebab}",
    ),
}


def scaffold(root: Path, service: str, operation: str) -> Path:
    """Writes the file and returns its path.

    Raises:
        SpecError: the name is none of an operation, it is described already, or there is no such service.
    """
    folder = root / "specs" / service
    if not (folder / "service.yaml").is_file():
        services = ", ".join(sorted(path.parent.name for path in root.glob("specs/*/service.yaml")))
        raise _refused("specs", f"there is no service {service!r}; it is one of {services}")
    if not re.fullmatch("[A-Z][A-Za-z0-9]*", operation):
        message = (
            f"{operation!r} is not the name of an operation; write it as the API does: "
            "make new OPERATION=GetBucketAcl"
        )
        raise _refused(f"specs/{service}", message)
    path = folder / "operations" / f"{kebab(operation)}.yaml"
    if path.exists():
        raise _refused(path.relative_to(root).as_posix(), f"{operation} is described already")
    file = (folder / "service.yaml").relative_to(root).as_posix()
    settings = read_yaml(folder / "service.yaml", file).data
    path.write_text(_filled(operation, settings["protocol"], settings["source"]), encoding="utf-8")
    return path


def _filled(operation: str, protocol: str, service_page: str) -> str:
    start = _STARTS[protocol]
    words = {"name": operation, "kebab": kebab(operation), "method": _method(operation, protocol)}
    page = start.page.format(**words)
    return _TEMPLATE.format(
        **words,
        source=(service_page if page.startswith("#") else service_page.rpartition("/")[0]) + page,
        http=start.http.format(**words),
        input=start.input,
        servers=start.servers,
        example=start.example,
        line=start.line.format(**words),
    )


def _method(operation: str, protocol: str) -> str:
    """The HTTP method that its first word hints at."""
    if protocol == "query-xml":
        return "POST"
    if operation.startswith(("Get", "List")):
        return "GET"
    return "DELETE" if operation.startswith("Delete") else "PUT"


def _refused(file: str, message: str) -> SpecError:
    return SpecError([Finding(Origin(file), "new", message)])
