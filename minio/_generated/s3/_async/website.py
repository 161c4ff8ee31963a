# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of website.

Buckets served as web sites.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.website import (
    build_delete_bucket_website,
    build_get_bucket_website,
    build_put_bucket_website,
    parse_delete_bucket_website,
    parse_get_bucket_website,
    parse_put_bucket_website,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.website import (
        DeleteBucketWebsiteOutput,
        GetBucketWebsiteOutput,
        PutBucketWebsiteOutput,
        WebsiteConfiguration,
    )


class AsyncWebsiteOperations:
    """Buckets served as web sites."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-website.yaml
    async def delete_bucket_website(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketWebsiteOutput:
        """Makes a bucket a web site no more.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketWebsiteOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketWebsite.html
        """
        request = build_delete_bucket_website(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_delete_bucket_website(response)

    # specs/s3/operations/get-bucket-website.yaml
    async def get_bucket_website(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketWebsiteOutput:
        """Returns how a bucket is served as a website.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketWebsiteOutput` with `website_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchWebsiteConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html
        """
        request = build_get_bucket_website(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_website(response)

    # specs/s3/operations/put-bucket-website.yaml
    async def put_bucket_website(
        self,
        bucket: str,
        website_configuration: WebsiteConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketWebsiteOutput:
        """Makes a bucket a web site, or changes how it is served.

        Args:
            bucket: Name of the bucket.
            website_configuration: How it is served. `from minio.models.s3 import WebsiteConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketWebsiteOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, MalformedXML.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
        """
        request = build_put_bucket_website(
            bucket, website_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_website(response)
