# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of inspect.

Raw files behind objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from minio._core.http.forms import Form, add_field, send_form
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Headed
    from minio._generated.admin.models.inspect import InspectDataOutput, InspectDataPostOutput

Stream = TypeVar("Stream")

# specs/admin/operations/inspect-data.yaml
INSPECT_DATA = Operation("InspectData", resend=Resend.ALWAYS, admin=True)


def build_inspect_data(volume: str, file: str, *, public_key: str | None = None) -> Request:
    """Builds the request; `inspect_data` tells of its arguments."""
    request = Request(INSPECT_DATA, "GET", path="/minio/admin/v3/inspect-data")
    check_text("volume", volume)
    request.query.append(("volume", volume))
    check_text("file", file)
    request.query.append(("file", file))
    if public_key is not None:
        check_text("public_key", public_key)
        request.query.append(("public-key", public_key))
    return request


def parse_inspect_data(response: Headed, stream: Stream) -> InspectDataOutput[Stream]:
    """Reads the head of the answer of InspectData; `stream` becomes its body."""
    from minio._generated.admin.models.inspect import InspectDataOutput

    return InspectDataOutput(archive=stream)


# specs/admin/operations/inspect-data-post.yaml
INSPECT_DATA_POST = Operation("InspectDataPost", resend=Resend.ALWAYS, admin=True)


def build_inspect_data_post(volume: str, file: str, *, public_key: str | None = None) -> Request:
    """Builds the request; `inspect_data_post` tells of its arguments."""
    request = Request(INSPECT_DATA_POST, "POST", path="/minio/admin/v3/inspect-data")
    form: Form = []
    check_text("volume", volume)
    add_field(form, "volume", volume)
    check_text("file", file)
    add_field(form, "file", file)
    if public_key is not None:
        check_text("public_key", public_key)
        add_field(form, "public-key", public_key)
    send_form(request, form)
    return request


def parse_inspect_data_post(response: Headed, stream: Stream) -> InspectDataPostOutput[Stream]:
    """Reads the head of the answer of InspectDataPost; `stream` becomes its body."""
    from minio._generated.admin.models.inspect import InspectDataPostOutput

    return InspectDataPostOutput(archive=stream)
