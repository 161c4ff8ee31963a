# Derived from minio/_flows/_async/restore.py; change that and run `make generate`.
"""Bringing objects back from an archive."""

from __future__ import annotations

from minio._core.options import RequestOptions

from .base import Flows


class Restore(Flows):
    """The method of a client that brings objects back."""

    def restore_object(
        self,
        bucket_name: str,
        object_name: str,
        days: int | None = None,
        tier: str | None = None,
        version_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Restores an archived object for a number of days. This takes minutes to hours.

        The header `x-amz-restore` of `stat_object` tells when it is available.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            days: number of days, from 1; not for storage classes that restore permanently.
            tier: speed: Expedited, Standard (the default) or Bulk. MinIO ignores it.
            version_id: version to restore; by default the latest.
            options: settings of this call.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            S3Error: the server refused: `InvalidObjectState` if the object is not archived,
                `RestoreAlreadyInProgress`.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html
        """
        from minio._generated.s3.models.archive import GlacierJobParameters, RestoreRequest

        self._check(bucket_name, object_name)
        parameters = GlacierJobParameters(tier) if tier else None
        request = RestoreRequest(days=days, glacier_job_parameters=parameters)
        self.api.restore_object(
            bucket_name,
            object_name,
            restore_request=request,
            version_id=version_id or None,
            options=options,
        )
