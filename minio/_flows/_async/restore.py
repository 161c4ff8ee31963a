"""Bringing objects back from an archive."""

from __future__ import annotations

from minio._core.options import RequestOptions

from .base import AsyncFlows


class AsyncRestore(AsyncFlows):
    """The method of a client that brings objects back."""

    async def restore_object(
        self,
        bucket_name: str,
        object_name: str,
        days: int | None = None,
        tier: str | None = None,
        version_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Brings a copy of an object back from an archive for some days, which takes minutes to hours.

        The header `x-amz-restore` of `stat_object` tells when it is there.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            days: for how many days, from 1; not for storage classes that move the object back for good.
            tier: how fast: Expedited, Standard or Bulk; Standard when left out. MinIO ignores it.
            version_id: version to bring back; the latest when left out.
            options: settings of this call.

        Raises:
            ValueError: an argument is wrong; nothing was sent.
            S3Error: the server refused: `InvalidObjectState` where the object is in no archive,
                `RestoreAlreadyInProgress`.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html
        """
        from minio._generated.s3.models.archive import GlacierJobParameters, RestoreRequest

        self._check(bucket_name, object_name)
        parameters = GlacierJobParameters(tier) if tier else None
        request = RestoreRequest(days=days, glacier_job_parameters=parameters)
        await self.api.restore_object(
            bucket_name,
            object_name,
            restore_request=request,
            version_id=version_id or None,
            options=options,
        )
