"""Export and import of users, groups, policies and access keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows.zips import File
from minio._generated.admin._async.areas.iam import AsyncIamMethods

from .. import archives

if TYPE_CHECKING:
    from minio._generated.admin.models.iam import ImportIAMResult


class AsyncIam(AsyncIamMethods):
    """Export and import of users, groups, policies and access keys."""

    async def export(self, path: File) -> None:
        """Writes users, groups, policies and access keys to a zip archive.

        **Secret keys stand in it in the clear.** A file that is named gets its name when all is there, and
        can be read by its owner only. Needs admin:ExportIAM.

        Args:
            path: file to write, which is replaced if it is there; or an open binary file.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be written.
            IncompleteDownload: the archive was cut.
            ServerError: the server failed halfway, and ended the archive before its directory.
            ValueError: the path is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ExportIAM
        """
        output = await archives.checked_output(path)
        answer = await self.api.export_iam()
        await archives.write(answer.archive, output)

    async def import_(self, path: File) -> ImportIAMResult:
        """Loads users, groups, policies and access keys from a zip archive, over those that are there.

        Needs admin:ImportIAM.

        Args:
            path: archive as `export` writes it, some entries of it perhaps; or an open binary file.

        Returns:
            What was added, removed, passed over, and what failed, by kind.

        Raises:
            MinioAdminException: the server refused.
            OSError: the file cannot be read.
            ValueError: it is no zip archive; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ImportIAMV2
        """
        return (await archives.send(self.api.import_iam_v2, path)).result
