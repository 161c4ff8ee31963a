"""Checksums that go with what is written, for the server to verify and to keep."""

from __future__ import annotations

from collections.abc import Mapping

from minio._core.http.bodies import Body
from minio._core.http.payload import feed
from minio._core.http.request import Request
from minio._core.objects import checksums


def checked_algorithm(checksum: str | None) -> str:
    """Returns the name of a checksum algorithm, empty for None; refuses one that S3 does not have."""
    return "" if checksum is None else checksums.algorithm(checksum).name


def checksum_headers(algorithm: str, body: Body | bytes) -> dict[str, str]:
    """Returns the header with the checksum of a body, which is read once for that."""
    hasher = checksums.new(algorithm)
    feed(hasher, body)
    return {checksums.algorithm(algorithm).header: checksums.encode(hasher.digest())}


def add_checksum(request: Request) -> None:
    """Adds the checksum whose algorithm a request names, where it does not bring the value.

    Servers refuse a name without a value, or, worse, take it for nothing.

    Raises:
        ValueError: it brings the value of another algorithm, or names one that is not computed here.
    """
    named = request.operation.checksum_named_by
    name = request.headers[named].upper()
    wanted = f"x-amz-checksum-{name.lower()}"
    sent = {header.lower() for header in request.headers if header.lower().startswith("x-amz-checksum-")}
    sent -= {"x-amz-checksum-algorithm", "x-amz-checksum-type"}
    request.headers[named] = name
    if sent - {wanted}:
        others = ", ".join(sorted(header.rpartition("-")[2].upper() for header in sent - {wanted}))
        raise ValueError(
            f"checksum_algorithm {name!r} does not go with the checksum that was given: {others}"
        )
    if wanted in sent:
        return
    if name not in checksums.ALGORITHMS:
        raise ValueError(
            f"checksum_algorithm {name!r} needs the value of the checksum as well; "
            f"those that are computed are {', '.join(checksums.ALGORITHMS)}"
        )
    request.headers.update(checksum_headers(name, request.body))


def checksum_members(headers: Mapping[str, str]) -> dict[str, str]:
    """Returns the same as members of a completed part."""
    return {f"checksum_{name.rpartition('-')[2]}": value for name, value in headers.items()}
