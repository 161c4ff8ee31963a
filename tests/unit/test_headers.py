"""Headers that are put in order late are no other headers."""

from __future__ import annotations

import copy
import pickle

import pytest
from urllib3._collections import HTTPHeaderDict

from minio._core.http.response import Headers
from minio._flows.headers import LazyHeaders

RAW = [("ETag", '"e"'), ("Vary", "Origin"), ("vary", "Accept-Encoding"), ("X-Amz-Meta-A", "b")]


@pytest.mark.parametrize("source", [RAW, Headers(RAW)], ids=["pairs", "answer"])
@pytest.mark.parametrize(
    "look",
    [
        lambda headers: headers["etag"],
        lambda headers: headers.get("VARY"),
        lambda headers: headers.getlist("vary"),
        lambda headers: "x-amz-meta-a" in headers,
        lambda headers: headers.get("missing"),
        lambda headers: headers.get("missing", "default"),
        lambda headers: headers.get(b"VARY"),
        list,
        len,
        dict,
        repr,
        lambda headers: list(headers.items()),
        lambda headers: headers.copy(),
        *([lambda headers: headers | {"New": "1"}] if "__or__" in vars(HTTPHeaderDict) else []),
        lambda headers: pickle.loads(pickle.dumps(headers)),
        lambda headers: copy.deepcopy(headers),
        lambda headers: HTTPHeaderDict(headers),
        lambda headers: headers.add("vary", "more") or headers,
        lambda headers: headers.pop("etag"),
        lambda headers: headers == {"etag": '"e"'},
    ],
)
def test_whatever_is_looked_at_first(look, source):
    expected = look(HTTPHeaderDict(RAW))
    found = look(LazyHeaders(source))
    assert (found.replace("LazyHeaders", "HTTPHeaderDict") if isinstance(found, str) else found) == expected


def test_what_they_do_not_have_is_an_attribute_error():
    with pytest.raises(AttributeError):
        LazyHeaders(RAW).nothing  # noqa: B018
    assert isinstance(LazyHeaders(RAW), HTTPHeaderDict)
