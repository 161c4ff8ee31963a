"""Long listings: the trees that makers are given, what they pass over, and what is refused."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.documents import listing
from minio._core.documents.listing import Listing, appended, decoder, named
from minio._core.documents.xmltext import MalformedXml
from minio._generated.s3.listings.listing import read_list_objects_v2
from minio._generated.s3.models.listing import Object

S3 = "http://s3.amazonaws.com/doc/2006-03-01/"
ENTRY = (
    "<Contents><Key> a &amp; b </Key><LastModified>2026-11-23T10:00:00.000Z</LastModified>"
    "<ETag>&quot;e&quot;</ETag><Size>5</Size><Owner><ID>o</ID><DisplayName/></Owner><ChecksumAlgorithm>CRC32</ChecksumAlgorithm>"
    "<ChecksumAlgorithm>SHA1</ChecksumAlgorithm><UserMetadata><x>1</x><y/></UserMetadata></Contents>"
)


def objects(body: str) -> list[Object]:
    return read_list_objects_v2(body.encode(), "b").contents


def test_each_kind_of_member() -> None:
    (entry,) = objects(f'<?xml version="1.0"?>\n<ListBucketResult xmlns="{S3}">{ENTRY}</ListBucketResult>')
    assert (entry.bucket_name, entry.object_name, entry.etag, entry.size) == ("b", " a & b ", "e", 5)
    assert entry.last_modified is not None and entry.last_modified.isoformat() == "2026-11-23T10:00:00+00:00"
    assert (entry.owner_id, entry.owner_name, entry.version_id) == ("o", "", None)
    assert (entry.checksum_algorithms, entry.metadata) == (["CRC32", "SHA1"], {"x": "1", "y": ""})


@pytest.mark.parametrize(
    "shape",
    [
        '<ListBucketResult xmlns="urn:other">{}</ListBucketResult>',
        "<ListBucketResult>{}</ListBucketResult>",
        '\ufeff<ListBucketResult xmlns="urn:other">{}</ListBucketResult>',
        "<!-- x --><ListBucketResult xmlns='urn:other'>{}</ListBucketResult>",
        '<ListBucketResult xmlns="urn:one" xmlns:x="urn:two"><x:Name>n</x:Name>{}</ListBucketResult>',
        '<x:ListBucketResult xmlns:x="urn:one" xmlns="urn:one">{}</x:ListBucketResult>',
    ],
)
def test_namespaces_and_what_stands_before_do_not_matter(shape: str) -> None:
    (entry,) = objects(shape.format(ENTRY))
    assert (entry.object_name, entry.metadata) == (" a & b ", {"x": "1", "y": ""})


def test_other_encodings_are_read() -> None:
    for encoding in ("utf-8", "utf-16", "utf-16-be"):
        body = "<ListBucketResult><Contents><Key>é</Key></Contents></ListBucketResult>"
        output = read_list_objects_v2(body.encode(encoding), "b")
        assert [entry.object_name for entry in output.contents] == ["é"]
    body = (
        '<?xml version="1.0" encoding="ISO-8859-1"?><ListBucketResult><Prefix>Ã©</Prefix></ListBucketResult>'
    )
    assert read_list_objects_v2(body.encode("latin-1"), "b").prefix == "Ã©"


def test_keys_that_look_like_markup() -> None:
    names = [f' xmlns="{S3}"', "xmlns:x", "&lt;!DOCTYPE x&gt;", "<![CDATA[<!DOCTYPE x>]]>"]
    keys = "".join(f"<Contents><Key>{name}</Key></Contents>" for name in names)
    assert [entry.object_name for entry in objects(f"<ListBucketResult>{keys}</ListBucketResult>")] == [
        f' xmlns="{S3}"',
        "xmlns:x",
        "<!DOCTYPE x>",
        "<!DOCTYPE x>",
    ]


def test_unknown_elements_are_passed_over_with_all_in_them() -> None:
    body = (
        "<ListBucketResult><New><Contents><Key>no</Key></Contents></New>"
        "<Contents><More><Key>no</Key></More><Key>k</Key><More><Owner><ID>no</ID></Owner></More></Contents></ListBucketResult>"
    )
    assert [(entry.object_name, entry.owner_id) for entry in objects(body)] == [("k", None)]


def test_any_depth_is_safe() -> None:
    deep = "<a>" * 200_000 + "</a>" * 200_000
    body = f"<ListBucketResult><Contents><Key>k</Key>{deep}</Contents></ListBucketResult>"
    assert [entry.object_name for entry in objects(body)] == ["k"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body/></html>",
        b"<Things><Thing>",
        b"<Error><Code>NoSuchBucket</Code></Error>",
        b"<Things>\xff</Things>",
        b'<!DOCTYPE Things [<!ENTITY a "b">]><Things>&a;</Things>',
        b'<?xml version="1.0"?>\n<!-- x --><!DOCTYPE Things [<!ENTITY a "b">]><Things>&a;</Things>',
        b'<Things><!DOCTYPE Things [<!ENTITY a "b">]>&a;</Things>',
        b'<Things/><!DOCTYPE Things [<!ENTITY a "b">]>',
        '<!DOCTYPE Things [<!ENTITY a "b">]><Things>&a;</Things>'.encode("utf-16"),
        '<!DOCTYPE Things [<!ENTITY a "b">]><Things>&a;</Things>'.encode("utf-16-le"),
    ],
)
def test_other_answers_are_refused(body: bytes) -> None:
    with pytest.raises(MalformedXml):
        list(Listing(body, "Things"))


def test_usual_answers_never_need_the_careful_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(listing, "parse")
    body = f'<?xml version="1.0" encoding="UTF-8"?>\n<Things xmlns="{S3}"><A/>{{}}</Things>'
    said = Listing(body.format("<EncodingType>url</EncodingType>").encode(), "Things")
    assert ([child.tag for child in said], said.encoding_type) == (["A", "EncodingType"], "url")
    assert Listing(body.format("").encode(), "Things").encoding_type is None


@pytest.mark.parametrize("size", [1, 7, 64, 1 << 20])
def test_batches_of_any_size_bring_the_same(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(listing, "BATCH_SIZE", size)
    names = [f"é{number}" for number in range(20)]
    keys = "".join(f"<Contents>\n<Key>{name}</Key></Contents> " for name in names)
    body = f'<ListBucketResult xmlns="{S3}"><Prefix>p</Prefix>{keys}<MaxKeys>9</MaxKeys></ListBucketResult>\n'
    output = read_list_objects_v2(body.encode(), "b")
    assert [entry.object_name for entry in output.contents] == names
    assert (output.prefix, output.max_keys) == ("p", 9)
    for cut in (body[:-20], body[: len(body) // 2], f"{body}<more/>"):
        with pytest.raises(MalformedXml):
            read_list_objects_v2(cut.encode(), "b")


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"))))
def test_texts_of_any_length_arrive_whole(keys: list[str]) -> None:
    escaped = [key.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for key in keys]
    entries = "".join(f"<Contents><Key>{key}</Key></Contents>" for key in escaped)
    found = objects(f'<ListBucketResult xmlns="{S3}">{entries}</ListBucketResult>')
    assert [entry.object_name for entry in found] == keys


def test_names_are_decoded_where_the_answer_says_so() -> None:
    keys = "".join(f"<Contents><Key>{key}</Key></Contents>" for key in ("plain", "a+b%2Bc", "%C3%A9", ""))
    coded = f"<ListBucketResult>{keys}<Prefix>%20</Prefix><EncodingType>url</EncodingType></ListBucketResult>"
    output = read_list_objects_v2(coded.encode(), "b")
    assert [entry.object_name for entry in output.contents] == ["plain", "a b+c", "é", ""]
    assert output.prefix == " "
    plain = f"<ListBucketResult>{keys}</ListBucketResult>"
    assert [entry.object_name for entry in objects(plain)] == ["plain", "a+b%2Bc", "%C3%A9", ""]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("<EncodingType>url</EncodingType>", "a b"),
        ("<EncodingType >&#117;rl</EncodingType>", "a b"),
        ("<EncodingType/>", "a+b"),
        ("<!-- <EncodingType>url</EncodingType> -->", "a+b"),
        ("<Prefix><![CDATA[<EncodingType>url</EncodingType>]]></Prefix>", "a+b"),
        ("<Prefix>EncodingType!</Prefix>", "a+b"),
    ],
)
def test_how_names_are_encoded_is_said_by_an_element(said: str, name: str) -> None:
    (entry,) = objects(f"<ListBucketResult><Contents><Key>a+b</Key></Contents>{said}</ListBucketResult>")
    assert entry.object_name == name


@pytest.mark.parametrize(("encoding", "name"), [("url", "a b"), ("", "a+b"), (None, "a+b")])
def test_decoder(encoding: str | None, name: str) -> None:
    assert decoder(encoding)("a+b") == name


def test_lists_begin_with_their_first_item() -> None:
    assert appended(appended(None, 1), 2) == [1, 2]


def test_named_children() -> None:
    assert named(ET.fromstring("<m><x>1</x><y/></m>")) == {"x": "1", "y": ""}
