"""Objects as fsspec files, for pandas, dask, zarr, pyarrow and others: `minio://bucket/key`.

Needs fsspec: `pip install "minio[fsspec]"`.
"""

from __future__ import annotations

import ssl
from errno import EEXIST
from typing import TYPE_CHECKING, Any, cast

try:
    from fsspec.core import get_compression
    from fsspec.utils import stringify_path
except ModuleNotFoundError as missing:
    raise ImportError('minio.fsspec needs fsspec: pip install "minio[fsspec]"') from missing

from ._core.checks import check_range, check_type
from ._core.http.retry import RetryPolicy
from ._core.options import Timeout
from ._filesystem.changes import Changes
from ._filesystem.errors import os_error
from ._filesystem.files import CompressedWriter, Reader, TextWriter, Writer
from .aio import AsyncMinio

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from typing import Any as _Cached

    from .credentials import Provider
else:
    from fsspec.spec import _Cached

__all__ = ["MinioFileSystem"]

BATCH_SIZE = 64
"""Calls that are under way at a time, each with a connection."""
UPLOAD_BATCH_SIZE = 16
"""Files that are uploaded at a time, of which large ones have three parts under way, each with a buffer."""
_TEXTS = {"true": True, "false": False}


class _Apart(_Cached):
    """fsspec keeps file systems and finds them by what their options print as, which providers may share."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        made = super().__call__(*args, **options)
        for name in ("credentials", "ssl_context"):
            if made.storage_options.get(name) is not options.get(name):
                return super().__call__(*args, **{**options, "skip_instance_cache": True})
        return made


class MinioFileSystem(Changes, metaclass=_Apart):
    """A MinIO or S3 server as a file system of fsspec: `minio://bucket/key`.

    `fsspec.open("minio://photos/sea.jpg", endpoint=...)` finds it, and so do `storage_options` of pandas or
    dask. All methods of `fsspec.asyn.AsyncFileSystem` are there: blocking ones (`ls`, `cat`, `get`), which
    run in the thread of fsspec, and awaited ones (`_ls`, `_cat`, `_get`) for `asynchronous=True`. Options
    that are left out are taken from fsspec's configuration: `FSSPEC_MINIO_ENDPOINT` and the like in the
    environment.

    Buckets are the folders of the first level. Folders below are what names of objects have in common: they
    need not be made, and are gone with the last object. Errors are those of the operating system
    (`FileNotFoundError`, `PermissionError`, `FileExistsError`) with the server's as their cause, and those of
    `minio.error`. Content is as it is stored, whatever `Content-Encoding` says.

    **Pickles and `to_json` hold all options, secret key and session token included**, as fsspec defines it
    and dask needs it. With `credentials=`, a provider such as `EnvMinioProvider()`, other processes find keys
    of their own.

    Args:
        endpoint: host, or host and port, such as `play.min.io` or `localhost:9000`.
        access_key: name of the key pair; anonymous where there is neither this nor `credentials`.
        secret_key: what requests are signed with.
        session_token: goes with temporary keys.
        secure: whether to use TLS.
        region: region of the buckets; found out where left out.
        credentials: finds credentials before each call. Keys that are given win.
        cert_check: False accepts any certificate, and warns once. For tests.
        timeout: seconds to wait for a connection and for bytes, or a `Timeout`.
        retry: how often to send again, see `RetryPolicy`.
        ssl_context: replaces all that is said of certificates above. It cannot be pickled.
        presign_endpoint: host, or host and port, that signed URLs shall have.
        asynchronous: for coroutines that await the methods with an underscore in a loop of their own.
        loop: event loop of another thread to run in; fsspec's own where left out.
        batch_size: how many calls of one method are under way at a time; -1 for all. Where left out, 64, and
            16 for uploads of files.
        use_listings_cache: whether `ls` remembers what it listed, until something is written from here or
            `invalidate_cache` is called. `info`, `find` and `glob` always ask the server.
        listings_expiry_time: seconds after which a listing is forgotten.
        max_paths: how many listings are remembered.

    Attributes:
        client: the `AsyncMinio` that sends the requests.

    Raises:
        ValueError: an option is wrong; the message says which.
    """

    protocol = "minio"

    def __init__(
        self,
        endpoint: str = "",
        *,
        access_key: str | None = None,
        secret_key: str | None = None,
        session_token: str | None = None,
        secure: bool = True,
        region: str | None = None,
        credentials: Provider | None = None,
        cert_check: bool = True,
        timeout: Timeout | float | None = None,
        retry: RetryPolicy | None = None,
        ssl_context: ssl.SSLContext | None = None,
        presign_endpoint: str | None = None,
        asynchronous: bool = False,
        loop: AbstractEventLoop | None = None,
        batch_size: int | None = None,
        use_listings_cache: bool = True,
        listings_expiry_time: float | None = None,
        max_paths: int | None = None,
    ) -> None:
        if not endpoint:
            raise ValueError('endpoint is missing: give endpoint="host:port", or set FSSPEC_MINIO_ENDPOINT')
        if batch_size is not None and batch_size != -1:
            check_range("batch_size", batch_size, 1)
        texts = {"access_key": access_key, "secret_key": secret_key, "session_token": session_token}
        for name, value in texts.items():
            if value is not None:
                check_type(name, value, str)
        super().__init__(
            asynchronous=asynchronous,
            loop=loop,
            batch_size=batch_size or BATCH_SIZE,
            use_listings_cache=use_listings_cache,
            listings_expiry_time=listings_expiry_time,
            max_paths=max_paths,
        )
        self.upload_batch_size = batch_size or UPLOAD_BATCH_SIZE
        self.client = AsyncMinio(
            endpoint,
            access_key,
            secret_key,
            session_token,
            _switch("secure", secure),
            region,
            credentials=credentials,
            cert_check=_switch("cert_check", cert_check),
            timeout=timeout,
            retry=retry,
            ssl_context=ssl_context,
            presign_endpoint=presign_endpoint,
        )

    def __repr__(self) -> str:
        return repr(self.client).replace(type(self.client).__name__, type(self).__name__, 1)

    @classmethod
    def _strip_protocol(cls, path: Any) -> Any:
        """Returns `bucket/key` of a URL, `s3://` as well, or the same of each in a list."""
        if isinstance(path, list):
            return [cls._strip_protocol(each) for each in path]
        text = stringify_path(path)
        if not isinstance(text, str):
            raise TypeError(f"path must be str or os.PathLike, not {type(path).__name__}")
        return super()._strip_protocol(text.removeprefix("s3://")).lstrip("/")

    def to_dict(self, *, include_password: bool = True) -> dict[str, Any]:
        """Returns class and options, from which `from_dict` makes the same file system.

        Args:
            include_password: whether the secret key and the session token are among them.
        """
        told: dict[str, Any] = super().to_dict(include_password=include_password)
        hidden = () if include_password else ("secret_key", "session_token")
        return {name: value for name, value in told.items() if name not in hidden}

    def invalidate_cache(self, path: str | None = None) -> None:
        """Forgets listings.

        Args:
            path: those at and below this path, and of the folders that it is in; all where left out.
        """
        super().invalidate_cache(path)
        root = self._strip_protocol(path or "")
        for known in [known for known in self.dircache if not root or known.startswith(f"{root}/")]:
            self.dircache.pop(known, None)
        self._forget(root)

    def open(
        self,
        path: Any,
        mode: str = "rb",
        block_size: int | None = None,
        cache_options: dict[str, Any] | None = None,
        compression: str | None = None,
        **options: Any,
    ) -> Any:
        """Opens an object as a file, to be read by ranges or written in order.

        What is read is the object that was there when it was opened: once it is replaced, reading raises
        `ObjectChanged`. What is written is published by `close`, in one request where it fits into one part;
        a `with` block that is left by an exception publishes nothing and leaves nothing behind.

        Args:
            path: the object.
            mode: `r`, `w`, or `x` where nothing may be there yet; with `b` for bytes, else text.
            block_size: bytes to read ahead, 5 MiB where left out; or bytes of a part to write, of which an
                object has at most 10,000: 16 MiB where left out, at least 5 MiB.
            cache_options: settings of the cache.
            compression: name of a compression of fsspec, or `infer`.
            options: `cache_type` for reading, see fsspec's documentation; `encoding`, `errors` and `newline`
                for text; `autocommit=False` leaves it to `commit` of the file to publish it.

        Raises:
            FileNotFoundError: there is no such object to read.
            FileExistsError: there is one, and must not be.
            NotImplementedError: the mode is to append: no object can be.
            ValueError: the mode is none of these.
        """
        if "r" in mode or (compression is None and "b" in mode):
            return super().open(path, mode, block_size, cache_options, compression, **options)
        how = {name: options.pop(name) for name in ("encoding", "errors", "newline") if name in options}
        plain = mode.replace("t", "").replace("b", "") + "b"
        file = super().open(path, plain, block_size, cache_options, **options)
        if compression := get_compression(path, compression):
            file = CompressedWriter(file, compression)
        return file if "b" in mode else TextWriter(cast("Any", file), **how)

    def _open(
        self,
        path: str,
        mode: str = "rb",
        block_size: int | None = None,
        autocommit: bool = True,
        cache_options: dict[str, Any] | None = None,
        cache_type: str = "readahead",
        size: int | None = None,  # of a file that was pickled; its details tell it too
        details: dict[str, Any] | None = None,
    ) -> Reader | Writer:
        if mode == "ab":
            raise NotImplementedError("objects cannot be appended to: read the old one and write it anew")
        if mode not in ("rb", "wb", "xb"):
            raise ValueError(f"mode must be r, w or x, with b for bytes, got {mode!r}")
        if mode == "rb":
            return Reader(
                self,
                path,
                block_size=block_size,
                cache_type=cache_type,
                cache_options=cache_options,
                details=details,
            )
        if mode == "xb" and self.exists(path):
            raise os_error(EEXIST, path)
        return Writer(self, path, mode, block_size=block_size, autocommit=autocommit)


def _switch(name: str, value: bool | str) -> bool:
    """Returns what a switch is set to; files of settings have texts alone.

    Raises:
        ValueError: it is neither on nor off.
    """
    found = _TEXTS.get(value.lower()) if isinstance(value, str) else value
    if not isinstance(found, bool):
        raise ValueError(f"{name} must be True or False, got {value!r}")
    return found
