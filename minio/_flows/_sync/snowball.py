# Derived from minio/_flows/_async/snowball.py; change that and run `make generate`.
"""Many small objects in one request."""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from minio._core.checks import check_type
from minio._core.objects.parts import MAX_PART_SIZE, MIN_PART_SIZE
from minio._core.objects.snowball import SnowballObject
from minio._core.options import RequestOptions
from minio._flows.archive import EXTRACT, Archive
from minio._flows.files import checked_path
from minio._flows.writing import DEFAULT_CONTENT_TYPE, metadata_headers, tagging_header, write_headers

from .concurrency import Items, each, in_thread
from .uploads import Uploads

if TYPE_CHECKING:
    from minio.commonconfig import Tags
    from minio.helpers import ObjectWriteResult
    from minio.retention import Retention
    from minio.sse import Sse


class Snowball(Uploads):
    """The methods of a client that upload archives, to be unpacked."""

    def upload_snowball_objects(
        self,
        bucket_name: str,
        object_list: Items[SnowballObject],
        metadata: Mapping[str, Any] | None = None,
        sse: Sse | None = None,
        tags: Tags | None = None,
        retention: Retention | None = None,
        legal_hold: bool = False,
        staging_filename: str | os.PathLike[str] | None = None,
        compression: bool = False,
        *,
        options: RequestOptions | None = None,
    ) -> ObjectWriteResult:
        """Uploads many objects in one archive, which the server unpacks. MinIO and AWS Snowball only.

        The archive is built before it is sent: at most 16 MiB of it in memory and the rest in a temporary
        file, or all of it in `staging_filename` if that is given.

        Args:
            bucket_name: bucket of the objects.
            object_list: the objects; iterated over once.
            metadata: metadata of each object; `x-amz-meta-minio-snowball-prefix` adds a prefix to the names,
                `x-amz-meta-minio-snowball-ignore-dirs` and `x-amz-meta-minio-snowball-ignore-errors` can be
                `true`.
            sse: server-side encryption.
            tags: tags of each object.
            retention: retention of the objects.
            legal_hold: puts a legal hold on the object.
            staging_filename: file to build the archive in; it is kept.
            compression: compresses the archive with gzip.
            options: settings of the request.

        Returns:
            The server's response for the archive, which it does not keep.

        Raises:
            ValueError: an argument is invalid, or the archive would be larger than 5 GiB; nothing was sent.
            OSError: a file cannot be read, or has fewer bytes than it should.
            S3Error: the server refused.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        self._check(bucket_name)
        stage = None if staging_filename is None else checked_path("staging_filename", staging_filename)
        if not (hasattr(object_list, "__iter__") or hasattr(object_list, "__iter__")):
            kind = type(object_list).__name__
            raise ValueError(f"object_list must be a list of SnowballObject, not {kind}")
        # What is wrong is refused before the archive is made.
        self._caller.check_secrecy(write_headers(metadata, sse, tags, retention, legal_hold))
        if options is not None:
            check_type("options", options, RequestOptions)
        headers = {**metadata_headers(metadata), **tagging_header(tags or {})}
        with in_thread(Archive, stage, compression, headers) as archive:
            for entry in each(object_list):
                check_type("each of object_list", entry, SnowballObject)
                in_thread(archive.add, entry)
            file, length = in_thread(archive.finish)
            if length > MAX_PART_SIZE:
                raise ValueError(
                    f"object_list makes an archive of {length} bytes, 5 GiB is the most; split it"
                )
            return self.put_object(
                bucket_name,
                f"snowball.{random.random()}.tar",
                file,
                length,
                DEFAULT_CONTENT_TYPE,
                {**(metadata or {}), EXTRACT: "true"},
                sse,
                None,
                max(length, MIN_PART_SIZE),
                tags=tags,
                retention=retention,
                legal_hold=legal_hold,
                options=options,
            )
