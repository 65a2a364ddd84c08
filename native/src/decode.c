/* JSON to models. Takes only what the pure decoder surely takes, with the same result.
 *
 * No code of Python runs in here, except that making an object may start a garbage collection. */
#include "plan.h"
#include "scanner.h"
#include "search.h"

static PyObject *read_value(Plan *plan, Scanner *scanner, const Type *type);

/* The string of a key. Keys repeat, so the last one of each hash is kept. */
static PyObject *key_object(Plan *plan, const Text *key)
{
#ifdef Py_GIL_DISABLED
    (void)plan;
    return text_object(key);
#else
    if (key->flags || key->length > 32)
        return text_object(key);
    uint32_t hash = hash_bytes(key->start, key->length);
    PyObject **kept = &plan->keys[hash & (CACHED_KEYS - 1)];
    if (*kept) {
        Py_ssize_t length;
        const uint8_t *text = ascii_text(*kept, &length);
        if (text && length == key->length && same_bytes(key->start, text, length))
            return Py_NewRef(*kept);
    }
    PyObject *made = text_object(key);
    if (made) {
        PyObject *old = *kept;
        *kept = Py_NewRef(made);
        Py_XDECREF(old);
    }
    return made;
#endif
}

static int more_items(Scanner *scanner)
{
    Py_ssize_t size = scanner->items_size * 2;
    PyObject **items = PyMem_Malloc(size * sizeof(PyObject *));
    if (!items) {
        PyErr_NoMemory();
        return 0;
    }
    memcpy(items, scanner->items, scanner->items_used * sizeof(PyObject *));
    if (scanner->items != scanner->few_items)
        PyMem_Free(scanner->items);
    scanner->items = items;
    scanner->items_size = size;
    return 1;
}

/* Read the items of an array onto the stack. */
static int read_items(Plan *plan, Scanner *scanner, const Type *type)
{
    int next;
    do {
        PyObject *item = read_value(plan, scanner, type);
        if (UNLIKELY(!item))
            return 0;
        if (UNLIKELY(scanner->items_used == scanner->items_size) && !more_items(scanner)) {
            Py_DECREF(item);
            return 0;
        }
        scanner->items[scanner->items_used++] = item;
        next = more(scanner, ']');
    } while (next > 0);
    return !next;
}

static PyObject *read_list(Plan *plan, Scanner *scanner, const Type *type)
{
    Py_ssize_t base = scanner->items_used;
    PyObject *list = NULL;
    pass(scanner, '[');
    if (peek(scanner) == ']') {
        scanner->at++;
        return PyList_New(0);
    }
    if (LIKELY(read_items(plan, scanner, type)))
        list = PyList_New(scanner->items_used - base);
    if (UNLIKELY(!list)) {
        while (scanner->items_used > base)
            Py_DECREF(scanner->items[--scanner->items_used]);
        return NULL;
    }
    for (Py_ssize_t i = base; i < scanner->items_used; i++)
        LIST_SET(list, i - base, scanner->items[i]);
    scanner->items_used = base;
    return list;
}

/* Read a value behind its key into a dict. */
static int read_entry(Plan *plan, Scanner *scanner, PyObject *dict, PyObject *key, const Type *type)
{
    PyObject *value = pass(scanner, ':') ? read_value(plan, scanner, type) : NULL;
    int taken = value && !PyDict_SetItem(dict, key, value);
    Py_XDECREF(value);
    return taken;
}

/* Read a map. If a key occurs twice, the last value counts, at the position of the first. */
static PyObject *read_dict(Plan *plan, Scanner *scanner, const Type *type)
{
    PyObject *dict = PyDict_New();
    Text text;
    int next = 1;
    if (!dict)
        return NULL;
    pass(scanner, '{');
    if (peek(scanner) == '}') {
        scanner->at++;
        return dict;
    }
    while (next > 0) {
        if (peek(scanner) != '"')
            break;
        scanner->at++;
        PyObject *key = scan_text(scanner, &text) ? key_object(plan, &text) : NULL;
        int taken = key && read_entry(plan, scanner, dict, key, type);
        Py_XDECREF(key);
        if (!taken)
            break;
        next = more(scanner, '}');
    }
    if (!next)
        return dict;
    Py_DECREF(dict);
    return NULL;
}

static PyObject *read_free(Plan *plan, Scanner *scanner, int array)
{
    PyObject *value;
    if (scanner->free_depth >= MAX_FREE_DEPTH)
        return NULL;
    scanner->free_depth++;
    if (array)
        value = read_list(plan, scanner, &plan->anything);
    else
        value = read_dict(plan, scanner, &plan->anything);
    scanner->free_depth--;
    return value;
}

/* The set of the keys whose nulls are remembered. The same one comes again and again. */
static PyObject *nulls_object(Plan *plan, Record *record, uint64_t bits)
{
    if (!bits)
        return Py_NewRef(plan->no_nulls);
#ifndef Py_GIL_DISABLED
    if (record->nulls && record->null_bits == bits)
        return Py_NewRef(record->nulls);
#endif
    PyObject *keys = PyList_New(0);
    for (int i = 0; keys && i < record->null_count; i++) {
        if (bits >> i & 1 && PyList_Append(keys, record->null_fields[i]->wire) < 0)
            Py_CLEAR(keys);
    }
    PyObject *nulls = keys ? PyFrozenSet_New(keys) : NULL;
    Py_XDECREF(keys);
#ifndef Py_GIL_DISABLED
    if (nulls) {
        PyObject *old = record->nulls;
        record->nulls = Py_NewRef(nulls);
        record->null_bits = bits;
        Py_XDECREF(old);
    }
#endif
    return nulls;
}

typedef struct Reading Reading;

/* A record, or the content of one, that is being read. */
struct Reading {
    Record *record;
    PyObject *object;
    PyObject *extra;    /* unknown keys, or NULL */
    uint64_t nulls;     /* bits of the nulls to remember */
    uint64_t slotless;  /* bits of the fields without a slot that were read */
    int count;          /* fields read so far */
    int tagged;         /* the tag was read */
    int absent_tags;    /* how many tags were absent or null */
    int first;          /* no comma comes before the next member */
    uint16_t *guess;    /* of the field that comes next */
    Reading *content;   /* the reading of a record's content, if it has one */
#ifdef Py_LIMITED_API
    uint8_t seen[256];
#endif
};

/* Make what holds unknown keys, remembered nulls and the rest of the object around, which may be None.
 * Takes the reference to the latter. */
static PyObject *rest_object(Plan *plan, Reading *reading, PyObject *envelope)
{
    PyObject *nulls = nulls_object(plan, reading->record, reading->nulls);
    PyObject *extra = reading->extra ? reading->extra : PyDict_New();
    reading->extra = NULL;
    PyObject *rest = nulls && extra ? new_object(plan->rest_class, plan->rest_size) : NULL;
    if (!rest) {
        Py_XDECREF(extra);
        Py_XDECREF(nulls);
        Py_DECREF(envelope);
        return NULL;
    }
    PyObject *exceptional = reading->absent_tags ? reading->record->absent_tags : plan->no_nulls;
    int set = slot_set(rest, &plan->rest_extra, extra);
    set &= slot_set(rest, &plan->rest_nulls, nulls);
    set &= slot_set(rest, &plan->rest_exceptional, Py_NewRef(exceptional));
    set &= slot_set(rest, &plan->rest_envelope, envelope);
    if (!set) {
        Py_DECREF(rest);
        return NULL;
    }
    track_object(rest);
    return rest;
}

#ifdef Py_LIMITED_API
#define SEEN(reading, field) ((reading)->seen[(field)->number])
#define SEE(reading, field) ((reading)->seen[(field)->number] = 1)
#define CAN_SEE(record) ((record)->fields_count <= 256)
#else
#define SEEN(reading, field) (SLOT((reading)->object, &(field)->slot) != NULL)
#define SEE(reading, field) ((void)0)
#define CAN_SEE(record) 1
#endif

/* What the next member of a record is, the number of its field aside. */
enum { MEMBER_TAKEN = -1, MEMBER_NONE = -2, MEMBER_BAD = -3 };

static int read_extra(Plan *plan, Scanner *scanner, Reading *reading, PyObject *key)
{
    if (!reading->extra)
        reading->extra = PyDict_New();
    if (!reading->extra || !read_entry(plan, scanner, reading->extra, key, &plan->anything))
        return MEMBER_BAD;
    return MEMBER_TAKEN;
}

static int read_tag(Scanner *scanner, Reading *reading)
{
    const Record *record = reading->record;
    Text text;
    if (!pass(scanner, ':') || peek(scanner) != '"')
        return MEMBER_BAD;
    scanner->at++;
    if (!scan_text(scanner, &text) || text.flags & TEXT_ESCAPED ||
        text.length != record->tag_length || !same_bytes(text.start, record->tag, text.length))
        return MEMBER_BAD;
    reading->tagged = 1;
    return MEMBER_TAKEN;
}

/* Read a key that was not guessed; if no field has it, read its value too. */
static int read_key(Plan *plan, Scanner *scanner, Reading *reading)
{
    const Record *record = reading->record;
    PyObject *key = NULL;
    Text text;
    if (peek(scanner) != '"')
        return MEMBER_BAD;
    scanner->at++;
    if (!scan_text(scanner, &text))
        return MEMBER_BAD;
    if (UNLIKELY(text.flags & TEXT_ESCAPED)) {
        key = text_unescaped(&text);
        if (!key)
            return MEMBER_BAD;
        text.start = (const uint8_t *)PyUnicode_AsUTF8AndSize(key, &text.length);
        if (!text.start) {
            Py_DECREF(key);
            return MEMBER_BAD;
        }
    }
    int number = index_find(&record->keys, text.start, text.length);
    if (number < 0) {
        if (!key)
            key = key_object(plan, &text);
        number = key ? read_extra(plan, scanner, reading, key) : MEMBER_BAD;
    }
    else if (number == record->fields_count) {
        number = read_tag(scanner, reading);
    }
    else {
        GUESS_SET(*reading->guess, (uint16_t)number);
        if (!pass(scanner, ':'))
            number = MEMBER_BAD;
    }
    Py_XDECREF(key);
    return number;
}

/* Skip the key of this field, without blanks around it, if it is here. */
INLINE int pass_key(Scanner *scanner, const Field *field, int first)
{
    Py_ssize_t length = field->before_length - first;
    const uint8_t *key = (const uint8_t *)field->before + first; /* the first has no comma */
    if (scanner->end - scanner->at <= length || !same_bytes(scanner->at, key, length))
        return 0;
    scanner->at += length;
    skip_blanks(scanner);
    return 1;
}

/* Read the key of the next member, as guessed or as it comes. */
INLINE int next_member(Plan *plan, Scanner *scanner, Reading *reading)
{
    const Record *record = reading->record;
    int guess = GUESS_GET(*reading->guess);
    int first = reading->first;
    reading->first = 0;
    if (LIKELY(guess < record->fields_count && pass_key(scanner, &record->fields[guess], first)))
        return guess;
    if (!first) {
        int next = more(scanner, '}');
        if (next <= 0)
            return next ? MEMBER_BAD : MEMBER_NONE;
    }
    else if (peek(scanner) == '}') {
        scanner->at++;
        return MEMBER_NONE;
    }
    return read_key(plan, scanner, reading);
}

/* Read a value that is one of a few. */
NOINLINE PyObject *read_allowed(Plan *plan, Scanner *scanner, const Field *field)
{
    Text text;
    if (peek(scanner) == '"') {
        scanner->at++;
        if (!scan_text(scanner, &text) || text.flags & TEXT_ESCAPED)
            return NULL;
        int number = index_find(&field->values->texts, text.start, text.length);
        return number < 0 ? NULL : Py_NewRef(TUPLE_GET(field->values->values, number));
    }
    PyObject *value = read_value(plan, scanner, field->type);
    PyObject *allowed = value ? allowed_value(field->values, value) : NULL;
    Py_XINCREF(allowed);
    Py_XDECREF(value);
    return allowed;
}

static int read_content(Plan *plan, Scanner *scanner, Reading *reading);

/* Read a value that goes into no slot, and that is thereby known. */
NOINLINE int read_slotless(Plan *plan, Scanner *scanner, Reading *reading, const Field *field)
{
    uint64_t bit = (uint64_t)1 << field->bit;
    if (reading->slotless & bit)
        return 0;
    reading->slotless |= bit;
    if (peek(scanner) == 'n' && field->null != NOT_REMEMBERED) {
        reading->nulls |= (uint64_t)1 << field->null;
        return pass_word(scanner, "null", 4);
    }
    reading->count++;
    if (field->content)
        return read_content(plan, scanner, reading);
    PyObject *value = field->values ? read_allowed(plan, scanner, field) : NULL;
    Py_XDECREF(value);
    return value != NULL;
}

INLINE PyObject *read_field(Plan *plan, Scanner *scanner, Reading *reading, const Field *field)
{
    int c = peek(scanner);
    if (LIKELY(c == '"' && field->plain)) {
        Text text;
        scanner->at++;
        return LIKELY(scan_text(scanner, &text)) ? text_object(&text) : NULL;
    }
    if (UNLIKELY(c == 'n') && (field->optional || field->nullable)) {
        if (!pass_word(scanner, "null", 4))
            return NULL;
        if (!field->nullable) {
            if (field->null == NOT_REMEMBERED)
                return NULL;
            reading->nulls |= (uint64_t)1 << field->null;
        }
        return Py_NewRef(Py_None);
    }
    if (UNLIKELY(field->values != NULL))
        return read_allowed(plan, scanner, field);
    return read_value(plan, scanner, field->type);
}

/* Read the members of an object. A key that occurs twice is left to the pure decoder. */
INLINE int read_members(Plan *plan, Scanner *scanner, Reading *reading)
{
    for (;;) {
        int number = next_member(plan, scanner, reading);
        if (UNLIKELY(number < 0)) {
            if (number == MEMBER_TAKEN)
                continue;
            return number == MEMBER_NONE;
        }
        Field *field = &reading->record->fields[number];
        reading->guess = &field->next;
        if (UNLIKELY(field->slotless)) {
            if (!read_slotless(plan, scanner, reading, field))
                return 0;
            continue;
        }
        if (UNLIKELY(SEEN(reading, field)))
            return 0;
        PyObject *value = read_field(plan, scanner, reading, field);
        if (UNLIKELY(!value || !slot_set(reading->object, &field->slot, value)))
            return 0;
        SEE(reading, field);
        reading->count++;
    }
}

/* Whether a field without a slot has its value, or may be without it: absent, or null. */
NOINLINE int slotless_is_right(Reading *reading, const Field *field)
{
    int stands = reading->slotless >> field->bit & 1;
    int null = stands && field->null != NOT_REMEMBERED && reading->nulls >> field->null & 1;
    if (stands && !null)
        return 1;
    reading->count++;
    reading->absent_tags += field->tag;
    if (field->content && !null && reading->record->content_written)
        return 0; /* that is remembered as an exception */
    return null || field->optional;
}

/* Set the fields that were absent. */
INLINE int complete(Plan *plan, Reading *reading)
{
    Record *record = reading->record;
    if (UNLIKELY(reading->tagged != record->tagged))
        return 0;
    for (int i = 0; reading->count < record->fields_count; i++) {
        const Field *field = &record->fields[i];
        if (UNLIKELY(field->slotless)) {
            if (!slotless_is_right(reading, field))
                return 0;
            continue;
        }
        if (SEEN(reading, field))
            continue;
        if (!field->optional)
            return 0;
        PyObject *absent = field->nullable ? plan->unset : Py_None;
        if (!slot_set(reading->object, &field->slot, Py_NewRef(absent)))
            return 0;
        reading->count++;
    }
    /* if only some are absent, the others are remembered too */
    return LIKELY(!reading->absent_tags) || reading->absent_tags == record->optional_tags;
}

/* What a record holds beyond its fields, or None. */
INLINE PyObject *rest_of(Plan *plan, Reading *reading)
{
    if (LIKELY(!reading->extra && !reading->nulls && !reading->absent_tags))
        return Py_NewRef(Py_None);
    return rest_object(plan, reading, Py_NewRef(Py_None));
}

INLINE int set_rest(Plan *plan, Reading *reading)
{
    PyObject *rest = rest_of(plan, reading);
    return rest && slot_set(reading->object, &reading->record->rest, rest);
}

/* Read the value below the content key. An object where none is written is an exception that
 * would have to be remembered. */
static int read_content(Plan *plan, Scanner *scanner, Reading *reading)
{
    if (!reading->record->content_written || scanner->depth >= plan->max_depth)
        return 0;
    scanner->depth++;
    int taken = pass(scanner, '{') && read_members(plan, scanner, reading->content);
    scanner->depth--;
    return taken;
}

/* Set what a record and its content hold beyond their fields. */
static int set_rests(Plan *plan, Reading *reading)
{
    Reading *content = reading->content;
    PyObject *around = rest_of(plan, reading);
    if (!around)
        return 0;
    PyObject *rest = around;
    if (content->extra || content->nulls || around != Py_None)
        rest = rest_object(plan, content, around);
    return rest && slot_set(reading->object, &reading->record->rest, rest);
}

/* Read a record whose fields are in a content, at its brace. */
NOINLINE PyObject *read_enveloped(Plan *plan, Scanner *scanner, Record *record)
{
    Reading content = {.record = record->content, .first = 1, .guess = &record->content->first};
    Reading reading = {.record = record, .first = 1, .guess = &record->first};
    reading.content = &content;
    if (!CAN_SEE(record) || !CAN_SEE(record->content))
        return NULL;
    reading.object = content.object = new_object(record->cls, record->size);
    if (!reading.object)
        return NULL;
    pass(scanner, '{');
    if (read_members(plan, scanner, &reading) && complete(plan, &reading) &&
        complete(plan, &content) && set_rests(plan, &reading)) {
        track_object(reading.object);
        return reading.object;
    }
    Py_XDECREF(reading.extra);
    Py_XDECREF(content.extra);
    Py_DECREF(reading.object);
    return NULL;
}

/* Read a record at its brace or, if its tag was read already, behind that. */
static PyObject *read_record(Plan *plan, Scanner *scanner, Record *record, int tag_read)
{
    if (UNLIKELY(record->content != NULL))
        return read_enveloped(plan, scanner, record);
    Reading reading = {.record = record, .tagged = tag_read, .first = !tag_read};
    reading.guess = &record->first;
    if (!CAN_SEE(record))
        return NULL;
    reading.object = new_object(record->cls, record->size);
    if (UNLIKELY(!reading.object))
        return NULL;
    if (!tag_read)
        pass(scanner, '{');
    if (LIKELY(read_members(plan, scanner, &reading) && complete(plan, &reading) &&
               set_rest(plan, &reading))) {
        track_object(reading.object);
        return reading.object;
    }
    Py_XDECREF(reading.extra);
    Py_DECREF(reading.object);
    return NULL;
}

enum { TAG_BAD, TAG_ABSENT, TAG_LATER, TAG_FIRST };

/* Look for the tag of the object at its brace. If it comes first, the search ends after it. A key with an
 * escape is passed here, even if it is the tag's: the reader of the object finds it, and gives up. */
static int find_tag(Scanner *scanner, const Union *tagged_union, Text *tag)
{
    Text key;
    int place = TAG_FIRST;
    int next = 1;
    pass(scanner, '{');
    if (LIKELY(scanner->end - scanner->at > tagged_union->opening_length &&
               same_bytes(scanner->at, tagged_union->opening, tagged_union->opening_length))) {
        scanner->at += tagged_union->opening_length;
        return scan_text(scanner, tag) && !(tag->flags & TEXT_ESCAPED) ? TAG_FIRST : TAG_BAD;
    }
    if (peek(scanner) == '}')
        return TAG_ABSENT;
    while (next > 0) {
        if (peek(scanner) != '"')
            return TAG_BAD;
        scanner->at++;
        if (!scan_text(scanner, &key) || !pass(scanner, ':'))
            return TAG_BAD;
        if (!(key.flags & TEXT_ESCAPED) && key.length == tagged_union->key_length &&
            same_bytes(key.start, tagged_union->key_text, key.length)) {
            if ((tagged_union->tag_optional || tagged_union->absent >= 0) &&
                pass_word(scanner, "null", 4))
                return TAG_ABSENT;
            if (peek(scanner) != '"')
                return TAG_BAD;
            scanner->at++;
            return scan_text(scanner, tag) && !(tag->flags & TEXT_ESCAPED) ? place : TAG_BAD;
        }
        if (!skip_value(scanner))
            return TAG_BAD;
        place = TAG_LATER;
        next = more(scanner, '}');
    }
    return next ? TAG_BAD : TAG_ABSENT;
}

/* Whether a string is what a literal without escapes says. */
static int is_text(PyObject *string, const Text *text)
{
    Py_ssize_t length;
    const uint8_t *ascii = ascii_text(string, &length);
    if (ascii)
        return length == text->length && !memcmp(ascii, text->start, length);
    PyObject *other = text_object(text);
    int same = other && PyUnicode_Compare(string, other) == 0;
    Py_XDECREF(other);
    return same;
}

/* The tag as the payload has it, if that is the tag that was found first; NULL if not. */
static PyObject *tag_object(const Union *tagged_union, PyObject *payload, const Text *tag)
{
    PyObject *last = PyDict_GetItemWithError(payload, tagged_union->key);
    if (!last)
        return tag || PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
    int same = tag ? PyUnicode_CheckExact(last) && is_text(last, tag) : last == Py_None;
    return same ? Py_NewRef(last) : NULL;
}

/* Read an object of no known tag, or without a tag, at its brace. */
static PyObject *read_unknown(Plan *plan, Scanner *scanner, const Union *known, const Text *tag)
{
    PyObject *payload = read_free(plan, scanner, 0);
    PyObject *type = payload ? tag_object(known, payload, tag) : NULL;
    PyObject *unknown = type ? new_object(known->unknown, known->unknown_size) : NULL;
    if (!unknown) {
        Py_XDECREF(payload);
        Py_XDECREF(type);
        return NULL;
    }
    int set = slot_set(unknown, &known->payload, payload);
    set &= slot_set(unknown, &known->tag, type);
    set &= slot_set(unknown, &known->rest, Py_NewRef(Py_None));
    if (known->has_faults)
        set &= slot_set(unknown, &known->faults, Py_NewRef(plan->no_faults));
    if (!set) {
        Py_DECREF(unknown);
        return NULL;
    }
    track_object(unknown);
    return unknown;
}

/* Read an object whose variant a single key of strings does not say. */
NOINLINE PyObject *read_searched(Plan *plan, Scanner *scanner, const Union *tagged_union)
{
    const uint8_t *brace = scanner->at;
    Text tag;
    int record = tagged_union->search ? search(scanner, tagged_union, &tag) : VARIANT_BAD;
    if (record == VARIANT_BAD || scanner->skipped > scanner->patience)
        return NULL;
    scanner->at = brace;
    if (record >= 0)
        return read_record(plan, scanner, &plan->records[record], 0);
    if (!tagged_union->simple)
        return NULL;
    return read_unknown(plan, scanner, tagged_union, record == VARIANT_UNTAGGED ? NULL : &tag);
}

static PyObject *read_variant(Plan *plan, Scanner *scanner, const Union *tagged_union)
{
    const uint8_t *brace = scanner->at;
    Text tag;
    if (UNLIKELY(tagged_union->search || !tagged_union->simple))
        return read_searched(plan, scanner, tagged_union);
    int found = find_tag(scanner, tagged_union, &tag);
    if (UNLIKELY(found == TAG_BAD))
        return NULL;
    if (UNLIKELY(scanner->skipped > scanner->patience))
        return NULL;
    int record = tagged_union->absent;
    if (found != TAG_ABSENT)
        record = index_find(&tagged_union->tags, tag.start, tag.length);
    int tag_read = record >= 0 && found == TAG_FIRST && plan->records[record].tagged;
    if (UNLIKELY(!tag_read))
        scanner->at = brace;
    if (LIKELY(record >= 0))
        return read_record(plan, scanner, &plan->records[record], tag_read);
    if (found == TAG_ABSENT && !tagged_union->tag_optional)
        return NULL;
    return read_unknown(plan, scanner, tagged_union, found == TAG_ABSENT ? NULL : &tag);
}

static PyObject *read_string(Scanner *scanner, const Enum *enumeration)
{
    Text text;
    scanner->at++;
    if (UNLIKELY(!scan_text(scanner, &text)))
        return NULL;
    if (!enumeration)
        return text_object(&text);
    if (text.flags & TEXT_ESCAPED)
        return NULL; /* it may be a member */
    int member = index_find(&enumeration->index, text.start, text.length);
    if (LIKELY(member >= 0))
        return Py_NewRef(enumeration->members[member]);
    return enumeration->closed ? NULL : text_object(&text);
}

static PyObject *read_object(Plan *plan, Scanner *scanner, const Type *type)
{
    if (type->record)
        return read_record(plan, scanner, type->record, 0);
    if (type->tagged_union)
        return read_variant(plan, scanner, type->tagged_union);
    if (type->entry)
        return read_dict(plan, scanner, type->entry);
    return read_free(plan, scanner, 0);
}

static PyObject *read_container(Plan *plan, Scanner *scanner, const Type *type, unsigned kind)
{
    PyObject *value;
    if (UNLIKELY(!(type->kinds & kind) || scanner->depth >= plan->max_depth))
        return NULL;
    scanner->depth++;
    if (kind == KIND_OBJECT)
        value = read_object(plan, scanner, type);
    else if (type->item)
        value = read_list(plan, scanner, type->item);
    else
        value = read_free(plan, scanner, 1);
    scanner->depth--;
    return value;
}

INLINE PyObject *read_digit_or_number(Scanner *scanner, unsigned kinds)
{
    const uint8_t *p = scanner->at;
    int alone = scanner->end - p > 1 && (p[1] == ',' || p[1] == '}');
    if (LIKELY(alone && *p != '-' && kinds & (KIND_INTEGER | KIND_FLOAT))) {
        scanner->at++;
        return PyLong_FromLong(*p - '0');
    }
    return scan_number(scanner, kinds);
}

/* The member of an enum of integers, or the number itself. Takes the reference to the number. */
static PyObject *integer_member(const Enum *enumeration, PyObject *number)
{
    if (!number)
        return NULL;
    PyObject *member = PyDict_GetItemWithError(enumeration->integers, number);
    if (!member && (enumeration->closed || PyErr_Occurred()))
        Py_CLEAR(number);
    if (!member)
        return number;
    Py_DECREF(number);
    return Py_NewRef(member);
}

INLINE PyObject *read_number_value(Scanner *scanner, const Type *type)
{
    PyObject *number = read_digit_or_number(scanner, type->kinds);
    return UNLIKELY(type->integers != NULL) ? integer_member(type->integers, number) : number;
}

static PyObject *read_word(Scanner *scanner, PyObject *object, const char *word, int length)
{
    return pass_word(scanner, word, length) ? Py_NewRef(object) : NULL;
}

static PyObject *read_value(Plan *plan, Scanner *scanner, const Type *type)
{
    unsigned kinds = type->kinds;
    switch (peek(scanner)) {
    case '"':
        return kinds & KIND_STRING ? read_string(scanner, type->enumeration) : NULL;
    case '{':
        return read_container(plan, scanner, type, KIND_OBJECT);
    case '[':
        return read_container(plan, scanner, type, KIND_ARRAY);
    case 'n':
        return kinds & KIND_NULL ? read_word(scanner, Py_None, "null", 4) : NULL;
    case 't':
        return kinds & KIND_BOOLEAN ? read_word(scanner, Py_True, "true", 4) : NULL;
    case 'f':
        return kinds & KIND_BOOLEAN ? read_word(scanner, Py_False, "false", 5) : NULL;
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        return read_number_value(scanner, type);
    default:
        return NULL;
    }
}

/* The UTF-8 of what a caller gave. If it has to be held, a reference is in *held. */
static const uint8_t *json_bytes(PyObject *data, Py_ssize_t *length, PyObject **held)
{
    PyTypeObject *cls = Py_TYPE(data);
    *held = NULL;
    if (LIKELY(cls == &PyBytes_Type)) {
        *length = BYTES_SIZE(data);
        return (const uint8_t *)BYTES_DATA(data);
    }
    if (cls == &PyUnicode_Type) {
        const uint8_t *text = ascii_text(data, length);
        if (text || PyErr_Occurred())
            return text;
        *held = PyUnicode_AsUTF8String(data); /* a copy that does not stay in the string */
    }
    else if (cls == &PyByteArray_Type || cls == &PyMemoryView_Type) {
        *held = PyBytes_FromObject(data); /* another thread may write into it */
    }
    if (!*held)
        return NULL;
    *length = BYTES_SIZE(*held);
    return (const uint8_t *)BYTES_DATA(*held);
}

PyObject *decode_json(Plan *plan, const Type *root, PyObject *data)
{
    Scanner scanner;
    Py_ssize_t length = 0;
    PyObject *held;
    scanner.at = json_bytes(data, &length, &held);
    if (UNLIKELY(!scanner.at))
        return NULL;
    scanner.end = scanner.at + length;
    scanner.depth = 0;
    scanner.free_depth = 0;
    scanner.skipped = 0;
    scanner.patience = 4 * length + 4096;
    scanner.items = scanner.few_items;
    scanner.items_used = 0;
    scanner.items_size = sizeof scanner.few_items / sizeof *scanner.few_items;
    skip_blanks(&scanner);
    PyObject *value = read_value(plan, &scanner, root);
    skip_blanks(&scanner);
    if (UNLIKELY(scanner.at != scanner.end))
        Py_CLEAR(value);
    if (scanner.items != scanner.few_items)
        PyMem_Free(scanner.items);
    Py_XDECREF(held);
    return value;
}
