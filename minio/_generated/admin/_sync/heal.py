# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of heal.

Healing of objects on damaged or replaced drives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.heal import (
    build_background_heal_status,
    build_heal_start,
    build_heal_start_bucket,
    build_heal_start_prefix,
    build_heal_status,
    build_heal_stop,
    parse_background_heal_status,
    parse_heal_start,
    parse_heal_start_bucket,
    parse_heal_start_prefix,
    parse_heal_status,
    parse_heal_stop,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.heal import (
        BackgroundHealStatusOutput,
        HealOpts,
        HealStartBucketOutput,
        HealStartOutput,
        HealStartPrefixOutput,
        HealStatusOutput,
        HealStopOutput,
    )


class HealOperations:
    """Healing of objects on damaged or replaced drives."""

    _caller: Caller

    # specs/admin/operations/background-heal-status.yaml
    def background_heal_status(self, *, options: RequestOptions | None = None) -> BackgroundHealStatusOutput:
        """Describes the healing that the servers do by themselves.

        Needs admin:Heal.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.BackgroundHealStatusOutput` with `state`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BackgroundHealStatus
        """
        request = build_background_heal_status()
        response = self._caller.call(request, options)
        return parse_background_heal_status(response)

    # specs/admin/operations/heal-start.yaml
    def heal_start(
        self, settings: HealOpts, *, force_start: bool | None = None, options: RequestOptions | None = None
    ) -> HealStartOutput:
        """Starts healing the whole deployment.

        A sequence that runs there already is told in place of a new one, unless `ForceStart` is given. Needs
        admin:Heal.

        Args:
            settings: What to heal, and how. `from minio.models.admin import HealOpts`
            force_start: Whether to stop a sequence that is running there first.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealStartOutput` with `sequence`.

        Raises:
            MinioAdminException: the server refused; here often XMinioRequestBodyParse.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        request = build_heal_start(settings, force_start=force_start)
        response = self._caller.call(request, options)
        return parse_heal_start(response)

    # specs/admin/operations/heal-start-bucket.yaml
    def heal_start_bucket(
        self,
        bucket: str,
        settings: HealOpts,
        *,
        force_start: bool | None = None,
        options: RequestOptions | None = None,
    ) -> HealStartBucketOutput:
        """Starts healing a bucket.

        A sequence that runs there already is told in place of a new one, unless `ForceStart` is given. Needs
        admin:Heal.

        Args:
            bucket: Name of the bucket.
            settings: What to heal, and how. `from minio.models.admin import HealOpts`
            force_start: Whether to stop a sequence that is running there first.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealStartBucketOutput` with `sequence`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        request = build_heal_start_bucket(bucket, settings, force_start=force_start)
        response = self._caller.call(request, options)
        return parse_heal_start_bucket(response)

    # specs/admin/operations/heal-start-prefix.yaml
    def heal_start_prefix(
        self,
        bucket: str,
        prefix: str,
        settings: HealOpts,
        *,
        force_start: bool | None = None,
        options: RequestOptions | None = None,
    ) -> HealStartPrefixOutput:
        """Starts healing the objects of a bucket below a prefix.

        A sequence that runs there already is told in place of a new one, unless `ForceStart` is given. Needs
        admin:Heal.

        Args:
            bucket: Name of the bucket.
            prefix: Prefix of the keys; it may hold slashes.
            settings: What to heal, and how. `from minio.models.admin import HealOpts`
            force_start: Whether to stop a sequence that is running there first.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealStartPrefixOutput` with `sequence`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        request = build_heal_start_prefix(bucket, prefix, settings, force_start=force_start)
        response = self._caller.call(request, options)
        return parse_heal_start_prefix(response)

    # specs/admin/operations/heal-status.yaml
    def heal_status(
        self,
        client_token: str,
        *,
        bucket: str | None = None,
        prefix: str | None = None,
        options: RequestOptions | None = None,
    ) -> HealStatusOutput:
        """Fetches what a heal sequence has done since the last time it was asked.

        Each answer holds only what is new; ask until its summary is `finished` or `stopped`. Bucket and
        prefix are those that it was started with. Needs admin:Heal.

        Args:
            client_token: Token that starting the sequence gave.
            bucket: Name of the bucket.
            prefix: Prefix of the keys; it may hold slashes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealStatusOutput` with `status`.

        Raises:
            MinioAdminException: the server refused; here often XMinioHealInvalidClientToken.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        request = build_heal_status(client_token, bucket=bucket, prefix=prefix)
        response = self._caller.call(request, options)
        return parse_heal_status(response)

    # specs/admin/operations/heal-stop.yaml
    def heal_stop(
        self,
        settings: HealOpts,
        *,
        bucket: str | None = None,
        prefix: str | None = None,
        options: RequestOptions | None = None,
    ) -> HealStopOutput:
        """Stops the heal sequence of a path.

        Where none is running, the token is `unknown`. Bucket and prefix are those that it was started with.
        Needs admin:Heal.

        Args:
            settings: What to heal, and how. `from minio.models.admin import HealOpts`
            bucket: Name of the bucket.
            prefix: Prefix of the keys; it may hold slashes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealStopOutput` with `sequence`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        request = build_heal_stop(settings, bucket=bucket, prefix=prefix)
        response = self._caller.call(request, options)
        return parse_heal_stop(response)
