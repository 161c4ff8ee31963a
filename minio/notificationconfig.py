"""Which events of a bucket are sent to which targets, filtered by prefix and suffix."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from typing import TypeVar
from xml.etree import ElementTree as ET

from ._core.checks import check_type
from ._core.http.messages import check_texts
from ._generated.s3.models.notification import (
    FilterRule,
    LambdaFunctionConfiguration,
    NotificationConfiguration,
    NotificationConfigurationFilter,
    QueueConfiguration,
    S3KeyFilter,
    TopicConfiguration,
)

__all__ = [
    "CloudFuncConfig",
    "CommonConfig",
    "FilterRule",
    "NotificationConfig",
    "PrefixFilterRule",
    "QueueConfig",
    "SuffixFilterRule",
    "TopicConfig",
]

Config = TypeVar("Config", bound="NotificationConfig")
Document = LambdaFunctionConfiguration | QueueConfiguration | TopicConfiguration


class PrefixFilterRule(FilterRule):
    """Only objects whose names start with `value`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        super().__init__("prefix", value)


class SuffixFilterRule(FilterRule):
    """Only objects whose names end with `value`."""

    __slots__ = ()

    def __init__(self, value: str) -> None:
        super().__init__("suffix", value)


Common = tuple[list[str], str | None, PrefixFilterRule | None, SuffixFilterRule | None]


class CommonConfig:
    """What all targets have.

    Args:
        events: names of events such as `s3:ObjectCreated:*`, one or more.
        config_id: name of the rule; the server makes one when left out.
        prefix_filter_rule: what the names of objects must start with.
        suffix_filter_rule: what the names of objects must end with.

    Raises:
        ValueError: there are no events, or an argument is of another type.
    """

    events: list[str]
    config_id: str | None
    prefix_filter_rule: PrefixFilterRule | None
    suffix_filter_rule: SuffixFilterRule | None

    def __init__(
        self,
        events: list[str],
        config_id: str | None,
        prefix_filter_rule: PrefixFilterRule | None,
        suffix_filter_rule: SuffixFilterRule | None,
    ) -> None:
        _check_given("events", events)
        check_texts("events", events)
        if config_id is not None:
            check_type("config_id", config_id, str)
        for name, rule in (
            ("prefix_filter_rule", prefix_filter_rule),
            ("suffix_filter_rule", suffix_filter_rule),
        ):
            if rule is not None:
                check_type(name, rule, FilterRule)
        self.events = events
        self.config_id = config_id
        self.prefix_filter_rule = prefix_filter_rule
        self.suffix_filter_rule = suffix_filter_rule

    @staticmethod
    def parsexml(element: ET.Element) -> Common:
        """Reads what all targets have of `element`: events, name, prefix and suffix."""
        return _common(TopicConfiguration.fromxml(element))

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds what all targets have to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        if element is None:
            raise ValueError("element must be provided")
        for event in self.events:
            ET.SubElement(element, "Event").text = event
        if self.config_id is not None:
            ET.SubElement(element, "Id").text = self.config_id
        rules = [rule for rule in (self.prefix_filter_rule, self.suffix_filter_rule) if rule is not None]
        if rules:
            NotificationConfigurationFilter(S3KeyFilter(list[FilterRule](rules))).toxml(element)
        return element

    def _toxml(self, element: ET.Element | None, name: str, target: str, value: str) -> ET.Element:
        """The element `name` of a target, below `element`."""
        if element is None:
            raise ValueError("element must be provided")
        element = ET.SubElement(element, name)
        ET.SubElement(element, target).text = value
        return CommonConfig.toxml(self, element)


def _common(document: Document) -> Common:
    names = document.filter.key if document.filter is not None else None
    found = {rule.name.lower(): rule.value for rule in (names.filter_rules or [] if names else [])}
    prefix, suffix = found.get("prefix"), found.get("suffix")
    return (
        list(document.events or []),
        document.id,
        None if prefix is None else PrefixFilterRule(prefix),
        None if suffix is None else SuffixFilterRule(suffix),
    )


class CloudFuncConfig(CommonConfig):
    """Events that a function is called for.

    Args:
        cloud_func: ARN of the function.
        events: names of events such as `s3:ObjectCreated:*`, one or more.
        config_id: name of the rule; the server makes one when left out.
        prefix_filter_rule: what the names of objects must start with.
        suffix_filter_rule: what the names of objects must end with.

    Raises:
        ValueError: there is no function, or no event, or an argument is of another type.
    """

    cloud_func: str

    def __init__(
        self,
        cloud_func: str,
        events: list[str],
        config_id: str | None = None,
        prefix_filter_rule: PrefixFilterRule | None = None,
        suffix_filter_rule: SuffixFilterRule | None = None,
    ) -> None:
        _check_given("cloud function", cloud_func)
        check_type("cloud_func", cloud_func, str)
        self.cloud_func = cloud_func
        super().__init__(events, config_id, prefix_filter_rule, suffix_filter_rule)

    @classmethod
    def fromxml(cls, element: ET.Element) -> CloudFuncConfig:
        """Reads it from `element`."""
        return cls._of(LambdaFunctionConfiguration.fromxml(element))

    @classmethod
    def _of(cls, document: LambdaFunctionConfiguration) -> CloudFuncConfig:
        return cls(document.lambda_function_arn, *_common(document))

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds it to `element`, and returns what was added."""
        return self._toxml(element, "CloudFunctionConfiguration", "CloudFunction", self.cloud_func)


class QueueConfig(CommonConfig):
    """Events that a queue is told; all targets of MinIO are queues.

    Args:
        queue: ARN of the queue, such as `arn:minio:sqs::1:webhook`.
        events: names of events such as `s3:ObjectCreated:*`, one or more.
        config_id: name of the rule; the server makes one when left out.
        prefix_filter_rule: what the names of objects must start with.
        suffix_filter_rule: what the names of objects must end with.

    Raises:
        ValueError: there is no queue, or no event, or an argument is of another type.
    """

    queue: str

    def __init__(
        self,
        queue: str,
        events: list[str],
        config_id: str | None = None,
        prefix_filter_rule: PrefixFilterRule | None = None,
        suffix_filter_rule: SuffixFilterRule | None = None,
    ) -> None:
        _check_given("queue", queue)
        check_type("queue", queue, str)
        self.queue = queue
        super().__init__(events, config_id, prefix_filter_rule, suffix_filter_rule)

    @classmethod
    def fromxml(cls, element: ET.Element) -> QueueConfig:
        """Reads it from `element`."""
        return cls._of(QueueConfiguration.fromxml(element))

    @classmethod
    def _of(cls, document: QueueConfiguration) -> QueueConfig:
        return cls(document.queue_arn, *_common(document))

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds it to `element`, and returns what was added."""
        return self._toxml(element, "QueueConfiguration", "Queue", self.queue)


class TopicConfig(CommonConfig):
    """Events that a topic is told.

    Args:
        topic: ARN of the topic.
        events: names of events such as `s3:ObjectCreated:*`, one or more.
        config_id: name of the rule; the server makes one when left out.
        prefix_filter_rule: what the names of objects must start with.
        suffix_filter_rule: what the names of objects must end with.

    Raises:
        ValueError: there is no topic, or no event, or an argument is of another type.
    """

    topic: str

    def __init__(
        self,
        topic: str,
        events: list[str],
        config_id: str | None = None,
        prefix_filter_rule: PrefixFilterRule | None = None,
        suffix_filter_rule: SuffixFilterRule | None = None,
    ) -> None:
        _check_given("topic", topic)
        check_type("topic", topic, str)
        self.topic = topic
        super().__init__(events, config_id, prefix_filter_rule, suffix_filter_rule)

    @classmethod
    def fromxml(cls, element: ET.Element) -> TopicConfig:
        """Reads it from `element`."""
        return cls._of(TopicConfiguration.fromxml(element))

    @classmethod
    def _of(cls, document: TopicConfiguration) -> TopicConfig:
        return cls(document.topic_arn, *_common(document))

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds it to `element`, and returns what was added."""
        return self._toxml(element, "TopicConfiguration", "Topic", self.topic)


class NotificationConfig:
    """Which events of a bucket are told to whom. An empty one tells nobody anything.

    Args:
        cloud_func_config_list: functions that are called. AWS only.
        queue_config_list: queues that are told.
        topic_config_list: topics that are told. AWS only.

    Raises:
        ValueError: one of them is no list of its kind.
    """

    cloud_func_config_list: list[CloudFuncConfig]
    queue_config_list: list[QueueConfig]
    topic_config_list: list[TopicConfig]

    def __init__(
        self,
        cloud_func_config_list: list[CloudFuncConfig] | None = None,
        queue_config_list: list[QueueConfig] | None = None,
        topic_config_list: list[TopicConfig] | None = None,
    ) -> None:
        _check_targets("cloud_func_config_list", cloud_func_config_list, CloudFuncConfig)
        _check_targets("queue_config_list", queue_config_list, QueueConfig)
        _check_targets("topic_config_list", topic_config_list, TopicConfig)
        self.cloud_func_config_list = cloud_func_config_list or []
        self.queue_config_list = queue_config_list or []
        self.topic_config_list = topic_config_list or []

    @classmethod
    def fromxml(cls: type[Config], element: ET.Element) -> Config:
        """Reads it from `element`."""
        document = NotificationConfiguration.fromxml(element)
        return cls(
            [CloudFuncConfig._of(function) for function in document.lambda_function_configurations or []],
            [QueueConfig._of(queue) for queue in document.queue_configurations or []],
            [TopicConfig._of(topic) for topic in document.topic_configurations or []],
        )

    def toxml(self, element: ET.Element | None = None) -> ET.Element:
        """Builds the tree: a document of its own, or a child of `element` where one is given."""
        root = NotificationConfiguration().toxml(element)
        targets: Sequence[CommonConfig] = (
            *self.cloud_func_config_list,
            *self.queue_config_list,
            *self.topic_config_list,
        )
        for target in targets:
            target.toxml(root)
        return root


def _check_given(what: str, value: object) -> None:
    if not value:
        raise ValueError(f"{what} must be provided")


def _check_targets(argument: str, targets: Collection[CommonConfig] | None, kind: type[CommonConfig]) -> None:
    """Refuses what is no list of targets of a kind."""
    if targets is not None:
        check_type(argument, targets, (list, tuple, Set))
        for index, target in enumerate(targets):
            check_type(f"{argument}[{index}]", target, kind)
