/* Models to JSON, in the order of the pure encoder: tag, required fields, optional ones, unknown
 * keys, nulls. Takes exact types and the package's own classes only. No code of Python runs. */
#include "plan.h"
#include "scanner.h"
#include <math.h>

typedef struct {
    char *data;
    Py_ssize_t used;
    Py_ssize_t size;
    PyObject *bytes; /* what holds the data, once there are many */
    int depth;
    char few[1024];
} Output;

static int write_value(Plan *plan, Output *out, PyObject *value, const Type *type);
static int write_record(Plan *plan, Output *out, PyObject *model, Record *record);
static int write_unknown(Plan *plan, Output *out, PyObject *model, const Union *known);

static int move(Output *out, Py_ssize_t size)
{
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, size);
    if (!bytes)
        return 0;
    memcpy(BYTES_DATA(bytes), out->data, out->used);
    Py_XDECREF(out->bytes);
    out->bytes = bytes;
    return 1;
}

static int grow(Output *out, Py_ssize_t more)
{
    Py_ssize_t needed = out->used + more;
    /* behind one long string there is seldom as much again */
    Py_ssize_t size = more > 4096 ? needed + 1024 : needed + needed / 2 + 64;
#ifdef Py_LIMITED_API
    if (!move(out, size))
        return 0;
#else
    if (out->bytes ? _PyBytes_Resize(&out->bytes, size) < 0 : !move(out, size))
        return 0;
#endif
    out->data = BYTES_DATA(out->bytes);
    out->size = size;
    return 1;
}

INLINE int reserve(Output *out, Py_ssize_t more)
{
    return LIKELY(out->size - out->used >= more) || grow(out, more);
}

INLINE int put(Output *out, const char *text, Py_ssize_t length)
{
    if (UNLIKELY(!reserve(out, length)))
        return 0;
    memcpy(out->data + out->used, text, length);
    out->used += length;
    return 1;
}

INLINE int put_sign(Output *out, char sign)
{
    if (UNLIKELY(!reserve(out, 1)))
        return 0;
    out->data[out->used++] = sign;
    return 1;
}

/* A text with PADDING behind it, in whole blocks. */
INLINE int put_padded(Output *out, const char *text, Py_ssize_t length)
{
    if (UNLIKELY(!reserve(out, length + PADDING)))
        return 0;
    char *to = out->data + out->used;
    for (Py_ssize_t i = 0; i < length; i += PADDING)
        memcpy(to + i, text + i, PADDING);
    out->used += length;
    return 1;
}

/* The key of a field, with a comma unless it is the first. */
INLINE int put_key(Output *out, const Field *field, int first)
{
    return put_padded(out, field->before + first, field->before_length - first);
}

/* Write a special character escaped, and return how long that is: at most 6. */
INLINE int put_escaped(char *to, uint32_t c)
{
    static const char names[] = "btn?fr";
    static const char digits[] = "0123456789abcdef";
    to[0] = '\\';
    if (c == '"' || c == '\\') {
        to[1] = (char)c;
        return 2;
    }
    if (c >= '\b' && c <= '\r' && c != '\v') {
        to[1] = names[c - '\b'];
        return 2;
    }
    memcpy(to + 1, "u00", 3);
    to[4] = digits[c >> 4];
    to[5] = digits[c & 15];
    return 6;
}

#ifdef HAVE_TARGETS
/* Copy whole blocks of 32 bytes that are not special. */
__attribute__((target("avx2"))) static Py_ssize_t copy_plain_avx2(char *to, const uint8_t *from,
                                                                  Py_ssize_t length)
{
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i backslash = _mm256_set1_epi8('\\');
    const __m256i control = _mm256_set1_epi8(0x1f);
    Py_ssize_t i = 0;
    for (; length - i >= 32; i += 32) {
        __m256i block = _mm256_loadu_si256((const __m256i *)(from + i));
        __m256i special = _mm256_cmpeq_epi8(_mm256_min_epu8(block, control), block);
        special = _mm256_or_si256(special, _mm256_cmpeq_epi8(block, quote));
        special = _mm256_or_si256(special, _mm256_cmpeq_epi8(block, backslash));
        if (_mm256_movemask_epi8(special))
            break;
        _mm256_storeu_si256((__m256i *)(to + i), block);
    }
    return i;
}
#endif

/* Copy 4 to 15 bytes in two pieces, which may overlap; 0 if one of them is special. */
INLINE int copy_few(char *to, const uint8_t *from, Py_ssize_t length)
{
    uint64_t first;
    uint64_t last;
    if (length >= 8) {
        memcpy(&first, from, 8);
        memcpy(&last, from + length - 8, 8);
        memcpy(to, &first, 8);
        memcpy(to + length - 8, &last, 8);
        return !(special_in(first) | special_in(last));
    }
    uint32_t low;
    uint32_t high;
    memcpy(&low, from, 4);
    memcpy(&high, from + length - 4, 4);
    memcpy(to, &low, 4);
    memcpy(to + length - 4, &high, 4);
    return !special_in(low | (uint64_t)high << 32);
}

/* Copy the characters that need no escape, and return their number. Up to the length may be written. */
INLINE Py_ssize_t copy_plain(char *to, const uint8_t *from, Py_ssize_t length)
{
    Py_ssize_t i = 0;
#ifdef HAVE_TARGETS
    if (length >= 128 && HAS_AVX2)
        i = copy_plain_avx2(to, from, length);
#endif
#ifdef HAVE_SSE2
    for (; LIKELY(length - i >= 16); i += 16) {
        __m128i block = _mm_loadu_si128((const __m128i *)(from + i));
        unsigned special = special_bits(block);
        _mm_storeu_si128((__m128i *)(to + i), block);
        if (UNLIKELY(special))
            return i + LOWEST_BIT(special);
    }
    if (length - i >= 4 && LIKELY(copy_few(to + i, from + i, length - i)))
        return length;
    for (; i < length && !is_special(from[i]); i++)
        to[i] = (char)from[i];
#else
    int flags = 0;
    i = plain_run_portable(from, length, &flags);
    memcpy(to, from, i);
#endif
    return i;
}

/* Write UTF-8 as a string literal. */
static int put_literal(Output *out, const uint8_t *text, Py_ssize_t length)
{
    if (UNLIKELY(!reserve(out, length + 2)))
        return 0;
    out->data[out->used++] = '"';
    for (;;) {
        Py_ssize_t plain = copy_plain(out->data + out->used, text, length);
        out->used += plain;
        text += plain;
        length -= plain;
        if (LIKELY(!length))
            break;
        if (UNLIKELY(!reserve(out, 6 + length + 1)))
            return 0;
        out->used += put_escaped(out->data + out->used, *text);
        text++;
        length--;
    }
    out->data[out->used++] = '"';
    return 1;
}

#ifdef Py_LIMITED_API

static int write_wide(Output *out, PyObject *string)
{
    Py_ssize_t length;
    const char *text = PyUnicode_AsUTF8AndSize(string, &length); /* keeps a copy in the string */
    return text && put_literal(out, (const uint8_t *)text, length);
}

#else

/* Write some characters of a string; NULL at a lone surrogate. There is room for 6 bytes each. */
static char *put_characters(char *to, PyObject *string, Py_ssize_t from, Py_ssize_t end)
{
    int kind = PyUnicode_KIND(string);
    const void *data = PyUnicode_DATA(string);
    for (Py_ssize_t i = from; i < end; i++) {
        uint32_t c = PyUnicode_READ(kind, data, i);
        if (c < 0x80 && UNLIKELY(is_special((uint8_t)c)))
            to += put_escaped(to, c);
        else if (UNLIKELY(c >= 0xD800 && c <= 0xDFFF))
            return NULL;
        else
            to = put_utf8(to, c);
    }
    return to;
}

static int write_wide(Output *out, PyObject *string)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(string);
    if (!put_sign(out, '"'))
        return 0;
    for (Py_ssize_t i = 0; i < length; i += 1024) {
        Py_ssize_t end = Py_MIN(i + 1024, length);
        if (!reserve(out, (end - i) * 6 + 1))
            return 0;
        char *to = put_characters(out->data + out->used, string, i, end);
        if (!to)
            return 0;
        out->used = to - out->data;
    }
    return put_sign(out, '"');
}

#endif

/* A str, or a member of an enum of the package. */
INLINE int write_string(Output *out, PyObject *string)
{
    Py_ssize_t length;
    const uint8_t *text = ascii_text(string, &length);
    if (LIKELY(text != NULL))
        return put_literal(out, text, length);
    return !PyErr_Occurred() && write_wide(out, string);
}

/* An integer beyond 64 bits. Python may refuse to write one of very many digits, or let code of Python
 * do it, so a number too large for a float is left to the pure encoder. */
static int write_long_integer(Output *out, PyObject *integer)
{
    Py_ssize_t length;
    if (PyLong_AsDouble(integer) == -1.0 && PyErr_Occurred())
        return 0;
    PyObject *digits = PyNumber_ToBase(integer, 10);
    if (!digits)
        return 0;
    const uint8_t *text = ascii_text(digits, &length);
    int written = text && put(out, (const char *)text, length);
    Py_DECREF(digits);
    return written;
}

static int write_integer(Output *out, PyObject *integer)
{
    int overflow;
    long long value = PyLong_AsLongLongAndOverflow(integer, &overflow);
    if (UNLIKELY(overflow))
        return write_long_integer(out, integer);
    char digits[20];
    int at = sizeof digits;
    uint64_t left = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left);
    if (value < 0)
        digits[--at] = '-';
    return put(out, digits + at, (Py_ssize_t)sizeof digits - at);
}

static int write_float(Output *out, PyObject *number)
{
    double value = FLOAT_VALUE(number);
    if (!isfinite(value))
        return 0;
    char *text = PyOS_double_to_string(value, 'r', 0, Py_DTSF_ADD_DOT_0, NULL);
    if (!text)
        return 0;
    int written = put(out, text, strlen(text));
    PyMem_Free(text);
    return written;
}

INLINE int write_boolean(Output *out, PyObject *value)
{
    return value == Py_True ? put(out, "true", 4) : put(out, "false", 5);
}

static int write_free(Output *out, PyObject *value, int depth);

/* A key and its colon, with a comma unless it is the first. */
INLINE int write_key(Output *out, PyObject *key, int first)
{
    return Py_TYPE(key) == &PyUnicode_Type && (first || put_sign(out, ',')) &&
           write_string(out, key) && put_sign(out, ':');
}

static int write_free_dict(Output *out, PyObject *dict, int depth)
{
    PyObject *key;
    PyObject *value;
    Py_ssize_t position = 0;
    int first = 1;
    if (!put_sign(out, '{'))
        return 0;
    while (PyDict_Next(dict, &position, &key, &value)) {
        if (!write_key(out, key, first) || !write_free(out, value, depth))
            return 0;
        first = 0;
    }
    return put_sign(out, '}');
}

INLINE PyObject *sequence_item(PyObject *sequence, Py_ssize_t i)
{
    if (Py_TYPE(sequence) == &PyList_Type)
        return LIST_GET(sequence, i);
    return TUPLE_GET(sequence, i);
}

INLINE Py_ssize_t sequence_size(PyObject *sequence)
{
    if (Py_TYPE(sequence) == &PyList_Type)
        return LIST_SIZE(sequence);
    return TUPLE_SIZE(sequence);
}

static int write_free_sequence(Output *out, PyObject *sequence, int depth)
{
    Py_ssize_t size = sequence_size(sequence);
    if (!put_sign(out, '['))
        return 0;
    for (Py_ssize_t i = 0; i < size; i++) {
        if (i && !put_sign(out, ','))
            return 0;
        if (!write_free(out, sequence_item(sequence, i), depth))
            return 0;
    }
    return put_sign(out, ']');
}

/* Free JSON of exact types. A subclass may do anything, so it is left to the pure encoder. */
static int write_free(Output *out, PyObject *value, int depth)
{
    PyTypeObject *cls = Py_TYPE(value);
    if (cls == &PyUnicode_Type)
        return write_string(out, value);
    if (value == Py_None)
        return put(out, "null", 4);
    if (cls == &PyBool_Type)
        return write_boolean(out, value);
    if (cls == &PyLong_Type)
        return write_integer(out, value);
    if (cls == &PyFloat_Type)
        return write_float(out, value);
    if (depth >= MAX_FREE_DEPTH)
        return 0;
    if (cls == &PyDict_Type)
        return write_free_dict(out, value, depth + 1);
    if (cls == &PyList_Type || cls == &PyTuple_Type)
        return write_free_sequence(out, value, depth + 1);
    return 0;
}

static int write_map(Plan *plan, Output *out, PyObject *dict, const Type *entry)
{
    PyObject *key;
    PyObject *value;
    Py_ssize_t position = 0;
    int first = 1;
    if (!entry || ++out->depth > plan->max_depth || !put_sign(out, '{'))
        return 0;
    while (PyDict_Next(dict, &position, &key, &value)) {
        if (!write_key(out, key, first) || !write_value(plan, out, value, entry))
            return 0;
        first = 0;
    }
    out->depth--;
    return put_sign(out, '}');
}

static int write_sequence(Plan *plan, Output *out, PyObject *sequence, const Type *item)
{
    Py_ssize_t size = sequence_size(sequence);
    if (!item || ++out->depth > plan->max_depth || !put_sign(out, '['))
        return 0;
    for (Py_ssize_t i = 0; i < size; i++) {
        if (i && !put_sign(out, ','))
            return 0;
        if (!write_value(plan, out, sequence_item(sequence, i), item))
            return 0;
    }
    out->depth--;
    return put_sign(out, ']');
}

/* A plain string, if a type takes strings; a closed enum takes its values only. */
INLINE int write_plain_string(Output *out, PyObject *string, const Type *type)
{
    const Enum *enumeration = type->enumeration;
    if (UNLIKELY(!(type->kinds & KIND_STRING)))
        return 0;
    if (UNLIKELY(enumeration && enumeration->closed)) {
        Py_ssize_t length;
        const uint8_t *text = ascii_text(string, &length);
        if (!text || index_find(&enumeration->index, text, length) < 0)
            return 0;
    }
    return write_string(out, string);
}

/* An integer, if a type takes integers; a closed enum takes its values only. */
INLINE int write_plain_integer(Output *out, PyObject *integer, const Type *type)
{
    const Enum *enumeration = type->integers;
    if (UNLIKELY(!(type->kinds & KIND_INTEGER)))
        return 0;
    if (UNLIKELY(enumeration && enumeration->closed) &&
        PyDict_Contains(enumeration->integers, integer) != 1)
        return 0;
    return write_integer(out, integer);
}

/* A member of an enum of the package, if another enum or none is expected. */
static int write_member(Output *out, PyObject *member, const Type *type)
{
    const Enum *expected = PyLong_Check(member) ? type->integers : type->enumeration;
    unsigned kind = PyLong_Check(member) ? KIND_INTEGER : KIND_STRING;
    if (!(type->kinds & kind) || (expected && expected->closed))
        return 0;
    return kind == KIND_INTEGER ? write_integer(out, member) : write_string(out, member);
}

/* An object of one of the package's classes, if objects of that class may be here. */
static int write_instance(Plan *plan, Output *out, PyObject *value, const Type *type)
{
    const Class *cls = class_find(plan, Py_TYPE(value));
    if (!cls)
        return 0;
    if (cls->kind == CLASS_ENUM)
        return write_member(out, value, type);
    if (!type->tagged_union || !type->tagged_union->holds[cls - plan->classes])
        return 0;
    if (cls->kind == CLASS_RECORD)
        return write_record(plan, out, value, &plan->records[cls->number]);
    return write_unknown(plan, out, value, &plan->unions[cls->number]);
}

static int write_value(Plan *plan, Output *out, PyObject *value, const Type *type)
{
    PyTypeObject *cls = Py_TYPE(value);
    if (type->anything)
        return write_free(out, value, 0);
    if (UNLIKELY(value == Py_None))
        return type->kinds & KIND_NULL && put(out, "null", 4);
    if (LIKELY(cls == &PyUnicode_Type))
        return write_plain_string(out, value, type);
    if (cls == &PyLong_Type)
        return write_plain_integer(out, value, type);
    if (cls == &PyBool_Type)
        return type->kinds & KIND_BOOLEAN && write_boolean(out, value);
    if (cls == &PyFloat_Type)
        return type->kinds & KIND_FLOAT && write_float(out, value);
    if (cls == &PyList_Type || cls == &PyTuple_Type)
        return write_sequence(plan, out, value, type->item);
    if (cls == &PyDict_Type)
        return write_map(plan, out, value, type->entry);
    if (type->enumeration && cls == type->enumeration->cls)
        return write_string(out, value);
    if (type->integers && cls == type->integers->cls)
        return write_integer(out, value);
    if (type->record && cls == type->record->cls)
        return write_record(plan, out, value, type->record);
    return write_instance(plan, out, value, type);
}

/* Write unknown keys. One that a field has too is left to the pure encoder. */
static int write_extra(Output *out, PyObject *extra, const Record *record, int *first)
{
    PyObject *key;
    PyObject *value;
    Py_ssize_t position = 0;
    while (PyDict_Next(extra, &position, &key, &value)) {
        Py_ssize_t length;
        if (Py_TYPE(key) != &PyUnicode_Type)
            return 0;
        const uint8_t *text = ascii_text(key, &length);
        if (!text || index_find(&record->keys, text, length) >= 0)
            return 0;
        if (!write_key(out, key, *first) || !write_free(out, value, 0))
            return 0;
        *first = 0;
    }
    return 1;
}

/* Whether a set of strings holds one; -1 if it holds anything else, since comparing that could run any code. */
static int set_holds(PyObject *set, PyObject *key)
{
    int collecting = PyGC_Disable(); /* a collection could run any code, too */
    PyObject *items = PyObject_GetIter(set);
    if (collecting)
        PyGC_Enable();
    int found = items ? 0 : -1;
    PyObject *item;
    while (found == 0 && (item = PyIter_Next(items))) {
        if (Py_TYPE(item) != &PyUnicode_Type)
            found = -1;
        else
            found = !PyUnicode_Compare(item, key);
        Py_DECREF(item);
    }
    Py_XDECREF(items);
    return found;
}

/* Whether a set holds the key of a field, or -1; the set that was made last is known by its bits. */
INLINE int is_remembered(const Record *record, PyObject *nulls, int bit)
{
    if (nulls == record->nulls)
        return (int)(record->null_bits >> bit & 1);
    return set_holds(nulls, record->null_fields[bit]->wire);
}

/* What of a record was written that may be left out: its tags, its content. */
enum { TAGS_WRITTEN = 1, CONTENT_WRITTEN = 2 };

/* Whether nothing was written for a field whose null is remembered; -1 if it is not set at all. */
INLINE int is_absent(PyObject *model, const Field *field, int done)
{
    if (UNLIKELY(field->slotless))
        return !(field->tag && done & TAGS_WRITTEN) && !(field->content && done & CONTENT_WRITTEN);
    PyObject *value = slot_get(model, &field->slot);
    if (!value)
        return -1;
    int absent = value == Py_None;
    slot_done(value);
    return absent;
}

/* Write the nulls that came and whose fields are still None. */
static int write_nulls(Output *out, PyObject *nulls, PyObject *model, const Record *record, int done,
                       int *first)
{
    Py_ssize_t left = PySet_Size(nulls);
    for (int i = 0; left && i < record->null_count; i++) {
        const Field *field = record->null_fields[i];
        int remembered = is_remembered(record, nulls, i);
        if (remembered < 0)
            return 0;
        if (!remembered)
            continue;
        left--;
        int absent = is_absent(model, field, done);
        if (absent < 0)
            return 0;
        if (!absent)
            continue;
        if (!put_key(out, field, *first) || !put(out, "null", 4))
            return 0;
        *first = 0;
    }
    return !left; /* a key of no such field is left to the pure encoder */
}

/* Write unknown keys and remembered nulls. */
static int write_rest(Plan *plan, Output *out, PyObject *model, const Record *record,
                      PyObject *rest, int done, int *first)
{
    PyObject *extra = slot_get(rest, &plan->rest_extra);
    PyObject *nulls = slot_get(rest, &plan->rest_nulls);
    int written = extra && nulls && Py_TYPE(extra) == &PyDict_Type &&
                  Py_TYPE(nulls) == &PyFrozenSet_Type &&
                  write_extra(out, extra, record, first) &&
                  write_nulls(out, nulls, model, record, done, first);
    if (extra)
        slot_done(extra);
    if (nulls)
        slot_done(nulls);
    return written;
}

/* Whether a set of exceptions says that the tags of a record were absent; -1 if anything else that
 * only the pure encoder writes. */
static int tags_are_absent(PyObject *exceptional, const Record *record)
{
    if (Py_TYPE(exceptional) != &PyFrozenSet_Type)
        return -1;
    if (exceptional == record->absent_tags || !PySet_Size(exceptional))
        return exceptional == record->absent_tags;
    if (PySet_Size(exceptional) != record->optional_tags)
        return -1;
    for (int i = 0; i < record->fields_count; i++) {
        const Field *field = &record->fields[i];
        if (field->tag && set_holds(exceptional, field->wire) != 1)
            return -1;
    }
    return 1;
}

/* The same of what holds the rest of an object, around which there is no other. */
static int rest_exceptions(const Plan *plan, PyObject *rest, const Record *record)
{
    if (Py_TYPE(rest) != plan->rest_class)
        return -1;
    PyObject *exceptional = slot_get(rest, &plan->rest_exceptional);
    PyObject *envelope = slot_get(rest, &plan->rest_envelope);
    int found = -1;
    if (exceptional && envelope == Py_None)
        found = tags_are_absent(exceptional, record);
    if (exceptional)
        slot_done(exceptional);
    if (envelope)
        slot_done(envelope);
    return found;
}

/* Write a field's key and value, unless it is absent. */
INLINE int write_field(Plan *plan, Output *out, PyObject *value, const Field *field, int *first)
{
    if (value == Py_None && (field->optional || field->nullable)) {
        if (!field->nullable)
            return 1;
        if (!put_key(out, field, *first) || !put(out, "null", 4))
            return 0;
    }
    else if (UNLIKELY(value == plan->unset) && field->nullable && field->optional) {
        return 1;
    }
    else if (UNLIKELY(field->values != NULL) && !allowed_value(field->values, value)) {
        return 0;
    }
    else if (!put_key(out, field, *first) || !write_value(plan, out, value, field->type)) {
        return 0;
    }
    *first = 0;
    return 1;
}

/* Write a field without a slot, which is always the same, unless it is a tag that was absent. */
NOINLINE int write_slotless(Output *out, const Field *field, int done, int *first)
{
    const Values *values = field->values;
    if (!values || (field->tag && !(done & TAGS_WRITTEN)))
        return 1;
    if (!put_key(out, field, *first) || !put_padded(out, values->literal, values->literal_length))
        return 0;
    *first = 0;
    return 1;
}

/* Write some fields, counted in the order of writing. */
INLINE int write_fields(Plan *plan, Output *out, PyObject *model, const Record *record, int from,
                        int end, int done, int *first)
{
    for (int i = from; i < end; i++) {
        const Field *field = &record->fields[record->written[i]];
        if (UNLIKELY(field->slotless)) {
            if (!write_slotless(out, field, done, first))
                return 0;
            continue;
        }
        PyObject *value = slot_get(model, &field->slot);
        if (UNLIKELY(!value))
            return 0;
        int written = write_field(plan, out, value, field, first);
        slot_done(value);
        if (UNLIKELY(!written))
            return 0;
    }
    return 1;
}

/* Whether the value of this slot is of a class, dict or frozenset, and empty. */
static int is_empty(PyObject *rest, const Slot *slot, PyTypeObject *cls)
{
    PyObject *held = slot_get(rest, slot);
    if (!held)
        return 0;
    int empty = Py_TYPE(held) == cls && !PyObject_Size(held);
    slot_done(held);
    return empty;
}

/* Whether a rest, which may be NULL, remembers the null of this key. */
static int remembers(const Plan *plan, PyObject *rest, PyObject *key)
{
    PyObject *nulls = rest ? slot_get(rest, &plan->rest_nulls) : NULL;
    if (!nulls)
        return 0;
    int found = Py_TYPE(nulls) == &PyFrozenSet_Type && set_holds(nulls, key) == 1;
    slot_done(nulls);
    return found;
}

/* Write the content, with its braces; *first says whether it is empty. */
static int write_in_content(Plan *plan, Output *out, PyObject *model, const Record *content,
                            PyObject *rest, int *first)
{
    if (++out->depth > plan->max_depth || !put_sign(out, '{'))
        return 0;
    if (!write_fields(plan, out, model, content, 0, content->fields_count, 0, first))
        return 0;
    if (rest && !write_rest(plan, out, model, content, rest, 0, first))
        return 0;
    out->depth--;
    return put_sign(out, '}');
}

/* Write the content of a record, unless it is empty and either came as null or is never written so. The
 * rests are those of the content and of the object around it, or NULL. */
static int write_content(Plan *plan, Output *out, PyObject *model, const Record *record,
                         PyObject *rest, PyObject *around, int *done, int *first)
{
    const Field *field = &record->fields[record->fields_count - 1];
    Py_ssize_t before = out->used;
    int empty = 1;
    if (rest && !is_empty(rest, &plan->rest_exceptional, &PyFrozenSet_Type))
        return 0;
    if (!record->content_written)
        return !rest || (is_empty(rest, &plan->rest_extra, &PyDict_Type) &&
                         is_empty(rest, &plan->rest_nulls, &PyFrozenSet_Type));
    if (!put_key(out, field, *first) ||
        !write_in_content(plan, out, model, record->content, rest, &empty))
        return 0;
    if (empty && remembers(plan, around, field->wire)) {
        out->used = before;
        return 1;
    }
    *done |= CONTENT_WRITTEN;
    *first = 0;
    return 1;
}

/* Write a record whose tags may be absent or whose fields are in a content, with the object that holds the rest of
 * this and of the object itself, or NULL. */
static int write_parts(Plan *plan, Output *out, PyObject *model, const Record *record,
                       PyObject *rest, PyObject *around)
{
    int first = !record->tagged;
    int absent = around ? rest_exceptions(plan, around, record) : 0;
    int done = absent ? 0 : TAGS_WRITTEN;
    int end = record->fields_count;
    int content_at = record->content ? record->always_written - 1 : end;
    if (absent < 0 || ++out->depth > plan->max_depth ||
        !put_padded(out, record->opening, record->opening_length))
        return 0;
    if (!write_fields(plan, out, model, record, 0, content_at, done, &first))
        return 0;
    if (record->content) {
        if (!write_content(plan, out, model, record, rest, around, &done, &first) ||
            !write_fields(plan, out, model, record, content_at + 1, end, done, &first))
            return 0;
    }
    if (around && !write_rest(plan, out, model, record, around, done, &first))
        return 0;
    out->depth--;
    return put_sign(out, '}');
}

NOINLINE int write_unusual_record(Plan *plan, Output *out, PyObject *model, const Record *record)
{
    PyObject *rest = slot_get(model, &record->rest);
    int written = 0;
    if (!rest)
        return 0;
    if (rest == Py_None) {
        written = write_parts(plan, out, model, record, NULL, NULL);
    }
    else if (!record->content) {
        written = write_parts(plan, out, model, record, NULL, rest);
    }
    else if (Py_TYPE(rest) == plan->rest_class) {
        PyObject *around = slot_get(rest, &plan->rest_envelope);
        if (around) {
            PyObject *given = around == Py_None ? NULL : around;
            written = write_parts(plan, out, model, record, rest, given);
            slot_done(around);
        }
    }
    slot_done(rest);
    return written;
}

static int write_record(Plan *plan, Output *out, PyObject *model, Record *record)
{
    int first = !record->tagged;
    if (UNLIKELY(record->content || record->absent_tags))
        return write_unusual_record(plan, out, model, record);
    if (UNLIKELY(++out->depth > plan->max_depth))
        return 0;
    if (UNLIKELY(!put_padded(out, record->opening, record->opening_length)))
        return 0;
    int end = record->fields_count;
    if (UNLIKELY(!write_fields(plan, out, model, record, 0, end, TAGS_WRITTEN, &first)))
        return 0;
    PyObject *rest = slot_get(model, &record->rest);
    if (UNLIKELY(!rest))
        return 0;
    int written = rest == Py_None ||
                  (!rest_exceptions(plan, rest, record) &&
                   write_rest(plan, out, model, record, rest, TAGS_WRITTEN, &first));
    slot_done(rest);
    out->depth--;
    return written && put_sign(out, '}');
}

/* Whether nothing was put beside the payload of an unknown object. */
static int rest_is_empty(const Plan *plan, PyObject *rest)
{
    if (rest == Py_None)
        return 1;
    if (Py_TYPE(rest) != plan->rest_class)
        return 0;
    PyObject *envelope = slot_get(rest, &plan->rest_envelope);
    int alone = envelope == Py_None;
    if (envelope)
        slot_done(envelope);
    return alone && is_empty(rest, &plan->rest_extra, &PyDict_Type) &&
           is_empty(rest, &plan->rest_nulls, &PyFrozenSet_Type) &&
           is_empty(rest, &plan->rest_exceptional, &PyFrozenSet_Type);
}

/* Write a payload with the tag that the object has now. If it has none, what stands at the tag's key
 * stays, unless that is a string. */
static int write_payload(Plan *plan, Output *out, PyObject *payload, PyObject *tag,
                         const Union *known)
{
    PyObject *key;
    PyObject *value;
    Py_ssize_t position = 0;
    int first = 1;
    int tag_missing = tag != Py_None;
    if (++out->depth > plan->max_depth || !put_sign(out, '{'))
        return 0;
    while (PyDict_Next(payload, &position, &key, &value)) {
        if (Py_TYPE(key) == &PyUnicode_Type && !PyUnicode_Compare(key, known->key)) {
            if (tag == Py_None && Py_TYPE(value) == &PyUnicode_Type)
                continue; /* it was taken away */
            if (tag != Py_None)
                value = tag;
            tag_missing = 0;
        }
        if (!write_key(out, key, first) || !write_free(out, value, 1))
            return 0;
        first = 0;
    }
    if (tag_missing && (!write_key(out, known->key, first) || !write_string(out, tag)))
        return 0;
    out->depth--;
    return put_sign(out, '}');
}

static int write_unknown(Plan *plan, Output *out, PyObject *model, const Union *known)
{
    if (!known->simple)
        return 0;
    PyObject *tag = slot_get(model, &known->tag);
    PyObject *payload = slot_get(model, &known->payload);
    PyObject *rest = slot_get(model, &known->rest);
    int written = 0;
    if (tag && payload && rest && Py_TYPE(payload) == &PyDict_Type && rest_is_empty(plan, rest)) {
        if (tag == Py_None || Py_TYPE(tag) == &PyUnicode_Type)
            written = write_payload(plan, out, payload, tag, known);
    }
    if (tag)
        slot_done(tag);
    if (payload)
        slot_done(payload);
    if (rest)
        slot_done(rest);
    return written;
}

/* The bytes that were written, in an object that is not much larger than they are. */
static PyObject *finish(Output *out)
{
#ifndef Py_LIMITED_API
    if (out->bytes && out->size - out->used <= 4096 + out->used / 4) {
        PyObject *bytes = out->bytes;
        out->bytes = NULL;
        _PyBytes_Resize(&bytes, out->used); /* makes it NULL if memory runs out */
        return bytes;
    }
#endif
    return PyBytes_FromStringAndSize(out->data, out->used);
}

PyObject *encode_json(Plan *plan, PyObject *model)
{
    Output out;
    const Class *cls = class_find(plan, Py_TYPE(model));
    PyObject *bytes = NULL;
    int written = 0;
    if (UNLIKELY(!cls))
        return NULL;
    out.data = out.few;
    out.used = 0;
    out.size = sizeof out.few;
    out.bytes = NULL;
    out.depth = 0;
    if (LIKELY(cls->kind == CLASS_RECORD))
        written = write_record(plan, &out, model, &plan->records[cls->number]);
    else if (cls->kind == CLASS_UNKNOWN)
        written = write_unknown(plan, &out, model, &plan->unions[cls->number]);
    if (LIKELY(written))
        bytes = finish(&out);
    Py_XDECREF(out.bytes);
    return bytes;
}
