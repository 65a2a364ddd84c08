/* A strict scanner of JSON in UTF-8.
 *
 * Everywhere in this extension, 0 or NULL means "not me": the text, or the model, is left to the
 * pure codec. In the end every exception is dropped that is not a MemoryError. */
#pragma once
#include "compat.h"

typedef struct {
    const uint8_t *at;
    const uint8_t *end;
    int depth;          /* arrays and objects around this place */
    int free_depth;     /* those of them that are free JSON */
    Py_ssize_t skipped; /* bytes passed in search of tags */
    Py_ssize_t patience; /* how many of them may be passed: if tags are last at every level, searching is quadratic */
    PyObject **items;   /* of the arrays around this place, not yet in a list */
    Py_ssize_t items_used;
    Py_ssize_t items_size;
    PyObject *few_items[64];
} Scanner;

/* A string literal without its quotes. */
typedef struct {
    const uint8_t *start;
    Py_ssize_t length;
    int flags;
} Text;
enum { TEXT_ESCAPED = 1, TEXT_WIDE = 2 }; /* it has a backslash; a byte beyond ASCII */

#define MOST_DIGITS 308 /* of an integer; one that is too large for a float is left to the pure codec */

PyObject *text_unescaped(const Text *text);
PyObject *scan_number(Scanner *scanner, unsigned kinds);
int skip_value(Scanner *scanner);
Py_ssize_t plain_run_portable(const uint8_t *p, Py_ssize_t length, int *flags);
#ifdef HAVE_TARGETS
Py_ssize_t plain_run_avx2(const uint8_t *p, Py_ssize_t length, int *flags);
#endif

/* The characters that a string literal must escape. */
INLINE int is_special(uint8_t c)
{
    return c == '"' || c == '\\' || c < 0x20;
}

#define EACH(byte) (0x0101010101010101ull * (byte))

/* Not 0 if one of eight bytes is special. */
INLINE uint64_t special_in(uint64_t bytes)
{
    uint64_t controls = bytes - EACH(0x20);
    uint64_t quotes = (bytes ^ EACH('"')) - EACH(1);
    uint64_t backslashes = (bytes ^ EACH('\\')) - EACH(1);
    return (controls | quotes | backslashes) & ~bytes & EACH(0x80);
}

#ifdef HAVE_SSE2
/* One bit for each of 16 bytes that is special. */
INLINE unsigned special_bits(__m128i block)
{
    __m128i quotes = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
    __m128i backslashes = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
    __m128i controls = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1f)), block);
    __m128i special = _mm_or_si128(_mm_or_si128(quotes, backslashes), controls);
    return (unsigned)_mm_movemask_epi8(special);
}
#endif

/* How many bytes are not special; TEXT_WIDE is added to the flags if one of them is not ASCII. */
INLINE Py_ssize_t plain_run(const uint8_t *p, Py_ssize_t length, int *flags)
{
#ifdef HAVE_SSE2
    Py_ssize_t i = 0;
    while (LIKELY(length - i >= 16)) {
        __m128i block = _mm_loadu_si128((const __m128i *)(p + i));
        unsigned special = special_bits(block);
        unsigned wide = (unsigned)_mm_movemask_epi8(block);
        if (special) {
            unsigned n = LOWEST_BIT(special);
            if (wide & ((1u << n) - 1))
                *flags |= TEXT_WIDE;
            return i + n;
        }
        if (wide)
            *flags |= TEXT_WIDE;
        i += 16;
#ifdef HAVE_TARGETS
        if (UNLIKELY(i == 64) && HAS_AVX2)
            i += plain_run_avx2(p + i, length - i, flags);
#endif
    }
    for (; i < length && !is_special(p[i]); i++) {
        if (p[i] & 0x80)
            *flags |= TEXT_WIDE;
    }
    return i;
#else
    return plain_run_portable(p, length, flags);
#endif
}

/* Read a string literal whose opening quote was passed, and pass the closing one. */
INLINE int scan_text(Scanner *scanner, Text *text)
{
    const uint8_t *p = scanner->at;
    int flags = 0;
    for (;;) {
        p += plain_run(p, scanner->end - p, &flags);
        if (UNLIKELY(p == scanner->end))
            return 0;
        if (LIKELY(*p == '"'))
            break;
        if (*p != '\\' || scanner->end - p < 2)
            return 0;
        flags |= TEXT_ESCAPED;
        p += 2;
    }
    text->start = scanner->at;
    text->length = p - scanner->at;
    text->flags = flags;
    scanner->at = p + 1;
    return 1;
}

INLINE PyObject *text_object(const Text *text)
{
    if (LIKELY(!text->flags))
        return ascii_new(text->start, text->length);
    if (text->flags & TEXT_ESCAPED)
        return text_unescaped(text);
    return PyUnicode_DecodeUTF8((const char *)text->start, text->length, NULL);
}

/* Write a character as UTF-8 and return where it ends; at most 4 bytes. */
INLINE char *put_utf8(char *to, uint32_t code)
{
    if (code < 0x80) {
        *to++ = (char)code;
        return to;
    }
    if (code < 0x800) {
        *to++ = (char)(0xC0 | code >> 6);
    }
    else {
        if (code < 0x10000) {
            *to++ = (char)(0xE0 | code >> 12);
        }
        else {
            *to++ = (char)(0xF0 | code >> 18);
            *to++ = (char)(0x80 | (code >> 12 & 0x3F));
        }
        *to++ = (char)(0x80 | (code >> 6 & 0x3F));
    }
    *to++ = (char)(0x80 | (code & 0x3F));
    return to;
}

INLINE int is_blank(uint8_t c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

INLINE void skip_blanks(Scanner *scanner)
{
    if (LIKELY(scanner->at < scanner->end && *scanner->at > ' '))
        return;
    while (scanner->at < scanner->end && is_blank(*scanner->at))
        scanner->at++;
}

/* The byte at this place, or -1 at the end. */
INLINE int peek(const Scanner *scanner)
{
    return LIKELY(scanner->at < scanner->end) ? *scanner->at : -1;
}

/* Pass one byte and the blanks around it, if it is this one. */
INLINE int pass(Scanner *scanner, int sign)
{
    if (UNLIKELY(peek(scanner) != sign)) {
        skip_blanks(scanner);
        if (peek(scanner) != sign)
            return 0;
    }
    scanner->at++;
    skip_blanks(scanner);
    return 1;
}

/* After a member or an item: 1 if another one follows, 0 if this was the last, -1 if neither. */
INLINE int more(Scanner *scanner, int closing)
{
    if (LIKELY(pass(scanner, ',')))
        return 1;
    if (UNLIKELY(peek(scanner) != closing))
        return -1;
    scanner->at++;
    return 0;
}

INLINE int pass_word(Scanner *scanner, const char *word, int length)
{
    if (scanner->end - scanner->at < length || memcmp(scanner->at, word, length))
        return 0;
    scanner->at += length;
    return 1;
}
