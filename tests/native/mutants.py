"""Whether the tests of the native codec see faults: each mutant of its C code breaks one promise.

``python -m tests.native.mutants [SECONDS]`` builds every mutant, lets the differ and the trial of base64 look for
differences for so many seconds, and fails if one is not seen.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.native.build import SOURCE, build
from tests.native.subjects import golden_subjects, load_native


class Mutant(NamedTuple):
    """A fault that is put into the code: in a file, one text in place of another that stands there once."""

    fault: str
    file: str
    text: str
    instead: str
    seen_by: str = "differ"


MUTANTS = (
    Mutant(
        "the first of two keys counts",
        "decode.c",
        "if (UNLIKELY(SEEN(reading, field)))\n            return 0;",
        "if (SEEN(reading, field)) {\n            PyObject *other = read_value(plan, scanner, field->type);\n"
        "            if (!other)\n                return 0;\n            Py_DECREF(other);\n            continue;\n        }",
    ),
    Mutant("nulls are forgotten", "decode.c", "reading->nulls |= (uint64_t)1 << field->null;", ";"),
    Mutant("always the last nulls", "decode.c", "record->nulls && record->null_bits == bits", "record->nulls"),
    Mutant(
        "a null in a required field",
        "decode.c",
        "(field->optional || field->nullable)) {\n        if (!pass_word(scanner, \"null\", 4))\n            return NULL;\n"
        "        if (!field->nullable) {\n            if (field->null == NOT_REMEMBERED)\n                return NULL;\n",
        "1) {\n        if (!pass_word(scanner, \"null\", 4))\n            return NULL;\n        if (!field->nullable) {\n",
    ),
    Mutant("closed enums are open", "decode.c", "return enumeration->closed ? NULL : text_object(&text);", "return text_object(&text);"),
    Mutant("a missing tag is fine", "decode.c", "if (UNLIKELY(reading->tagged != record->tagged))", "if (0)"),
    Mutant("another tag", "decode.c", "!same_bytes(text.start, record->tag, text.length))", "0)"),
    Mutant("the first of two unknown tags", "decode.c", "PyUnicode_CheckExact(last) && is_text(last, tag)", "PyUnicode_CheckExact(last)"),
    Mutant("an escaped value is no member", "decode.c", "if (text.flags & TEXT_ESCAPED)\n        return NULL; /* it may be a member */", ""),
    Mutant("text behind the value", "decode.c", "if (UNLIKELY(scanner.at != scanner.end))", "if (0)"),
    Mutant("a missing field is absent", "decode.c", "if (!field->optional)\n            return 0;\n        PyObject *absent", "PyObject *absent"),
    Mutant("absent is None", "decode.c", "field->nullable ? plan->unset : Py_None;", "Py_None;"),
    Mutant("depth is not counted", "decode.c", "|| scanner->depth >= plan->max_depth)", "|| 0)"),
    Mutant("no limit of free JSON", "plan.h", "#define MAX_FREE_DEPTH 200", "#define MAX_FREE_DEPTH 201"),
    Mutant("faults are not set", "decode.c", "Py_NewRef(plan->no_faults)", "Py_NewRef(Py_None)"),
    Mutant("control characters", "scanner.h", "return c == '\"' || c == '\\\\' || c < 0x20;", "return c == '\"' || c == '\\\\';"),
    Mutant("control characters in blocks", "scanner.h", "_mm_set1_epi8(0x1f)), block);", "_mm_set1_epi8(0x1e)), block);"),
    Mutant("control characters in long blocks", "scanner.c", "_mm256_set1_epi8(0x1f)", "_mm256_set1_epi8(0x00)"),
    Mutant("a wide character unseen", "scanner.h", "if (wide & ((1u << n) - 1))", "if (0)"),
    Mutant("one byte over the end", "scanner.h", "for (; i < length && !is_special(p[i]); i++) {", "for (; i <= length && !is_special(p[i]); i++) {"),
    Mutant("a comma too many", "scanner.h", "if (LIKELY(pass(scanner, ',')))\n        return 1;", "if (LIKELY(pass(scanner, ',')) && peek(scanner) != closing)\n        return 1;"),
    Mutant("other blanks", "scanner.h", "c == ' ' || c == '\\n'", "c == ' ' || c == '\\v' || c == '\\n'"),
    Mutant("half a surrogate pair", "scanner.c", "if (low < 0xDC00 || low > 0xDFFF)", "if (low > 0xDFFF)"),
    Mutant("invalid UTF-8", "scanner.h", "text->length, NULL);", 'text->length, "replace");'),
    Mutant("an escape that is none", "scanner.c", "    case '/':\n", "    case '/':\n    case 'x':\n"),
    Mutant("leading zeros", "scanner.c", "if (*p == '0') {\n        number->count = 1;\n        p++;\n    }\n    else {", "{"),
    Mutant("large floats as integers", "scanner.c", "fabs(value) > MAX_SAFE_INTEGER || ", ""),
    Mutant("infinity", "scanner.c", "    if (!isfinite(value))\n        return NULL;\n", ""),
    Mutant("minus zero is lost", "scanner.c", "if (number->negative)\n        *value = -*value;", "if (number->negative && *value)\n        *value = -*value;"),
    Mutant("an exponent of one digit too few", "scanner.c", "number->count > 18 || number->digits >> 53", "number->count > 20"),
    Mutant("half a number", "scanner.c", "if (!is_digit(++p, end))\n            return NULL;", "++p;"),
    Mutant("keys of another length", "plan.h", "entry->length == length && same_bytes(text, entry->text, length)", "entry->length >= length && same_bytes(text, entry->text, length)"),
    Mutant("nulls in the order of the spec", "plan.c", "record->null_fields[null] = field;", "record->null_fields[record->null_count] = field;"),
    Mutant("an unknown key beside its field", "encode.c", "if (!text || index_find(&record->keys, text, length) >= 0)", "if (!text)"),
    Mutant("lone surrogates", "encode.c", "else if (UNLIKELY(c >= 0xD800 && c <= 0xDFFF))", "else if (0)"),
    Mutant("true is an integer", "encode.c", "return type->kinds & KIND_BOOLEAN && write_boolean", "return type->kinds & (KIND_BOOLEAN | KIND_INTEGER) && write_boolean"),
    Mutant("UNSET anywhere", "encode.c", "&& field->nullable && field->optional) {", ") {"),
    Mutant("None in a required field", "encode.c", "if (value == Py_None && (field->optional || field->nullable)) {", "if (value == Py_None) {"),
    Mutant("the old tag of an unknown object", "encode.c", "if (tag != Py_None)\n                value = tag;", ""),
    Mutant("a tag that was taken away", "encode.c", "continue; /* it was taken away */", ";"),
    Mutant("what stands beside a payload", "encode.c", "&& rest_is_empty(plan, rest)) {", ") {"),
    Mutant("a rest of another class", "encode.c", "if (Py_TYPE(rest) != plan->rest_class)\n        return 0;\n    PyObject *extra = slot_get(rest, &plan->rest_extra);\n    PyObject *nulls = slot_get(rest, &plan->rest_nulls);\n    int written", "PyObject *extra = slot_get(rest, &plan->rest_extra);\n    PyObject *nulls = slot_get(rest, &plan->rest_nulls);\n    int written"),
    Mutant("nulls of set fields", "encode.c", "if (!absent)\n            continue;", ""),
    Mutant("a null of no field", "encode.c", "return !left;", "return 1;"),
    Mutant("any class in any union", "encode.c", "if (!type->tagged_union || !type->tagged_union->holds[cls - plan->classes])", "if (!type->tagged_union)"),
    Mutant("any text of a closed enum", "encode.c", "if (!text || index_find(&enumeration->index, text, length) < 0)", "if (!text)"),
    Mutant("NaN is written", "encode.c", "    if (!isfinite(value))\n        return 0;\n", ""),
    Mutant("models nest without end", "encode.c", "if (UNLIKELY(++out->depth > plan->max_depth))", "if (UNLIKELY(++out->depth > 380))"),
    Mutant("special characters in short strings", "encode.c", "return !(special_in(first) | special_in(last));", "return !special_in(first);"),
    Mutant("special characters in blocks", "encode.c", "if (UNLIKELY(special))", "if (0)"),
    Mutant("vertical tabs", "encode.c", "&& c != '\\v')", ")"),
    Mutant("bits left over", "base64.c", "|| left)", ")", "base64"),
    Mutant("a sign of the URL alphabet", "base64.c", "if (c == '+')", "if (c == '+' || c == '-')", "base64"),
    Mutant("no look at a block", "base64.c", "_mm_cmpgt_epi8(clash, _mm_setzero_si128())))\n            break;", "_mm_setzero_si128()))\n            break;", "base64"),
    Mutant("padding inside", "base64.c", "return c == '/' ? 63 : 64;", "return c == '/' ? 63 : c == '=' ? 0 : 64;", "base64"),
    Mutant("a slash in a block", "base64.c", "'+' - 62, '/' - 63,", "'+' - 62, '_' - 63,", "base64"),
    Mutant("the last letter", "base64.c", "*to++ = two ? letters[next << 2 & 63] : '=';", "*to++ = two ? letters[next << 2 & 62] : '=';", "base64"),
)


def is_seen(mutant: Mutant, folder: Path, seconds: float) -> bool:
    """Say whether a mutant's trial fails. It may crash, too."""
    command = {
        "differ": ["tests.native.differ", str(seconds), "--seed", "1", "--first", "--folder", str(folder)],
        "base64": ["tests.native.base64_trial", str(seconds), "--folder", str(folder)],
    }[mutant.seen_by]
    return subprocess.run([sys.executable, "-m", *command], capture_output=True).returncode != 0


def made(mutant: Mutant, folder: Path) -> Path:
    """Build a mutant in a folder, which has the code already."""
    source = folder / "source"
    shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns("__pycache__"))
    path = source / "src" / mutant.file
    text = path.read_text(encoding="utf-8")
    if text.count(mutant.text) != 1:
        raise ValueError(f"{mutant.fault}: the text stands {text.count(mutant.text)} times in {mutant.file}")
    path.write_text(text.replace(mutant.text, mutant.instead), encoding="utf-8")
    return build(folder, ("-O1", "-w"), source)


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    missed = 0
    with tempfile.TemporaryDirectory() as given:
        goldens = build(Path(given, "goldens"))
        golden_subjects(load_native(goldens), goldens)
        for number, mutant in enumerate(MUTANTS):
            folder = Path(given, str(number))
            folder.mkdir()
            for package in goldens.glob("golden_*"):
                (folder / package.name).symlink_to(package)
            seen = is_seen(mutant, made(mutant, folder), seconds)
            missed += not seen
            print("seen  " if seen else "MISSED", mutant.fault, flush=True)
    print(f"{len(MUTANTS) - missed} of {len(MUTANTS)} seen")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
