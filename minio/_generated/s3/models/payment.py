# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of payment.

Who pays for requests.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import TEXT, Document, Element, XmlModel, check_members
from minio._core.http.messages import check_given


# specs/s3/shapes/request-payment-configuration.yaml
@dataclass(slots=True)
class RequestPaymentConfiguration(XmlModel):
    """Who pays for requests to a bucket and for the traffic.

    Attributes:
        payer: Requester: who makes the request; BucketOwner: the owner. Known: Requester, BucketOwner.
    """

    payer: str

    XML: ClassVar[Document] = Document(
        "RequestPaymentConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("payer", ("Payer",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_given("payer", self.payer)
        check_members(self)


# specs/s3/operations/get-bucket-request-payment.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketRequestPaymentOutput:
    """Answer of GetBucketRequestPayment.

    Attributes:
        request_payment_configuration: Who pays.
    """

    request_payment_configuration: RequestPaymentConfiguration


# specs/s3/operations/put-bucket-request-payment.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketRequestPaymentOutput:
    """Answer of PutBucketRequestPayment."""
