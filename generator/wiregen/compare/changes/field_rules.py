"""The kinds of change of a field: a part of the one table in ``rules.py``."""

from __future__ import annotations

from wiregen.compare.changes.rule import BREAKING, RISKY, SAFE, Rule

FIELD_RULES = (
    Rule(
        "field-added",
        "An optional field was added.",
        SAFE,
        SAFE,
        "Old messages lack it, which is allowed, and a peer on the old package keeps it among the unknown fields.",
        adds=True,
    ),
    Rule(
        "required-field-added",
        "A required field was added.",
        BREAKING,
        BREAKING,
        "Messages of peers on the old package lack it and are refused, and code that builds the object does not give "
        "it.",
    ),
    Rule(
        "field-removed",
        "A field was removed.",
        BREAKING,
        BREAKING,
        "Its attribute is gone, and a value that arrives for it is kept among the unknown fields. If it was required, "
        "a peer on the old package refuses messages without it.",
    ),
    Rule(
        "wire-name-changed",
        "A field has another name on the wire.",
        BREAKING,
        BREAKING,
        "Each side looks for the field where the other does not write it.",
    ),
    Rule(
        "field-renamed",
        "A field has another name in Python.",
        BREAKING,
        BREAKING,
        "The wire stays as it is, and code with the old name fails.",
    ),
    Rule(
        "field-made-required",
        "A field that could be absent is required.",
        BREAKING,
        BREAKING,
        "Messages without it are refused, and code that builds the object without it fails.",
    ),
    Rule(
        "field-made-optional",
        "A field that was required may be absent.",
        RISKY,
        RISKY,
        "Code that reads it has to expect that it is absent. A peer on the old package refuses a message without it.",
    ),
    Rule(
        "null-allowed",
        "A required field may be null.",
        RISKY,
        RISKY,
        "Code that reads it has to expect None. A peer on the old package refuses a message with null there.",
    ),
    Rule(
        "null-refused",
        "A required field may no longer be null.",
        BREAKING,
        BREAKING,
        "Messages with null there are refused, and a type checker refuses None for it.",
    ),
    Rule(
        "null-given-meaning",
        "Null meant the same as absent and now means something else.",
        BREAKING,
        BREAKING,
        "If an optional field is absent, code finds UNSET instead of None, and None in an object to send becomes null.",
    ),
    Rule(
        "null-lost-meaning",
        "Null meant something else than absent and now means the same.",
        BREAKING,
        BREAKING,
        "Code finds None instead of UNSET, and None in an object to send is left out instead of being sent as null.",
    ),
    Rule(
        "default-changed",
        "The value that is assumed if a field is absent was changed, added or removed.",
        RISKY,
        RISKY,
        "Each side understands the same message differently.",
    ),
    Rule(
        "bound-tightened",
        "A bound of a field allows less.",
        SAFE,
        BREAKING,
        "Decoding does not check bounds. validate() refuses what it accepted, as peers on the new spec may do.",
    ),
    Rule(
        "bound-loosened",
        "A bound of a field allows more.",
        RISKY,
        RISKY,
        "A receiver meets values outside the range that it was promised, and a peer on the old spec may refuse them.",
    ),
    Rule(
        "pattern-changed",
        "A field has another pattern.",
        RISKY,
        BREAKING,
        "Which texts it newly forbids or allows cannot be determined, so it counts as both.",
    ),
    Rule(
        "type-widened",
        "A type takes everything that it took, and more.",
        RISKY,
        RISKY,
        "Code that reads it meets values that it does not expect, and a peer on the old package refuses them.",
    ),
    Rule(
        "type-narrowed",
        "A type takes only some of what it took.",
        BREAKING,
        BREAKING,
        "Messages that were accepted are refused, and code that sends them fails.",
    ),
    Rule(
        "type-changed",
        "A type takes other values.",
        BREAKING,
        BREAKING,
        "Each side refuses what the other writes.",
    ),
    Rule(
        "type-respelled",
        "A type takes the same JSON values and is another type in Python.",
        RISKY,
        RISKY,
        "The wire stays as it is. A type checker, or code that asks for the class, may see a difference.",
    ),
    Rule(
        "constant-changed",
        "The one value of a field is another one, or the field has one for the first time or no longer.",
        BREAKING,
        BREAKING,
        "Each side refuses what the other one sends.",
    ),
    Rule(
        "format-added",
        "A field has a format for the first time.",
        SAFE,
        BREAKING,
        "Decoding does not check formats. validate() refuses text that does not fit, as peers on the new spec may do. "
        "The class has an accessor for the value.",
        adds=True,
    ),
    Rule(
        "format-removed",
        "A field no longer has a format.",
        BREAKING,
        BREAKING,
        "The accessor is gone, and builders no longer take the Python value. A receiver meets text of any kind.",
    ),
    Rule(
        "format-changed",
        "A field has another format.",
        BREAKING,
        BREAKING,
        "The accessor and the value that builders take are others, and text that fits one format need not fit the "
        "other.",
    ),
    Rule(
        "secret-shown",
        "A field is no longer secret.",
        RISKY,
        RISKY,
        "Its value shows in repr() and in logs.",
    ),
    Rule(
        "display-changed",
        "A field became secret, or is bulk or no longer bulk.",
        SAFE,
        SAFE,
        "Only repr() and logs show it differently.",
    ),
)
