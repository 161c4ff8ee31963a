# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Healing of objects on damaged or replaced drives."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.heal import BgHealState

    from ...api import AsyncAdminApi


class AsyncHealMethods:
    """Healing of objects on damaged or replaced drives."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/background-heal-status.yaml
    async def background(self) -> BgHealState:
        """Describes the healing that the servers do by themselves.

        Needs admin:Heal.

        Returns:
            State of the servers.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BackgroundHealStatus
        """
        output = await self.api.background_heal_status()
        return output.state
