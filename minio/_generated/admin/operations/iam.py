# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of iam.

Export and import of users, groups, policies and access keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from minio._core.admin.answers import read_json
from minio._core.http.messages import as_body
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.bodies import Body
    from minio._core.http.response import Headed, Response
    from minio._generated.admin.models.iam import ExportIAMOutput, ImportIAMOutput, ImportIAMV2Output

Stream = TypeVar("Stream")

# specs/admin/operations/export-iam.yaml
EXPORT_IAM = Operation("ExportIAM", resend=Resend.ALWAYS, admin=True)


def build_export_iam() -> Request:
    """Builds the request; `export_iam` tells of its arguments."""
    return Request(EXPORT_IAM, "GET", path="/minio/admin/v3/export-iam")


def parse_export_iam(response: Headed, stream: Stream) -> ExportIAMOutput[Stream]:
    """Reads the head of the answer of ExportIAM; `stream` becomes its body."""
    from minio._generated.admin.models.iam import ExportIAMOutput

    return ExportIAMOutput(archive=stream)


# specs/admin/operations/import-iam.yaml
IMPORT_IAM = Operation("ImportIAM", resend=Resend.ALWAYS, admin=True)


def build_import_iam(archive: bytes | bytearray | memoryview | Body) -> Request:
    """Builds the request; `import_iam` tells of its arguments."""
    request = Request(IMPORT_IAM, "PUT", path="/minio/admin/v3/import-iam")
    request.body = as_body("archive", archive)
    return request


def parse_import_iam(response: Response) -> ImportIAMOutput:
    """Reads the answer of ImportIAM."""
    from minio._generated.admin.models.iam import ImportIAMOutput

    return ImportIAMOutput()


# specs/admin/operations/import-iamv2.yaml
IMPORT_IAM_V2 = Operation("ImportIAMV2", resend=Resend.ALWAYS, admin=True)


def build_import_iam_v2(archive: bytes | bytearray | memoryview | Body) -> Request:
    """Builds the request; `import_iam_v2` tells of its arguments."""
    request = Request(IMPORT_IAM_V2, "PUT", path="/minio/admin/v3/import-iam-v2")
    request.body = as_body("archive", archive)
    return request


def parse_import_iam_v2(response: Response) -> ImportIAMV2Output:
    """Reads the answer of ImportIAMV2."""
    from minio._generated.admin.models.iam import ImportIAMResult, ImportIAMV2Output

    return ImportIAMV2Output(result=read_json(response, ImportIAMResult))
