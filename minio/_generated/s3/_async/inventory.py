# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of inventory.

Lists of what is in a bucket, made regularly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.inventory import (
    build_delete_bucket_inventory_configuration,
    build_get_bucket_inventory_configuration,
    build_list_bucket_inventory_configurations,
    build_put_bucket_inventory_configuration,
    parse_delete_bucket_inventory_configuration,
    parse_get_bucket_inventory_configuration,
    parse_list_bucket_inventory_configurations,
    parse_put_bucket_inventory_configuration,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.inventory import (
        DeleteBucketInventoryConfigurationOutput,
        GetBucketInventoryConfigurationOutput,
        InventoryConfiguration,
        ListBucketInventoryConfigurationsOutput,
        PutBucketInventoryConfigurationOutput,
    )


class AsyncInventoryOperations:
    """Lists of what is in a bucket, made regularly."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-inventory-configuration.yaml
    async def delete_bucket_inventory_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteBucketInventoryConfigurationOutput:
        """Removes a list of the objects of a bucket.

        Lists that were made stay.

        Args:
            bucket: Name of the bucket.
            id: Name of the list.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketInventoryConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketInventoryConfiguration.html
        """
        request = build_delete_bucket_inventory_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_delete_bucket_inventory_configuration(response)

    # specs/s3/operations/get-bucket-inventory-configuration.yaml
    async def get_bucket_inventory_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetBucketInventoryConfigurationOutput:
        """Returns the settings of an inventory, a daily or weekly list of a bucket's objects.

        Args:
            bucket: Name of the bucket.
            id: Name of the list.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketInventoryConfigurationOutput` with `inventory_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketInventoryConfiguration.html
        """
        request = build_get_bucket_inventory_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_get_bucket_inventory_configuration(response)

    # specs/s3/operations/list-bucket-inventory-configurations.yaml
    async def list_bucket_inventory_configurations(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListBucketInventoryConfigurationsOutput:
        """Lists the inventories of a bucket, up to 100 on a page.

        Args:
            bucket: Name of the bucket.
            continuation_token: Goes on where the page that gave this token ended.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListBucketInventoryConfigurationsOutput` with `continuation_token`,
            `inventory_configuration_list`, `is_truncated`, `next_continuation_token`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketInventoryConfigurations.html
        """
        request = build_list_bucket_inventory_configurations(
            bucket, continuation_token=continuation_token, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_list_bucket_inventory_configurations(response)

    async def list_bucket_inventory_configurations_iter(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[InventoryConfiguration]:
        """Walks all entries of `list_bucket_inventory_configurations`, page after page.

        Takes what `list_bucket_inventory_configurations` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListBucketInventoryConfigurations")
        while True:
            page = await self.list_bucket_inventory_configurations(
                bucket,
                continuation_token=continuation_token,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for inventory_configuration_list_item in page.inventory_configuration_list:
                yield inventory_configuration_list_item
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-bucket-inventory-configuration.yaml
    async def put_bucket_inventory_configuration(
        self,
        bucket: str,
        id: str,
        inventory_configuration: InventoryConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketInventoryConfigurationOutput:
        """Sets a list of the objects of a bucket that is made every day or week.

        Args:
            bucket: Name of the bucket.
            id: Name of the list.
            inventory_configuration: The list. `from minio.models.s3 import InventoryConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketInventoryConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidArgument, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html
        """
        request = build_put_bucket_inventory_configuration(
            bucket, id, inventory_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_inventory_configuration(response)
