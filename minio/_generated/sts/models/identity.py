# Generated from specs/sts by `make generate`; never edit. To change one, change the spec named above it.
"""Models of identity.

Who keys belong to, and what a refusal meant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import TEXT, Document, Element, XmlModel


# specs/sts/operations/decode-authorization-message.yaml
@dataclass(slots=True, kw_only=True)
class DecodeAuthorizationMessageOutput(XmlModel):
    """Answer of DecodeAuthorizationMessage.

    Attributes:
        decoded_message: A JSON document: whether somebody said no or nobody said yes, to whom, to what, and
            on what.
    """

    decoded_message: str | None = None

    XML: ClassVar[Document] = Document(
        "DecodeAuthorizationMessageResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("decoded_message", ("DecodedMessage",), TEXT),),
    )


# specs/sts/operations/get-access-key-info.yaml
@dataclass(slots=True, kw_only=True)
class GetAccessKeyInfoOutput(XmlModel):
    """Answer of GetAccessKeyInfo.

    Attributes:
        account: The account.
    """

    account: str | None = None

    XML: ClassVar[Document] = Document(
        "GetAccessKeyInfoResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (Element("account", ("Account",), TEXT),),
    )


# specs/sts/operations/get-caller-identity.yaml
@dataclass(slots=True, kw_only=True)
class GetCallerIdentityOutput(XmlModel):
    """Answer of GetCallerIdentity.

    Attributes:
        user_id: Unique name of the user or role; of a role, with a colon and the name of the session.
        account: The account.
        arn: ARN of the user or of the session.
    """

    user_id: str | None = None
    account: str | None = None
    arn: str | None = None

    XML: ClassVar[Document] = Document(
        "GetCallerIdentityResult",
        "https://sts.amazonaws.com/doc/2011-06-15/",
        (
            Element("user_id", ("UserId",), TEXT),
            Element("account", ("Account",), TEXT),
            Element("arn", ("Arn",), TEXT),
        ),
    )
