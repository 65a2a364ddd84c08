"""A Hypothesis strategy for JSON Schemas and OpenAPI documents of any sort, well made or not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

NAMES = ["Foo", "foo", "FooBar", "foo_bar", "Foo-Bar", "Any", "Model", "None", "1x", "木", "", "UnknownFoo", "a/b~c%d"]
PROPERTIES = ["type", "kind", "id", "fooBar", "foo_bar", "class", "str", "validate", "1x", "木", "", "a/b", "payload"]
TEXTS = [
    "",
    "a",
    "b",
    "A",
    "a-b",
    "a_b",
    "on",
    "null",
    "-1",
    "1.5",
    "木",
    '"',
    "x: y",
    " #",
    "\x85\u2028\ue000",
    "@",
    "-",
]
SIZES = st.sampled_from([0, 1, 5, -1, 1.5, 10**40, 1e300, "x", None, True])

Schema = Any

REFERENCES = st.sampled_from(NAMES).map(lambda name: {"$ref": "#/$defs/" + name.replace("~", "~0").replace("/", "~1")})
ODD_REFERENCES = st.sampled_from(["#", "#/$defs/Foo/properties/type", "other.json", "#/nowhere", 5])

LEAVES: st.SearchStrategy[Schema] = st.one_of(
    REFERENCES,
    ODD_REFERENCES.map(lambda reference: {"$ref": reference}),
    st.sampled_from([{}, True, False, {"type": "null"}, {"type": "file"}, {"not": {}}]),
    st.sampled_from([None, "a", {"properties": ["a"]}, {"required": True}, {"oneOf": {}}, {"enum": "a"}]),
    st.sampled_from(["string", "integer", "number", "boolean", "array", "object"]).map(lambda name: {"type": name}),
    st.lists(st.sampled_from(["string", "integer", "null", "array", "object"]), max_size=3).map(lambda t: {"type": t}),
    st.lists(st.sampled_from([*TEXTS, None, 1, 2.5, True, [], {}]), max_size=4).map(lambda values: {"enum": values}),
    st.sampled_from(TEXTS).map(lambda text: {"const": text}),
    st.lists(st.sampled_from([-1, 0, 1, 10**35]), max_size=3).map(lambda values: {"type": "integer", "enum": values}),
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["string", "integer", "number", ["string", "integer"], ["string", "null"]]),
            "format": st.sampled_from(["date-time", "byte", "uuid", "unix-time", "int64", "binary", "json", 5]),
        },
        optional={"contentEncoding": st.just("base64"), "maxLength": SIZES, "enum": st.just(["a"])},
    ),
    st.fixed_dictionaries(
        {"type": st.just("string"), "pattern": st.sampled_from([r"^a+$", "b", r"\p{L}", "(", "^a|b$"])}
    ),
    st.fixed_dictionaries(
        {
            "type": st.just("integer"),
            "minimum": SIZES,
            "exclusiveMaximum": SIZES,
            "default": st.sampled_from([1, "a", 2.5]),
        }
    ),
    st.fixed_dictionaries({"type": st.just("string"), "minLength": SIZES, "maxLength": SIZES, "default": SIZES}),
)


def objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Return a strategy for objects."""
    return st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(st.sampled_from(PROPERTIES), inner, max_size=4)},
        optional={
            "required": st.lists(st.sampled_from(PROPERTIES), max_size=4),
            "additionalProperties": st.one_of(st.booleans(), inner),
            "description": st.sampled_from(
                ["Some.", "Two\n\n  - lines\n\tof it \n", " ", 'A "quote": {} #', "x" * 300, "y " * 99]
            ),
            "maxProperties": SIZES,
            "deprecated": st.booleans(),
            "discriminator": st.sampled_from(
                [{"propertyName": "type"}, {"propertyName": "kind", "mapping": {"x": "Foo", "y": "#/$defs/foo"}}, {}]
            ),
            "oneOf": st.lists(st.sampled_from(PROPERTIES).map(lambda name: {"required": [name]}), max_size=3),
        },
    )


def deeper(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Return a strategy for schemas that hold others."""
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        objects(inner),
        st.fixed_dictionaries({"items": inner}, optional={"minItems": SIZES, "nullable": st.booleans()}),
        st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": inner}),
        arrays(several),
        several.map(lambda parts: {"allOf": parts}),
        st.fixed_dictionaries(
            {"oneOf": several}, optional={"discriminator": st.just({"propertyName": "type", "mapping": {"x": "Foo"}})}
        ),
        st.fixed_dictionaries({"anyOf": several}, optional={"description": st.sampled_from(TEXTS), "default": SIZES}),
        inner.map(lambda schema: {**schema, "nullable": True} if isinstance(schema, dict) else schema),
    )


def arrays(items: st.SearchStrategy[list[Schema]]) -> st.SearchStrategy[Schema]:
    """Return a strategy for arrays with a schema for each place."""
    item = st.sampled_from([*PROPERTIES, 5]).flatmap(
        lambda title: st.sampled_from([{"title": title}, {"title": title, "const": "a"}, {"const": "b"}])
    )
    listed = items | st.tuples(item, items).map(lambda parts: [parts[0], *parts[1]])
    return st.one_of(
        st.fixed_dictionaries(
            {"type": st.just("array"), "prefixItems": listed},
            optional={"minItems": SIZES, "maxItems": SIZES, "items": st.booleans()},
        ),
        st.fixed_dictionaries({"items": listed}, optional={"minItems": SIZES, "additionalItems": st.booleans()}),
    )


def tagged(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Return a strategy for objects with a property of one value."""
    tag = st.fixed_dictionaries({"const": st.sampled_from(TEXTS)}) | st.sampled_from(NAMES).map(
        lambda name: {"enum": [name]}
    )
    return st.builds(
        lambda schema, key, const, required: {
            **schema,
            "properties": {**schema["properties"], key: const},
            **({"required": [key]} if required else {}),
        },
        objects(inner),
        st.sampled_from(["type", "kind", "class"]),
        tag,
        st.booleans(),
    )


SCHEMAS: st.SearchStrategy[Schema] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        deeper(inner),
        st.lists(tagged(inner) | arrays(st.lists(inner, min_size=1, max_size=2)), min_size=2, max_size=3).map(
            lambda parts: {"oneOf": parts}
        ),
        tagged(inner),
    ),
    max_leaves=12,
)

DOCUMENTS: st.SearchStrategy[dict[str, Any]] = st.dictionaries(
    st.sampled_from(NAMES), SCHEMAS, min_size=1, max_size=6
).map(lambda schemas: {"$defs": schemas})
