"""The kinds of change between two specs, each with what it means for who receives and for who sends: one table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Impact(IntEnum):
    """What a change asks of one side of the wire; the greater the worse."""

    SAFE = 0
    RISKY = 1
    BREAKING = 2

    def __str__(self) -> str:
        return self.name.lower()


SAFE, RISKY, BREAKING = Impact.SAFE, Impact.RISKY, Impact.BREAKING


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change."""

    name: str
    what: str
    receive: Impact
    """What a program has to fear that receives with the new package, from messages of peers on the old one too."""
    send: Impact
    """What a program has to fear that sends with the new package, also to peers on the old one."""
    why: str
    adds: bool = False
    """Whether the package offers something new, so that even a safe change is more than a patch."""

    @property
    def worst(self) -> Impact:
        """The greater impact of the two."""
        return max(self.receive, self.send)


_ADDED = "Nobody has used it before."
_GONE = "Code that names it fails."
_RENAMED = "The wire stays as it is, and code with the old name fails."

_TABLE = (
    # protocols and directions
    Rule("protocol-added", "A protocol was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("protocol-removed", "A protocol was removed.", BREAKING, BREAKING, "Its whole package is gone."),
    Rule("protocol-renamed", "A protocol has another name.", BREAKING, BREAKING, "Every import of its package fails."),
    Rule("direction-added", "A direction was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("direction-removed", "A direction was removed.", BREAKING, BREAKING, _GONE),
    Rule(
        "direction-tag-changed",
        "The key that names the type of each event is another one.",
        BREAKING,
        BREAKING,
        "Neither side finds the type of the other's events.",
    ),
    Rule(
        "keyword-only-changed",
        "Other optional fields are taken by keyword alone in the builders of a direction.",
        SAFE,
        BREAKING,
        "Calls of builders that pass such a field by position fail.",
    ),
    # events
    Rule(
        "event-added",
        "An event was added.",
        SAFE,
        RISKY,
        "A receiver has kept it as an unknown event and now gets it as its class. A peer on the old package does not "
        "know it.",
        adds=True,
    ),
    Rule(
        "event-removed",
        "An event was removed.",
        BREAKING,
        BREAKING,
        "It arrives as an unknown event, its class and its builder are gone. A change of its wire type counts as this "
        "and event-added.",
    ),
    Rule("builder-renamed", "The builder of an event has another name.", SAFE, BREAKING, _RENAMED),
    Rule(
        "builder-order-changed",
        "The builder of an event takes what it took before at other positions.",
        SAFE,
        BREAKING,
        "Arguments passed by position land in another field. An optional field that is new, or made optional, belongs "
        "behind the others.",
    ),
    # fields
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
    Rule("field-renamed", "A field has another name in Python.", BREAKING, BREAKING, _RENAMED),
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
        "In an optional field null means something else than absent.",
        BREAKING,
        BREAKING,
        "Where the field is absent code finds UNSET and no longer None, and None in an object to send becomes a null.",
    ),
    Rule(
        "null-lost-meaning",
        "In an optional field null means the same as absent.",
        BREAKING,
        BREAKING,
        "Code no longer finds UNSET, and None in an object to send is left out instead of being sent as null.",
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
        "A bound of a field allows less, or another pattern.",
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
    # records and their rules
    Rule("record-added", "A record was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("record-removed", "A record was removed, or has another name.", BREAKING, BREAKING, _GONE),
    Rule(
        "tag-changed",
        "The tag of a record has another key or value, or is gone, or new.",
        BREAKING,
        BREAKING,
        "Each side takes the other's object for an unknown one.",
    ),
    Rule(
        "rule-tightened",
        "A rule between fields forbids more.",
        SAFE,
        BREAKING,
        "Decoding looks at no rule. validate() refuses what it accepted.",
    ),
    Rule(
        "rule-loosened",
        "A rule between fields forbids less.",
        RISKY,
        RISKY,
        "A receiver meets combinations that it was promised not to meet, and a peer on the old spec may refuse them.",
    ),
    Rule(
        "module-changed",
        "A class stands in another module of the package.",
        RISKY,
        RISKY,
        "The package itself exports it as before; pickles and imports from the module fail.",
    ),
    # enums
    Rule("enum-added", "An enum was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("enum-removed", "An enum was removed, or has another name.", BREAKING, BREAKING, _GONE),
    Rule(
        "enum-value-added",
        "A value was added to an open enum.",
        SAFE,
        RISKY,
        "A receiver has kept it as a string and now gets the member, which equals that string. A peer on the old "
        "package does not know it.",
        adds=True,
    ),
    Rule(
        "closed-enum-value-added",
        "A value was added to a closed enum.",
        RISKY,
        RISKY,
        "Code that goes through all values has to expect one more, and a peer on the old package refuses it.",
        adds=True,
    ),
    Rule(
        "enum-value-removed",
        "A value of an enum was removed.",
        BREAKING,
        BREAKING,
        "Code that names the member fails; a closed enum refuses the value.",
    ),
    Rule("enum-member-renamed", "A value of an enum has another name in Python.", BREAKING, BREAKING, _RENAMED),
    Rule(
        "enum-opened",
        "A closed enum became open.",
        RISKY,
        RISKY,
        "Code that reads it has to expect any string, and a peer on the old package refuses those.",
    ),
    Rule(
        "enum-closed",
        "An open enum became closed.",
        BREAKING,
        BREAKING,
        "Strings that are not listed are refused.",
    ),
    # unions
    Rule("union-added", "A union was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("union-removed", "A union was removed, or has another name.", BREAKING, BREAKING, _GONE),
    Rule(
        "variant-added",
        "A variant was added to a tagged union.",
        SAFE,
        RISKY,
        "A receiver has kept it as the unknown variant and now gets it as its class. A peer on the old package does "
        "not know it.",
        adds=True,
    ),
    Rule(
        "variant-removed",
        "A variant of a tagged union was removed.",
        BREAKING,
        BREAKING,
        "It arrives as the unknown variant, and the type takes it no more.",
    ),
    Rule(
        "union-tag-changed",
        "The variants of a union are told apart by another key, or by a key no more, or for the first time.",
        BREAKING,
        BREAKING,
        "Neither side finds the variant of the other's objects.",
    ),
    Rule(
        "tag-made-optional",
        "An object without the tag of a union is kept as the unknown variant.",
        SAFE,
        SAFE,
        "It was refused.",
        adds=True,
    ),
    Rule(
        "tag-made-required",
        "An object without the tag of a union is refused.",
        BREAKING,
        SAFE,
        "It was kept as the unknown variant. What is made of a known class has its tag.",
    ),
    # names and helpers
    Rule(
        "class-renamed",
        "The class of an event, an unknown variant, a direction's union or its constants have another name.",
        BREAKING,
        BREAKING,
        _RENAMED,
    ),
    Rule("helper-added", "A helper of the package was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("helper-removed", "A helper of the package was removed.", BREAKING, BREAKING, _GONE),
    Rule(
        "helper-changed",
        "A helper of the package takes, gives or does something else.",
        BREAKING,
        BREAKING,
        "Nothing is known of what its callers rely on.",
    ),
    # words
    Rule("docs-changed", "A doc sentence was changed.", SAFE, SAFE, "It only tells."),
    Rule("deviation-changed", "A deviation from upstream is told differently.", SAFE, SAFE, "It only tells."),
)

RULES = {rule.name: rule for rule in _TABLE}
"""Every rule by its name."""
