"""What the rule of a bucket's default encryption offers beside its members."""

from __future__ import annotations

from typing import Any

from minio._core.documents.xml import XmlModel


class RuleMethods(XmlModel):
    """Ways to make a rule; 7.2.16 has them."""

    __slots__ = ()

    @classmethod
    def new_sse_s3_rule(cls) -> Any:
        """A rule that encrypts with the server's own keys."""
        return cls("AES256")  # type: ignore[call-arg]

    @classmethod
    def new_sse_kms_rule(cls, kms_master_key_id: str | None = None) -> Any:
        """A rule that encrypts with a key of the key manager: `kms_master_key_id`, else its default key."""
        return cls("aws:kms", kms_master_key_id)  # type: ignore[call-arg]
