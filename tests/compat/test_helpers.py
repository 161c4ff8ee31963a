"""Functions beside the clients that programs for 7.2.16 call, and errors as test suites make them."""

from __future__ import annotations

import inspect
from datetime import datetime, timezone
from unittest import mock
from xml.etree import ElementTree as ET

import pytest

from minio import xml
from minio.datatypes import SiteReplicationStatusOptions
from minio.error import InvalidResponseError, MinioAdminException, S3Error
from minio.helpers import BaseURL, DictType
from minio.signer import get_credential_string
from minio.time import from_http_header

NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"


@pytest.mark.parametrize("response", ["response", mock.Mock(), mock.Mock(status=404), object(), 404, None])
def test_any_object_stands_in_for_the_response_of_an_error(response):
    error = S3Error("NoSuchKey", "gone", "/bucket/key", "request", "host", response)
    assert (error.code, error.response) == ("NoSuchKey", response)
    assert isinstance(error.status, int)


@pytest.mark.parametrize("body", [None, b"body", 5])
def test_any_object_stands_in_for_the_body_of_an_error(body):
    assert str(MinioAdminException("500", body)) == f"admin request failed; Status: 500, Body: {body}"
    assert str(InvalidResponseError(500, None, body)).endswith(f"Body: {body}")


@pytest.mark.parametrize(
    "text",
    [
        "Wed, 30 Oct 2024 09:35:00 GMT ",
        "Wet, 30 Oct 2024 09:35:00 GMT",
        "Tue, 30 Oct 2024 09:35:00 GMT",
        "Wed  30 Oct 2024 09:35:00 GMT",
        "Wed, 30 Oct 2024 09:35:00 +0000",
        "Wednesday, 30-Oct-24 09:35:00 GMT",
    ],
)
def test_times_of_headers_have_one_form(text):
    assert from_http_header("Wed, 30 Oct 2024 09:35:00 GMT").hour == 9
    with pytest.raises(ValueError, match="does not match HTTP header format"):
        from_http_header(text)


def test_kinds_of_entities_in_site_replication():
    options = SiteReplicationStatusOptions()
    options.entity, options.entity_value = SiteReplicationStatusOptions.ENTITY_TYPE.BUCKET, "photos"
    assert options.to_query_params()["entity"] == "bucket"
    assert [kind.value for kind in options.ENTITY_TYPE][:4] == ["bucket", "policy", "user", "group"]


def test_documents_that_a_program_writes_itself():
    root = xml.Element("CreateBucketConfiguration")
    xml.SubElement(xml.SubElement(root, "Bucket"), "Type", "a<b")
    written = f'<CreateBucketConfiguration xmlns="{NAMESPACE}"><Bucket><Type>a&lt;b</Type></Bucket>'
    assert xml.getbytes(root).decode() == f"{written}</CreateBucketConfiguration>"
    assert xml.getbytes(xml.Element("Plain", "")) == b"<Plain />"


@pytest.mark.parametrize("namespace", ["", f' xmlns="{NAMESPACE}"'])
def test_documents_that_a_program_reads_itself(namespace):
    root = ET.fromstring(f"<R{namespace}><A><B>1</B><B>2</B></A><Empty/></R>")
    assert [found.text for found in xml.findall(root, "A/B")] == ["1", "2"]
    assert xml.findtext(xml.find(root, "A"), "B") == "1"
    assert (xml.findtext(root, "Empty"), xml.findtext(root, "None"), xml.find(root, "None")) == (
        "",
        None,
        None,
    )
    for look in (xml.find, xml.findtext):
        with pytest.raises(ValueError, match="XML element <None> not found"):
            look(root, "None", True)


def test_the_credential_of_a_form():
    when = datetime(2015, 6, 20, 1, 2, 3, tzinfo=timezone.utc)
    assert get_credential_string("key", when, "us-east-1") == "key/20150620/us-east-1/s3/aws4_request"


def test_the_type_of_headers_is_for_annotations():
    def headers() -> DictType: ...

    assert "DictType" in inspect.get_annotations(headers)["return"]


def test_no_endpoint_is_refused():
    with pytest.raises(ValueError, match="endpoint must be str, not NoneType"):
        BaseURL(None, None)
