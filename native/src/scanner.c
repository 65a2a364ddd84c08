#include "scanner.h"
#include "plan.h"
#include <math.h>

/* plain_run() without instructions for many bytes: eight at a time, as one integer. */
Py_ssize_t plain_run_portable(const uint8_t *p, Py_ssize_t length, int *flags)
{
    Py_ssize_t i = 0;
    for (; length - i >= 8; i += 8) {
        uint64_t bytes;
        memcpy(&bytes, p + i, 8);
        if (special_in(bytes))
            break;
        if (bytes & EACH(0x80))
            *flags |= TEXT_WIDE;
    }
    for (; i < length && !is_special(p[i]); i++) {
        if (p[i] & 0x80)
            *flags |= TEXT_WIDE;
    }
    return i;
}

#ifdef HAVE_TARGETS
__attribute__((target("avx2"))) static inline __m256i special_bytes(__m256i block)
{
    __m256i quotes = _mm256_cmpeq_epi8(block, _mm256_set1_epi8('"'));
    __m256i backslashes = _mm256_cmpeq_epi8(block, _mm256_set1_epi8('\\'));
    __m256i controls = _mm256_cmpeq_epi8(_mm256_min_epu8(block, _mm256_set1_epi8(0x1f)), block);
    return _mm256_or_si256(_mm256_or_si256(quotes, backslashes), controls);
}

/* plain_run() over whole blocks of 64 bytes; it may end before a special byte. */
__attribute__((target("avx2"))) Py_ssize_t plain_run_avx2(const uint8_t *p, Py_ssize_t length,
                                                          int *flags)
{
    __m256i all = _mm256_setzero_si256();
    Py_ssize_t i = 0;
    for (; length - i >= 64; i += 64) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(p + i));
        __m256i second = _mm256_loadu_si256((const __m256i *)(p + i + 32));
        __m256i special = _mm256_or_si256(special_bytes(first), special_bytes(second));
        if (_mm256_movemask_epi8(special))
            break;
        all = _mm256_or_si256(all, _mm256_or_si256(first, second));
    }
    if (_mm256_movemask_epi8(all))
        *flags |= TEXT_WIDE;
    return i;
}
#endif

static int hex_digit(uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The value of the four digits after \u, or -1. */
static int hex4(const uint8_t *p, const uint8_t *end)
{
    int value = 0;
    if (end - p < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(p[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* Read the rest of \uXXXX, or of the two of a surrogate pair; -1 for half a pair. */
static int unicode_escape(const uint8_t **p, const uint8_t *end)
{
    int code = hex4(*p, end);
    if (code < 0)
        return -1;
    *p += 4;
    if (code < 0xD800 || code > 0xDFFF)
        return code;
    if (code > 0xDBFF || end - *p < 6 || (*p)[0] != '\\' || (*p)[1] != 'u')
        return -1;
    int low = hex4(*p + 2, end);
    if (low < 0xDC00 || low > 0xDFFF)
        return -1;
    *p += 6;
    return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
}

/* The character that a backslash and another one stand for, \u aside; -1 if none. */
static int short_escape(uint8_t c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return -1;
    }
}

static char *unescape(const Text *text, char *to)
{
    const uint8_t *p = text->start;
    const uint8_t *end = p + text->length;
    for (;;) {
        const uint8_t *backslash = memchr(p, '\\', end - p);
        Py_ssize_t plain = (backslash ? backslash : end) - p;
        memcpy(to, p, plain);
        to += plain;
        if (!backslash)
            return to;
        p = backslash + 2; /* scan_text() saw that a character follows */
        int code = p[-1] == 'u' ? unicode_escape(&p, end) : short_escape(p[-1]);
        if (code < 0)
            return NULL;
        to = put_utf8(to, (uint32_t)code);
    }
}

PyObject *text_unescaped(const Text *text)
{
    char few[512];
    char *buffer = few;
    PyObject *string = NULL;
    if (text->length > (Py_ssize_t)sizeof few) {
        buffer = PyMem_Malloc(text->length); /* no escape is shorter than its UTF-8 */
        if (!buffer)
            return PyErr_NoMemory();
    }
    char *end = unescape(text, buffer);
    if (end)
        string = PyUnicode_DecodeUTF8(buffer, end - buffer, NULL);
    if (buffer != few)
        PyMem_Free(buffer);
    return string;
}

typedef struct {
    uint64_t digits; /* the first 19 of them */
    Py_ssize_t count;
    int exponent;
    int negative;
    int whole; /* written without a fraction and an exponent */
} Number;

INLINE int is_digit(const uint8_t *p, const uint8_t *end)
{
    return p < end && *p >= '0' && *p <= '9';
}

INLINE const uint8_t *read_digits(const uint8_t *p, const uint8_t *end, Number *number)
{
    for (; is_digit(p, end); p++) {
        if (number->count < 19)
            number->digits = number->digits * 10 + (*p - '0');
        number->count++;
    }
    return p;
}

/* Read an exponent behind its e. */
static const uint8_t *read_exponent(const uint8_t *p, const uint8_t *end, Number *number)
{
    int negative = p < end && *p == '-';
    int exponent = 0;
    if (p < end && (*p == '-' || *p == '+'))
        p++;
    if (!is_digit(p, end))
        return NULL;
    for (; is_digit(p, end); p++) {
        if (exponent < 100000)
            exponent = exponent * 10 + (*p - '0');
    }
    number->exponent += negative ? -exponent : exponent;
    return p;
}

/* Read a number by the grammar of JSON; NULL if it is none. */
INLINE const uint8_t *read_number(const uint8_t *p, const uint8_t *end, Number *number)
{
    number->negative = *p == '-';
    p += number->negative;
    if (!is_digit(p, end))
        return NULL;
    if (*p == '0') {
        number->count = 1;
        p++;
    }
    else {
        p = read_digits(p, end, number);
    }
    if (LIKELY(p == end || (*p != '.' && *p != 'e' && *p != 'E')))
        return p;
    number->whole = 0;
    if (*p == '.') {
        if (!is_digit(++p, end))
            return NULL;
        Py_ssize_t before = number->count;
        p = read_digits(p, end, number);
        number->exponent -= (int)(Py_MIN(number->count, 19) - Py_MIN(before, 19));
    }
    if (p < end && (*p == 'e' || *p == 'E'))
        p = read_exponent(p + 1, end, number);
    return p;
}

/* An integer of many digits, by Python's own function, which wants a text that ends with 0. Longer
 * ones may be refused by it, or be read by code of Python. */
static PyObject *long_integer(const uint8_t *text, Py_ssize_t length)
{
    char copy[MOST_DIGITS + 2];
    if (length > MOST_DIGITS)
        return NULL;
    memcpy(copy, text, length);
    copy[length] = 0;
    return PyLong_FromString(copy, NULL, 10);
}

/* A float of many digits, by Python's own function. */
static int long_float(const uint8_t *text, Py_ssize_t length, double *value)
{
    char few[64];
    char *copy = length < (Py_ssize_t)sizeof few ? few : PyMem_Malloc(length + 1);
    if (!copy) {
        PyErr_NoMemory();
        return 0;
    }
    memcpy(copy, text, length);
    copy[length] = 0;
    *value = PyOS_string_to_double(copy, NULL, NULL); /* an infinity if it is too large */
    if (copy != few)
        PyMem_Free(copy);
    return *value != -1.0 || !PyErr_Occurred();
}

/* A product or quotient of two floats that are exact is rounded once, as it should be. */
static int short_float(const Number *number, double *value)
{
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    int exponent = number->exponent;
    if (number->count > 18 || number->digits >> 53 || exponent < -22 || exponent > 22)
        return 0;
    double digits = (double)number->digits;
    *value = exponent < 0 ? digits / powers[-exponent] : digits * powers[exponent];
    if (number->negative)
        *value = -*value;
    return 1;
}

/* Read an integer of any size, a finite float, or a float without a fraction as an integer. */
PyObject *scan_number(Scanner *scanner, unsigned kinds)
{
    Number number = {.whole = 1};
    const uint8_t *start = scanner->at;
    const uint8_t *end = read_number(start, scanner->end, &number);
    if (!end || !(kinds & (KIND_INTEGER | KIND_FLOAT)))
        return NULL;
    scanner->at = end;
    if (LIKELY(number.whole)) {
        if (UNLIKELY(number.count > 18))
            return long_integer(start, end - start);
        int64_t value = (int64_t)number.digits;
        return PyLong_FromLongLong(number.negative ? -value : value);
    }
    double value;
    if (!short_float(&number, &value) && !long_float(start, end - start, &value))
        return NULL;
    if (!isfinite(value))
        return NULL;
    if (kinds & KIND_FLOAT)
        return PyFloat_FromDouble(value);
    int lost = value == 0.0 && (number.digits || number.count > 19); /* too small for a float */
    if (lost || fabs(value) > MAX_SAFE_INTEGER || value != floor(value))
        return NULL;
    return PyLong_FromDouble(value);
}

static int is_word(uint8_t c)
{
    uint8_t lower = c | 0x20;
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
           c == '+';
}

/* Pass one value. Its grammar is not looked at: whoever skips a value reads it later. */
int skip_value(Scanner *scanner)
{
    const uint8_t *from = scanner->at;
    Py_ssize_t open = 0;
    Text text;
    do {
        skip_blanks(scanner);
        int c = peek(scanner);
        if (c == '{' || c == '[') {
            open++;
        }
        else if (c == '}' || c == ']') {
            if (!open--)
                return 0;
        }
        else if (c == ',' || c == ':') {
            if (!open)
                return 0;
        }
        else if (c != '"') {
            if (c < 0 || !is_word((uint8_t)c))
                return 0;
            while (scanner->at + 1 < scanner->end && is_word(scanner->at[1]))
                scanner->at++;
        }
        scanner->at++;
        if (c == '"' && !scan_text(scanner, &text))
            return 0;
    } while (open);
    scanner->skipped += scanner->at - from;
    return 1;
}
