/* The types Plan and Function, and the module. */
#include "base64.h"
#include "plan.h"

#define FORMAT 3 /* of the tables that compiler.py takes */

typedef struct {
    PyTypeObject *plan_type;
    PyTypeObject *function_type;
} State;

typedef struct Function Function;

/* What a function is for; NULL leaves it to the pure function. */
typedef PyObject *(*Work)(Function *function, PyObject *const *args);

/* Stands for a pure function that is loaded when it is needed. */
struct Function {
    PyObject_HEAD
    PyObject *weakrefs;
    Plan *plan;
    const Type *root;  /* what a decoder gives */
    Work work;
    Py_ssize_t count;  /* of its arguments */
    PyObject *load;    /* gives the pure function */
    PyObject *pure;    /* that, once it was loaded */
    PyObject *name;
    PyObject *module;
#ifndef Py_LIMITED_API
    vectorcallfunc call;
#endif
};

static PyObject *decode_work(Function *function, PyObject *const *args)
{
    return decode_json(function->plan, function->root, args[0]);
}

static PyObject *encode_work(Function *function, PyObject *const *args)
{
    return encode_json(function->plan, args[0]);
}

/* Decode into the class that is the first argument, if that is the class of a record. How faults
 * are dealt with is the third: there is none in what is taken. */
static PyObject *read_work(Function *function, PyObject *const *args)
{
    const Plan *plan = function->plan;
    const Class *cls = class_find(plan, (PyTypeObject *)args[0]);
    if (!cls || cls->kind != CLASS_RECORD)
        return NULL;
    return decode_json(function->plan, plan->records[cls->number].type, args[1]);
}

/* Drop every exception that is not about memory: the pure codec finds the fault, and names it. */
static PyObject *settled(PyObject *result)
{
    if (UNLIKELY(!result && PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_MemoryError)))
        PyErr_Clear();
    return result;
}

/* The pure function, loaded at the first call; a borrowed reference. */
static PyObject *pure_function(Function *function)
{
    if (!function->pure) {
        PyObject *pure = function->load ? PyObject_CallNoArgs(function->load) : NULL;
        if (!pure) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_RuntimeError, "this function is being destroyed");
            return NULL;
        }
        if (function->pure)
            Py_DECREF(pure); /* another thread was faster */
        else
            function->pure = pure;
    }
    return function->pure;
}

/* Whether a keyword argument says how faults are dealt with: there is none in what is taken. */
static int is_on_fault(PyObject *name, PyObject *value)
{
    if (PyUnicode_CompareWithASCIIString(name, "on_fault") || !PyUnicode_CheckExact(value))
        return 0;
    return !PyUnicode_CompareWithASCIIString(value, "raise") ||
           !PyUnicode_CompareWithASCIIString(value, "keep");
}

#ifdef Py_LIMITED_API

static int only_on_fault(PyObject *keywords)
{
    PyObject *name;
    PyObject *value;
    Py_ssize_t position = 0;
    if (!keywords || !PyDict_Size(keywords))
        return 1;
    return PyDict_Size(keywords) == 1 && PyDict_Next(keywords, &position, &name, &value) &&
           is_on_fault(name, value);
}

static PyObject *function_call(Function *function, PyObject *args, PyObject *keywords)
{
    if (PyTuple_Size(args) == function->count && only_on_fault(keywords)) {
        PyObject *given[] = {PyTuple_GetItem(args, 0), NULL};
        if (function->count > 1)
            given[1] = PyTuple_GetItem(args, 1);
        PyObject *result = settled(function->work(function, given));
        if (result || PyErr_Occurred())
            return result;
    }
    PyObject *pure = pure_function(function);
    return pure ? PyObject_Call(pure, args, keywords) : NULL;
}

#else

static PyObject *function_vectorcall(PyObject *self, PyObject *const *args, size_t flags,
                                     PyObject *names)
{
    Function *function = (Function *)self;
    Py_ssize_t count = PyVectorcall_NARGS(flags);
    int keywords = names != NULL && PyTuple_GET_SIZE(names);
    int taken = !keywords || (PyTuple_GET_SIZE(names) == 1 &&
                              is_on_fault(PyTuple_GET_ITEM(names, 0), args[count]));
    if (LIKELY(count == function->count && taken)) {
        PyObject *result = settled(function->work(function, args));
        if (LIKELY(result != NULL) || PyErr_Occurred())
            return result;
    }
    PyObject *pure = pure_function(function);
    return pure ? PyObject_Vectorcall(pure, args, flags, names) : NULL;
}

#endif

static PyObject *function_wrapped(Function *function, void *unused)
{
    (void)unused;
    return Py_XNewRef(pure_function(function));
}

static PyObject *function_attribute(Function *function, void *name)
{
    PyObject *pure = pure_function(function);
    return pure ? PyObject_GetAttrString(pure, name) : NULL;
}

static PyObject *function_repr(Function *function)
{
    return PyUnicode_FromFormat("<native function %S.%S>", function->module, function->name);
}

/* Pickled by name, as functions are. */
static PyObject *function_reduce(Function *function, PyObject *unused)
{
    (void)unused;
    return Py_NewRef(function->name);
}

static int function_traverse(Function *function, visitproc visit, void *arg)
{
    Py_VISIT((PyObject *)Py_TYPE((PyObject *)function));
    Py_VISIT((PyObject *)function->plan);
    Py_VISIT(function->load);
    Py_VISIT(function->pure);
    return 0;
}

static int function_clear(Function *function)
{
    Py_CLEAR(function->load);
    Py_CLEAR(function->pure);
    return 0;
}

static void function_dealloc(Function *function)
{
    PyTypeObject *type = Py_TYPE((PyObject *)function);
    PyObject_GC_UnTrack(function);
    if (function->weakrefs)
        PyObject_ClearWeakRefs((PyObject *)function);
    function_clear(function);
    Py_XDECREF((PyObject *)function->plan);
    Py_XDECREF(function->name);
    Py_XDECREF(function->module);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(function);
    Py_DECREF(type);
}

static PyMemberDef function_members[] = {
#ifndef Py_LIMITED_API
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(Function, call), READONLY, NULL},
#endif
    {"__weaklistoffset__", T_PYSSIZET, offsetof(Function, weakrefs), READONLY, NULL},
    {"__name__", T_OBJECT, offsetof(Function, name), READONLY, NULL},
    {"__qualname__", T_OBJECT, offsetof(Function, name), READONLY, NULL},
    {"__module__", T_OBJECT, offsetof(Function, module), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyGetSetDef function_getset[] = {
    {"__wrapped__", (getter)function_wrapped, NULL, NULL, NULL},
    {"__doc__", (getter)function_attribute, NULL, NULL, "__doc__"},
    {"__annotations__", (getter)function_attribute, NULL, NULL, "__annotations__"},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMethodDef function_methods[] = {
    {"__reduce__", (PyCFunction)function_reduce, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot function_slots[] = {
#ifdef Py_LIMITED_API
    {Py_tp_call, function_call},
#else
    {Py_tp_call, PyVectorcall_Call},
#endif
    {Py_tp_repr, function_repr},
    {Py_tp_members, function_members},
    {Py_tp_getset, function_getset},
    {Py_tp_methods, function_methods},
    {Py_tp_traverse, function_traverse},
    {Py_tp_clear, function_clear},
    {Py_tp_dealloc, function_dealloc},
    {0, NULL},
};

#ifdef Py_LIMITED_API
#define FUNCTION_FLAGS Py_TPFLAGS_DEFAULT
#else
#define FUNCTION_FLAGS (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL)
#endif

static PyType_Spec function_spec = {
    .name = "wiregen_native.Function",
    .basicsize = sizeof(Function),
    .flags = FUNCTION_FLAGS | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION,
    .slots = function_slots,
};

static PyObject *make_function(Plan *plan, Work work, Py_ssize_t count, const Type *root,
                               PyObject *name, PyObject *module, PyObject *load)
{
    State *state = PyType_GetModuleState(Py_TYPE((PyObject *)plan));
    if (!state)
        return NULL;
    Function *function = (Function *)PyType_GenericAlloc(state->function_type, 0);
    if (!function)
        return NULL;
    function->plan = (Plan *)Py_NewRef((PyObject *)plan);
    function->work = work;
    function->count = count;
    function->root = root;
    function->name = Py_NewRef(name);
    function->module = Py_NewRef(module);
    function->load = Py_NewRef(load);
#ifndef Py_LIMITED_API
    function->call = function_vectorcall;
#endif
    return (PyObject *)function;
}

static PyObject *plan_decoder(Plan *plan, PyObject *args)
{
    PyObject *type;
    PyObject *name;
    PyObject *module;
    PyObject *load;
    if (!PyArg_ParseTuple(args, "UUUO:decoder", &type, &name, &module, &load))
        return NULL;
    const Type *root = plan_root(plan, type);
    return root ? make_function(plan, decode_work, 1, root, name, module, load) : NULL;
}

static PyObject *plan_encoder(Plan *plan, PyObject *args)
{
    PyObject *name;
    PyObject *module;
    PyObject *load;
    if (!PyArg_ParseTuple(args, "UUO:encoder", &name, &module, &load))
        return NULL;
    return make_function(plan, encode_work, 1, NULL, name, module, load);
}

static PyObject *plan_reader(Plan *plan, PyObject *args)
{
    PyObject *name;
    PyObject *module;
    PyObject *load;
    if (!PyArg_ParseTuple(args, "UUO:reader", &name, &module, &load))
        return NULL;
    return make_function(plan, read_work, 3, NULL, name, module, load);
}

static PyObject *result_or_not_implemented(PyObject *result)
{
    return settled(result) || PyErr_Occurred() ? result : Py_NewRef(Py_NotImplemented);
}

static PyObject *plan_try_decode(Plan *plan, PyObject *args)
{
    PyObject *type;
    PyObject *data;
    if (!PyArg_ParseTuple(args, "UO:try_decode", &type, &data))
        return NULL;
    const Type *root = plan_root(plan, type);
    return root ? result_or_not_implemented(decode_json(plan, root, data)) : NULL;
}

static PyObject *plan_try_encode(Plan *plan, PyObject *model)
{
    return result_or_not_implemented(encode_json(plan, model));
}

static int plan_traverse(Plan *plan, visitproc visit, void *arg)
{
    Py_VISIT((PyObject *)Py_TYPE((PyObject *)plan));
    Py_VISIT(plan->held);
    return 0;
}

static void plan_dealloc(Plan *plan)
{
    PyTypeObject *type = Py_TYPE((PyObject *)plan);
    PyObject_GC_UnTrack(plan);
    plan_free(plan);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(plan);
    Py_DECREF(type);
}

static PyObject *plan_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    if (keywords && PyDict_Size(keywords)) {
        PyErr_SetString(PyExc_TypeError, "Plan takes no keyword arguments");
        return NULL;
    }
    Plan *plan = (Plan *)PyType_GenericAlloc(type, 0);
    if (plan && !plan_init(plan, args))
        Py_CLEAR(plan);
    return (PyObject *)plan;
}

static PyMethodDef plan_methods[] = {
    {"decoder", (PyCFunction)plan_decoder, METH_VARARGS, NULL},
    {"encoder", (PyCFunction)plan_encoder, METH_VARARGS, NULL},
    {"reader", (PyCFunction)plan_reader, METH_VARARGS, NULL},
    {"try_decode", (PyCFunction)plan_try_decode, METH_VARARGS, NULL},
    {"try_encode", (PyCFunction)plan_try_encode, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

/* Without tp_clear: every cycle through a plan goes through a function, a dict or a class too. */
static PyType_Slot plan_slots[] = {
    {Py_tp_new, plan_new},
    {Py_tp_methods, plan_methods},
    {Py_tp_traverse, plan_traverse},
    {Py_tp_dealloc, plan_dealloc},
    {0, NULL},
};

static PyType_Spec plan_spec = {
    .name = "wiregen_native.Plan",
    .basicsize = sizeof(Plan),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .slots = plan_slots,
};

static PyMethodDef module_methods[] = {
    {"b64decode", base64_decode, METH_O, NULL},
    {"b64encode", base64_encode, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static int module_exec(PyObject *module)
{
    State *state = PyModule_GetState(module);
    state->plan_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &plan_spec, NULL);
    if (!state->plan_type || PyModule_AddType(module, state->plan_type) < 0)
        return -1;
    state->function_type = (PyTypeObject *)PyType_FromModuleAndSpec(module, &function_spec, NULL);
    if (!state->function_type || PyModule_AddType(module, state->function_type) < 0)
        return -1;
    return PyModule_AddIntConstant(module, "FORMAT", FORMAT);
}

static int module_traverse(PyObject *module, visitproc visit, void *arg)
{
    State *state = PyModule_GetState(module);
    Py_VISIT((PyObject *)state->plan_type);
    Py_VISIT((PyObject *)state->function_type);
    return 0;
}

static int module_clear(PyObject *module)
{
    State *state = PyModule_GetState(module);
    Py_CLEAR(state->plan_type);
    Py_CLEAR(state->function_type);
    return 0;
}

static PyModuleDef_Slot module_slots[] = {
    {Py_mod_exec, module_exec},
#if PY_VERSION_HEX >= 0x030C0000 && !defined(Py_LIMITED_API)
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
    {0, NULL},
};

static PyModuleDef module_definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "wiregen_native._native",
    .m_size = sizeof(State),
    .m_methods = module_methods,
    .m_slots = module_slots,
    .m_traverse = module_traverse,
    .m_clear = module_clear,
};

PyMODINIT_FUNC PyInit__native(void)
{
    return PyModuleDef_Init(&module_definition);
}
