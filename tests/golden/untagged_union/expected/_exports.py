# From all files of the spec untagged_union; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Answer": "answers",
    "answer_from_dict": "decoders",
    "decode_answer": "decoders",
    "DecodeError": "_runtime.errors",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "Question": "answers",
    "Reason": "answers",
    "StringEnum": "_runtime.string_enum",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
    "Word": "enums",
}
