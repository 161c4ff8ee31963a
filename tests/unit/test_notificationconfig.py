"""Notification rules as 7.2.16 writes them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from minio._core.documents.xmltext import parse, serialize
from minio.notificationconfig import (
    CloudFuncConfig,
    CommonConfig,
    NotificationConfig,
    PrefixFilterRule,
    QueueConfig,
    SuffixFilterRule,
    TopicConfig,
)

WRITTEN = (
    b'<NotificationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
    b"<CloudFunctionConfiguration><CloudFunction>f</CloudFunction><Event>e</Event></CloudFunctionConfiguration>"
    b"<QueueConfiguration><Queue>q</Queue><Event>s3:ObjectCreated:*</Event><Event>e</Event><Id>1</Id>"
    b"<Filter><S3Key><FilterRule><Name>prefix</Name><Value>abc</Value></FilterRule>"
    b"<FilterRule><Name>suffix</Name><Value>.x</Value></FilterRule></S3Key></Filter></QueueConfiguration>"
    b"<TopicConfiguration><Topic>t</Topic><Event>e</Event></TopicConfiguration></NotificationConfiguration>"
)
QUEUE = QueueConfig("q", ["s3:ObjectCreated:*", "e"], "1", PrefixFilterRule("abc"), SuffixFilterRule(".x"))


def test_all_targets_are_written():
    """Functions, queues and topics, with name, events, prefix and suffix, go to one document."""
    config = NotificationConfig([CloudFuncConfig("f", ["e"])], [QUEUE], [TopicConfig("t", ["e"])])
    assert serialize(config.toxml()) == WRITTEN


def test_what_is_written_is_read():
    """Reading gives all that was written."""
    config = NotificationConfig.fromxml(parse(WRITTEN))
    (queue,) = config.queue_config_list
    assert (queue.queue, queue.events, queue.config_id) == ("q", ["s3:ObjectCreated:*", "e"], "1")
    assert isinstance(queue.prefix_filter_rule, PrefixFilterRule)
    assert isinstance(queue.suffix_filter_rule, SuffixFilterRule)
    assert (queue.prefix_filter_rule.value, queue.suffix_filter_rule.value) == ("abc", ".x")
    assert [topic.topic for topic in config.topic_config_list] == ["t"]
    assert [function.cloud_func for function in config.cloud_func_config_list] == ["f"]
    assert config.topic_config_list[0].prefix_filter_rule is None
    assert serialize(config.toxml()) == WRITTEN


def test_empty_document():
    """No targets are three empty lists."""
    config = NotificationConfig.fromxml(parse(b"<NotificationConfiguration/>"))
    assert (config.cloud_func_config_list, config.queue_config_list, config.topic_config_list) == ([], [], [])


def test_what_all_targets_have():
    """The parts that all targets have can be read and written alone."""
    element = ET.fromstring("<X><Event>e</Event><Id>1</Id></X>")
    assert CommonConfig.parsexml(element) == (["e"], "1", None, None)
    written = CommonConfig(["e"], "1", None, None).toxml(ET.Element("X"))
    assert [(child.tag, child.text) for child in written] == [("Event", "e"), ("Id", "1")]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: QueueConfig("", ["e"]), "queue must be provided"),
        (lambda: TopicConfig("", ["e"]), "topic must be provided"),
        (lambda: CloudFuncConfig("", ["e"]), "cloud function must be provided"),
        (lambda: QueueConfig("q", []), "events must be provided"),
        (lambda: QUEUE.toxml(None), "element must be provided"),
        (lambda: CommonConfig(["e"], None, None, None).toxml(None), "element must be provided"),
    ],
)
def test_what_cannot_be_is_refused(make, message):
    """Messages name what is missing."""
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize("name", ["cloud_func_config_list", "queue_config_list", "topic_config_list"])
def test_targets_of_another_kind_are_refused_by_name(name):
    with pytest.raises(ValueError, match=rf"^{name} must be list or tuple or Set type, not str"):
        NotificationConfig(**{name: "arn:minio:sqs::x:webhook"})
    with pytest.raises(ValueError, match=rf"^{name}\[1\] must be \w+Config type, not str"):
        kind = {"cloud": CloudFuncConfig, "queue": QueueConfig, "topic": TopicConfig}[name.partition("_")[0]]
        NotificationConfig(**{name: [kind("arn", ["e"]), "arn"]})
