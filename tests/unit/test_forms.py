"""Forms as the query protocol writes them, and what they refuse."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from minio._core.http.forms import (
    add_document,
    add_documents,
    add_field,
    add_texts,
    check_hidden_text,
    send_form,
)
from minio._core.http.request import Operation, Request
from minio._generated.sts.models.roles import PolicyDescriptorType
from minio._generated.sts.models.sessions import Tag


def test_a_form_is_the_body_and_says_so():
    form = [("Action", "Ask")]
    add_field(form, "Text", "a b&c=ä/+")
    add_field(form, "Empty", "")
    request = Request(Operation("Ask"), "POST")
    send_form(request, form)
    assert request.headers == {"Content-Type": "application/x-www-form-urlencoded"}
    assert request.body == b"Action=Ask&Text=a+b%26c%3D%C3%A4%2F%2B&Empty="
    assert parse_qsl(request.body.decode(), keep_blank_values=True) == form


def test_lists_are_counted_from_one_and_documents_written_out():
    form = []
    add_texts(form, "names", "Names", ["a", "b"])
    add_documents(form, "tags", "Tags", [Tag("k", "v"), Tag("l", "")], Tag)
    add_document(form, "arn", "Arn", PolicyDescriptorType("x"), PolicyDescriptorType)
    assert form == [
        ("Names.member.1", "a"),
        ("Names.member.2", "b"),
        ("Tags.member.1.Key", "k"),
        ("Tags.member.1.Value", "v"),
        ("Tags.member.2.Key", "l"),
        ("Tags.member.2.Value", ""),
        ("Arn.arn", "x"),
    ]


@pytest.mark.parametrize(
    ("add", "message"),
    [
        (lambda form: add_texts(form, "names", "Names", "ab"), "names must be a list, not str"),
        (lambda form: add_texts(form, "names", "Names", ["a", 5]), r"names\[1\] must be str type, not int"),
        (lambda form: add_texts(form, "names", "Names", ["\ud800"]), r"names\[0\] .* cannot be encoded"),
        (lambda form: add_documents(form, "tags", "Tags", b"ab", Tag), "tags must be a list, not bytes"),
        (
            lambda form: add_documents(form, "tags", "Tags", ["a"], Tag),
            r"tags\[0\] must be Tag type, not str",
        ),
        (
            lambda form: add_document(form, "arn", "Arn", Tag("k", "v"), PolicyDescriptorType),
            "arn must be Policy",
        ),
    ],
)
def test_what_a_form_cannot_carry_is_refused(add, message):
    with pytest.raises(ValueError, match=message):
        add([])


@pytest.mark.parametrize("secret", ["hid\0den", "hid\ud800den"])
def test_a_secret_that_cannot_be_sent_is_refused_unseen(secret):
    with pytest.raises(ValueError, match="password must be text that UTF-8 can write") as caught:
        check_hidden_text("password", secret)
    assert "hid" not in str(caught.value)


def test_secrets_may_hold_what_headers_may_not():
    check_hidden_text("password", "pässwörd\n")
    with pytest.raises(ValueError, match="password must be str type, not bytes"):
        check_hidden_text("password", b"hidden")
