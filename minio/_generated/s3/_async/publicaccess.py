# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of publicaccess.

Restrictions of public access.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.publicaccess import (
    build_delete_public_access_block,
    build_get_public_access_block,
    build_put_public_access_block,
    parse_delete_public_access_block,
    parse_get_public_access_block,
    parse_put_public_access_block,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.publicaccess import (
        DeletePublicAccessBlockOutput,
        GetPublicAccessBlockOutput,
        PublicAccessBlockConfiguration,
        PutPublicAccessBlockOutput,
    )


class AsyncPublicaccessOperations:
    """Restrictions of public access."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-public-access-block.yaml
    async def delete_public_access_block(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeletePublicAccessBlockOutput:
        """Removes the restrictions of public access to a bucket.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeletePublicAccessBlockOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html
        """
        request = build_delete_public_access_block(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_delete_public_access_block(response)

    # specs/s3/operations/get-public-access-block.yaml
    async def get_public_access_block(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetPublicAccessBlockOutput:
        """Returns how public access to a bucket is restricted.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetPublicAccessBlockOutput` with `public_access_block_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchPublicAccessBlockConfiguration,
                NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html
        """
        request = build_get_public_access_block(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_public_access_block(response)

    # specs/s3/operations/put-public-access-block.yaml
    async def put_public_access_block(
        self,
        bucket: str,
        public_access_block_configuration: PublicAccessBlockConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutPublicAccessBlockOutput:
        """Restricts public access to a bucket, whatever its policy and access lists say.

        Args:
            bucket: Name of the bucket.
            public_access_block_configuration: The restrictions. `from minio.models.s3 import
                PublicAccessBlockConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutPublicAccessBlockOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html
        """
        request = build_put_public_access_block(
            bucket, public_access_block_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_public_access_block(response)
