"""Policies are looked through before they are sent; what is wrong is named with its place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from minio._core.admin.policydocs import checked_policy

STATEMENT = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::photos/*"]}


def policy(**changes: Any) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": [{**STATEMENT, **changes}]}


@pytest.mark.parametrize(
    "good",
    [
        policy(),
        policy(Sid="1", Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}),
        policy(Principal="*", NotResource="arn:aws:s3:::films/*"),
        {"Id": "one", **policy()},
        {"version": "2012-10-17", "statement": [{key.lower(): value for key, value in STATEMENT.items()}]},
    ],
)
def test_what_is_right_is_sent_as_it_was_given(good: dict[str, Any]) -> None:
    assert checked_policy("policy", good) == good
    assert checked_policy("policy", json.dumps(good)) == good
    assert checked_policy("policy", json.dumps(good).encode()) == good


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ('{"Version": "2012-10-17",\n "Statement": [}', r"^policy must be .* in JSON.*line 2 column 16"),
        ("[]", r"^policy must be an object; got list$"),
        (7, r"^policy must be an object; got 7$"),
        ({"Statement": [STATEMENT]}, r"^policy\.Version must be '2012-10-17'; got NoneType$"),
        ({**policy(), "Version": "2008-10-17"}, r"^policy\.Version must be '2012-10-17'; got '2008-10-17'$"),
        ({"Version": "2012-10-17"}, r"^policy\.Statement must be a list of statements; got NoneType$"),
        ({**policy(), "Statement": []}, r"^policy\.Statement must be a list of statements; got list$"),
        ({**policy(), "Statement": STATEMENT}, r"^policy\.Statement must be a list of statements; got dict$"),
        ({**policy(), "Statement": [STATEMENT, 7]}, r"^policy\.Statement\[1\] must be an object; got 7$"),
        ({**policy(), "Rules": []}, r"^policy has 'Rules', which no policy has; it may have Version"),
        (policy(Effect="allow"), r"^policy\.Statement\[0\]\.Effect must be Allow or Deny; got 'allow'$"),
        (policy(Condtion={}), r"^policy\.Statement\[0\] has 'Condtion'.*; did you mean 'Condition'\?$"),
        (policy(action="s3:PutObject"), r"^policy\.Statement\[0\] has Action twice$"),
        (policy(Action=[]), r"^policy\.Statement\[0\]\.Action must be a text or a list of texts; got list$"),
        (policy(Action=["s3:A", 7]), r"^policy\.Statement\[0\]\.Action\[1\] must be a text; got 7$"),
        (policy(Action=""), r"^policy\.Statement\[0\]\.Action must be a text; got ''$"),
        (policy(Resource={}), r"^policy\.Statement\[0\]\.Resource must be a text or a list .*; got dict$"),
        (policy(Condition=None), r"^policy\.Statement\[0\]\.Condition must map operators .*; got NoneType$"),
        (policy(Sid=5), r"^policy\.Statement\[0\]\.Sid must be a text; got 5$"),
        (
            policy(Condition={"A": {"b": {}}}),
            r"^policy\.Statement\[0\]\.Condition\.A\.b must be .*; got dict$",
        ),
        (policy(Condition={"A": {"b": [1, object()]}}), r"Condition\.A\.b must be a text, .*; got object$"),
        (policy(Condition={"A": {"b": float("nan")}}), r"Condition\.A\.b must be a text, .*; got nan$"),
        (policy(Condition={"Bool": []}), r"^policy\.Statement\[0\]\.Condition\.Bool must map .*; got list$"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(bad: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        checked_policy("policy", bad)


def test_a_statement_needs_an_action() -> None:
    del (bad := policy())["Statement"][0]["Action"]
    with pytest.raises(ValueError, match=r"^policy\.Statement\[0\] lacks Action or NotAction$"):
        checked_policy("policy", bad)
