/* A protocol, compiled: what every place of a payload may hold, and where it goes in the models. */
#pragma once
#include "compat.h"

/* The kinds of JSON values, as bits; table.py has the same numbers. */
enum {
    KIND_NULL = 1,
    KIND_BOOLEAN = 2,
    KIND_INTEGER = 4,
    KIND_FLOAT = 8,
    KIND_STRING = 16,
    KIND_ARRAY = 32,
    KIND_OBJECT = 64,
};

/* Limits of the pure codec, in its _runtime/scalars.py. */
#define MAX_FREE_DEPTH 200
#define MOST_DEPTH 400 /* what compiler.py asks for at most */
#define MAX_SAFE_INTEGER 9007199254740992.0

#define CACHED_KEYS 512
#define PADDING 16  /* bytes behind a text that is copied in whole blocks */
#define NOT_REMEMBERED 64

typedef struct {
    const uint8_t *text;
    Py_ssize_t length;
    int number;
} IndexEntry;

/* From texts to numbers, by open addressing. It is never full. */
typedef struct {
    IndexEntry *entries;
    uint32_t mask;
} Index;

/* An enum of strings has an index, one of integers a dict. */
typedef struct {
    PyTypeObject *cls;
    int closed;
    Index index;        /* values to members */
    PyObject **members;
    PyObject *integers; /* values to members; NULL for strings */
} Enum;

typedef struct Type Type;
typedef struct Record Record;

/* The only values that a field has. */
typedef struct {
    PyObject *values;
    Index texts;         /* those of them that are strings, to their places among them */
    const char *literal; /* the JSON of a constant value, and padding */
    Py_ssize_t literal_length;
} Values;

/* A member of an object. One without a slot is a constant, a tag, a key that has to be null, or the
 * content of a record whose other fields are in there. */
typedef struct {
    const char *before; /* ,"key": and padding */
    PyObject *wire;
    const Type *type;
    const Values *values; /* NULL if it may have others */
    Slot slot;
    int before_length;
    uint16_t number;
    uint16_t next;     /* a guess: the field that follows in the text */
    uint8_t optional;
    uint8_t nullable;
    uint8_t plain;     /* any string */
    uint8_t null;      /* its bit among the nulls to remember, or NOT_REMEMBERED */
    uint8_t slotless;
    uint8_t bit;       /* of one without a slot: its number among these */
    uint8_t tag;       /* a tag that may be absent */
    uint8_t content;
} Field;

struct Record {
    PyTypeObject *cls;
    Py_ssize_t size;
    const Type *type; /* of this record */
    Field *fields;
    int fields_count;
    int tagged;
    Record *content;       /* the fields in the content; NULL without one */
    PyObject *absent_tags; /* the set of the keys of tags that may be absent; NULL without one */
    uint16_t *written;     /* fields as they are written: required ones, then optional ones */
    int always_written;    /* how many are the former */
    uint16_t first;        /* a guess: the field that comes first in the text */
    Index keys;            /* keys to fields; the key of the tag to fields_count */
    Slot rest;
    const uint8_t *tag;    /* the value of the tag */
    Py_ssize_t tag_length;
    const char *opening;   /* {"type":"value" and padding; without a tag { alone */
    Py_ssize_t opening_length;
    Field *null_fields[64]; /* whose nulls are remembered, by their bits */
    int null_count;
    PyObject *nulls;       /* the last set of remembered nulls that was made, and its bits */
    uint64_t null_bits;
    int slotless_count;
    int optional_tags;     /* how many tags may be absent */
    int content_written;   /* an empty content is written */
};

#define MAX_TAGS 8

/* What a key says of its object; -1 for nothing. */
typedef struct {
    int tag;   /* it has the tag of this number */
    int known; /* it has this bit among the keys by which records are known */
    int level; /* its value is searched too, by the keys of this number */
} Mark;

typedef struct {
    Index keys; /* to marks */
    Mark *marks;
} Level;

typedef struct {
    int record;
    uint64_t keys; /* the bits of the keys by which it is known */
} KnownByKeys;

/* How the variant of an object is found if a single key of strings does not say it. */
typedef struct {
    int external; /* a key is the tag */
    int tags_count;
    unsigned tag_kinds[MAX_TAGS];
    Level *levels;
    int levels_count;
    KnownByKeys *known;
    int known_count;
} Search;

typedef struct {
    PyObject *key;
    const uint8_t *key_text;
    Py_ssize_t key_length;
    const uint8_t *opening; /* "type":" */
    Py_ssize_t opening_length;
    int tag_optional;
    int simple;             /* a single key of strings is the tag */
    int absent;             /* the record that an object without the tag is, or -1 */
    Search *search;         /* NULL if the tag is enough, or if it is outside */
    Index tags;             /* values of the tag to records; of several tags, as search.c spells them */
    uint8_t *holds;         /* by class: whether its objects may be here */
    PyTypeObject *unknown;
    Py_ssize_t unknown_size;
    Slot tag;
    Slot payload;
    Slot faults;
    Slot rest;
    int has_faults;
} Union;

/* What a place may hold. An object is one of four things: a record, a variant of a union, a map
 * with entries of one type, or free JSON; an array without an item type is free JSON too. */
struct Type {
    unsigned kinds;
    const Enum *enumeration; /* of strings */
    const Enum *integers;    /* an enum of integers */
    Record *record;
    Union *tagged_union;
    const Type *entry;
    const Type *item;
    int anything; /* free JSON of every kind */
};

enum { CLASS_RECORD, CLASS_UNKNOWN, CLASS_ENUM };
typedef struct {
    PyTypeObject *cls;
    int kind;
    int number; /* among the records, unions or enums */
} Class;

typedef struct Block Block;

typedef struct {
    PyObject_HEAD
    Block *blocks;       /* all memory of the structures below */
    PyObject *held;      /* a list of all objects that they point to */
    PyObject *roots;     /* names of unions and records to numbers of types */
    PyObject *unset;
    PyObject *no_nulls;
    PyObject *no_faults;
    PyTypeObject *rest_class;
    Py_ssize_t rest_size;
    Slot rest_extra;
    Slot rest_nulls;
    Slot rest_exceptional; /* empty in every record that is known here */
    Slot rest_envelope;    /* None in every record that is known here */
    int max_depth;
    Type *types;
    Record *records;
    Union *unions;
    Enum *enums;
    Class *classes;
    int types_count;
    int records_count;
    int unions_count;
    int enums_count;
    Class **by_class;    /* classes by address, in open addressing */
    uint32_t class_mask;
    Type anything;
    PyObject *keys[CACHED_KEYS]; /* the last key of each hash */
} Plan;

INLINE uint32_t hash_bytes(const uint8_t *p, Py_ssize_t length)
{
    uint64_t first = 0;
    uint64_t last = 0;
    if (length >= 8) {
        memcpy(&first, p, 8);
        memcpy(&last, p + length - 8, 8);
    }
    else if (length >= 4) {
        memcpy(&first, p, 4);
        memcpy(&last, p + length - 4, 4);
    }
    else if (length > 0) {
        first = p[0] | (uint32_t)p[length >> 1] << 8;
        last = p[length - 1];
    }
    uint64_t hash = (first ^ (uint64_t)length * 0x9E3779B97F4A7C15ull) * 0xBF58476D1CE4E5B9ull;
    hash ^= hash >> 32;
    return (uint32_t)(((hash ^ last) * 0x94D049BB133111EBull) >> 32);
}

INLINE int same_bytes(const uint8_t *a, const uint8_t *b, Py_ssize_t length)
{
    uint64_t x;
    uint64_t y;
    if (length >= 8) {
        for (Py_ssize_t i = 0; i + 8 <= length; i += 8) {
            memcpy(&x, a + i, 8);
            memcpy(&y, b + i, 8);
            if (x != y)
                return 0;
        }
        memcpy(&x, a + length - 8, 8);
        memcpy(&y, b + length - 8, 8);
        return x == y;
    }
    if (length >= 4) {
        uint32_t u;
        uint32_t v;
        memcpy(&u, a, 4);
        memcpy(&v, b, 4);
        if (u != v)
            return 0;
        memcpy(&u, a + length - 4, 4);
        memcpy(&v, b + length - 4, 4);
        return u == v;
    }
    for (Py_ssize_t i = 0; i < length; i++) {
        if (a[i] != b[i])
            return 0;
    }
    return 1;
}

/* The number of a text, or -1. */
INLINE int index_find(const Index *index, const uint8_t *text, Py_ssize_t length)
{
    uint32_t at = hash_bytes(text, length) & index->mask;
    for (; index->entries[at].text; at = (at + 1) & index->mask) {
        const IndexEntry *entry = &index->entries[at];
        if (entry->length == length && same_bytes(text, entry->text, length))
            return entry->number;
    }
    return -1;
}

INLINE uint32_t class_hash(const PyTypeObject *cls)
{
    return (uint32_t)((uintptr_t)cls >> 4) * 0x9E3779B1u >> 7;
}

INLINE Class *class_find(const Plan *plan, const PyTypeObject *cls)
{
    uint32_t at = class_hash(cls) & plan->class_mask;
    for (; plan->by_class[at]; at = (at + 1) & plan->class_mask) {
        if (plan->by_class[at]->cls == cls)
            return plan->by_class[at];
    }
    return NULL;
}

PyObject *allowed_value(const Values *values, PyObject *value);

int plan_init(Plan *plan, PyObject *args);
void plan_free(Plan *plan);
const Type *plan_root(const Plan *plan, PyObject *name);

PyObject *decode_json(Plan *plan, const Type *root, PyObject *data);
PyObject *encode_json(Plan *plan, PyObject *model);
