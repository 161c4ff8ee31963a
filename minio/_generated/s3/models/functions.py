# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of functions.

Functions between an object and its reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

Stream = TypeVar("Stream")


# specs/s3/operations/get-object-lambda.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectLambdaOutput(Generic[Stream]):
    """Answer of GetObjectLambda.

    Attributes:
        body: What the function made; read it to its end or close it.
    """

    body: Stream


# specs/s3/operations/prompt-object.yaml
@dataclass(slots=True, kw_only=True)
class PromptObjectOutput(Generic[Stream]):
    """Answer of PromptObject.

    Attributes:
        body: The model's answer; read it to its end or close it.
    """

    body: Stream


# specs/s3/operations/write-get-object-response.yaml
@dataclass(slots=True, kw_only=True)
class WriteGetObjectResponseOutput:
    """Answer of WriteGetObjectResponse."""
