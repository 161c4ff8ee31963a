# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of info.

What a deployment is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.info import build_server_info, parse_server_info

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.info import ServerInfoOutput


class InfoOperations:
    """What a deployment is made of."""

    _caller: Caller

    # specs/admin/operations/server-info.yaml
    def server_info(
        self, *, metrics: bool | None = None, options: RequestOptions | None = None
    ) -> ServerInfoOutput:
        """Describes the deployment: servers, drives, pools, usage and services such as KMS and LDAP.

        Answers before the servers are ready, too, with the mode `initializing`. Needs admin:ServerInfo.

        Args:
            metrics: Whether to add numbers of its operations to each drive.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ServerInfoOutput` with `info`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerInfo
        """
        request = build_server_info(metrics=metrics)
        response = self._caller.call(request, options)
        return parse_server_info(response)
