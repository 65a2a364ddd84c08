/* The C API, full or limited, behind one set of names; compilers and processors too.
 *
 * -DPy_LIMITED_API=0x030b0000 makes one binary for every Python from 3.11 on. A slot is then reached
 * through its descriptor; otherwise it is a pointer at an offset. slot_get() gives a reference that
 * is owned in the one build and borrowed in the other: slot_done() ends both. */
#pragma once
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) || defined(__clang__)
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define INLINE static inline __attribute__((always_inline))
#define NOINLINE static __attribute__((noinline))
#define LOWEST_BIT(x) ((unsigned)__builtin_ctz(x))
/* A guess is shared by all threads; one that is out of date costs a look-up, never correctness. */
#define GUESS_GET(x) __atomic_load_n(&(x), __ATOMIC_RELAXED)
#define GUESS_SET(x, value) __atomic_store_n(&(x), (value), __ATOMIC_RELAXED)
#else
#define LIKELY(x) (x)
#define UNLIKELY(x) (x)
#define INLINE static __forceinline
#define NOINLINE static __declspec(noinline)
#define GUESS_GET(x) (*(volatile uint16_t *)&(x))
#define GUESS_SET(x, value) (*(volatile uint16_t *)&(x) = (value))
#endif

#if defined(__SSE2__) || defined(_M_X64)
#define HAVE_SSE2
#include <emmintrin.h>
#ifndef LOWEST_BIT
#include <intrin.h>
INLINE unsigned LOWEST_BIT(unsigned x)
{
    unsigned long bit;
    _BitScanForward(&bit, x);
    return bit;
}
#endif
#endif

/* Functions for processors that not everybody has are chosen at run time. */
#if defined(HAVE_SSE2) && (defined(__GNUC__) || defined(__clang__))
#define HAVE_TARGETS
#include <immintrin.h>
#define HAS_SSSE3 __builtin_cpu_supports("ssse3")
#define HAS_AVX2 __builtin_cpu_supports("avx2")
#endif

typedef struct {
    PyObject *descriptor; /* held by the plan */
#ifdef Py_LIMITED_API
    descrgetfunc get;
    descrsetfunc set;
#else
    Py_ssize_t offset;
#endif
} Slot;

#ifdef Py_LIMITED_API

#define LIST_SET PyList_SetItem
#define LIST_GET PyList_GetItem
#define LIST_SIZE PyList_Size
#define TUPLE_GET PyTuple_GetItem
#define TUPLE_SIZE PyTuple_Size
#define FLOAT_VALUE PyFloat_AsDouble
#define BYTES_DATA PyBytes_AsString
#define BYTES_SIZE PyBytes_Size

INLINE PyObject *new_object(PyTypeObject *cls, Py_ssize_t size)
{
    (void)size;
    return PyType_GenericAlloc(cls, 0);
}

#define track_object(object) ((void)0)

INLINE int slot_set(PyObject *object, const Slot *slot, PyObject *value)
{
    int failed = slot->set(slot->descriptor, object, value);
    Py_DECREF(value);
    return !failed;
}

INLINE PyObject *slot_get(PyObject *object, const Slot *slot)
{
    PyObject *value = slot->get(slot->descriptor, object, (PyObject *)Py_TYPE(object));
    if (!value)
        PyErr_Clear();
    return value;
}

#define slot_done(value) Py_DECREF(value)

INLINE PyObject *ascii_new(const uint8_t *text, Py_ssize_t length)
{
    return PyUnicode_FromStringAndSize((const char *)text, length);
}

/* The text if it is ASCII; NULL if not, and here with an exception if it has a lone surrogate: the caller gives
 * up then, as making an exception may start a garbage collection. */
INLINE const uint8_t *ascii_text(PyObject *string, Py_ssize_t *length)
{
    const char *text = PyUnicode_AsUTF8AndSize(string, length);
    return text && *length == PyUnicode_GetLength(string) ? (const uint8_t *)text : NULL;
}

#else

#define LIST_SET PyList_SET_ITEM
#define LIST_GET PyList_GET_ITEM
#define LIST_SIZE PyList_GET_SIZE
#define TUPLE_GET PyTuple_GET_ITEM
#define TUPLE_SIZE PyTuple_GET_SIZE
#define FLOAT_VALUE PyFloat_AS_DOUBLE
#define BYTES_DATA PyBytes_AS_STRING
#define BYTES_SIZE PyBytes_GET_SIZE
#define SLOT(object, slot) (*(PyObject **)((char *)(object) + (slot)->offset))

/* A new object with empty slots, which the garbage collector does not see before track_object(). */
INLINE PyObject *new_object(PyTypeObject *cls, Py_ssize_t size)
{
    PyObject *object = (PyObject *)PyObject_GC_New(PyObject, cls);
    if (LIKELY(object != NULL))
        memset((char *)object + sizeof(PyObject), 0, size - sizeof(PyObject));
    return object;
}

#define track_object(object) PyObject_GC_Track(object)

/* Give a value, and the reference to it, to a slot that is empty. */
INLINE int slot_set(PyObject *object, const Slot *slot, PyObject *value)
{
    SLOT(object, slot) = value;
    return 1;
}

INLINE PyObject *slot_get(PyObject *object, const Slot *slot)
{
    return SLOT(object, slot);
}

#define slot_done(value) ((void)0)

INLINE void copy_short(char *to, const uint8_t *from, Py_ssize_t length)
{
    if (length >= 16) {
        memcpy(to, from, 16);
        memcpy(to + length - 16, from + length - 16, 16);
    }
    else if (length >= 8) {
        memcpy(to, from, 8);
        memcpy(to + length - 8, from + length - 8, 8);
    }
    else if (length >= 4) {
        memcpy(to, from, 4);
        memcpy(to + length - 4, from + length - 4, 4);
    }
    else {
        for (Py_ssize_t i = 0; i < length; i++)
            to[i] = (char)from[i];
    }
}

INLINE PyObject *ascii_new(const uint8_t *text, Py_ssize_t length)
{
    if (UNLIKELY(length < 2)) /* Python shares the strings of no character and of one */
        return PyUnicode_FromStringAndSize((const char *)text, length);
    PyObject *string = PyUnicode_New(length, 127);
    if (UNLIKELY(!string))
        return NULL;
    char *data = (char *)PyUnicode_1BYTE_DATA(string);
    if (length > 32)
        memcpy(data, text, length);
    else
        copy_short(data, text, length);
    return string;
}

INLINE const uint8_t *ascii_text(PyObject *string, Py_ssize_t *length)
{
    if (UNLIKELY(!PyUnicode_IS_ASCII(string)))
        return NULL;
    *length = PyUnicode_GET_LENGTH(string);
    return (const uint8_t *)PyUnicode_DATA(string);
}

#endif
