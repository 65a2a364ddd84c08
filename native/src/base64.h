/* base64 with the standard alphabet, strict; everything unusual is left to the standard library. */
#pragma once
#include "compat.h"

PyObject *base64_decode(PyObject *module, PyObject *text);
PyObject *base64_encode(PyObject *module, PyObject *data);
