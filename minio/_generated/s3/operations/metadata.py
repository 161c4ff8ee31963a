# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of metadata.

Tables of the metadata of a bucket's objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
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

# specs/s3/operations/create-bucket-metadata-configuration.yaml
CREATE_BUCKET_METADATA_CONFIGURATION = Operation(
    "CreateBucketMetadataConfiguration", resend=Resend.NEVER, checksum_required=True
)


def build_create_bucket_metadata_configuration(
    bucket: str, metadata_configuration: MetadataConfiguration, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `create_bucket_metadata_configuration` tells of its arguments."""
    from minio._generated.s3.models.metadata import MetadataConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        CREATE_BUCKET_METADATA_CONFIGURATION, "POST", bucket=bucket, query=[("metadataConfiguration", "")]
    )
    check_type("metadata_configuration", metadata_configuration, MetadataConfiguration)
    request.body = dumps(metadata_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_create_bucket_metadata_configuration(response: Response) -> CreateBucketMetadataConfigurationOutput:
    """Reads the answer of CreateBucketMetadataConfiguration."""
    from minio._generated.s3.models.metadata import CreateBucketMetadataConfigurationOutput

    return CreateBucketMetadataConfigurationOutput()


# specs/s3/operations/create-bucket-metadata-table-configuration.yaml
CREATE_BUCKET_METADATA_TABLE_CONFIGURATION = Operation(
    "CreateBucketMetadataTableConfiguration", resend=Resend.NEVER, checksum_required=True
)


def build_create_bucket_metadata_table_configuration(
    bucket: str,
    metadata_table_configuration: MetadataTableConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `create_bucket_metadata_table_configuration` tells of its arguments."""
    from minio._generated.s3.models.metadata import MetadataTableConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        CREATE_BUCKET_METADATA_TABLE_CONFIGURATION, "POST", bucket=bucket, query=[("metadataTable", "")]
    )
    check_type("metadata_table_configuration", metadata_table_configuration, MetadataTableConfiguration)
    request.body = dumps(metadata_table_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_create_bucket_metadata_table_configuration(
    response: Response,
) -> CreateBucketMetadataTableConfigurationOutput:
    """Reads the answer of CreateBucketMetadataTableConfiguration."""
    from minio._generated.s3.models.metadata import CreateBucketMetadataTableConfigurationOutput

    return CreateBucketMetadataTableConfigurationOutput()


# specs/s3/operations/delete-bucket-metadata-configuration.yaml
DELETE_BUCKET_METADATA_CONFIGURATION = Operation(
    "DeleteBucketMetadataConfiguration", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_metadata_configuration(
    bucket: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_metadata_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        DELETE_BUCKET_METADATA_CONFIGURATION, "DELETE", bucket=bucket, query=[("metadataConfiguration", "")]
    )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_metadata_configuration(response: Response) -> DeleteBucketMetadataConfigurationOutput:
    """Reads the answer of DeleteBucketMetadataConfiguration."""
    from minio._generated.s3.models.metadata import DeleteBucketMetadataConfigurationOutput

    return DeleteBucketMetadataConfigurationOutput()


# specs/s3/operations/delete-bucket-metadata-table-configuration.yaml
DELETE_BUCKET_METADATA_TABLE_CONFIGURATION = Operation(
    "DeleteBucketMetadataTableConfiguration", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_metadata_table_configuration(
    bucket: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_metadata_table_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        DELETE_BUCKET_METADATA_TABLE_CONFIGURATION, "DELETE", bucket=bucket, query=[("metadataTable", "")]
    )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_metadata_table_configuration(
    response: Response,
) -> DeleteBucketMetadataTableConfigurationOutput:
    """Reads the answer of DeleteBucketMetadataTableConfiguration."""
    from minio._generated.s3.models.metadata import DeleteBucketMetadataTableConfigurationOutput

    return DeleteBucketMetadataTableConfigurationOutput()


# specs/s3/operations/get-bucket-abac.yaml
GET_BUCKET_ABAC = Operation("GetBucketAbac", resend=Resend.ALWAYS)


def build_get_bucket_abac(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_abac` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_ABAC, "GET", bucket=bucket, query=[("abac", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_abac(response: Response) -> GetBucketAbacOutput:
    """Reads the answer of GetBucketAbac."""
    from minio._generated.s3.models.metadata import AbacStatus, GetBucketAbacOutput

    return GetBucketAbacOutput(abac_status=read_document(response, AbacStatus))


# specs/s3/operations/get-bucket-metadata-configuration.yaml
GET_BUCKET_METADATA_CONFIGURATION = Operation("GetBucketMetadataConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_metadata_configuration(
    bucket: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_metadata_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        GET_BUCKET_METADATA_CONFIGURATION, "GET", bucket=bucket, query=[("metadataConfiguration", "")]
    )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_metadata_configuration(response: Response) -> GetBucketMetadataConfigurationOutput:
    """Reads the answer of GetBucketMetadataConfiguration."""
    from minio._generated.s3.models.metadata import (
        GetBucketMetadataConfigurationOutput,
        GetBucketMetadataConfigurationResult,
    )

    return GetBucketMetadataConfigurationOutput(
        get_bucket_metadata_configuration_result=read_document(response, GetBucketMetadataConfigurationResult)
    )


# specs/s3/operations/get-bucket-metadata-table-configuration.yaml
GET_BUCKET_METADATA_TABLE_CONFIGURATION = Operation(
    "GetBucketMetadataTableConfiguration", resend=Resend.ALWAYS
)


def build_get_bucket_metadata_table_configuration(
    bucket: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_metadata_table_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        GET_BUCKET_METADATA_TABLE_CONFIGURATION, "GET", bucket=bucket, query=[("metadataTable", "")]
    )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_metadata_table_configuration(
    response: Response,
) -> GetBucketMetadataTableConfigurationOutput:
    """Reads the answer of GetBucketMetadataTableConfiguration."""
    from minio._generated.s3.models.metadata import (
        GetBucketMetadataTableConfigurationOutput,
        GetBucketMetadataTableConfigurationResult,
    )

    return GetBucketMetadataTableConfigurationOutput(
        get_bucket_metadata_table_configuration_result=read_document(
            response, GetBucketMetadataTableConfigurationResult
        )
    )


# specs/s3/operations/put-bucket-abac.yaml
PUT_BUCKET_ABAC = Operation("PutBucketAbac", resend=Resend.ALWAYS, refused_on_minio="run CreateBucket")


def build_put_bucket_abac(
    bucket: str, abac_status: AbacStatus, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `put_bucket_abac` tells of its arguments."""
    from minio._generated.s3.models.metadata import AbacStatus

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_ABAC, "PUT", bucket=bucket, query=[("abac", "")])
    check_type("abac_status", abac_status, AbacStatus)
    request.body = dumps(abac_status)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_abac(response: Response) -> PutBucketAbacOutput:
    """Reads the answer of PutBucketAbac."""
    from minio._generated.s3.models.metadata import PutBucketAbacOutput

    return PutBucketAbacOutput()


# specs/s3/operations/update-bucket-metadata-annotation-table-configuration.yaml
UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION = Operation(
    "UpdateBucketMetadataAnnotationTableConfiguration",
    resend=Resend.ALWAYS,
    checksum_required=True,
    refused_on_minio="run CreateBucket",
)


def build_update_bucket_metadata_annotation_table_configuration(
    bucket: str,
    annotation_table_configuration: AnnotationTableConfigurationUpdates,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `update_bucket_metadata_annotation_table_configuration` tells of its arguments."""
    from minio._generated.s3.models.metadata import AnnotationTableConfigurationUpdates

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION,
        "PUT",
        bucket=bucket,
        query=[("metadataAnnotationTable", "")],
    )
    check_type(
        "annotation_table_configuration", annotation_table_configuration, AnnotationTableConfigurationUpdates
    )
    request.body = dumps(annotation_table_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_update_bucket_metadata_annotation_table_configuration(
    response: Response,
) -> UpdateBucketMetadataAnnotationTableConfigurationOutput:
    """Reads the answer of UpdateBucketMetadataAnnotationTableConfiguration."""
    from minio._generated.s3.models.metadata import UpdateBucketMetadataAnnotationTableConfigurationOutput

    return UpdateBucketMetadataAnnotationTableConfigurationOutput()


# specs/s3/operations/update-bucket-metadata-inventory-table-configuration.yaml
UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION = Operation(
    "UpdateBucketMetadataInventoryTableConfiguration",
    resend=Resend.ALWAYS,
    checksum_required=True,
    refused_on_minio="run CreateBucket",
)


def build_update_bucket_metadata_inventory_table_configuration(
    bucket: str,
    inventory_table_configuration: InventoryTableConfigurationUpdates,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `update_bucket_metadata_inventory_table_configuration` tells of its arguments."""
    from minio._generated.s3.models.metadata import InventoryTableConfigurationUpdates

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
        "PUT",
        bucket=bucket,
        query=[("metadataInventoryTable", "")],
    )
    check_type(
        "inventory_table_configuration", inventory_table_configuration, InventoryTableConfigurationUpdates
    )
    request.body = dumps(inventory_table_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_update_bucket_metadata_inventory_table_configuration(
    response: Response,
) -> UpdateBucketMetadataInventoryTableConfigurationOutput:
    """Reads the answer of UpdateBucketMetadataInventoryTableConfiguration."""
    from minio._generated.s3.models.metadata import UpdateBucketMetadataInventoryTableConfigurationOutput

    return UpdateBucketMetadataInventoryTableConfigurationOutput()


# specs/s3/operations/update-bucket-metadata-journal-table-configuration.yaml
UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION = Operation(
    "UpdateBucketMetadataJournalTableConfiguration",
    resend=Resend.ALWAYS,
    checksum_required=True,
    refused_on_minio="run CreateBucket",
)


def build_update_bucket_metadata_journal_table_configuration(
    bucket: str,
    journal_table_configuration: JournalTableConfigurationUpdates,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `update_bucket_metadata_journal_table_configuration` tells of its arguments."""
    from minio._generated.s3.models.metadata import JournalTableConfigurationUpdates

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
        "PUT",
        bucket=bucket,
        query=[("metadataJournalTable", "")],
    )
    check_type("journal_table_configuration", journal_table_configuration, JournalTableConfigurationUpdates)
    request.body = dumps(journal_table_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_update_bucket_metadata_journal_table_configuration(
    response: Response,
) -> UpdateBucketMetadataJournalTableConfigurationOutput:
    """Reads the answer of UpdateBucketMetadataJournalTableConfiguration."""
    from minio._generated.s3.models.metadata import UpdateBucketMetadataJournalTableConfigurationOutput

    return UpdateBucketMetadataJournalTableConfigurationOutput()
