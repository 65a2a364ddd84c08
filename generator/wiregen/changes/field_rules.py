"""The kinds of change of a field: a part of the one table in ``rules.py``."""

from __future__ import annotations

from wiregen.changes.rule import BREAKING, RISKY, SAFE, Rule

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
        "Its attribute is gone; what arrives for it is kept among the unknown fields. Where it was required, a peer on "
        "the old package refuses messages without it.",
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
        "Code that reads it has to expect that it is absent. A message that lacks it is refused by a peer on the old "
        "package.",
    ),
    Rule(
        "null-allowed",
        "A required field may be null.",
        RISKY,
        RISKY,
        "Code that reads it has to expect None. A message with a null is refused by a peer on the old package.",
    ),
    Rule(
        "null-refused",
        "A required field may no longer be null.",
        BREAKING,
        BREAKING,
        "Messages with a null there are refused, and None is no value for it.",
    ),
    Rule(
        "null-given-meaning",
        "Where null meant the same as absent, it means something else.",
        BREAKING,
        BREAKING,
        "Where an optional field is absent code finds UNSET and no longer None, and None in an object to send becomes "
        "a null.",
    ),
    Rule(
        "null-lost-meaning",
        "Where null meant something else than absent, it means the same.",
        BREAKING,
        BREAKING,
        "Code finds None where it found UNSET, and None in an object to send is left out instead of being sent as "
        "null.",
    ),
    Rule(
        "default-changed",
        "What is assumed where a field is absent is another value, or is known no more, or for the first time.",
        RISKY,
        RISKY,
        "The same message means another thing to each side.",
    ),
    Rule(
        "bound-tightened",
        "A bound of a field allows less.",
        SAFE,
        BREAKING,
        "Decoding looks at no bound. validate() refuses what it accepted, as peers on the new spec may do.",
    ),
    Rule(
        "bound-loosened",
        "A bound of a field allows more.",
        RISKY,
        RISKY,
        "A receiver meets values beyond what it was promised, and a peer on the old spec may refuse them.",
    ),
    Rule(
        "pattern-changed",
        "A field has another pattern.",
        RISKY,
        BREAKING,
        "Nobody can tell which texts it forbids and which ones it newly allows, so it counts as both.",
    ),
    Rule(
        "type-widened",
        "A type takes what it took, and more.",
        RISKY,
        RISKY,
        "Code that reads it meets values that it does not expect, and a peer on the old package refuses them.",
    ),
    Rule(
        "type-narrowed",
        "A type takes less than it took.",
        BREAKING,
        BREAKING,
        "Messages that were accepted are refused, and code that sends them fails.",
    ),
    Rule(
        "type-changed",
        "A type takes other values.",
        BREAKING,
        BREAKING,
        "What one side writes the other refuses.",
    ),
    Rule(
        "type-respelled",
        "A type takes the same JSON values and is another one in Python.",
        RISKY,
        RISKY,
        "The wire stays as it is. A type checker, or code that asks for the class, may see a difference.",
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
