"""Opens the connections of the asynchronous transport, through a proxy where there is one."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
from collections.abc import Callable

from minio._core.http.address import Address
from minio.error import ConnectionFailed

from .channel import Channel
from .failures import failure
from .proxies import Proxy, check_tunnel, tunnel_head, way_to
from .tls import Tls


async def dial(
    address: Address, proxy: Proxy | None, tls: Tls, timeout: float, opened: set[Channel]
) -> Channel:
    """Opens a connection to a server, or to the proxy on the way to it.

    Args:
        address: the server.
        proxy: stands between, or None.
        tls: whom to trust.
        timeout: seconds for all of it: name, connection, tunnel and TLS.
        opened: the connection is in it as long as it is open.

    Raises:
        ConnectionFailed, TimedOut: it could not be made; nothing was sent.
        ValueError: the proxy speaks TLS itself, and this Python's asyncio no TLS within it.
    """
    try:
        return await asyncio.wait_for(_dial(address, proxy, tls, timeout, opened), timeout)
    except asyncio.TimeoutError as cause:
        late = TimeoutError(f"no connection was made in {timeout} s")
        raise failure(late, way_to(address, proxy), sent=False) from cause
    except (OSError, UnicodeError) as cause:
        raise failure(cause, way_to(address, proxy), sent=False) from cause


async def _dial(
    address: Address, proxy: Proxy | None, tls: Tls, timeout: float, opened: set[Channel]
) -> Channel:
    if proxy is not None and proxy.scheme == address.scheme == "https" and sys.version_info < (3, 11):
        raise ValueError("HTTPS_PROXY must be an http URL: before Python 3.11, asyncio has no TLS within TLS")
    hop = proxy or address
    context = tls.context() if hop.scheme == "https" else None
    channel = await _connect(
        lambda: Channel(f"{address.host}:{address.port}", opened), hop.host, hop.port, context, timeout
    )
    if proxy is not None and address.scheme == "https":
        await _tunnel(channel, address, proxy, timeout)
        secured = await asyncio.get_running_loop().start_tls(
            channel.transport, channel, tls.context(), server_hostname=address.host
        )
        channel.start(secured)
    return channel


async def _connect(
    new_channel: Callable[[], Channel], host: str, port: int, context: ssl.SSLContext | None, timeout: float
) -> Channel:
    """Connects to the first of a host's addresses that takes it; each has its share of the time.

    So one that leads nowhere, as IPv6 may, or belongs to the one server of many that is down, is not the end.
    """
    loop = asyncio.get_running_loop()
    ends = loop.time() + timeout
    places = [(host, port)]
    if ":" not in host and not host.rpartition(".")[2].isdigit():
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        places = [(str(entry[4][0]), int(entry[4][1])) for entry in found]
    for left in range(len(places), 0, -1):
        making = loop.create_connection(
            new_channel, *places[-left], ssl=context, server_hostname=host if context else None
        )
        try:
            _, channel = await asyncio.wait_for(making, None if left == 1 else (ends - loop.time()) / left)
        except (OSError, asyncio.TimeoutError):
            if left == 1:
                raise
        else:
            return channel
    raise OSError(f"{host} has no address")


async def _tunnel(channel: Channel, address: Address, proxy: Proxy, timeout: float) -> None:
    answer = await channel.exchange("CONNECT", tunnel_head(address, proxy), b"", timeout, lambda _: None)
    try:
        check_tunnel(answer.status, answer.reason, address)
    except ConnectionFailed:
        channel.abort()
        raise
