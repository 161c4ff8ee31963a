# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Restarting, stopping, freezing and updating the servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.http.messages import check_text

if TYPE_CHECKING:
    from minio._generated.admin.models.service import ServerUpdateStatusV2, ServiceActionResult

    from ...api import AsyncAdminApi


class AsyncServiceMethods:
    """Restarting, stopping, freezing and updating the servers."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/service-action-v2.yaml
    async def freeze(self) -> ServiceActionResult:
        """Lets the servers hold back S3 calls until they are unfrozen.

        Calls wait; administrators' calls go on. Needs admin:ServiceRestart (restart), admin:ServiceStop
        (stop), admin:ServiceFreeze (freeze, unfreeze).

        Returns:
            What became of each server.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceAction
        """
        output = await self.api.service_action_v2(action="freeze")
        return output.result

    # specs/admin/operations/service-action-v2.yaml
    async def stop(self, *, dry_run: bool | None = None) -> ServiceActionResult:
        """Stops the servers, and tells for each how it went.

        Somebody else has to start them again. Needs admin:ServiceRestart (restart), admin:ServiceStop (stop),
        admin:ServiceFreeze (freeze, unfreeze).

        Args:
            dry_run: Whether to tell only what would be done; does not hold back `freeze` and `unfreeze`.

        Returns:
            What became of each server.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceAction
        """
        output = await self.api.service_action_v2(dry_run=dry_run, action="stop")
        return output.result

    # specs/admin/operations/service-action-v2.yaml
    async def unfreeze(self) -> ServiceActionResult:
        """Lets the servers go on with the S3 calls that they hold back.

        Needs admin:ServiceRestart (restart), admin:ServiceStop (stop), admin:ServiceFreeze (freeze,
        unfreeze).

        Returns:
            What became of each server.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceAction
        """
        output = await self.api.service_action_v2(action="unfreeze")
        return output.result

    # specs/admin/operations/server-update-v2.yaml
    async def update(self, *, url: str = "", dry_run: bool | None = None) -> ServerUpdateStatusV2:
        """Updates the servers in place to a release, and tells how it went on each.

        Needs a way to the release's download site. Needs admin:ServerUpdate.

        Args:
            url: URL of the release's checksum file; empty for the newest of MinIO's download site.
            dry_run: Whether to tell only what would be done.

        Returns:
            What became of each server.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerUpdateV2
        """
        if url is not None:
            check_text("url", url)
        output = await self.api.server_update_v2(update_url=url, dry_run=dry_run)
        return output.result
