# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of cors.

Web pages that may use a bucket.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import INTEGER, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given, check_length


# specs/s3/shapes/cors-rule.yaml
@dataclass(slots=True)
class CORSRule(XmlModel):
    """Which requests of which web pages are allowed.

    Attributes:
        allowed_methods: Methods that pages may use. Known: GET, PUT, HEAD, POST, DELETE.
        allowed_origins: Origins of the pages, such as https://example.com; `*` stands for any characters.
        id: Name of the rule, up to 255 characters.
        allowed_headers: Headers that pages may send; `*` stands for any characters.
        expose_headers: Headers of answers that pages may read.
        max_age_seconds: Seconds for which a browser may remember the answer.
    """

    allowed_methods: list[str]
    allowed_origins: list[str]
    id: str | None = None
    allowed_headers: list[str] | None = None
    expose_headers: list[str] | None = None
    max_age_seconds: int | None = None

    XML: ClassVar[Document] = Document(
        "CORSRule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("id", ("ID",), TEXT),
            Element("allowed_headers", ("AllowedHeader",), TEXT, Place.FLAT_LIST),
            Element("allowed_methods", ("AllowedMethod",), TEXT, Place.FLAT_LIST, empty=list),
            Element("allowed_origins", ("AllowedOrigin",), TEXT, Place.FLAT_LIST, empty=list),
            Element("expose_headers", ("ExposeHeader",), TEXT, Place.FLAT_LIST),
            Element("max_age_seconds", ("MaxAgeSeconds",), INTEGER),
        ),
    )

    def __post_init__(self) -> None:
        check_given("allowed_methods", self.allowed_methods)
        check_given("allowed_origins", self.allowed_origins)
        check_members(self)


# specs/s3/shapes/cors-configuration.yaml
@dataclass(slots=True)
class CORSConfiguration(XmlModel):
    """Which web pages may use a bucket from a browser.

    Attributes:
        cors_rules: The rules; the first that fits counts. 1 to 100 items.
    """

    cors_rules: list[CORSRule]

    XML: ClassVar[Document] = Document(
        "CORSConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("cors_rules", ("CORSRule",), CORSRule, Place.FLAT_LIST, empty=list),),
    )

    def __post_init__(self) -> None:
        check_given("cors_rules", self.cors_rules)
        check_members(self)
        check_length("cors_rules", self.cors_rules, 1, 100)


# specs/s3/operations/delete-bucket-cors.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketCorsOutput:
    """Answer of DeleteBucketCors."""


# specs/s3/operations/get-bucket-cors.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketCorsOutput:
    """Answer of GetBucketCors.

    Attributes:
        cors_configuration: The rules.
    """

    cors_configuration: CORSConfiguration


# specs/s3/operations/put-bucket-cors.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketCorsOutput:
    """Answer of PutBucketCors."""
