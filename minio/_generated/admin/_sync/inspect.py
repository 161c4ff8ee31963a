# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of inspect.

Raw files behind objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.inspect import (
    build_inspect_data,
    build_inspect_data_post,
    parse_inspect_data,
    parse_inspect_data_post,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._flows._sync.streams import StreamedResponse
    from minio._generated.admin.models.inspect import InspectDataOutput, InspectDataPostOutput


class InspectOperations:
    """Raw files behind objects."""

    _caller: Caller

    # specs/admin/operations/inspect-data.yaml
    def inspect_data(
        self, volume: str, file: str, *, public_key: str | None = None, options: RequestOptions | None = None
    ) -> InspectDataOutput[StreamedResponse]:
        """Collects the raw files behind objects from all drives into an encrypted archive.

        Without a public key the archive's key stands in front of it. Needs admin:InspectData.

        Args:
            volume: Name of the bucket, or `.minio.sys` for the servers' own files.
            file: Path of the files in it; may hold wildcards.
            public_key: RSA public key that the archive is sealed with: PKCS #1, in base64.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.InspectDataOutput` with `archive`.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Inspect
        """
        request = build_inspect_data(volume, file, public_key=public_key)
        stream = self._caller.open(request, options)
        return parse_inspect_data(stream, stream)

    # specs/admin/operations/inspect-data-post.yaml
    def inspect_data_post(
        self, volume: str, file: str, *, public_key: str | None = None, options: RequestOptions | None = None
    ) -> InspectDataPostOutput[StreamedResponse]:
        """Collects raw files from all drives, as InspectData does, with the fields in a form.

        A form has room for a long public key. Needs admin:InspectData.

        Args:
            volume: Name of the bucket, or `.minio.sys` for the servers' own files.
            file: Path of the files in it; may hold wildcards.
            public_key: RSA public key that the archive is sealed with: PKCS #1, in base64.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.InspectDataPostOutput` with `archive`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Inspect
        """
        request = build_inspect_data_post(volume, file, public_key=public_key)
        stream = self._caller.open(request, options)
        return parse_inspect_data_post(stream, stream)
