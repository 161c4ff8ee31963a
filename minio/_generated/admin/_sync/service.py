# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of service.

Restarting, stopping, freezing and updating the servers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.service import (
    build_server_update,
    build_server_update_v2,
    build_service_action,
    build_service_action_v2,
    parse_server_update,
    parse_server_update_v2,
    parse_service_action,
    parse_service_action_v2,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.service import (
        ServerUpdateOutput,
        ServerUpdateV2Output,
        ServiceActionOutput,
        ServiceActionV2Output,
    )


class ServiceOperations:
    """Restarting, stopping, freezing and updating the servers."""

    _caller: Caller

    # specs/admin/operations/server-update.yaml
    def server_update(self, update_url: str, *, options: RequestOptions | None = None) -> ServerUpdateOutput:
        """Updates the servers in place to a release.

        Needs a way to the release's download site. Deprecated: Use ServerUpdateV2, which tells of each
        server. Needs admin:ServerUpdate.

        Args:
            update_url: URL of the release's checksum file; empty for the newest of MinIO's download site.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ServerUpdateOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often MethodNotAllowed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerUpdate
        """
        request = build_server_update(update_url)
        response = self._caller.call(request, options)
        return parse_server_update(response)

    # specs/admin/operations/server-update-v2.yaml
    def server_update_v2(
        self, update_url: str, *, dry_run: bool | None = None, options: RequestOptions | None = None
    ) -> ServerUpdateV2Output:
        """Updates the servers in place to a release, and tells how it went on each.

        Needs a way to the release's download site. Needs admin:ServerUpdate.

        Args:
            update_url: URL of the release's checksum file; empty for the newest of MinIO's download site.
            dry_run: Whether to tell only what would be done.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ServerUpdateV2Output` with `result`.

        Raises:
            MinioAdminException: the server refused; here often MethodNotAllowed.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerUpdateV2
        """
        request = build_server_update_v2(update_url, dry_run=dry_run)
        response = self._caller.call(request, options)
        return parse_server_update_v2(response)

    # specs/admin/operations/service-action.yaml
    def service_action(self, action: str, *, options: RequestOptions | None = None) -> ServiceActionOutput:
        """Restarts, stops, freezes or unfreezes the servers.

        Deprecated: Use ServiceActionV2, which tells how it went. Needs admin:ServiceRestart (restart),
        admin:ServiceStop (stop), admin:ServiceFreeze (freeze, unfreeze).

        Args:
            action: What to do. One of restart, stop, freeze, unfreeze.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.ServiceActionOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceRestart
        """
        request = build_service_action(action)
        response = self._caller.call(request, options)
        return parse_service_action(response)

    # specs/admin/operations/service-action-v2.yaml
    def service_action_v2(
        self, action: str, *, dry_run: bool | None = None, options: RequestOptions | None = None
    ) -> ServiceActionV2Output:
        """Restarts, stops, freezes or unfreezes the servers, and tells for each how it went.

        The answer comes before servers stop or restart. While frozen, servers hold S3 calls back. Needs
        admin:ServiceRestart (restart), admin:ServiceStop (stop), admin:ServiceFreeze (freeze, unfreeze).

        Args:
            action: What to do. One of restart, stop, freeze, unfreeze.
            dry_run: Whether to tell only what would be done; does not hold back `freeze` and `unfreeze`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ServiceActionV2Output` with `result`.

        Raises:
            MinioAdminException: the server refused; here often MalformedPOSTRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceAction
        """
        request = build_service_action_v2(action, dry_run=dry_run)
        response = self._caller.call(request, options)
        return parse_service_action_v2(response)
