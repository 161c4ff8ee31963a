"""Starts the spec of an operation: a file with the questions that it must answer."""

from __future__ import annotations

import re
from pathlib import Path

from .findings import Finding, Origin, SpecError
from .names import kebab

_TEMPLATE = """\
# yaml-language-server: $schema=../../language/operation.schema.json
operation: {name}
group:            # which of `groups` in ../service.yaml?
doc:              # what does it do? First sentence in the third person, then what one has to know
source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_{name}.html
http: {{method: {method}, path: "/{{Bucket}}"}}
                  # which query says that it is this one? `query: {{accelerate: ""}}`
#traits:          # resend safely? checksumRequired? errorInOk? streaming? manyEntries?
input:
  Bucket: {{location: path, required: true, doc: Name of the bucket.}}
  # which other members: location, name on the wire, type, required, doc?
  # A document is `location: payload, type: <shape>`
inputMixins: [ExpectedBucketOwner]      # which members does it share with others? see ../mixins/
output: {{}}        # what does the answer carry? headers, a payload, members of a document
errors: []        # which codes are worth knowing?
servers:          # what does each do with it: supported, stub, not-implemented, not-routed (what instead)?
  minio: {{support: }}
  aws: {{support: supported}}
#method:          # does Minio have a simple method for it?
#  {{name: ..., parameters: {{bucket_name: Bucket}}, returns: ...}}
examples:         # what goes over the wire, and what comes back? Each is a contract test
- title:
  input: {{Bucket: photos}}
  request: {{line: "{method} /photos"}}
  response: {{status: 200}}
  output: {{}}
"""


def scaffold(root: Path, service: str, operation: str) -> Path:
    """Writes the file and returns its path.

    Raises:
        SpecError: the name is none of an operation, or it is described already.
    """
    folder = root / "specs" / service / "operations"
    if not re.fullmatch("[A-Z][A-Za-z0-9]*", operation):
        message = (
            f"{operation!r} is not the name of an operation; write it as the API does: "
            "make new OPERATION=GetBucketAcl"
        )
        raise SpecError([Finding(Origin(f"specs/{service}"), "new", message)])
    path = folder / f"{kebab(operation)}.yaml"
    if path.exists():
        raise SpecError(
            [Finding(Origin(path.relative_to(root).as_posix()), "new", f"{operation} is described already")]
        )
    method = (
        "GET"
        if operation.startswith(("Get", "List"))
        else "DELETE"
        if operation.startswith("Delete")
        else "PUT"
    )
    path.write_text(_TEMPLATE.format(name=operation, method=method), encoding="utf-8")
    return path
