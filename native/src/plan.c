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

static int field_init(Plan *plan, Record *record, Field *field, PyObject *given)
{
    PyObject *name;
    PyObject *before;
    int type;
    int optional;
    int nullable;
    int null;
    if (!PyArg_ParseTuple(given, "UUSippi", &name, &field->wire, &before, &type, &optional,
                          &nullable, &null))
        return 0;
    if (type < 0 || !in_range(type, plan->types_count) || !in_range(null, NOT_REMEMBERED))
        return refuse("not a field", given);
    field->type = &plan->types[type];
    field->optional = (uint8_t)optional;
    field->nullable = (uint8_t)nullable;
    field->plain = field->type->kinds & KIND_STRING && !field->type->enumeration;
    field->null = null < 0 ? NOT_REMEMBERED : (uint8_t)null;
    if (null >= 0) {
        record->null_fields[null] = field;
        record->null_count++;
    }
    field->before = padded(plan, before, &field->before_length);
    return field->before && find_slot(plan, record->cls, name, &field->slot) &&
           index_add(&record->keys, field->wire, field->number);
}

/* Fill in the order of writing; 0 if a null's bit is not taken though a higher one is. */
static int order_fields(Record *record)
{
    int at = 0;
    for (int optional = 0; optional < 2; optional++) {
        for (int i = 0; i < record->fields_count; i++) {
            if (record->fields[i].optional == optional)
                record->written[at++] = (uint16_t)i;
        }
    }
    for (int i = 0; i < record->null_count; i++) {
        if (!record->null_fields[i])
            return 0;
    }
    return 1;
}

static int record_init(Plan *plan, Record *record, PyObject *given, PyObject *rest)
{
    PyObject *tag_key;
    PyObject *tag;
    PyObject *opening;
    PyObject *fields;
    PyObject *cls;
    int type;
    if (!PyArg_ParseTuple(given, "OOOSiO!", &cls, &tag_key, &tag, &opening, &type, &PyTuple_Type,
                          &fields))
        return 0;
    Py_ssize_t count = PyTuple_Size(fields);
    if (type < 0 || !in_range(type, plan->types_count) || count > 60000)
        return refuse("not a record", given);
    record->type = &plan->types[type];
    record->fields_count = (int)count;
    record->fields = allocate(plan, (count + 1) * sizeof(Field));
    record->written = allocate(plan, (count + 1) * sizeof(uint16_t));
    record->opening = padded(plan, opening, &record->opening_length);
    if (!record->fields || !record->written || !record->opening)
        return 0;
    if (!index_init(plan, &record->keys, count + 1))
        return 0;
    record->tagged = tag != Py_None;
    if (record->tagged) {
        record->tag = (const uint8_t *)PyUnicode_AsUTF8AndSize(tag, &record->tag_length);
        if (!record->tag || !index_add(&record->keys, tag_key, record->fields_count))
            return 0;
    }
    for (int i = 0; i < record->fields_count; i++) {
        record->fields[i].number = (uint16_t)i;
        record->fields[i].next = (uint16_t)(i + 1 < record->fields_count ? i + 1 : 0);
        if (!field_init(plan, record, &record->fields[i], PyTuple_GetItem(fields, i)))
            return 0;
    }
    if (!order_fields(record))
        return refuse("nulls are not numbered one by one", given);
    return find_slot(plan, record->cls, rest, &record->rest);
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
        if (record < 0 || !in_range(record, plan->records_count) || !plan->records[record].tagged)
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
    if (!PyArg_ParseTuple(given, "OUSUppO!O!", &cls, &tagged_union->key, &opening, &attribute,
                          &tagged_union->tag_optional, &tagged_union->has_faults, &PyTuple_Type,
                          &tags, &PyTuple_Type, &holds))
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
    for (int i = 0; plan->records && i < plan->records_count; i++)
        Py_XDECREF(plan->records[i].nulls);
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
