"""The default encryption of a bucket."""

from __future__ import annotations

from ._generated.s3.models.encryption import Rule, SSEConfig

AES256 = "AES256"
AWS_KMS = "aws:kms"

__all__ = ["AES256", "AWS_KMS", "Rule", "SSEConfig"]
