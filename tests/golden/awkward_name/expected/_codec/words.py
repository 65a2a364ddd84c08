# From words.yaml of the spec awkward_name; remake: wiregen generate
"""The readers and writers of the classes in the module words.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import words as models
from .._runtime.codec import Readers, check_base, decodes, encode_unknown, encodes, new, rest_of, tagged, with_rest
from .._runtime.kinds import array, mapping, pairs, sequence
from .._runtime.scalars import boolean, finite, free_json, integer, json_value, number, string, whole
from .._runtime.unset import UNSET
from .enum_members import QUOTE_MEMBERS


@decodes(models.Local, recursive=True)
def read_local(obj: dict[str, Any]) -> models.Local:
    model = new(models.Local)
    model.self = string(obj["self"])
    model.cls = None
    model.m = None
    model.o = None
    model.v = UNSET
    model.v1 = None
    model.rest = None
    model.type = None
    model.new = None
    model.field = None
    unread = len(obj) - 1
    if (value := obj.get("cls")) is not None:
        model.cls = string(value)
        unread -= 1
    if (value := obj.get("m")) is not None:
        model.m = read_local(value)
        unread -= 1
    if (value := obj.get("o")) is not None:
        model.o = [integer(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("v", UNSET)) is not UNSET:
        model.v = None if value is None else integer(value)
        unread -= 1
    if (value := obj.get("v1")) is not None:
        model.v1 = {string(key): number(item) for key, item in mapping(value).items()}
        unread -= 1
    if (value := obj.get("rest")) is not None:
        model.rest = integer(value)
        unread -= 1
    if (value := obj.get("type")) is not None:
        model.type = string(value)
        unread -= 1
    if (value := obj.get("new")) is not None:
        model.new = json_value(value)
        unread -= 1
    if (value := obj.get("field")) is not None:
        model.field = string(value)
        unread -= 1
    model.model_rest = rest_of("Local", obj) if unread else None
    return model


@encodes(models.Local)
def write_local(model: models.Local) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"self": "" + model.self}
    if model.cls is not None:
        obj["cls"] = "" + model.cls
    if model.m is not None:
        obj["m"] = write_local(model.m)
    if model.o is not None:
        obj["o"] = [item if type(item) is int else whole(item) for item in sequence(model.o)]
    if model.v is not UNSET:
        obj["v"] = None if (value := model.v) is None else value if type(value) is int else whole(value)
    if model.v1 is not None:
        obj["v1"] = {"" + key: finite(item) for key, item in pairs(model.v1)}
    if model.rest is not None:
        obj["rest"] = value if type(value := model.rest) is int else whole(value)
    if model.type is not None:
        obj["type"] = "" + model.type
    if model.new is not None:
        obj["new"] = free_json(model.new)
    if model.field is not None:
        obj["field"] = "" + model.field
    return obj if model.model_rest is None else with_rest("Local", obj, model.model_rest)


@decodes(models.List, recursive=True)
def read_list(obj: dict[str, Any]) -> models.List:
    model = new(models.List)
    model.lists = None
    model.texts = None
    model.members = None
    model.text_map = None
    unread = len(obj)
    if (value := obj.get("lists")) is not None:
        model.lists = [read_list(item) for item in array(value)]
        unread -= 1
    if (value := obj.get("texts")) is not None:
        model.texts = read_texts(value)
        unread -= 1
    if (value := obj.get("members")) is not None:
        model.members = [QUOTE_MEMBERS[item] for item in array(value)]
        unread -= 1
    if (value := obj.get("text_map")) is not None:
        model.text_map = {string(key): string(item) for key, item in mapping(value).items()}
        unread -= 1
    model.model_rest = rest_of("List", obj) if unread else None
    return model


@encodes(models.List)
def write_list(model: models.List) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.lists is not None:
        obj["lists"] = [write_list(item) for item in sequence(model.lists)]
    if model.texts is not None:
        obj["texts"] = write_texts(model.texts)
    if model.members is not None:
        obj["members"] = ["" + item for item in sequence(model.members)]
    if model.text_map is not None:
        obj["text_map"] = {"" + key: "" + item for key, item in pairs(model.text_map)}
    return obj if model.model_rest is None else with_rest("List", obj, model.model_rest)


@decodes(models.Members, recursive=True)
def read_members(obj: dict[str, Any]) -> models.Members:
    model = new(models.Members)
    model.members = None
    unread = len(obj)
    if (value := obj.get("members")) is not None:
        model.members = [read_members(item) for item in array(value)]
        unread -= 1
    model.model_rest = rest_of("Members", obj) if unread else None
    return model


@encodes(models.Members)
def write_members(model: models.Members) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.members is not None:
        obj["members"] = [write_members(item) for item in sequence(model.members)]
    return obj if model.model_rest is None else with_rest("Members", obj, model.model_rest)


@decodes(models.TextMap, recursive=True)
def read_text_map(obj: dict[str, Any]) -> models.TextMap:
    model = new(models.TextMap)
    model.maps = None
    unread = len(obj)
    if (value := obj.get("maps")) is not None:
        model.maps = {string(key): read_text_map(item) for key, item in mapping(value).items()}
        unread -= 1
    model.model_rest = rest_of("TextMap", obj) if unread else None
    return model


@encodes(models.TextMap)
def write_text_map(model: models.TextMap) -> dict[str, Any]:
    obj: dict[str, Any] = {}
    if model.maps is not None:
        obj["maps"] = {"" + key: write_text_map(item) for key, item in pairs(model.maps)}
    return obj if model.model_rest is None else with_rest("TextMap", obj, model.model_rest)


@decodes(models.Odd, "the kind", 'it\'s "odd"', recursive=True)
def read_odd(obj: dict[str, Any]) -> models.Odd:
    model = new(models.Odd)
    model.quoted = string(obj['it\'s "so"'])
    model.dotted = number(obj["a.b"])
    model.spaced = None
    model.foreign = UNSET
    model.slashed = None
    model.braced = None
    model.empty = None
    model.class_ = None
    model.match = None
    unread = len(obj) - 3
    if (value := obj.get("a b")) is not None:
        model.spaced = [read_odd(tagged(item, "the kind", 'it\'s "odd"')) for item in array(value)]
        unread -= 1
    if (value := obj.get("größe", UNSET)) is not UNSET:
        model.foreign = None if value is None else QUOTE_MEMBERS[value]
        unread -= 1
    if (value := obj.get("a\\b")) is not None:
        model.slashed = integer(value)
        unread -= 1
    if (value := obj.get("{{ a }}")) is not None:
        model.braced = integer(value)
        unread -= 1
    if (value := obj.get("")) is not None:
        model.empty = boolean(value)
        unread -= 1
    if (value := obj.get("class")) is not None:
        model.class_ = string(value)
        unread -= 1
    if (value := obj.get("match")) is not None:
        model.match = string(value)
        unread -= 1
    model.model_rest = rest_of("Odd", obj) if unread else None
    return model


@encodes(models.Odd)
def write_odd(model: models.Odd) -> dict[str, Any]:
    value: Any
    obj: dict[str, Any] = {"the kind": 'it\'s "odd"', 'it\'s "so"': "" + model.quoted, "a.b": finite(model.dotted)}
    if model.spaced is not None:
        obj["a b"] = [write_odd(item) for item in sequence(model.spaced)]
    if model.foreign is not UNSET:
        obj["größe"] = None if (value := model.foreign) is None else "" + value
    if model.slashed is not None:
        obj["a\\b"] = value if type(value := model.slashed) is int else whole(value)
    if model.braced is not None:
        obj["{{ a }}"] = value if type(value := model.braced) is int else whole(value)
    if model.empty is not None:
        obj[""] = boolean(model.empty)
    if model.class_ is not None:
        obj["class"] = "" + model.class_
    if model.match is not None:
        obj["match"] = "" + model.match
    return obj if model.model_rest is None else with_rest("Odd", obj, model.model_rest)


@decodes(models.SayItSOddEvent, "@type", 'say/it\'s "odd"', recursive=True)
def read_say_it_s_odd_event(obj: dict[str, Any]) -> models.SayItSOddEvent:
    model = new(models.SayItSOddEvent)
    model.oddity = read_oddity(obj["oddity"])
    model.self = None
    unread = len(obj) - 2
    if (value := obj.get("self")) is not None:
        model.self = string(value)
        unread -= 1
    model.model_rest = rest_of("SayItSOddEvent", obj) if unread else None
    return model


@encodes(models.SayItSOddEvent)
def write_say_it_s_odd_event(model: models.SayItSOddEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"@type": 'say/it\'s "odd"', "oddity": write_oddity(model.oddity)}
    if model.self is not None:
        obj["self"] = "" + model.self
    return obj if model.model_rest is None else with_rest("SayItSOddEvent", obj, model.model_rest)


@decodes(models.ImportEvent, "@type", "import")
def read_import_event(obj: dict[str, Any]) -> models.ImportEvent:
    model = new(models.ImportEvent)
    model.cls = string(obj["cls"])
    model.model_rest = None if len(obj) == 2 else rest_of("ImportEvent", obj)
    return model


@encodes(models.ImportEvent)
def write_import_event(model: models.ImportEvent) -> dict[str, Any]:
    obj: dict[str, Any] = {"@type": "import", "cls": "" + model.cls}
    return obj if model.model_rest is None else with_rest("ImportEvent", obj, model.model_rest)


def read_texts(value: Any) -> models.Texts:
    if type(value) is str:
        return value
    return [string(item) for item in array(value)]


def write_texts(value: Any) -> Any:
    if isinstance(value, str):
        return "" + value
    return ["" + item for item in sequence(value)]


@decodes(models.UnknownOddity)
def read_unknown_oddity(obj: dict[str, Any]) -> models.UnknownOddity:
    model = new(models.UnknownOddity)
    model.the_kind = string(obj["the kind"])
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownOddity)
def write_unknown_oddity(model: models.UnknownOddity) -> dict[str, Any]:
    return encode_unknown(model.payload, "the kind", model.the_kind, model.model_rest)


ODDITY_READERS: Readers[models.Oddity] = {
    'it\'s "odd"': read_odd,
}


def read_oddity(obj: dict[str, Any]) -> models.Oddity:
    return (ODDITY_READERS.get(obj["the kind"]) or read_unknown_oddity)(obj)


ODDITY_CLASSES = frozenset(get_args(models.Oddity))


def write_oddity(model: models.Oddity) -> dict[str, Any]:
    if type(model) not in ODDITY_CLASSES:
        check_base(model, ODDITY_CLASSES)
    return model.model_write()
