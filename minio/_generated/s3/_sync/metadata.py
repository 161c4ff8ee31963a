# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of metadata.

Tables of the metadata of a bucket's objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.metadata import (
    build_create_bucket_metadata_configuration,
    build_create_bucket_metadata_table_configuration,
    build_delete_bucket_metadata_configuration,
    build_delete_bucket_metadata_table_configuration,
    build_get_bucket_abac,
    build_get_bucket_metadata_configuration,
    build_get_bucket_metadata_table_configuration,
    build_put_bucket_abac,
    build_update_bucket_metadata_annotation_table_configuration,
    build_update_bucket_metadata_inventory_table_configuration,
    build_update_bucket_metadata_journal_table_configuration,
    parse_create_bucket_metadata_configuration,
    parse_create_bucket_metadata_table_configuration,
    parse_delete_bucket_metadata_configuration,
    parse_delete_bucket_metadata_table_configuration,
    parse_get_bucket_abac,
    parse_get_bucket_metadata_configuration,
    parse_get_bucket_metadata_table_configuration,
    parse_put_bucket_abac,
    parse_update_bucket_metadata_annotation_table_configuration,
    parse_update_bucket_metadata_inventory_table_configuration,
    parse_update_bucket_metadata_journal_table_configuration,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.metadata import (
        AbacStatus,
        AnnotationTableConfigurationUpdates,
        CreateBucketMetadataConfigurationOutput,
        CreateBucketMetadataTableConfigurationOutput,
        DeleteBucketMetadataConfigurationOutput,
        DeleteBucketMetadataTableConfigurationOutput,
        GetBucketAbacOutput,
        GetBucketMetadataConfigurationOutput,
        GetBucketMetadataTableConfigurationOutput,
        InventoryTableConfigurationUpdates,
        JournalTableConfigurationUpdates,
        MetadataConfiguration,
        MetadataTableConfiguration,
        PutBucketAbacOutput,
        UpdateBucketMetadataAnnotationTableConfigurationOutput,
        UpdateBucketMetadataInventoryTableConfigurationOutput,
        UpdateBucketMetadataJournalTableConfigurationOutput,
    )


class MetadataOperations:
    """Tables of the metadata of a bucket's objects."""

    _caller: Caller

    # specs/s3/operations/create-bucket-metadata-configuration.yaml
    def create_bucket_metadata_configuration(
        self,
        bucket: str,
        metadata_configuration: MetadataConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateBucketMetadataConfigurationOutput:
        """Begins to keep the metadata of a bucket's objects in tables that can be queried.

        Args:
            bucket: Name of the bucket.
            metadata_configuration: The tables. `from minio.models.s3 import MetadataConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.CreateBucketMetadataConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataConfiguration.html
        """
        request = build_create_bucket_metadata_configuration(
            bucket, metadata_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_create_bucket_metadata_configuration(response)

    # specs/s3/operations/create-bucket-metadata-table-configuration.yaml
    def create_bucket_metadata_table_configuration(
        self,
        bucket: str,
        metadata_table_configuration: MetadataTableConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateBucketMetadataTableConfigurationOutput:
        """Begins to keep the metadata of a bucket's objects in a table.

        The first form of that service.

        Args:
            bucket: Name of the bucket.
            metadata_table_configuration: The table. `from minio.models.s3 import MetadataTableConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.CreateBucketMetadataTableConfigurationOutput`: there was nothing to
            tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataTableConfiguration.html
        """
        request = build_create_bucket_metadata_table_configuration(
            bucket, metadata_table_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_create_bucket_metadata_table_configuration(response)

    # specs/s3/operations/delete-bucket-metadata-configuration.yaml
    def delete_bucket_metadata_configuration(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketMetadataConfigurationOutput:
        """Stops keeping tables of the metadata of a bucket's objects.

        The tables stay.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketMetadataConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetadataConfiguration.html
        """
        request = build_delete_bucket_metadata_configuration(
            bucket, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_delete_bucket_metadata_configuration(response)

    # specs/s3/operations/delete-bucket-metadata-table-configuration.yaml
    def delete_bucket_metadata_table_configuration(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> DeleteBucketMetadataTableConfigurationOutput:
        """Stops keeping a table of the metadata of a bucket's objects.

        The table stays.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketMetadataTableConfigurationOutput`: there was nothing to
            tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetadataTableConfiguration.html
        """
        request = build_delete_bucket_metadata_table_configuration(
            bucket, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_delete_bucket_metadata_table_configuration(response)

    # specs/s3/operations/get-bucket-abac.yaml
    def get_bucket_abac(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketAbacOutput:
        """Returns whether the tags of a bucket are used in policies.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketAbacOutput` with `abac_status`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAbac.html
        """
        request = build_get_bucket_abac(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_abac(response)

    # specs/s3/operations/get-bucket-metadata-configuration.yaml
    def get_bucket_metadata_configuration(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketMetadataConfigurationOutput:
        """Returns which metadata tables of a bucket's objects are kept, and their state.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketMetadataConfigurationOutput` with
            `get_bucket_metadata_configuration_result`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetadataConfiguration.html
        """
        request = build_get_bucket_metadata_configuration(bucket, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_get_bucket_metadata_configuration(response)

    # specs/s3/operations/get-bucket-metadata-table-configuration.yaml
    def get_bucket_metadata_table_configuration(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketMetadataTableConfigurationOutput:
        """Returns which metadata table of a bucket's objects is kept, and its state.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketMetadataTableConfigurationOutput` with
            `get_bucket_metadata_table_configuration_result`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetadataTableConfiguration.html
        """
        request = build_get_bucket_metadata_table_configuration(
            bucket, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_get_bucket_metadata_table_configuration(response)

    # specs/s3/operations/put-bucket-abac.yaml
    def put_bucket_abac(
        self,
        bucket: str,
        abac_status: AbacStatus,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketAbacOutput:
        """Sets whether the tags of a bucket count in policies.

        Args:
            bucket: Name of the bucket.
            abac_status: The state. `from minio.models.s3 import AbacStatus`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketAbacOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAbac.html
        """
        request = build_put_bucket_abac(bucket, abac_status, expected_bucket_owner=expected_bucket_owner)
        response = self._caller.call(request, options)
        return parse_put_bucket_abac(response)

    # specs/s3/operations/update-bucket-metadata-annotation-table-configuration.yaml
    def update_bucket_metadata_annotation_table_configuration(
        self,
        bucket: str,
        annotation_table_configuration: AnnotationTableConfigurationUpdates,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateBucketMetadataAnnotationTableConfigurationOutput:
        """Begins or stops to keep a table of the annotations of a bucket's objects.

        Args:
            bucket: Name of the bucket.
            annotation_table_configuration: The table. `from minio.models.s3 import
                AnnotationTableConfigurationUpdates`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.UpdateBucketMetadataAnnotationTableConfigurationOutput`: there was
            nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataAnnotationTableConfiguration.html
        """
        request = build_update_bucket_metadata_annotation_table_configuration(
            bucket, annotation_table_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_update_bucket_metadata_annotation_table_configuration(response)

    # specs/s3/operations/update-bucket-metadata-inventory-table-configuration.yaml
    def update_bucket_metadata_inventory_table_configuration(
        self,
        bucket: str,
        inventory_table_configuration: InventoryTableConfigurationUpdates,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateBucketMetadataInventoryTableConfigurationOutput:
        """Begins or stops to keep a table of all objects of a bucket.

        Args:
            bucket: Name of the bucket.
            inventory_table_configuration: The table. `from minio.models.s3 import
                InventoryTableConfigurationUpdates`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.UpdateBucketMetadataInventoryTableConfigurationOutput`: there was
            nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataInventoryTableConfiguration.html
        """
        request = build_update_bucket_metadata_inventory_table_configuration(
            bucket, inventory_table_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_update_bucket_metadata_inventory_table_configuration(response)

    # specs/s3/operations/update-bucket-metadata-journal-table-configuration.yaml
    def update_bucket_metadata_journal_table_configuration(
        self,
        bucket: str,
        journal_table_configuration: JournalTableConfigurationUpdates,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateBucketMetadataJournalTableConfigurationOutput:
        """Sets how long the journal of changes of a bucket's objects is kept.

        Args:
            bucket: Name of the bucket.
            journal_table_configuration: The journal. `from minio.models.s3 import
                JournalTableConfigurationUpdates`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.UpdateBucketMetadataJournalTableConfigurationOutput`: there was nothing
            to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateBucketMetadataJournalTableConfiguration.html
        """
        request = build_update_bucket_metadata_journal_table_configuration(
            bucket, journal_table_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_update_bucket_metadata_journal_table_configuration(response)
