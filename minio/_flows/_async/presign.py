"""URLs and forms that whoever has them may use for a while. Nothing is sent to make one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from minio._core.checks import check_non_empty_string, check_range, check_region, check_type
from minio._core.http.extras import Extra, with_extras
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request
from minio._core.objects.parts import MAX_PARTS

from .base import AsyncFlows

if TYPE_CHECKING:
    from minio.datatypes import PostPolicy

_PRESIGNED = Operation("Presigned")
LONGEST = timedelta(days=7)


class AsyncPresign(AsyncFlows):
    """The methods of a client that sign for others."""

    async def get_presigned_url(
        self,
        method: str,
        bucket_name: str,
        object_name: str,
        expires: timedelta = LONGEST,
        response_headers: Extra | None = None,
        request_date: datetime | None = None,
        version_id: str | None = None,
        extra_query_params: Extra | None = None,
        *,
        region: str = "",
    ) -> str:
        """Returns a presigned URL, which allows one kind of request without credentials until it expires.

        No request is sent, except to Amazon S3 if the bucket's region is neither given nor known.

        Args:
            method: HTTP method, such as `GET`, `PUT` or `DELETE`.
            bucket_name: bucket of the object.
            object_name: key of the object; it need not exist.
            expires: how long it is valid, from one second to seven days.
            response_headers: response headers to override, such as `response-content-type`.
            request_date: start of validity; by default now. UTC if it has no time zone.
            version_id: version of the object; by default the latest.
            extra_query_params: extra query parameters, such as `uploadId` and `partNumber`.
            region: region to sign for; by default the bucket's.

        Raises:
            ValueError: an argument is invalid.
            S3Error: Amazon S3 was asked for the region and refused.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
        """
        self._check(bucket_name, object_name)
        check_type("method", method, str)
        if not (method.isascii() and method.isalpha()):
            raise ValueError(f"method must be an HTTP method such as GET, got {method!r}")
        check_type("expires", expires, timedelta)
        if not timedelta(seconds=1) <= expires <= LONGEST:
            raise ValueError(f"expires must be between 1 second to 7 days, got {expires}")
        for argument, extra in (
            ("response_headers", response_headers),
            ("extra_query_params", extra_query_params),
        ):
            check_type(argument, extra or {}, Mapping)
        query = {**(extra_query_params or {}), **(response_headers or {})}
        if version_id:
            check_text("version_id", version_id)
            query["versionId"] = version_id
        request = Request(_PRESIGNED, method.upper(), bucket=bucket_name, key=object_name)
        request = with_extras(request, {}, query)
        if region:
            check_type("region", region, str)
            check_region(region)
        now = None if request_date is None else _seconds(request_date)
        return await self._caller.presign(request, int(expires.total_seconds()), now=now, region=region)

    async def presigned_get_object(
        self,
        bucket_name: str,
        object_name: str,
        expires: timedelta = LONGEST,
        response_headers: Extra | None = None,
        request_date: datetime | None = None,
        version_id: str | None = None,
        extra_query_params: Extra | None = None,
    ) -> str:
        """Returns a presigned URL to download an object; see `get_presigned_url`.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object; it need not exist.
            expires: how long it is valid, from one second to seven days.
            response_headers: response headers to override, such as `response-content-type`.
            request_date: start of validity; by default now. UTC if it has no time zone.
            version_id: version of the object; by default the latest.
            extra_query_params: extra query parameters.

        Raises:
            ValueError: an argument is invalid.
        """
        return await self.get_presigned_url(
            "GET",
            bucket_name,
            object_name,
            expires,
            response_headers,
            request_date,
            version_id,
            extra_query_params,
        )

    async def presigned_put_object(
        self, bucket_name: str, object_name: str, expires: timedelta = LONGEST
    ) -> str:
        """Returns a presigned URL to upload an object; see `get_presigned_url`.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            expires: how long it is valid, from one second to seven days.

        Raises:
            ValueError: an argument is invalid.
        """
        return await self.get_presigned_url("PUT", bucket_name, object_name, expires)

    async def presigned_upload_part(
        self,
        bucket_name: str,
        object_name: str,
        upload_id: str,
        part_number: int,
        expires: timedelta = LONGEST,
    ) -> str:
        """Returns a presigned URL to upload one part of a multipart upload; see `get_presigned_url`.

        Start the upload with `api.create_multipart_upload`, and finish it with
        `api.complete_multipart_upload` and the ETags from the responses to the parts.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            upload_id: id of the multipart upload.
            part_number: part number, 1 to 10,000; all parts but the last need at least 5 MiB.
            expires: how long it is valid, from one second to seven days.

        Raises:
            ValueError: an argument is invalid.
        """
        check_non_empty_string(upload_id, "upload_id")
        check_range("part_number", part_number, 1, MAX_PARTS)
        query = {"partNumber": str(part_number), "uploadId": upload_id}
        return await self.get_presigned_url(
            "PUT", bucket_name, object_name, expires, extra_query_params=query
        )

    async def presigned_post_policy(self, policy: PostPolicy) -> dict[str, str]:
        """Returns the form fields with which a browser can upload what a POST policy allows.

        Args:
            policy: bucket, expiration and conditions, including one for the key.

        Returns:
            Names and values of the form fields, to be sent along with `key` and `file`.

        Raises:
            ValueError: `policy` is not a `PostPolicy` or has no condition for the key, or the client is
                anonymous.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
        """
        from minio.datatypes import PostPolicy

        check_type("policy", policy, PostPolicy)
        self._check(policy.bucket_name)
        credentials = await self._caller.credentials.current_async()
        if credentials is None:
            raise ValueError("anonymous access does not require presigned post form-data")
        region = await self._caller.regions.find(self._caller, policy.bucket_name)
        return policy.form_data(credentials, region)


def _seconds(moment: datetime) -> float:
    if not isinstance(moment, datetime):
        raise ValueError(f"request_date must be datetime, not {type(moment).__name__}")
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
