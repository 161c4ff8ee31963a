# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of inventory.

Lists of what is in a bucket, made regularly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps
from minio._core.http.messages import check_text, read_document
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.inventory import (
        DeleteBucketInventoryConfigurationOutput,
        GetBucketInventoryConfigurationOutput,
        InventoryConfiguration,
        ListBucketInventoryConfigurationsOutput,
        PutBucketInventoryConfigurationOutput,
    )

# specs/s3/operations/delete-bucket-inventory-configuration.yaml
DELETE_BUCKET_INVENTORY_CONFIGURATION = Operation(
    "DeleteBucketInventoryConfiguration", resend=Resend.ALWAYS, refused_on_minio="run DeleteBucket"
)


def build_delete_bucket_inventory_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `delete_bucket_inventory_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        DELETE_BUCKET_INVENTORY_CONFIGURATION, "DELETE", bucket=bucket, query=[("inventory", "")]
    )
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_delete_bucket_inventory_configuration(
    response: Response,
) -> DeleteBucketInventoryConfigurationOutput:
    """Reads the answer of DeleteBucketInventoryConfiguration."""
    from minio._generated.s3.models.inventory import DeleteBucketInventoryConfigurationOutput

    return DeleteBucketInventoryConfigurationOutput()


# specs/s3/operations/get-bucket-inventory-configuration.yaml
GET_BUCKET_INVENTORY_CONFIGURATION = Operation("GetBucketInventoryConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_inventory_configuration(
    bucket: str, id: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_inventory_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_INVENTORY_CONFIGURATION, "GET", bucket=bucket, query=[("inventory", "")])
    check_text("id", id)
    request.query.append(("id", id))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_inventory_configuration(response: Response) -> GetBucketInventoryConfigurationOutput:
    """Reads the answer of GetBucketInventoryConfiguration."""
    from minio._generated.s3.models.inventory import (
        GetBucketInventoryConfigurationOutput,
        InventoryConfiguration,
    )

    return GetBucketInventoryConfigurationOutput(
        inventory_configuration=read_document(response, InventoryConfiguration)
    )


# specs/s3/operations/list-bucket-inventory-configurations.yaml
LIST_BUCKET_INVENTORY_CONFIGURATIONS = Operation("ListBucketInventoryConfigurations", resend=Resend.ALWAYS)


def build_list_bucket_inventory_configurations(
    bucket: str, *, continuation_token: str | None = None, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `list_bucket_inventory_configurations` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LIST_BUCKET_INVENTORY_CONFIGURATIONS, "GET", bucket=bucket, query=[("inventory", "")])
    if continuation_token is not None:
        check_text("continuation_token", continuation_token)
        request.query.append(("continuation-token", continuation_token))
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_list_bucket_inventory_configurations(response: Response) -> ListBucketInventoryConfigurationsOutput:
    """Reads the answer of ListBucketInventoryConfigurations."""
    from minio._generated.s3.models.inventory import ListBucketInventoryConfigurationsOutput

    return read_document(response, ListBucketInventoryConfigurationsOutput, ())


# specs/s3/operations/put-bucket-inventory-configuration.yaml
PUT_BUCKET_INVENTORY_CONFIGURATION = Operation(
    "PutBucketInventoryConfiguration", resend=Resend.ALWAYS, refused_on_minio="run CreateBucket"
)


def build_put_bucket_inventory_configuration(
    bucket: str,
    id: str,
    inventory_configuration: InventoryConfiguration,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_inventory_configuration` tells of its arguments."""
    from minio._generated.s3.models.inventory import InventoryConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_INVENTORY_CONFIGURATION, "PUT", bucket=bucket, query=[("inventory", "")])
    check_text("id", id)
    request.query.append(("id", id))
    check_type("inventory_configuration", inventory_configuration, InventoryConfiguration)
    request.body = dumps(inventory_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_inventory_configuration(response: Response) -> PutBucketInventoryConfigurationOutput:
    """Reads the answer of PutBucketInventoryConfiguration."""
    from minio._generated.s3.models.inventory import PutBucketInventoryConfigurationOutput

    return PutBucketInventoryConfigurationOutput()
