# From words.yaml of the spec awkward_name; remake: wiregen generate
"""Codec of the module words.

``"" + v`` is a string of any class as plain text, and raises for anything else, as ``fail()`` does.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import words as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, put_rest, rest_of, tagged
from .._runtime.containers import (
    array,
    list_in,
    list_out,
    mapping,
    members_in,
    pairs,
    sequence,
    text_map_in,
    text_map_out,
    texts_in,
    texts_out,
)
from .._runtime.mismatch import fail
from .._runtime.scalars import finite, free_json, integer, json_value, number, whole
from .._runtime.unset import UNSET
from .enum_members import QUOTE_MEMBERS


@decodes(models.Local, recursive=True)
def read_local(o: dict[str, Any]) -> models.Local:
    m = new(models.Local)
    m.self = "" + o["self"]
    m.cls = None
    m.m = None
    m.o = None
    m.v = UNSET
    m.v1 = None
    m.rest = None
    m.type = None
    m.new = None
    m.field = None
    m.model_rest = None
    if rest := len(o) - 1:
        if (v := o.get("cls")) is not None:
            m.cls = "" + v
            rest -= 1
        if (v := o.get("m")) is not None:
            m.m = read_local(v)
            rest -= 1
        if (v := o.get("o")) is not None:
            m.o = [v1 if type(v1) is int else integer(v1) for v1 in array(v)]
            rest -= 1
        if (v := o.get("v", UNSET)) is not UNSET:
            m.v = None if v is None else v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("v1")) is not None:
            m.v1 = {"" + k1: number(v1) for k1, v1 in mapping(v).items()}
            rest -= 1
        if (v := o.get("rest")) is not None:
            m.rest = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("type")) is not None:
            m.type = "" + v
            rest -= 1
        if (v := o.get("new")) is not None:
            m.new = json_value(v)
            rest -= 1
        if (v := o.get("field")) is not None:
            m.field = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Local", o)
    return m


@encodes(models.Local)
def write_local(m: models.Local) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "self": "" + m.self,
    }
    if (v := m.cls) is not None:
        o["cls"] = "" + v
    if (v := m.m) is not None:
        o["m"] = write_local(v)
    if (v := m.o) is not None:
        o["o"] = [v1 if type(v1) is int else whole(v1) for v1 in sequence(v)]
    if (v := m.v) is not UNSET:
        o["v"] = None if v is None else v if type(v) is int else whole(v)
    if (v := m.v1) is not None:
        o["v1"] = {"" + k1: finite(v1) for k1, v1 in pairs(v)}
    if (v := m.rest) is not None:
        o["rest"] = v if type(v) is int else whole(v)
    if (v := m.type) is not None:
        o["type"] = "" + v
    if (v := m.new) is not None:
        o["new"] = free_json(v)
    if (v := m.field) is not None:
        o["field"] = "" + v
    if m.model_rest is not None:
        put_rest("Local", o, m.model_rest)
    return o


@decodes(models.List, recursive=True)
def read_list(o: dict[str, Any]) -> models.List:
    m = new(models.List)
    m.lists = None
    m.texts = None
    m.members = None
    m.text_map = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("lists")) is not None:
            m.lists = list_in(read_list, v)
            rest -= 1
        if (v := o.get("texts")) is not None:
            m.texts = read_texts(v)
            rest -= 1
        if (v := o.get("members")) is not None:
            m.members = members_in(QUOTE_MEMBERS, v)
            rest -= 1
        if (v := o.get("text_map")) is not None:
            m.text_map = text_map_in(v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("List", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.List)
def write_list(m: models.List) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.lists) is not None:
        o["lists"] = list_out(write_list, v)
    if (v := m.texts) is not None:
        o["texts"] = write_texts(v)
    if (v := m.members) is not None:
        o["members"] = texts_out(v)
    if (v := m.text_map) is not None:
        o["text_map"] = text_map_out(v)
    if m.model_rest is not None:
        put_rest("List", o, m.model_rest)
    return o


@decodes(models.Members, recursive=True)
def read_members(o: dict[str, Any]) -> models.Members:
    m = new(models.Members)
    m.members = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("members")) is not None:
            m.members = list_in(read_members, v)
            rest -= 1
        if rest:
            m.model_rest = rest_of("Members", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.Members)
def write_members(m: models.Members) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.members) is not None:
        o["members"] = list_out(write_members, v)
    if m.model_rest is not None:
        put_rest("Members", o, m.model_rest)
    return o


@decodes(models.TextMap, recursive=True)
def read_text_map(o: dict[str, Any]) -> models.TextMap:
    m = new(models.TextMap)
    m.maps = None
    m.model_rest = None
    if rest := len(o):
        if (v := o.get("maps")) is not None:
            m.maps = {"" + k1: read_text_map(v1) for k1, v1 in mapping(v).items()}
            rest -= 1
        if rest:
            m.model_rest = rest_of("TextMap", o)
    elif type(o) is not dict:  # an empty list or string
        fail()
    return m


@encodes(models.TextMap)
def write_text_map(m: models.TextMap) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {}
    if (v := m.maps) is not None:
        o["maps"] = {"" + k1: write_text_map(v1) for k1, v1 in pairs(v)}
    if m.model_rest is not None:
        put_rest("TextMap", o, m.model_rest)
    return o


@decodes(models.Odd, "the kind", 'it\'s "odd"', recursive=True)
def read_odd(o: dict[str, Any]) -> models.Odd:
    m = new(models.Odd)
    m.quoted = "" + o['it\'s "so"']
    m.dotted = number(o["a.b"])
    m.spaced = None
    m.foreign = UNSET
    m.slashed = None
    m.braced = None
    m.empty = None
    m.class_ = None
    m.match = None
    m.model_rest = None
    if rest := len(o) - 3:
        if (v := o.get("a b")) is not None:
            m.spaced = [read_odd(tagged(v1, "the kind", 'it\'s "odd"')) for v1 in array(v)]
            rest -= 1
        if (v := o.get("größe", UNSET)) is not UNSET:
            m.foreign = None if v is None else QUOTE_MEMBERS[v]
            rest -= 1
        if (v := o.get("a\\b")) is not None:
            m.slashed = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("{{ a }}")) is not None:
            m.braced = v if type(v) is int else integer(v)
            rest -= 1
        if (v := o.get("")) is not None:
            m.empty = v if type(v) is bool else fail()
            rest -= 1
        if (v := o.get("class")) is not None:
            m.class_ = "" + v
            rest -= 1
        if (v := o.get("match")) is not None:
            m.match = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("Odd", o)
    return m


@encodes(models.Odd)
def write_odd(m: models.Odd) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "the kind": 'it\'s "odd"',
        'it\'s "so"': "" + m.quoted,
        "a.b": finite(m.dotted),
    }
    if (v := m.spaced) is not None:
        o["a b"] = list_out(write_odd, v)
    if (v := m.foreign) is not UNSET:
        o["größe"] = None if v is None else "" + v
    if (v := m.slashed) is not None:
        o["a\\b"] = v if type(v) is int else whole(v)
    if (v := m.braced) is not None:
        o["{{ a }}"] = v if type(v) is int else whole(v)
    if (v := m.empty) is not None:
        o[""] = v if type(v) is bool else fail()
    if (v := m.class_) is not None:
        o["class"] = "" + v
    if (v := m.match) is not None:
        o["match"] = "" + v
    if m.model_rest is not None:
        put_rest("Odd", o, m.model_rest)
    return o


@decodes(models.SayItSOddEvent, "@type", 'say/it\'s "odd"', recursive=True)
def read_say_it_s_odd_event(o: dict[str, Any]) -> models.SayItSOddEvent:
    m = new(models.SayItSOddEvent)
    m.oddity = read_oddity(o["oddity"])
    m.self = None
    m.model_rest = None
    if rest := len(o) - 2:
        if (v := o.get("self")) is not None:
            m.self = "" + v
            rest -= 1
        if rest:
            m.model_rest = rest_of("SayItSOddEvent", o)
    return m


@encodes(models.SayItSOddEvent)
def write_say_it_s_odd_event(m: models.SayItSOddEvent) -> dict[str, Any]:
    v: Any
    o: dict[str, Any] = {
        "@type": 'say/it\'s "odd"',
        "oddity": write_oddity(m.oddity),
    }
    if (v := m.self) is not None:
        o["self"] = "" + v
    if m.model_rest is not None:
        put_rest("SayItSOddEvent", o, m.model_rest)
    return o


@decodes(models.ImportEvent, "@type", "import")
def read_import_event(o: dict[str, Any]) -> models.ImportEvent:
    m = new(models.ImportEvent)
    m.cls = "" + o["cls"]
    m.model_rest = None if len(o) == 2 else rest_of("ImportEvent", o)
    return m


@encodes(models.ImportEvent)
def write_import_event(m: models.ImportEvent) -> dict[str, Any]:
    o: dict[str, Any] = {
        "@type": "import",
        "cls": "" + m.cls,
    }
    if m.model_rest is not None:
        put_rest("ImportEvent", o, m.model_rest)
    return o


def read_texts(v: Any) -> models.Texts:
    if type(v) is str:
        return v
    return texts_in(v)


def write_texts(v: Any) -> Any:
    if isinstance(v, str):
        return "" + v
    return texts_out(v)


@decodes(models.UnknownOddity)
def read_unknown_oddity(o: dict[str, Any]) -> models.UnknownOddity:
    m = new(models.UnknownOddity)
    m.the_kind = "" + o["the kind"]
    m.payload = json_value(o)
    m.faults = ()
    m.model_rest = None
    return m


@encodes(models.UnknownOddity)
def write_unknown_oddity(m: models.UnknownOddity) -> dict[str, Any]:
    return encode_unknown(m.payload, "the kind", m.the_kind, m.model_rest)


ODDITY_READERS: Readers[models.Oddity] = {
    'it\'s "odd"': read_odd,
}


def read_oddity(o: dict[str, Any]) -> models.Oddity:
    return (ODDITY_READERS.get(o["the kind"]) or read_unknown_oddity)(o)


ODDITY_CLASSES = frozenset(get_args(models.Oddity))


def write_oddity(m: models.Oddity) -> dict[str, Any]:
    if type(m) not in ODDITY_CLASSES:
        check_base(m, ODDITY_CLASSES)
    return m.model_write()
