"""What helps to find a fault: profiles and raw files as archives, and a report on machines and servers."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from minio._core.admin.wholezip import WholeZip
from minio._core.checks import check_non_empty_string
from minio._core.choices import chosen
from minio._core.documents.durations import check_some_duration
from minio._core.options import RequestOptions, Timeout
from minio._flows._async.concurrency import in_thread
from minio._flows._async.saving import checked_target, save
from minio._flows.files import checked_path
from minio._generated.admin._async.areas.diagnostics import AsyncDiagnosticsMethods
from minio.error import ServerError

if TYPE_CHECKING:
    from minio._generated.admin.models.diagnostics import HealthInfo

PROFILES = ("cpu", "cpuio", "mem", "block", "mutex", "trace", "threads", "goroutines", "runtime")
PARTS = (
    "minio_info",
    "minio_config",
    "sys_cpu",
    "sys_drives",
    "sys_os",
    "sys_memory",
    "sys_network",
    "sys_processes",
    "sys_errors",
    "sys_services",
    "sys_config",
)


class AsyncDiagnostics(AsyncDiagnosticsMethods):
    """Profiles, raw files and reports for troubleshooting."""

    async def profile(
        self,
        path: str | os.PathLike[str],
        *,
        kinds: str | Iterable[str] = "cpu",
        duration: timedelta = timedelta(seconds=10),
    ) -> Path:
        """Watches all servers for a while, and writes what was recorded to a zip archive.

        The archive appears under its name when it is whole, and takes the place of a file of that name.
        Needs admin:Profiling.

        Args:
            path: file to write.
            kinds: what to watch: `cpu`, `cpuio`, `mem`, `block`, `mutex`, `trace`, `threads`, `goroutines`,
                `runtime`; one or several.
            duration: for how long, more than zero.

        Returns:
            The path.

        Raises:
            MinioAdminException: the servers refused.
            OSError: the file cannot be written.
            ServerError: a server failed halfway, and ended the archive before its directory.
            TransportError: the connection failed; there is no file then.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Profile
        """
        names = chosen("kinds", kinds, PROFILES)
        check_some_duration("duration", duration)
        target = await checked_target(path)
        # The answer begins when the time is over.
        patience = Timeout(read=duration.total_seconds() + Timeout().read)
        options = RequestOptions(timeout=patience)
        answer = await self.api.profile(profiler_type=names, duration=duration, options=options)
        return await save(answer.archive, target, WholeZip())

    async def inspect(
        self, path: str | os.PathLike[str], volume: str, file: str, *, public_key: str | None = None
    ) -> Path:
        """Collects the raw files behind objects from all drives into an archive.

        Without a public key the archive is a zip file: servers encrypt it and send the key along, and it is
        decrypted on the way. It holds what the drives hold, so treat it as that. With a public key it stays
        encrypted for whoever has the private one, with which `unseal` opens it. The archive appears under its
        name when it is whole, and takes the place of a file of that name. Needs admin:InspectData.

        Args:
            path: file to write.
            volume: name of the bucket, or `.minio.sys` for the servers' own files.
            file: path of the files in it, such as `photos/a.jpg/xl.meta`; may hold wildcards.
            public_key: RSA public key that the archive is sealed with, of 1,296 bits or more: PEM, or DER in
                base64; SPKI or PKCS #1.

        Returns:
            The path.

        Raises:
            DecryptionError: what came was changed or cut; there is no archive then.
            MinioAdminException: the servers refused. Where there is no such file the archive tells so.
            OSError: the archive cannot be written.
            TransportError: the connection failed; there is no archive then.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Inspect
        """
        from minio._core.admin.archives import ArchiveOpener
        from minio._core.admin.publickeys import sealing_key

        check_non_empty_string(volume, "volume")
        check_non_empty_string(file, "file")
        key = None if public_key is None else sealing_key("public_key", public_key)
        target = await checked_target(path)
        # A form has room for a long key.
        answer = await self.api.inspect_data_post(volume, file, public_key=key)
        return await save(answer.archive, target, ArchiveOpener() if key is None else None)

    async def unseal(
        self,
        archive: str | os.PathLike[str],
        folder: str | os.PathLike[str],
        *,
        private_key: str | bytes | None = None,
    ) -> list[Path]:
        """Decrypts an archive that was sealed with a public key. Nothing is sent.

        The files appear when the whole archive was read and all of its content found genuine, and take the
        place of files of their names. Who made it stays open: whoever has the public key can.

        Args:
            archive: file that `inspect` wrote.
            folder: folder to write to; it is made where it is not there.
            private_key: RSA private key to the public one: PEM as text, or DER, of PKCS #1 or PKCS #8,
                without a passphrase. Left out for an archive that has its key in front.

        Returns:
            The files: `inspect.zip` with what was collected. What servers add for MinIO's support alone is
            passed over.

        Raises:
            DecryptionError: it is no such archive, was changed or cut, or was sealed for another key.
            OSError: the archive cannot be read, or a file not be written.
            ServerError: the server gave up while it made the archive, and says why.
            ValueError: an argument is invalid.

        Source: https://github.com/minio/madmin-go/blob/main/estream/README.md
        """
        from minio._core.admin.archives import key_opener
        from minio._flows.archives import unseal

        source, target = checked_path("archive", archive), checked_path("folder", folder)
        open_key = None if private_key is None else key_opener(private_key)
        return await in_thread(unseal, Path(source), Path(target), open_key)

    async def health_report(
        self,
        parts: str | Iterable[str] = PARTS,
        *,
        anonymize: bool = False,
        deadline: timedelta | None = None,
    ) -> HealthInfo:
        """Collects facts about machines, operating systems and servers, as support asks for them.

        Needs admin:OBDInfo.

        Args:
            parts: what to tell of: `minio_info`, `minio_config`, `sys_cpu`, `sys_drives`, `sys_os`,
                `sys_memory`, `sys_network`, `sys_processes`, `sys_errors`, `sys_services`, `sys_config`;
                left out, all.
            anonymize: whether to replace the names of hosts.
            deadline: how long collecting may take; left out, 10 seconds.

        Returns:
            The report.

        Raises:
            MinioAdminException: the servers refused.
            ServerError: they ended without a report.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerHealthInfo
        """
        wanted: dict[str, Any] = dict.fromkeys(chosen("parts", parts, PARTS), True)
        report: HealthInfo | None = None
        async with self.api.health_info(
            deadline=deadline, anonymize="strict" if anonymize else None, **wanted
        ) as grown:
            async for document in grown:
                report = document  # it has what the one before had, and a part more
        if report is None:
            raise ServerError("the servers ended without a report", 200)
        return report
