/* From the tuples that compile() in wiregen_native/compiler.py makes to the structures of plan.h.
 *
 * The tuples are trusted to mean what they say, and not to be in range or of the right class. */
#include "plan.h"

struct Block {
    Block *next;
    double aligned[];
};

static void *allocate(Plan *plan, size_t size)
{
    Block *block = PyMem_Calloc(1, sizeof(Block) + size);
    if (!block) {
        PyErr_NoMemory();
        return NULL;
    }
    block->next = plan->blocks;
    plan->blocks = block;
    return block->aligned;
}

static int hold(Plan *plan, PyObject *object)
{
    return !PyList_Append(plan->held, object);
}

static int refuse(const char *what, PyObject *object)
{
    PyErr_Format(PyExc_TypeError, "%s: %R", what, object);
    return 0;
}

/* The text of a bytes object, copied with some bytes behind it. */
static char *padded(Plan *plan, PyObject *bytes, Py_ssize_t *length)
{
    *length = PyBytes_Size(bytes);
    char *copy = allocate(plan, *length + PADDING);
    if (copy)
        memcpy(copy, PyBytes_AsString(bytes), *length);
    return copy;
}

static int index_init(Plan *plan, Index *index, Py_ssize_t count)
{
    uint32_t size = 8;
    while (size < 3 * count)
        size *= 2;
    index->mask = size - 1;
    index->entries = allocate(plan, size * sizeof(IndexEntry));
    return index->entries != NULL;
}

static int index_add(Index *index, PyObject *string, int number)
{
    Py_ssize_t length;
    const uint8_t *text = (const uint8_t *)PyUnicode_AsUTF8AndSize(string, &length);
    if (!text)
        return 0;
    if (index_find(index, text, length) >= 0)
        return refuse("stands twice", string);
    uint32_t at = hash_bytes(text, length) & index->mask;
    while (index->entries[at].text)
        at = (at + 1) & index->mask;
    index->entries[at] = (IndexEntry){text, length, number};
    return 1;
}

#ifdef Py_LIMITED_API

static int slot_is_safe(PyTypeObject *cls, Slot *slot)
{
    (void)cls;
    slot->get = (descrgetfunc)PyType_GetSlot(Py_TYPE(slot->descriptor), Py_tp_descr_get);
    slot->set = (descrsetfunc)PyType_GetSlot(Py_TYPE(slot->descriptor), Py_tp_descr_set);
    return slot->get && slot->set;
}

static int class_is_safe(PyTypeObject *cls, Py_ssize_t *size)
{
    *size = 0;
    return PyType_HasFeature(cls, Py_TPFLAGS_HAVE_GC) && PyType_HasFeature(cls, Py_TPFLAGS_HEAPTYPE);
}

#else

/* Whether a slot is one pointer to an object, inside the objects of a class. */
static int slot_is_safe(PyTypeObject *cls, Slot *slot)
{
    if (Py_TYPE(slot->descriptor) != &PyMemberDescr_Type)
        return 0;
    PyMemberDescrObject *descriptor = (PyMemberDescrObject *)slot->descriptor;
    PyMemberDef *member = descriptor->d_member;
    slot->offset = member->offset;
    return member->type == T_OBJECT_EX && !(member->flags & READONLY) &&
           PyType_IsSubtype(cls, descriptor->d_common.d_type) &&
           member->offset >= (Py_ssize_t)sizeof(PyObject) &&
           member->offset + (Py_ssize_t)sizeof(PyObject *) <= cls->tp_basicsize;
}

/* Whether new_object() makes what the class itself would make. */
static int class_is_safe(PyTypeObject *cls, Py_ssize_t *size)
{
    *size = cls->tp_basicsize;
    return PyType_HasFeature(cls, Py_TPFLAGS_HAVE_GC) &&
           PyType_HasFeature(cls, Py_TPFLAGS_HEAPTYPE) && cls->tp_alloc == PyType_GenericAlloc &&
           !cls->tp_itemsize && !cls->tp_dictoffset && !cls->tp_weaklistoffset;
}

#endif

static int find_slot(Plan *plan, PyTypeObject *cls, PyObject *name, Slot *slot)
{
    slot->descriptor = PyObject_GetAttr((PyObject *)cls, name);
    if (!slot->descriptor)
        return 0;
    int held = hold(plan, slot->descriptor);
    Py_DECREF(slot->descriptor);
    if (!held)
        return 0;
    return slot_is_safe(cls, slot) || refuse("not a slot that can be set", slot->descriptor);
}

static int check_class(PyObject *cls, Py_ssize_t *size)
{
    return (PyType_Check(cls) && class_is_safe((PyTypeObject *)cls, size)) ||
           refuse("not a class whose objects have slots only", cls);
}

static void add_class(Plan *plan, int at, PyTypeObject *cls, int kind, int number)
{
    plan->classes[at] = (Class){cls, kind, number};
    uint32_t place = class_hash(cls) & plan->class_mask;
    while (plan->by_class[place])
        place = (place + 1) & plan->class_mask;
    plan->by_class[place] = &plan->classes[at];
}

static int in_range(int number, int count)
{
    if (number >= -1 && number < count)
        return 1;
    PyErr_SetString(PyExc_ValueError, "a number is out of range");
    return 0;
}

static int type_init(Plan *plan, Type *type, PyObject *given)
{
    int enumeration;
    int integers;
    int record;
    int tagged_union;
    int entry;
    int item;
    if (!PyArg_ParseTuple(given, "Iiiiiiip", &type->kinds, &enumeration, &integers, &record,
                          &tagged_union, &entry, &item, &type->anything))
        return 0;
    if (!in_range(enumeration, plan->enums_count) || !in_range(integers, plan->enums_count) ||
        !in_range(record, plan->records_count) || !in_range(tagged_union, plan->unions_count) ||
        !in_range(entry, plan->types_count) || !in_range(item, plan->types_count))
        return 0;
    type->enumeration = enumeration < 0 ? NULL : &plan->enums[enumeration];
    type->integers = integers < 0 ? NULL : &plan->enums[integers];
    if ((type->enumeration && type->enumeration->integers) ||
        (type->integers && !type->integers->integers))
        return refuse("an enum of another kind", given);
    type->record = record < 0 ? NULL : &plan->records[record];
    type->tagged_union = tagged_union < 0 ? NULL : &plan->unions[tagged_union];
    type->entry = entry < 0 ? NULL : &plan->types[entry];
    type->item = item < 0 ? NULL : &plan->types[item];
    int objects = (record >= 0) + (tagged_union >= 0) + (entry >= 0) + type->anything;
    int arrays = (item >= 0) + type->anything;
    if (objects == !!(type->kinds & KIND_OBJECT) && arrays == !!(type->kinds & KIND_ARRAY))
        return 1;
    return refuse("a type holds nothing, or two things of one kind", given);
}

/* Add one value and its member. */
static int add_member(Enum *enumeration, PyObject *value, PyObject *member, int number)
{
    if (Py_TYPE(member) != enumeration->cls)
        return refuse("not a member of the enum", member);
    if (enumeration->integers) {
        if (!PyLong_CheckExact(value) || !PyLong_Check(member))
            return refuse("not an integer", value);
        return !PyDict_SetItem(enumeration->integers, value, member);
    }
    if (!PyUnicode_Check(member))
        return refuse("not a string", member);
    enumeration->members[number] = member;
    return index_add(&enumeration->index, value, number);
}

static int enum_init(Plan *plan, Enum *enumeration, PyObject *given)
{
    PyObject *cls;
    PyObject *values;
    PyObject *members;
    int integers;
    if (!PyArg_ParseTuple(given, "O!pO!O!p", &PyType_Type, &cls, &integers, &PyTuple_Type, &values,
                          &PyTuple_Type, &members, &enumeration->closed))
        return 0;
    Py_ssize_t count = PyTuple_Size(values);
    enumeration->cls = (PyTypeObject *)cls;
    if (integers) {
        enumeration->integers = PyDict_New();
        int held = enumeration->integers && hold(plan, enumeration->integers);
        Py_XDECREF(enumeration->integers);
        if (!held)
            return 0;
    }
    enumeration->members = allocate(plan, (count + 1) * sizeof(PyObject *));
    if (!enumeration->members || !index_init(plan, &enumeration->index, count))
        return 0;
    if (PyTuple_Size(members) != count)
        return refuse("as many members as values", given);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *member = PyTuple_GetItem(members, i);
        if (!add_member(enumeration, PyTuple_GetItem(values, i), member, (int)i))
            return 0;
    }
    return 1;
}

/* Keep the only values that a field has, if these are given. */
static int values_init(Plan *plan, Field *field, PyObject *values, PyObject *literal)
{
    Py_ssize_t count = PyTuple_Size(values);
    if (!count)
        return 1;
    Values *made = allocate(plan, sizeof(Values));
    if (!made)
        return 0;
    field->values = made;
    made->values = values;
    made->literal = padded(plan, literal, &made->literal_length);
    if (!made->literal || !index_init(plan, &made->texts, count))
        return 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *value = PyTuple_GetItem(values, i);
        if (PyUnicode_CheckExact(value) && !index_add(&made->texts, value, (int)i))
            return 0;
        if (!PyUnicode_CheckExact(value) && !PyLong_CheckExact(value) && !PyBool_Check(value))
            return refuse("neither a string nor an integer nor a boolean", value);
    }
    return 1;
}

/* The one of some values that a string, an integer or a boolean is, as a borrowed reference. */
PyObject *allowed_value(const Values *values, PyObject *value)
{
    PyTypeObject *cls = Py_TYPE(value);
    if (cls == &PyUnicode_Type) {
        Py_ssize_t length;
        const uint8_t *text = ascii_text(value, &length);
        int number = text ? index_find(&values->texts, text, length) : -1;
        return number < 0 ? NULL : TUPLE_GET(values->values, number);
    }
    if (cls != &PyLong_Type && cls != &PyBool_Type)
        return NULL;
    for (Py_ssize_t i = 0; i < TUPLE_SIZE(values->values); i++) {
        PyObject *allowed = TUPLE_GET(values->values, i);
        int same = Py_TYPE(allowed) == cls ? PyObject_RichCompareBool(allowed, value, Py_EQ) : 0;
        if (same)
            return same > 0 ? allowed : NULL;
    }
    return NULL;
}

/* Number a field that has no slot. */
static int slotless_init(Record *record, Field *field, PyObject *given)
{
    field->slotless = 1;
    field->bit = (uint8_t)record->slotless_count;
    record->slotless_count++;
    record->optional_tags += field->tag;
    if (record->slotless_count > 64 || field->nullable || (field->tag && !field->optional))
        return refuse("not a field without a slot", given);
    const Values *values = field->values;
    if (values && (PyTuple_Size(values->values) != 1 || !values->literal_length))
        return refuse("not a constant", given);
    return 1;
}

static int field_init(Plan *plan, Record *record, Field *field, PyObject *given)
{
    PyObject *name;
    PyObject *before;
    PyObject *literal;
    PyObject *values;
    int type;
    int optional;
    int nullable;
    int null;
    int tag;
    if (!PyArg_ParseTuple(given, "OUSSippiO!p", &name, &field->wire, &before, &literal, &type,
                          &optional, &nullable, &null, &PyTuple_Type, &values, &tag))
        return 0;
    if (!in_range(type, plan->types_count) || !in_range(null, NOT_REMEMBERED))
        return 0;
    field->type = type < 0 ? NULL : &plan->types[type];
    field->optional = (uint8_t)optional;
    field->nullable = (uint8_t)nullable;
    field->tag = (uint8_t)tag;
    field->null = null < 0 ? NOT_REMEMBERED : (uint8_t)null;
    if (null >= 0) {
        record->null_fields[null] = field;
        record->null_count++;
    }
    Py_ssize_t length;
    field->before = padded(plan, before, &length);
    if (field->before && (length < 1 || length > INT_MAX))
        return refuse("not a comma and a key", before);
    if (!field->before || !values_init(plan, field, values, literal) ||
        !index_add(&record->keys, field->wire, field->number))
        return 0;
    field->before_length = (int)length;
    if (name == Py_None)
        return slotless_init(record, field, given);
    if (!field->type || !PyUnicode_Check(name))
        return refuse("not a field", given);
    field->plain =
        field->type->kinds & KIND_STRING && !field->type->enumeration && !field->values;
    return find_slot(plan, record->cls, name, &field->slot);
}

/* Fill in the order of writing; 0 if a null's bit is not taken though a higher one is. */
static int order_fields(Record *record)
{
    int at = 0;
    for (int last = 0; last < 2; last++) {
        for (int i = 0; i < record->fields_count; i++) {
            const Field *field = &record->fields[i];
            if ((field->optional && !field->slotless) == last)
                record->written[at++] = (uint16_t)i;
        }
        if (!last)
            record->always_written = at;
    }
    for (int i = 0; i < record->null_count; i++) {
        if (!record->null_fields[i])
            return 0;
    }
    return 1;
}

/* Make the set of the keys of the tags that may be absent. */
static int absent_tags_init(Plan *plan, Record *record)
{
    PyObject *keys = PyList_New(0);
    for (int i = 0; keys && i < record->fields_count; i++) {
        if (record->fields[i].tag && PyList_Append(keys, record->fields[i].wire) < 0)
            Py_CLEAR(keys);
    }
    record->absent_tags = keys ? PyFrozenSet_New(keys) : NULL;
    Py_XDECREF(keys);
    int held = record->absent_tags && hold(plan, record->absent_tags);
    Py_XDECREF(record->absent_tags);
    return held;
}

/* Fill in the members of a record, or those of its content. */
static int fields_init(Plan *plan, Record *record, PyObject *fields)
{
    Py_ssize_t count = PyTuple_Size(fields);
    if (count > 60000)
        return refuse("too many fields", fields);
    record->fields_count = (int)count;
    record->fields = allocate(plan, (count + 1) * sizeof(Field));
    record->written = allocate(plan, (count + 1) * sizeof(uint16_t));
    if (!record->fields || !record->written || !index_init(plan, &record->keys, count + 1))
        return 0;
    for (int i = 0; i < record->fields_count; i++) {
        record->fields[i].number = (uint16_t)i;
        record->fields[i].next = (uint16_t)(i + 1 < record->fields_count ? i + 1 : 0);
        if (!field_init(plan, record, &record->fields[i], PyTuple_GetItem(fields, i)))
            return 0;
    }
    if (!order_fields(record))
        return refuse("nulls are not numbered one by one", fields);
    return !record->optional_tags || absent_tags_init(plan, record);
}

/* The last member of a record with a content is this content. */
static int content_init(Plan *plan, Record *record, PyObject *given)
{
    PyObject *fields;
    Record *content = record->content = allocate(plan, sizeof(Record));
    if (!content ||
        !PyArg_ParseTuple(given, "O!p", &PyTuple_Type, &fields, &record->content_written))
        return 0;
    content->cls = record->cls;
    if (!fields_init(plan, content, fields))
        return 0;
    Field *last = record->fields_count ? &record->fields[record->fields_count - 1] : NULL;
    if (!last || !last->slotless || last->values || content->optional_tags)
        return refuse("not a content", given);
    if (!record->content_written && content->fields_count)
        return refuse("a content with fields that is not written", given);
    last->content = 1;
    return 1;
}

static int record_init(Plan *plan, Record *record, PyObject *given, PyObject *rest)
{
    PyObject *tag_key;
    PyObject *tag;
    PyObject *opening;
    PyObject *fields;
    PyObject *cls;
    PyObject *content;
    int type;
    if (!PyArg_ParseTuple(given, "OOOSiO!O", &cls, &tag_key, &tag, &opening, &type, &PyTuple_Type,
                          &fields, &content))
        return 0;
    if (type < 0 || !in_range(type, plan->types_count))
        return refuse("not a record", given);
    record->type = &plan->types[type];
    record->opening = padded(plan, opening, &record->opening_length);
    if (!record->opening || !fields_init(plan, record, fields))
        return 0;
    record->tagged = tag != Py_None;
    if (record->tagged) {
        record->tag = (const uint8_t *)PyUnicode_AsUTF8AndSize(tag, &record->tag_length);
        if (!record->tag || !index_add(&record->keys, tag_key, record->fields_count))
            return 0;
    }
    if (content != Py_None && !content_init(plan, record, content))
        return 0;
    return find_slot(plan, record->cls, rest, &record->rest);
}

static int level_init(Plan *plan, Search *search, Level *level, PyObject *keys)
{
    Py_ssize_t count = PyTuple_Size(keys);
    level->marks = allocate(plan, (count + 1) * sizeof(Mark));
    if (!level->marks || !index_init(plan, &level->keys, count))
        return 0;
    if (count > 64)
        return refuse("too many keys", keys);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *key;
        Mark *mark = &level->marks[i];
        if (!PyArg_ParseTuple(PyTuple_GetItem(keys, i), "Uiii", &key, &mark->tag, &mark->known,
                              &mark->level))
            return 0;
        if (!in_range(mark->tag, search->tags_count) || !in_range(mark->known, 64) ||
            !in_range(mark->level, search->levels_count) || !index_add(&level->keys, key, (int)i))
            return 0;
        if (!mark->level || (level != search->levels && (mark->tag >= 0 || mark->level >= 0)))
            return refuse("a level that is not the second", keys);
    }
    return 1;
}

static int known_init(Plan *plan, Search *search, PyObject *known)
{
    search->known_count = (int)PyTuple_Size(known);
    search->known = allocate(plan, (search->known_count + 1) * sizeof(KnownByKeys));
    if (!search->known)
        return 0;
    for (int i = 0; i < search->known_count; i++) {
        unsigned long long keys;
        int *record = &search->known[i].record;
        if (!PyArg_ParseTuple(PyTuple_GetItem(known, i), "iK", record, &keys))
            return 0;
        if (*record < 0 || !in_range(*record, plan->records_count) || !keys)
            return refuse("not a record that is known by keys", known);
        search->known[i].keys = keys;
    }
    return 1;
}

static int search_init(Plan *plan, Union *tagged_union, PyObject *given)
{
    PyObject *kinds;
    PyObject *levels;
    PyObject *known;
    Search *search = tagged_union->search = allocate(plan, sizeof(Search));
    if (!search ||
        !PyArg_ParseTuple(given, "pO!O!O!", &search->external, &PyTuple_Type, &kinds,
                          &PyTuple_Type, &levels, &PyTuple_Type, &known))
        return 0;
    search->tags_count = (int)PyTuple_Size(kinds);
    search->levels_count = (int)PyTuple_Size(levels);
    search->levels = allocate(plan, (search->levels_count + 1) * sizeof(Level));
    if (!search->levels)
        return 0;
    if (search->tags_count > MAX_TAGS || search->levels_count < !search->external)
        return refuse("not a search", given);
    for (int i = 0; i < search->tags_count; i++)
        search->tag_kinds[i] = (unsigned)PyLong_AsUnsignedLong(PyTuple_GetItem(kinds, i));
    for (int i = 0; i < search->levels_count; i++) {
        if (!level_init(plan, search, &search->levels[i], PyTuple_GetItem(levels, i)))
            return 0;
    }
    return !PyErr_Occurred() && known_init(plan, search, known);
}

static int union_tags(Plan *plan, Union *tagged_union, PyObject *tags, PyObject *holds)
{
    Py_ssize_t count = PyTuple_Size(tags);
    int classes = plan->records_count + plan->unions_count;
    tagged_union->holds = allocate(plan, classes + 1);
    if (!tagged_union->holds || !index_init(plan, &tagged_union->tags, count))
        return 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *tag;
        int record;
        if (!PyArg_ParseTuple(PyTuple_GetItem(tags, i), "Ui", &tag, &record))
            return 0;
        if (record < 0 || !in_range(record, plan->records_count))
            return refuse("not a variant", tag);
        if (!index_add(&tagged_union->tags, tag, record))
            return 0;
    }
    for (Py_ssize_t i = 0; i < PyTuple_Size(holds); i++) {
        long number = PyLong_AsLong(PyTuple_GetItem(holds, i));
        if (number < 0 || number >= classes)
            return PyErr_Occurred() ? 0 : refuse("not the number of a class", holds);
        tagged_union->holds[number] = 1;
    }
    return 1;
}

static int union_init(Plan *plan, Union *tagged_union, PyObject *given, PyObject *rest,
                      PyObject *payload, PyObject *faults)
{
    PyObject *cls;
    PyObject *opening;
    PyObject *attribute;
    PyObject *tags;
    PyObject *holds;
    PyObject *search;
    if (!PyArg_ParseTuple(given, "OUSUpppiO!O!O", &cls, &tagged_union->key, &opening, &attribute,
                          &tagged_union->tag_optional, &tagged_union->has_faults,
                          &tagged_union->simple, &tagged_union->absent, &PyTuple_Type, &tags,
                          &PyTuple_Type, &holds, &search))
        return 0;
    if (!in_range(tagged_union->absent, plan->records_count) ||
        (search != Py_None && !search_init(plan, tagged_union, search)))
        return 0;
    PyTypeObject *unknown = tagged_union->unknown;
    Py_ssize_t *length = &tagged_union->key_length;
    tagged_union->key_text = (const uint8_t *)PyUnicode_AsUTF8AndSize(tagged_union->key, length);
    if (!tagged_union->key_text)
        return 0;
    tagged_union->opening = (const uint8_t *)padded(plan, opening, &tagged_union->opening_length);
    if (!tagged_union->opening || !union_tags(plan, tagged_union, tags, holds))
        return 0;
    if (tagged_union->has_faults && !find_slot(plan, unknown, faults, &tagged_union->faults))
        return 0;
    return find_slot(plan, unknown, attribute, &tagged_union->tag) &&
           find_slot(plan, unknown, payload, &tagged_union->payload) &&
           find_slot(plan, unknown, rest, &tagged_union->rest);
}

/* Find the class of every record and union, before anything refers to them. */
static int find_classes(Plan *plan, PyObject *records, PyObject *unions)
{
    for (int i = 0; i < plan->records_count; i++) {
        Record *record = &plan->records[i];
        PyObject *cls = PyTuple_GetItem(PyTuple_GetItem(records, i), 0);
        if (!cls || !check_class(cls, &record->size))
            return 0;
        record->cls = (PyTypeObject *)cls;
        add_class(plan, i, record->cls, CLASS_RECORD, i);
    }
    for (int i = 0; i < plan->unions_count; i++) {
        Union *tagged_union = &plan->unions[i];
        PyObject *cls = PyTuple_GetItem(PyTuple_GetItem(unions, i), 0);
        if (!cls || !check_class(cls, &tagged_union->unknown_size))
            return 0;
        tagged_union->unknown = (PyTypeObject *)cls;
        add_class(plan, plan->records_count + i, tagged_union->unknown, CLASS_UNKNOWN, i);
    }
    return 1;
}

static int allocate_tables(Plan *plan)
{
    int classes = plan->records_count + plan->unions_count + plan->enums_count;
    uint32_t size = 16;
    while (size < 3 * (uint32_t)classes)
        size *= 2;
    plan->class_mask = size - 1;
    plan->types = allocate(plan, (plan->types_count + 1) * sizeof(Type));
    plan->records = allocate(plan, (plan->records_count + 1) * sizeof(Record));
    plan->unions = allocate(plan, (plan->unions_count + 1) * sizeof(Union));
    plan->enums = allocate(plan, (plan->enums_count + 1) * sizeof(Enum));
    plan->classes = allocate(plan, (classes + 1) * sizeof(Class));
    plan->by_class = allocate(plan, size * sizeof(Class *));
    return plan->types && plan->records && plan->unions && plan->enums && plan->classes &&
           plan->by_class;
}

static int rest_init(Plan *plan, PyObject *cls, PyObject *extra, PyObject *nulls,
                     PyObject *exceptional, PyObject *envelope)
{
    plan->rest_class = (PyTypeObject *)cls;
    return check_class(cls, &plan->rest_size) &&
           find_slot(plan, plan->rest_class, extra, &plan->rest_extra) &&
           find_slot(plan, plan->rest_class, nulls, &plan->rest_nulls) &&
           find_slot(plan, plan->rest_class, exceptional, &plan->rest_exceptional) &&
           find_slot(plan, plan->rest_class, envelope, &plan->rest_envelope);
}

/* Fill a plan that is all zeros. Whatever this returns, plan_free() ends the plan. */
int plan_init(Plan *plan, PyObject *args)
{
    PyObject *types, *records, *unions, *enums;
    PyObject *cls, *rest, *extra, *nulls, *exceptional, *envelope, *payload, *faults;
    if (!PyArg_ParseTuple(args, "O!O!O!O!O!i(OOUUUUUUU):Plan", &PyTuple_Type, &types, &PyTuple_Type,
                          &records, &PyTuple_Type, &unions, &PyTuple_Type, &enums, &PyDict_Type,
                          &plan->roots, &plan->max_depth, &plan->unset, &cls, &rest, &extra,
                          &nulls, &exceptional, &envelope, &payload, &faults))
        return 0;
    plan->held = PyList_New(0);
    plan->no_nulls = PyFrozenSet_New(NULL);
    plan->no_faults = PyTuple_New(0);
    if (!plan->held || !plan->no_nulls || !plan->no_faults || !hold(plan, args))
        return 0;
    if (plan->max_depth > MOST_DEPTH)
        return refuse("too deep for the stack", args);
    plan->types_count = (int)PyTuple_Size(types);
    plan->records_count = (int)PyTuple_Size(records);
    plan->unions_count = (int)PyTuple_Size(unions);
    plan->enums_count = (int)PyTuple_Size(enums);
    plan->anything = (Type){.kinds = 127, .anything = 1};
    if (!allocate_tables(plan) || !find_classes(plan, records, unions))
        return 0;
    for (int i = 0; i < plan->enums_count; i++) {
        if (!enum_init(plan, &plan->enums[i], PyTuple_GetItem(enums, i)))
            return 0;
        int at = plan->records_count + plan->unions_count + i;
        add_class(plan, at, plan->enums[i].cls, CLASS_ENUM, i);
    }
    for (int i = 0; i < plan->types_count; i++) {
        if (!type_init(plan, &plan->types[i], PyTuple_GetItem(types, i)))
            return 0;
    }
    for (int i = 0; i < plan->records_count; i++) {
        if (!record_init(plan, &plan->records[i], PyTuple_GetItem(records, i), rest))
            return 0;
    }
    for (int i = 0; i < plan->unions_count; i++) {
        PyObject *given = PyTuple_GetItem(unions, i);
        if (!union_init(plan, &plan->unions[i], given, rest, payload, faults))
            return 0;
    }
    return rest_init(plan, cls, extra, nulls, exceptional, envelope);
}

void plan_free(Plan *plan)
{
    for (int i = 0; plan->records && i < plan->records_count; i++) {
        Record *record = &plan->records[i];
        Py_XDECREF(record->nulls);
        if (record->content)
            Py_XDECREF(record->content->nulls);
    }
    for (int i = 0; i < CACHED_KEYS; i++)
        Py_XDECREF(plan->keys[i]);
    while (plan->blocks) {
        Block *block = plan->blocks;
        plan->blocks = block->next;
        PyMem_Free(block);
    }
    Py_XDECREF(plan->no_faults);
    Py_XDECREF(plan->no_nulls);
    Py_XDECREF(plan->held);
}

/* The type of the union or record of this name. */
const Type *plan_root(const Plan *plan, PyObject *name)
{
    PyObject *number = PyDict_GetItemWithError(plan->roots, name);
    if (!number) {
        if (!PyErr_Occurred())
            PyErr_SetObject(PyExc_KeyError, name);
        return NULL;
    }
    long at = PyLong_AsLong(number);
    if (at < 0 || at >= plan->types_count) {
        PyErr_SetString(PyExc_ValueError, "a number is out of range");
        return NULL;
    }
    return &plan->types[at];
}
