# Derived from minio/_flows/_async/areas/buckets.py; change that and run `make generate`.
"""What administrators see of buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.identities import check_bucket
from minio._flows.zips import File
from minio._generated.admin._sync.areas.buckets import BucketsMethods

from .. import archives

if TYPE_CHECKING:
    from minio._generated.admin.models.bucket_metadata import BucketStatus


class Buckets(BucketsMethods):
    """Configuration of buckets as an archive: policies, tags, rules, quotas, and no objects."""

    def export_metadata(self, path: File, *, bucket: str | None = None) -> None:
        """Writes the configuration of one or all buckets to a zip archive.

        A file that is named gets its name when the archive is whole. Needs admin:ExportBucketMetadata.

        Args:
            path: file to write, which is replaced if it is there; or an open binary file.
            bucket: name of the only bucket; left out, all.

        Raises:
            MinioAdminException: the server refused; `NoSuchBucket`.
            OSError: the file cannot be written.
            IncompleteDownload: the archive was cut.
            ServerError: the server failed halfway, and ended the archive before its directory.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ExportBucketMetadata
        """
        if bucket is not None:
            check_bucket("bucket", bucket)
        output = archives.checked_output(path)
        answer = self.api.export_bucket_metadata(bucket=bucket)
        archives.write(answer.archive, output)

    def import_metadata(self, path: File) -> dict[str, BucketStatus]:
        """Sets the configuration of all buckets that a zip archive holds; missing buckets are made.

        Rules and targets of replication are passed over. Needs admin:ImportBucketMetadata.

        Args:
            path: archive as `export_metadata` writes it; or an open binary file.

        Returns:
            What became of each part, by bucket.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be read.
            ValueError: it is no zip archive; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ImportBucketMetadata
        """
        return (archives.send(self.api.import_bucket_metadata, path)).report.buckets
