# Derived from minio/_flows/_async/buckets.py; change that and run `make generate`.
"""Making and removing buckets; the region of a new one decides where the request goes and what it says."""

from __future__ import annotations

from dataclasses import replace

from minio._core.checks import check_region, check_type
from minio._core.http.endpoint import DEFAULT_REGION
from minio._core.options import RequestOptions

from .base import Flows


class Buckets(Flows):
    """The methods of a client that make and remove buckets."""

    def remove_bucket(
        self, bucket_name: str, *, force: bool = False, options: RequestOptions | None = None
    ) -> None:
        """Removes a bucket. It must be empty; old versions and delete markers count.

        Args:
            bucket_name: its name.
            force: also removes all objects in it, including old versions. **This cannot be undone.** MinIO
                only; needs the permission `s3:ForceDeleteBucket`, and is refused if objects are locked.
            options: settings of this call.

        Raises:
            ValueError: the name is invalid, or `force` is set and the server is not MinIO; nothing was
                removed.
            S3Error: the server refused; `BucketNotEmpty`, `NoSuchBucket`.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
        """
        self._check(bucket_name)
        if force and not self._caller.is_minio():
            raise ValueError("force removes what is in a bucket on MinIO only, and this server is another")
        self.api.delete_bucket(bucket_name, force_delete=force or None, options=options)

    def make_bucket(
        self,
        bucket_name: str,
        location: str | None = None,
        object_lock: bool = False,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Creates a bucket.

        Args:
            bucket_name: its name: 3 to 63 lower-case letters, digits, dots and hyphens.
            location: region to create it in; by default the client's region, or else us-east-1.
            object_lock: enables object lock, which also turns versioning on.
            options: settings of this call.

        Raises:
            ValueError: an argument is invalid, or `location` is not the client's region.
            S3Error: the server refused; `BucketAlreadyOwnedByYou` if it exists.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
        """
        self._check(bucket_name, strict=True)
        endpoint, regions = self._caller.endpoint, self._caller.regions
        if location:
            check_type("location", location, str)
            check_region(location, "location")
        if location and endpoint.region and location != endpoint.region:
            raise ValueError(f"location: region must be {endpoint.region}, but passed {location}")
        region = location or endpoint.region or DEFAULT_REGION
        if location or endpoint.aws:  # elsewhere the server's one region serves all buckets
            options = options or RequestOptions()
            options = replace(options, region=options.region or region)
        configuration = None
        if region != DEFAULT_REGION:
            from minio._generated.s3.models.buckets import CreateBucketConfiguration

            configuration = CreateBucketConfiguration(location_constraint=region)
        self.api.create_bucket(
            bucket_name,
            create_bucket_configuration=configuration,
            object_lock_enabled_for_bucket=True if object_lock else None,
            options=options,
        )
        if endpoint.aws:
            regions.learn(endpoint, bucket_name, region)
