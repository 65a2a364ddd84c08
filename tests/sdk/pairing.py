"""Which classes of the SDK stand for which of ours, and in what they differ: found by walking both side by side."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openai.types import realtime as sdk
from openai.types.realtime.call_accept_params import CallAcceptParams
from openai.types.realtime.call_create_params import CallCreateParams
from openai.types.realtime.call_refer_params import CallReferParams
from openai.types.realtime.call_reject_params import CallRejectParams
from openai.types.realtime.client_secret_create_params import ClientSecretCreateParams
from openai.types.realtime.response_create_event_with_references_param import ResponseCreateEventWithReferencesParam
from openai.types.realtime.translations.client_secret_create_params import (
    ClientSecretCreateParams as TranslationClientSecretCreateParams,
)
from openai.types.webhooks import RealtimeCallIncomingWebhookEvent
from typing_extensions import is_typeddict

import openai_realtime as rt
import openai_realtime_translation as tr
from tests.sdk.shapes import Field, Shape, fields_of, is_tagged, merged, shape_of, tags_of
from tests.support.strategies import is_unknown

OBJECTS: Mapping[str, tuple[Any, Any]] = {
    "client": (rt.ClientEvent, sdk.RealtimeClientEvent),
    "server": (rt.ServerEvent, sdk.RealtimeServerEvent),
    "translation_client": (tr.TranslationClientEvent, sdk.RealtimeTranslationClientEvent),
    "translation_server": (tr.TranslationServerEvent, sdk.RealtimeTranslationServerEvent),
    "secret": (rt.RealtimeClientSecretCreateResponse, sdk.ClientSecretCreateResponse),
    "translation_secret": (
        tr.TranslationClientSecretCreateResponse,
        sdk.RealtimeTranslationClientSecretCreateResponse,
    ),
    "webhook": (rt.RealtimeCallIncomingWebhook, RealtimeCallIncomingWebhookEvent),
}
"""Where to start, since what the SDK has as pydantic models: our annotation and the SDK's."""

INPUTS: Mapping[str, tuple[Any, Any]] = {
    "client_input": (rt.ClientEvent, sdk.RealtimeClientEventParam),
    "references_input": (rt.ResponseCreateEvent, ResponseCreateEventWithReferencesParam),
    "translation_input": (tr.TranslationClientEvent, sdk.RealtimeTranslationClientEventParam),
    "secret_input": (rt.RealtimeClientSecretCreateRequest, ClientSecretCreateParams),
    "translation_secret_input": (tr.TranslationClientSecretCreateRequest, TranslationClientSecretCreateParams),
    "call_create_input": (rt.RealtimeCallCreateRequest, CallCreateParams),
    "call_accept_input": (rt.RealtimeCallAcceptRequest, CallAcceptParams),
    "call_refer_input": (rt.RealtimeCallReferRequest, CallReferParams),
    "call_reject_input": (rt.RealtimeCallRejectRequest, CallRejectParams),
}
"""The same for what the SDK has as typed dictionaries, the form in which its user writes what is sent."""

STARTS: Mapping[str, tuple[Any, Any]] = {**OBJECTS, **INPUTS}

Difference = tuple[str, str]
"""A place, ``Class.field`` in our names, and what differs there."""


@dataclass(frozen=True)
class Group:
    """Classes that hold the same objects. One each, except messages and parts, which the sides split differently."""

    ours: tuple[Any, ...]
    sdk: tuple[Any, ...]

    def __str__(self) -> str:
        return "|".join(cls.__name__ for cls in self.ours)


@dataclass
class Walk:
    """What a walk has found."""

    groups: list[Group] = field(default_factory=list)
    differences: set[Difference] = field(default_factory=set)


def object_groups() -> list[tuple[str, Group]]:
    """Return every group of the SDK's models and ours once, with a start that leads to it."""
    first: dict[Group, str] = {}
    for start in OBJECTS:
        for group in walk(start).groups:
            first.setdefault(group, start)
    return [(start, group) for group, start in first.items()]


@functools.cache
def walk(start: str) -> Walk:
    """Walk from one of the places to start at, through everything that can be reached."""
    ours, theirs = STARTS[start]
    found = Walk()
    _compare_shapes(shape_of(ours), shape_of(theirs), start, found)
    return found


def _compare_shapes(ours: Shape, theirs: Shape, place: str, found: Walk) -> None:
    """Compare what is at one place, and go on into it."""
    null = {"null"}
    _tell(found, place, "allows {}", ours.kinds - null, theirs.kinds - null)
    _tell(found, place, "names {}", ours.literals, theirs.literals)
    for inside, left, right in (("[]", ours.items, theirs.items), ("{}", ours.values, theirs.values)):
        if left and right:
            _compare_shapes(merged(map(shape_of, left)), merged(map(shape_of, right)), place + inside, found)
    known = [cls for cls in ours.classes if not is_unknown(cls)]
    groups = list(_groups(known, theirs.classes))
    _tell(found, place, "has the class {}", _names_left(known, groups), _names_left(theirs.classes, groups))
    for group in groups:
        if group not in found.groups:
            found.groups.append(group)
            _compare_fields(group, found)


def _tell(found: Walk, place: str, what: str, ours: Iterable[Any], theirs: Iterable[Any]) -> None:
    """Note what only one side has."""
    left, right = set(ours), set(theirs)
    found.differences |= {(place, f"only ours {what.format(value)}") for value in left - right}
    found.differences |= {(place, f"only the SDK {what.format(value)}") for value in right - left}


def _tell_if(found: Walk, place: str, what: str, ours: bool, theirs: bool) -> None:
    """Note what is so on one side alone."""
    _tell(found, place, what, [what] * ours, [what] * theirs)


def _names_left(classes: Iterable[type[Any]], groups: Sequence[Group]) -> list[str]:
    paired = {cls for group in groups for cls in (*group.ours, *group.sdk)}
    return [cls.__name__ for cls in classes if cls not in paired]


def _groups(ours: Sequence[type[Any]], theirs: Sequence[type[Any]]) -> Iterator[Group]:
    """Pair the classes of one place by their tags; the one class of ours that has no tag takes what is left."""
    groups: list[Group] = []
    for cls in ours:
        if is_tagged(cls):
            _join(groups, cls, [other for other in theirs if tags_of(cls) & tags_of(other)])
    taken = {other for group in groups for other in group.sdk}
    for cls in ours:
        if not is_tagged(cls):
            _join(groups, cls, [other for other in theirs if other not in taken])
    yield from groups


def _join(groups: list[Group], cls: type[Any], partners: Sequence[type[Any]]) -> None:
    """Put a class into the group of its partners."""
    if partners:
        joined = [group for group in groups if set(group.sdk) & set(partners)]
        for group in joined:
            groups.remove(group)
        ours = (*(other for group in joined for other in group.ours), cls)
        groups.append(Group(ours, tuple(dict.fromkeys((*(o for group in joined for o in group.sdk), *partners)))))


def _compare_fields(group: Group, found: Walk) -> None:
    """Compare the fields of a group's classes. What one of ours requires is to be required by each of the SDK's."""
    ours, theirs = ([fields_of(cls) for cls in side] for side in (group.ours, group.sdk))
    for name in dict.fromkeys(name for fields in (*ours, *theirs) for name in fields):
        place = f"{group}.{name}"
        mine, its = _same_named(ours, name), _same_named(theirs, name)
        _tell_if(found, place, "has it", bool(mine), bool(its))
        if not (mine and its):
            continue
        _tell_if(found, place, "requires it", any(one.required for one in mine), all(one.required for one in its))
        shape, other = merged(one.shape for one in mine), merged(one.shape for one in its)
        if all(map(is_typeddict, group.sdk)):  # the models take null wherever a field may be absent
            _tell_if(found, place, "takes null", shape.may_be_unset, "null" in other.kinds)
        _compare_shapes(shape, other, place, found)


def _same_named(classes: Iterable[Mapping[str, Field]], name: str) -> list[Field]:
    return [fields[name] for fields in classes if name in fields]
