"""The kinds of change between two specs: one table, from which ``docs/diff-rules.md`` is checked."""

from __future__ import annotations

from wiregen.changes.field_rules import FIELD_RULES
from wiregen.changes.rule import BREAKING, RISKY, SAFE, Rule

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
        "keyword-only-grown",
        "More optional fields are taken by keyword alone in the builders of a direction.",
        SAFE,
        BREAKING,
        "Calls of builders that pass such a field by position fail.",
    ),
    Rule(
        "keyword-only-shrunk",
        "Fewer optional fields are taken by keyword alone in the builders of a direction.",
        SAFE,
        SAFE,
        "Calls with the keyword run as before. Where arguments move, builder-order-changed tells so.",
        adds=True,
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
        "The builder of an event, or the method of its context, takes what it took before at other positions.",
        SAFE,
        BREAKING,
        "Arguments passed by position land in another field. An optional field that is new, or made optional, belongs "
        "behind the others.",
    ),
    *FIELD_RULES,
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
        "rule-changed",
        "A rule between fields forbids what it allowed, and allows what it forbade.",
        RISKY,
        BREAKING,
        "It is tightened and loosened at once.",
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
        RISKY,
        RISKY,
        "It was refused, and still is by a peer on the old package. Code that reads the tag of the unknown variant has "
        "to expect None.",
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
