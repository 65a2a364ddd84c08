# From asks.yaml of the spec tag_absent; remake: wiregen generate
"""The readers and writers of the classes in the module asks.

In writers, ``"" + value`` makes a plain ``str`` of text. On any other value it raises, like ``fail()``.
"""

from __future__ import annotations

from typing import Any, get_args

from .. import asks as models
from .._runtime.codec import Readers, check_base, decodes, encodes, new, rest_of, with_rest
from .._runtime.envelope import frame_rest_of
from .._runtime.recognition import encode_unknown_variant, recognized, unknown_tags
from .._runtime.scalars import constant_in, json_value, string


@decodes(models.Form)
def read_form(obj: dict[str, Any]) -> models.Form:
    model = new(models.Form)
    if obj.get("mode") is not None:
        constant_in(obj["mode"], "form")
    model.text = None
    if (value := obj.get("text")) is not None:
        model.text = string(value)
    model.model_rest = frame_rest_of("Form", obj)
    return model


@encodes(models.Form)
def write_form(model: models.Form) -> dict[str, Any]:
    obj: dict[str, Any] = {"mode": "form"}
    if model.text is not None:
        obj["text"] = "" + model.text
    return obj if model.model_rest is None else with_rest("Form", obj, model.model_rest)


@decodes(models.Page, "mode", "page")
def read_page(obj: dict[str, Any]) -> models.Page:
    model = new(models.Page)
    model.url = string(obj["url"])
    model.model_rest = None if len(obj) == 2 else rest_of("Page", obj)
    return model


@encodes(models.Page)
def write_page(model: models.Page) -> dict[str, Any]:
    obj: dict[str, Any] = {"mode": "page", "url": "" + model.url}
    return obj if model.model_rest is None else with_rest("Page", obj, model.model_rest)


@decodes(models.Ask)
def read_ask(obj: dict[str, Any]) -> models.Ask:
    model = new(models.Ask)
    model.how = read_how(obj["how"])
    model.model_rest = None if len(obj) == 1 else rest_of("Ask", obj)
    return model


@encodes(models.Ask)
def write_ask(model: models.Ask) -> dict[str, Any]:
    obj: dict[str, Any] = {"how": write_how(model.how)}
    return obj if model.model_rest is None else with_rest("Ask", obj, model.model_rest)


@decodes(models.UnknownHow)
def read_unknown_how(obj: dict[str, Any]) -> models.UnknownHow:
    model = new(models.UnknownHow)
    (model.mode,) = unknown_tags("How", obj)
    model.payload = json_value(obj)
    model.faults = ()
    model.model_rest = None
    return model


@encodes(models.UnknownHow)
def write_unknown_how(model: models.UnknownHow) -> dict[str, Any]:
    return encode_unknown_variant("How", model.payload, (model.mode,), model.model_rest)


HOW_READERS: Readers[models.How] = {
    "Form": read_form,
    "Page": read_page,
    None: read_unknown_how,
}


def read_how(obj: dict[str, Any]) -> models.How:
    return HOW_READERS[recognized("How", obj)](obj)


HOW_CLASSES = frozenset(get_args(models.How))


def write_how(model: models.How) -> dict[str, Any]:
    if type(model) not in HOW_CLASSES:
        check_base(model, HOW_CLASSES)
    return model.model_write()
