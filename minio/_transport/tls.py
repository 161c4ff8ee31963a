"""Whom to trust: one TLS context per transport, made when the first https connection is."""

from __future__ import annotations

import os
import ssl
import warnings

import certifi
from urllib3.exceptions import InsecureRequestWarning

from minio._core.checks import check_type


class Tls:
    """Trust settings of one transport.

    Args:
        cert_check: False accepts any certificate; a warning says so, once, when the first connection is made.
        context: is used as it is, for certificates of the caller's own; `cert_check` does not matter then.
            Whether names of hosts are checked is said by its `check_hostname` alone, as everywhere in Python.

    Raises:
        ValueError: `context` is none.
    """

    __slots__ = ("_cert_check", "_contexts")

    def __init__(self, cert_check: bool = True, context: ssl.SSLContext | None = None) -> None:
        if context is not None:
            check_type("ssl_context", context, ssl.SSLContext)
        self._cert_check = cert_check
        self._contexts = {} if context is None else {"": context}

    def context(self) -> ssl.SSLContext:
        """Returns the context; `SSL_CERT_FILE` names the trusted certificates, else certifi's are.

        Raises:
            ValueError: `SSL_CERT_FILE` cannot be read or holds no certificate.
        """
        context = self._contexts.get("")
        if context is None:
            # No lock: one that is held while the process forks would never be released in the child.
            made = self._make()
            context = self._contexts.setdefault("", made)
            if context is made and not self._cert_check:
                warnings.warn(
                    "cert_check=False: certificates are not checked, anyone on the way can change the data",
                    InsecureRequestWarning,
                    stacklevel=2,
                )
        return context

    def _make(self) -> ssl.SSLContext:
        if self._cert_check:
            trusted = os.environ.get("SSL_CERT_FILE") or certifi.where()
            try:
                context = ssl.create_default_context(cafile=trusted)
            except OSError as cause:
                raise ValueError(
                    f"SSL_CERT_FILE must name a file of certificates, got {trusted!r}: {cause}"
                ) from cause
            context.hostname_checks_common_name = False
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        context.set_alpn_protocols(["http/1.1"])
        return context
