"""The kinds of changes between two protocols. A test keeps ``docs/diff-rules.md`` equal to this table."""

from __future__ import annotations

from wiregen.compare.changes.field_rules import FIELD_RULES
from wiregen.compare.changes.rule import BREAKING, RISKY, SAFE, Rule

_ADDED = "Existing code does not use it."
_GONE = "Code that names it fails."
_WORDS = "It is information for readers."
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
        "The tag key of the events has changed.",
        BREAKING,
        BREAKING,
        "Neither side finds the type of the other's events.",
    ),
    Rule(
        "batch-changed",
        "A frame of a direction may be a list of events, or may no longer be one.",
        BREAKING,
        BREAKING,
        "One side sends lists that the other one refuses, and decoding has another function.",
    ),
    Rule(
        "keyword-only-grown",
        "The builders of a direction take more optional fields by keyword only.",
        SAFE,
        BREAKING,
        "Calls of builders that pass such a field by position fail.",
    ),
    Rule(
        "keyword-only-shrunk",
        "The builders of a direction take fewer optional fields by keyword only.",
        SAFE,
        SAFE,
        "Calls with the keyword work as before. If arguments move, builder-order-changed is reported too.",
        adds=True,
    ),
    # events
    Rule(
        "event-added",
        "An event was added.",
        SAFE,
        RISKY,
        "A receiver kept it as an unknown event and now gets it as its class. A peer on the old package does not know "
        "it.",
        adds=True,
    ),
    Rule(
        "event-removed",
        "An event was removed.",
        BREAKING,
        BREAKING,
        "It arrives as an unknown event, and its class and its builder are gone. Another wire type counts as this and "
        "as event-added.",
    ),
    Rule(
        "reply-changed",
        "The reply to an event is another record or union, or the spec no longer declares it.",
        BREAKING,
        BREAKING,
        "The function that decodes the reply gives another class, or is gone.",
    ),
    Rule("builder-renamed", "The builder of an event has another name.", SAFE, BREAKING, _RENAMED),
    Rule(
        "builder-order-changed",
        "The builder of an event, or the method of its context, takes its arguments at other positions.",
        SAFE,
        BREAKING,
        "Arguments passed by position land in another field. Declare a new optional field, or one made optional, after "
        "the others.",
    ),
    *FIELD_RULES,
    # records and their rules
    Rule("record-added", "A record was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("record-removed", "A record was removed, or has another name.", BREAKING, BREAKING, _GONE),
    Rule(
        "tag-changed",
        "The tag of a record has another key or value, was added or was removed.",
        BREAKING,
        BREAKING,
        "Each side takes the other's object for an unknown one.",
    ),
    Rule(
        "content-moved",
        "The fields of an event are below another content key, or no longer below one.",
        BREAKING,
        BREAKING,
        "Neither side finds the fields of the other's events.",
    ),
    Rule(
        "layout-changed",
        "The items of an array have another order, or an object has become an array, or an array an object.",
        BREAKING,
        BREAKING,
        "Neither side finds the fields of the other.",
    ),
    Rule(
        "recognition-changed",
        "The way to recognize an object without a tag has changed: its keys, or its variant.",
        RISKY,
        RISKY,
        "Such an object becomes an object of another class.",
    ),
    Rule(
        "rule-tightened",
        "A rule between fields forbids more.",
        SAFE,
        BREAKING,
        "Decoding does not check rules. validate() refuses what it accepted.",
    ),
    Rule(
        "rule-loosened",
        "A rule between fields forbids less.",
        RISKY,
        RISKY,
        "A receiver meets combinations that the old spec ruled out, and a peer on the old spec may refuse them.",
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
        "A class is in another module of the package.",
        RISKY,
        RISKY,
        "The package itself exports it as before. Pickles and imports from the module fail.",
    ),
    # enums
    Rule("enum-added", "An enum was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("enum-removed", "An enum was removed, or has another name.", BREAKING, BREAKING, _GONE),
    Rule(
        "enum-value-added",
        "A value was added to an open enum.",
        SAFE,
        RISKY,
        "A receiver kept it as a plain value and now gets the member, which equals that value. A peer on the old "
        "package does not know it.",
        adds=True,
    ),
    Rule(
        "closed-enum-value-added",
        "A value was added to a closed enum.",
        RISKY,
        RISKY,
        "Code that handles every value has to expect one more, and a peer on the old package refuses it.",
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
        "enum-type-changed",
        "The values of an enum are integers and were strings, or the other way round.",
        BREAKING,
        BREAKING,
        "Each side refuses what the other writes.",
    ),
    Rule(
        "enum-opened",
        "A closed enum became open.",
        RISKY,
        RISKY,
        "Code that reads it has to expect any value, and a peer on the old package refuses those.",
    ),
    Rule(
        "enum-closed",
        "An open enum became closed.",
        BREAKING,
        BREAKING,
        "Values that are not listed are refused.",
    ),
    # unions
    Rule("union-added", "A union was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("union-removed", "A union was removed, or has another name.", BREAKING, BREAKING, _GONE),
    Rule(
        "variant-added",
        "A variant was added to a tagged union.",
        SAFE,
        RISKY,
        "A receiver kept it as the unknown variant and now gets it as its class. A peer on the old package does not "
        "know it.",
        adds=True,
    ),
    Rule(
        "variant-removed",
        "A variant of a tagged union was removed.",
        BREAKING,
        BREAKING,
        "It arrives as the unknown variant, and the type no longer takes its class.",
    ),
    Rule(
        "union-tag-changed",
        "The variants of a union are distinguished by another key, by a key for the first time, or no longer by a key.",
        BREAKING,
        BREAKING,
        "Neither side finds the variant of the other's objects.",
    ),
    Rule(
        "tag-made-optional",
        "An object without the tag of a union is kept as the unknown variant, or as the variant for a missing tag.",
        RISKY,
        RISKY,
        "It was refused, and a peer on the old package still refuses it. Code that reads the tag of the unknown "
        "variant has to expect None.",
        adds=True,
    ),
    Rule(
        "tag-made-required",
        "An object without the tag of a union is refused.",
        BREAKING,
        SAFE,
        "It was kept as the unknown variant. An object of a known class always has its tag.",
    ),
    # state
    Rule("state-added", "A lifecycle, stream or collection was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("state-removed", "A lifecycle, stream or collection was removed.", BREAKING, BREAKING, _GONE),
    Rule(
        "state-keys-changed",
        "A lifecycle, stream or collection has other keys, or belongs to something else.",
        BREAKING,
        BREAKING,
        "Code that looks it up does not find it.",
    ),
    Rule(
        "state-changed",
        "Events begin, change or end something else than before.",
        RISKY,
        SAFE,
        "The state of a receiver holds other values, and recordings are judged by other rules.",
    ),
    # names and helpers
    Rule(
        "class-renamed",
        "A class of the package, or the alias of a union, has another name.",
        BREAKING,
        BREAKING,
        _RENAMED,
    ),
    Rule("helper-added", "A helper of the package was added.", SAFE, SAFE, _ADDED, adds=True),
    Rule("helper-removed", "A helper of the package was removed.", BREAKING, BREAKING, _GONE),
    Rule(
        "helper-changed",
        "A helper of the package takes, returns or does something else.",
        BREAKING,
        BREAKING,
        "Whether its callers rely on the difference cannot be determined.",
    ),
    # words
    Rule("docs-changed", "A doc text or an example was changed.", SAFE, SAFE, _WORDS),
    Rule(
        "deprecation-changed",
        "Something was marked as deprecated, no longer is, or has another remedy.",
        SAFE,
        SAFE,
        f"{_WORDS} What is deprecated works as before.",
    ),
    Rule("deviation-changed", "The description of a deviation from upstream was changed.", SAFE, SAFE, _WORDS),
)

RULES = {rule.name: rule for rule in _TABLE}
"""Every rule by its name."""
