# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of functions.

Functions between an object and its reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.functions import (
    build_get_object_lambda,
    build_prompt_object,
    build_write_get_object_response,
    parse_get_object_lambda,
    parse_prompt_object,
    parse_write_get_object_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._async.streams import AsyncStreamedResponse
    from minio._generated.s3.models.functions import (
        GetObjectLambdaOutput,
        PromptObjectOutput,
        WriteGetObjectResponseOutput,
    )


class AsyncFunctionsOperations:
    """Functions between an object and its reader."""

    _caller: AsyncCaller

    # specs/s3/operations/get-object-lambda.yaml
    async def get_object_lambda(
        self,
        bucket: str,
        key: str,
        lambda_arn: str,
        *,
        version_id: str | None = None,
        part_number: int | None = None,
        response_cache_control: str | None = None,
        response_content_disposition: str | None = None,
        response_content_encoding: str | None = None,
        response_content_language: str | None = None,
        response_content_type: str | None = None,
        response_expires: datetime | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectLambdaOutput[AsyncStreamedResponse]:
        """Reads an object as a function makes it.

        The server sends the object to the function, and its answer to the caller.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            lambda_arn: Name of the function, such as arn:minio:s3-object-lambda::resize:webhook.
            version_id: Version to read; the latest when left out.
            part_number: Reads one part of an object uploaded in parts. 1 to 10000.
            response_cache_control: Cache-Control of the answer.
            response_content_disposition: Content-Disposition of the answer.
            response_content_encoding: Content-Encoding of the answer.
            response_content_language: Content-Language of the answer.
            response_content_type: Content-Type of the answer.
            response_expires: Expires of the answer.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetObjectLambdaOutput` with `body`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, LambdaARNNotFound, LambdaARNInvalid,
                LambdaFunctionStatusError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/object-lambda/
        """
        request = build_get_object_lambda(
            bucket,
            key,
            lambda_arn,
            version_id=version_id,
            part_number=part_number,
            response_cache_control=response_cache_control,
            response_content_disposition=response_content_disposition,
            response_content_encoding=response_content_encoding,
            response_content_language=response_content_language,
            response_content_type=response_content_type,
            response_expires=response_expires,
        )
        stream = await self._caller.open(request, options)
        return parse_get_object_lambda(stream, stream)

    # specs/s3/operations/prompt-object.yaml
    async def prompt_object(
        self,
        bucket: str,
        key: str,
        body: str | bytes,
        lambda_arn: str,
        *,
        version_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PromptObjectOutput[AsyncStreamedResponse]:
        """Asks a language model about an object; the server sends both to a function.

        MinIO's commercial server only.

        Args:
            bucket: Name of the bucket.
            key: Name of the object.
            body: Question and settings, a JSON object with `prompt`.
            lambda_arn: Name of the function, such as arn:minio:s3-object-lambda::_:webhook.
            version_id: Version to ask about; the latest when left out.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.PromptObjectOutput` with `body`.

        Raises:
            S3Error: the server refused; here often NoSuchKey, LambdaARNNotFound, BadRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        request = build_prompt_object(bucket, key, body, lambda_arn, version_id=version_id)
        stream = await self._caller.open(request, options)
        return parse_prompt_object(stream, stream)

    # specs/s3/operations/write-get-object-response.yaml
    async def write_get_object_response(
        self,
        request_route: str,
        request_token: str,
        *,
        body: bytes | bytearray | memoryview | Body | None = None,
        status_code: int | None = None,
        error_code: str | None = None,
        error_message: str | None = None,
        accept_ranges: str | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_range: str | None = None,
        content_type: str | None = None,
        checksum_crc32: str | None = None,
        checksum_crc32c: str | None = None,
        checksum_crc64nvme: str | None = None,
        checksum_sha1: str | None = None,
        checksum_sha256: str | None = None,
        checksum_sha512: str | None = None,
        checksum_md5: str | None = None,
        checksum_xxhash64: str | None = None,
        checksum_xxhash3: str | None = None,
        checksum_xxhash128: str | None = None,
        delete_marker: bool | None = None,
        etag: str | None = None,
        expires: str | None = None,
        expiration: str | None = None,
        last_modified: datetime | None = None,
        missing_meta: int | None = None,
        metadata: Mapping[str, str] | None = None,
        object_lock_mode: str | None = None,
        object_lock_legal_hold_status: str | None = None,
        object_lock_retain_until_date: datetime | None = None,
        parts_count: int | None = None,
        replication_status: str | None = None,
        request_charged: str | None = None,
        restore: str | None = None,
        server_side_encryption: str | None = None,
        sse_customer_algorithm: str | None = None,
        sse_kms_key_id: str | None = None,
        sse_customer_key_md5: str | None = None,
        storage_class: str | None = None,
        tag_count: int | None = None,
        version_id: str | None = None,
        bucket_key_enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> WriteGetObjectResponseOutput:
        """Answers a reader in the place of the object, from within a function of S3 Object Lambda.

        Args:
            request_route: Route of the reader's request, as the function was given it.
            request_token: Token of the reader's request, as the function was given it.
            body: What the reader is to get.
            status_code: Status of the answer.
            error_code: Error code of the answer.
            error_message: Message of the error.
            accept_ranges: Accept-Ranges of the answer.
            cache_control: Cache-Control of the answer.
            content_disposition: Content-Disposition of the answer.
            content_encoding: Content-Encoding of the answer.
            content_language: Content-Language of the answer.
            content_range: Content-Range of the answer.
            content_type: Content-Type of the answer.
            checksum_crc32: CRC-32 in base64.
            checksum_crc32c: CRC-32C in base64.
            checksum_crc64nvme: CRC-64/NVME in base64.
            checksum_sha1: SHA-1 in base64.
            checksum_sha256: SHA-256 in base64.
            checksum_sha512: SHA-512 in base64.
            checksum_md5: MD5 in base64.
            checksum_xxhash64: XXH64 in base64.
            checksum_xxhash3: XXH3 of 64 bits in base64.
            checksum_xxhash128: XXH3 of 128 bits in base64.
            delete_marker: Whether the version is a delete marker.
            etag: ETag of the answer.
            expires: Expires of the answer.
            expiration: When and by which lifecycle rule the object will be removed.
            last_modified: When the object was written.
            missing_meta: Number of metadata entries that could not be shown.
            metadata: Names (without x-amz-meta-) and values of the object's metadata.
            object_lock_mode: Retention mode of the object. Known: GOVERNANCE, COMPLIANCE.
            object_lock_legal_hold_status: Whether a legal hold keeps the object. Known: ON, OFF.
            object_lock_retain_until_date: Until when the object cannot be removed.
            parts_count: Number of the object's parts.
            replication_status: How far the object has been copied to other places. Known: COMPLETE, PENDING,
                FAILED, REPLICA, COMPLETED.
            request_charged: Set when the caller paid for the request. Known: requester.
            restore: State of the copy brought back from an archive.
            server_side_encryption: How the object is encrypted. Known: AES256, aws:fsx, aws:backup, aws:kms,
                aws:kms:dsse.
            sse_customer_algorithm: Cipher of the caller's own key.
            sse_kms_key_id: Key of the key manager.
            sse_customer_key_md5: MD5 of the caller's own key in base64.
            storage_class: Storage class of the object.
            tag_count: Number of the object's tags.
            version_id: Version of the object.
            bucket_key_enabled: Whether the bucket's data key was used.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.WriteGetObjectResponseOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_WriteGetObjectResponse.html
        """
        request = build_write_get_object_response(
            request_route,
            request_token,
            body=body,
            status_code=status_code,
            error_code=error_code,
            error_message=error_message,
            accept_ranges=accept_ranges,
            cache_control=cache_control,
            content_disposition=content_disposition,
            content_encoding=content_encoding,
            content_language=content_language,
            content_range=content_range,
            content_type=content_type,
            checksum_crc32=checksum_crc32,
            checksum_crc32c=checksum_crc32c,
            checksum_crc64nvme=checksum_crc64nvme,
            checksum_sha1=checksum_sha1,
            checksum_sha256=checksum_sha256,
            checksum_sha512=checksum_sha512,
            checksum_md5=checksum_md5,
            checksum_xxhash64=checksum_xxhash64,
            checksum_xxhash3=checksum_xxhash3,
            checksum_xxhash128=checksum_xxhash128,
            delete_marker=delete_marker,
            etag=etag,
            expires=expires,
            expiration=expiration,
            last_modified=last_modified,
            missing_meta=missing_meta,
            metadata=metadata,
            object_lock_mode=object_lock_mode,
            object_lock_legal_hold_status=object_lock_legal_hold_status,
            object_lock_retain_until_date=object_lock_retain_until_date,
            parts_count=parts_count,
            replication_status=replication_status,
            request_charged=request_charged,
            restore=restore,
            server_side_encryption=server_side_encryption,
            sse_customer_algorithm=sse_customer_algorithm,
            sse_kms_key_id=sse_kms_key_id,
            sse_customer_key_md5=sse_customer_key_md5,
            storage_class=storage_class,
            tag_count=tag_count,
            version_id=version_id,
            bucket_key_enabled=bucket_key_enabled,
        )
        response = await self._caller.call(request, options)
        return parse_write_get_object_response(response)
