"""An S3 server that answers from memory without looking at signatures: what is left to measure is the client.

Run as `python -m benchmarks.canned`; it prints its port and serves until its standard input is closed.
"""

from __future__ import annotations

import socket
import sys
import threading

KEYS = 1000
BODY = b"x" * 1024
ETAG = '"7202826a7791073fe2787f0c94603278"'
DATE = "Mon, 23 Nov 2026 10:00:00 GMT"
NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"
BUFFER = 1 << 20


def listing() -> bytes:
    """One page of 1,000 keys, as MinIO writes it."""
    entries = "".join(
        f"<Contents><Key>photos/2026/11/img-{number:06d}.jpg</Key><LastModified>2026-11-23T10:00:00.000Z</LastModified>"
        f"<ETag>&#34;7202826a7791073fe2787f0c94603278&#34;</ETag><Size>{1024 + number}</Size>"
        "<Owner><ID>02d6176db174dc93cb1b899f7c6078f08654445fe8cf1b6ce98d8855f66bdbf4</ID><DisplayName>minio</DisplayName></Owner>"
        "<StorageClass>STANDARD</StorageClass></Contents>"
        for number in range(KEYS)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="{NAMESPACE}"><Name>bench</Name>'
        f"<Prefix></Prefix><KeyCount>{KEYS}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>{entries}"
        "<EncodingType>url</EncodingType></ListBucketResult>"
    ).encode()


def document(root: str, inner: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{NAMESPACE}">{inner}</{root}>'.encode()


def answer(body: bytes, *, content_type: str, sent: bytes | None = None) -> bytes:
    """A whole answer; `sent` is what follows the head where that differs from `body` (for HEAD)."""
    head = (
        f"HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: {len(body)}\r\n"
        f"Content-Type: {content_type}\r\n"
        f"ETag: {ETAG}\r\nLast-Modified: {DATE}\r\nServer: MinIO\r\n"
        "Strict-Transport-Security: max-age=31536000\r\n"
        "Vary: Origin\r\nX-Amz-Id-2: dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8\r\n"
        "X-Amz-Request-Id: 187AC5A3E2D6D1F5\r\nX-Content-Type-Options: nosniff\r\n"
        "X-Xss-Protection: 1; mode=block\r\n"
        f"Date: {DATE}\r\n\r\n"
    )
    return head.encode() + (body if sent is None else sent)


OBJECT = answer(BODY, content_type="application/octet-stream")
HEAD = answer(BODY, content_type="application/octet-stream", sent=b"")
EMPTY = answer(b"", content_type="text/plain")
LISTING = answer(listing(), content_type="application/xml")
LOCATION = answer(document("LocationConstraint", ""), content_type="application/xml")
INITIATED = answer(
    document("InitiateMultipartUploadResult", "<Bucket>bench</Bucket><Key>k</Key><UploadId>u1</UploadId>"),
    content_type="application/xml",
)
COMPLETED = answer(
    document("CompleteMultipartUploadResult", f"<Bucket>bench</Bucket><Key>k</Key><ETag>{ETAG}</ETag>"),
    content_type="application/xml",
)


def choose(method: bytes, target: bytes) -> bytes:
    path, _, query = target.partition(b"?")
    if method == b"HEAD":
        return HEAD
    if method == b"GET":
        if b"location" in query:
            return LOCATION
        return OBJECT if b"/" in path.strip(b"/") else LISTING
    if method == b"POST":
        return COMPLETED if b"uploadId" in query else INITIATED
    return EMPTY


def serve(connection: socket.socket) -> None:
    """Answers one connection's requests in turn; bodies are read and forgotten."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    buffer = bytearray(BUFFER)
    view = memoryview(buffer)
    pending = b""
    with connection:
        while True:
            while (end := pending.find(b"\r\n\r\n")) < 0:
                received = connection.recv(65536)
                if not received:
                    return
                pending += received
            head = pending[:end]
            body_start = len(pending) - end - 4
            lower = head.lower()
            length = 0
            if (at := lower.find(b"\r\ncontent-length:")) >= 0:
                length = int(lower[at + 17 :].split(b"\r\n", 1)[0])
            if b"\r\nexpect: 100-continue" in lower:
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            left = length - body_start
            while left > 0:
                left -= connection.recv_into(view, min(left, BUFFER)) or left
            pending = pending[end + 4 + length :] if body_start > length else b""
            method, target, _ = head.split(b"\r\n", 1)[0].split(b" ", 2)
            connection.sendall(choose(method, target))


def main() -> None:
    """Serves on a free loopback port until standard input ends."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    print(listener.getsockname()[1], flush=True)

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
