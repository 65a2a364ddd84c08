#include "base64.h"

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* The value of a letter; more than 63 if it is none. */
INLINE unsigned value_of(uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : 64;
}

#ifdef HAVE_TARGETS

/* Decode whole blocks of 16 letters into 12 bytes, and return how many letters these were; it
 * ends at a block with anything else. 16 bytes are written for each.
 *
 * The method is Wojciech Mula's and Daniel Lemire's: the two halves of a byte are looked up in two
 * tables, whose rows have a bit in common unless the byte is a letter; what to add to a letter
 * to get its value is looked up by its upper half. */
__attribute__((target("ssse3"))) static Py_ssize_t decode_blocks(uint8_t *to, const uint8_t *from,
                                                                 Py_ssize_t length)
{
    const __m128i low_rows = _mm_setr_epi8(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,
                                           0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A);
    const __m128i high_rows = _mm_setr_epi8(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10,
                                            0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10);
    const __m128i offsets =
        _mm_setr_epi8(0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m128i pack =
        _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    const __m128i slash = _mm_set1_epi8('/'); /* 0x2F, a mask of the lower half as well */
    Py_ssize_t i = 0;
    for (; length - i >= 24; i += 16, to += 12) {
        __m128i block = _mm_loadu_si128((const __m128i *)(from + i));
        __m128i high = _mm_and_si128(_mm_srli_epi32(block, 4), slash);
        __m128i low = _mm_and_si128(block, slash);
        __m128i clash = _mm_and_si128(_mm_shuffle_epi8(low_rows, low),
                                      _mm_shuffle_epi8(high_rows, high));
        if (_mm_movemask_epi8(_mm_cmpgt_epi8(clash, _mm_setzero_si128())))
            break;
        __m128i row = _mm_add_epi8(_mm_cmpeq_epi8(block, slash), high);
        __m128i values = _mm_add_epi8(block, _mm_shuffle_epi8(offsets, row));
        __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi32(0x01400140));
        __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00011000));
        _mm_storeu_si128((__m128i *)to, _mm_shuffle_epi8(fours, pack));
    }
    return i;
}

/* Encode whole groups of 12 bytes into 16 letters, and return how many bytes these were. 16 bytes
 * are read for each. */
__attribute__((target("ssse3"))) static Py_ssize_t encode_blocks(uint8_t *to, const uint8_t *from,
                                                                 Py_ssize_t length)
{
    const __m128i spread = _mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    const __m128i offsets = _mm_setr_epi8('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                          '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                          '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
    Py_ssize_t i = 0;
    for (; length - i >= 16; i += 12, to += 16) {
        __m128i block = _mm_loadu_si128((const __m128i *)(from + i));
        block = _mm_shuffle_epi8(block, spread);
        __m128i odd = _mm_and_si128(block, _mm_set1_epi32(0x0FC0FC00));
        __m128i even = _mm_and_si128(block, _mm_set1_epi32(0x003F03F0));
        __m128i values = _mm_or_si128(_mm_mulhi_epu16(odd, _mm_set1_epi32(0x04000040)),
                                      _mm_mullo_epi16(even, _mm_set1_epi32(0x01000010)));
        /* 13 for A to Z, 0 for a to z, 1 to 12 for the digits and signs */
        __m128i row = _mm_subs_epu8(values, _mm_set1_epi8(51));
        __m128i capital = _mm_cmpgt_epi8(_mm_set1_epi8(26), values);
        row = _mm_or_si128(row, _mm_and_si128(capital, _mm_set1_epi8(13)));
        __m128i written = _mm_add_epi8(values, _mm_shuffle_epi8(offsets, row));
        _mm_storeu_si128((__m128i *)to, written);
    }
    return i;
}

#endif

/* Decode groups of four letters; 0 at anything else. */
static int decode_groups(uint8_t *to, const uint8_t *from, Py_ssize_t length)
{
    for (Py_ssize_t i = 0; i < length; i += 4, to += 3) {
        unsigned a = value_of(from[i]);
        unsigned b = value_of(from[i + 1]);
        unsigned c = value_of(from[i + 2]);
        unsigned d = value_of(from[i + 3]);
        if ((a | b | c | d) > 63)
            return 0;
        to[0] = (uint8_t)(a << 2 | b >> 4);
        to[1] = (uint8_t)(b << 4 | c >> 2);
        to[2] = (uint8_t)(c << 6 | d);
    }
    return 1;
}

/* Decode the last two or three letters before the padding; 0 at anything else, and if bits are
 * left over that are not 0. */
static int decode_end(uint8_t *to, const uint8_t *from, Py_ssize_t length)
{
    unsigned a = value_of(from[0]);
    unsigned b = value_of(from[1]);
    unsigned c = length == 3 ? value_of(from[2]) : 0;
    unsigned left = length == 3 ? c & 3 : b & 15;
    if ((a | b | c) > 63 || left)
        return 0;
    to[0] = (uint8_t)(a << 2 | b >> 4);
    if (length == 3)
        to[1] = (uint8_t)(b << 4 | c >> 2);
    return 1;
}

static PyObject *decode_letters(const uint8_t *text, Py_ssize_t length)
{
    if (length % 4)
        return NULL;
    int padding = 0;
    while (padding < 2 && padding < length && text[length - 1 - padding] == '=')
        padding++;
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, length / 4 * 3 - padding);
    if (!bytes)
        return NULL;
    uint8_t *to = (uint8_t *)BYTES_DATA(bytes);
    Py_ssize_t whole = padding ? length - 4 : length;
    Py_ssize_t done = 0;
#ifdef HAVE_TARGETS
    if (HAS_SSSE3)
        done = decode_blocks(to, text, whole);
#endif
    int taken = decode_groups(to + done / 4 * 3, text + done, whole - done);
    if (taken && padding)
        taken = decode_end(to + whole / 4 * 3, text + whole, 4 - padding);
    if (!taken)
        Py_CLEAR(bytes);
    return bytes;
}

static PyObject *standard_decode(PyObject *text)
{
    PyObject *base64 = PyImport_ImportModule("base64");
    PyObject *bytes = NULL;
    if (base64)
        bytes = PyObject_CallMethod(base64, "b64decode", "OOO", text, Py_None, Py_True);
    Py_XDECREF(base64);
    return bytes;
}

/* base64.b64decode(text, validate=True) */
PyObject *base64_decode(PyObject *module, PyObject *text)
{
    const uint8_t *letters_given = NULL;
    Py_ssize_t length = 0;
    PyObject *bytes = NULL;
    (void)module;
    if (PyUnicode_CheckExact(text)) {
        letters_given = ascii_text(text, &length);
    }
    else if (PyBytes_CheckExact(text)) {
        letters_given = (const uint8_t *)BYTES_DATA(text);
        length = BYTES_SIZE(text);
    }
    if (letters_given)
        bytes = decode_letters(letters_given, length);
    if (PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_MemoryError))
        PyErr_Clear(); /* of what is not ASCII */
    return bytes || PyErr_Occurred() ? bytes : standard_decode(text);
}

static uint8_t *encode_groups(uint8_t *to, const uint8_t *from, Py_ssize_t length)
{
    Py_ssize_t i = 0;
    for (; length - i >= 3; i += 3) {
        *to++ = letters[from[i] >> 2];
        *to++ = letters[(from[i] << 4 | from[i + 1] >> 4) & 63];
        *to++ = letters[(from[i + 1] << 2 | from[i + 2] >> 6) & 63];
        *to++ = letters[from[i + 2] & 63];
    }
    if (i < length) {
        int two = length - i == 2;
        unsigned next = two ? from[i + 1] : 0;
        *to++ = letters[from[i] >> 2];
        *to++ = letters[(from[i] << 4 | next >> 4) & 63];
        *to++ = two ? letters[next << 2 & 63] : '=';
        *to++ = '=';
    }
    return to;
}

static void encode_bytes(uint8_t *to, const uint8_t *from, Py_ssize_t length)
{
    Py_ssize_t done = 0;
#ifdef HAVE_TARGETS
    if (HAS_SSSE3)
        done = encode_blocks(to, from, length);
#endif
    encode_groups(to + done / 3 * 4, from + done, length - done);
}

/* base64.b64encode(data).decode("ascii") */
PyObject *base64_encode(PyObject *module, PyObject *data)
{
    Py_buffer view;
    PyObject *text = NULL;
    (void)module;
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    if (view.len > PY_SSIZE_T_MAX / 4 * 3 - 3) {
        PyErr_NoMemory();
    }
    else {
        Py_ssize_t length = (view.len + 2) / 3 * 4;
#ifdef Py_LIMITED_API
        uint8_t *to = PyMem_Malloc(length ? length : 1);
        if (to) {
            encode_bytes(to, view.buf, view.len);
            text = PyUnicode_FromStringAndSize((const char *)to, length);
            PyMem_Free(to);
        }
        else {
            PyErr_NoMemory();
        }
#else
        text = PyUnicode_New(length, 127);
        if (text && length)
            encode_bytes(PyUnicode_1BYTE_DATA(text), view.buf, view.len);
#endif
    }
    PyBuffer_Release(&view);
    return text;
}
