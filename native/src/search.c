/* As _runtime/recognition.py does it: by the values of all tags; if there are none, by keys. */
#include "search.h"

/* The value of a tag, as a text. */
typedef struct {
    char kind; /* s or i, as in the spelling of several tags; 0 if there is none */
    Text text;
    char digits[24];
} Tag;

typedef struct {
    Tag tags[MAX_TAGS];
    int tags_found;
    uint64_t present; /* bits of the keys by which records are known */
    uint64_t valued;  /* those of them whose value is not null */
} Found;

/* Read the value of a tag, which is neither null nor escaped nor of another kind. */
static int read_tag_value(Scanner *scanner, unsigned kinds, Tag *tag)
{
    int c = peek(scanner);
    if (c == '"' && kinds & KIND_STRING) {
        scanner->at++;
        tag->kind = 's';
        return scan_text(scanner, &tag->text) && !(tag->text.flags & TEXT_ESCAPED);
    }
    if (!(kinds & KIND_INTEGER) || (c != '-' && (c < '0' || c > '9')))
        return 0;
    PyObject *number = scan_number(scanner, KIND_INTEGER);
    long long value = number ? PyLong_AsLongLong(number) : -1;
    Py_XDECREF(number);
    if (!number || PyErr_Occurred())
        return 0; /* so large a tag is nobody's */
    tag->kind = 'i';
    tag->text.start = (const uint8_t *)tag->digits;
    tag->text.length = PyOS_snprintf(tag->digits, sizeof tag->digits, "%lld", value);
    return 1;
}

static int search_members(Scanner *scanner, const Search *search, const Level *level, Found *found);

/* Pass the value of a key that says something. */
static int search_value(Scanner *scanner, const Search *search, const Mark *mark, Found *found)
{
    int null = pass_word(scanner, "null", 4);
    if (mark->known >= 0) {
        found->present |= (uint64_t)1 << mark->known;
        found->valued |= (uint64_t)!null << mark->known;
    }
    if (null)
        return 1;
    if (mark->tag >= 0) {
        found->tags_found++;
        return read_tag_value(scanner, search->tag_kinds[mark->tag], &found->tags[mark->tag]);
    }
    if (mark->level >= 0 && peek(scanner) == '{')
        return search_members(scanner, search, &search->levels[mark->level], found);
    return skip_value(scanner);
}

/* Search the object at its brace, up to the last tag. A relevant key that occurs twice, and
 * any key that is escaped, is left to the pure decoder. */
static int search_members(Scanner *scanner, const Search *search, const Level *level, Found *found)
{
    uint64_t seen = 0;
    Text key;
    int next = 1;
    pass(scanner, '{');
    if (peek(scanner) == '}') {
        scanner->at++;
        return 1;
    }
    while (next > 0) {
        if (peek(scanner) != '"')
            return 0;
        scanner->at++;
        if (!scan_text(scanner, &key) || key.flags & TEXT_ESCAPED || !pass(scanner, ':'))
            return 0;
        int number = index_find(&level->keys, key.start, key.length);
        if (number < 0) {
            if (!skip_value(scanner))
                return 0;
        }
        else {
            if (seen >> number & 1 ||
                !search_value(scanner, search, &level->marks[number], found))
                return 0;
            seen |= (uint64_t)1 << number;
            if (found->tags_found && found->tags_found == search->tags_count)
                return 1;
        }
        next = more(scanner, '}');
    }
    return !next;
}

/* The record of the values of several tags, spelled as variants.py does it: for each its length, kind and
 * text, or a dash. */
static int record_of_tags(const Union *tagged_union, const Found *found)
{
    char spelled[512];
    size_t used = 0;
    for (int i = 0; i < tagged_union->search->tags_count; i++) {
        const Tag *tag = &found->tags[i];
        if (!tag->kind) {
            spelled[used++] = '-';
            continue;
        }
        if (tag->text.length > 40)
            return VARIANT_BAD; /* so long a tag is left to the pure decoder */
        used += (size_t)PyOS_snprintf(spelled + used, 8, "%d%c", (int)tag->text.length, tag->kind);
        memcpy(spelled + used, tag->text.start, (size_t)tag->text.length);
        used += (size_t)tag->text.length;
    }
    int record = index_find(&tagged_union->tags, (const uint8_t *)spelled, (Py_ssize_t)used);
    return record < 0 ? VARIANT_UNKNOWN : record;
}

/* The record that is known by keys which were found, if any. */
static int record_of_keys(const Search *search, uint64_t keys)
{
    for (int i = 0; i < search->known_count; i++) {
        if ((keys & search->known[i].keys) == search->known[i].keys)
            return search->known[i].record;
    }
    return VARIANT_UNTAGGED;
}

static int record_of(const Union *tagged_union, const Found *found, Text *tag)
{
    const Search *search = tagged_union->search;
    if (found->tags_found) {
        if (!tagged_union->simple)
            return record_of_tags(tagged_union, found);
        *tag = found->tags[0].text;
        int record = index_find(&tagged_union->tags, tag->start, tag->length);
        return record < 0 ? VARIANT_UNKNOWN : record;
    }
    int record = record_of_keys(search, found->valued);
    if (record < 0)
        record = record_of_keys(search, found->present);
    if (record < 0 && tagged_union->absent >= 0)
        record = tagged_union->absent;
    return record < 0 && !tagged_union->tag_optional ? VARIANT_BAD : record;
}

/* The record that a key of the object says; a second one is a fault. */
static int search_external(Scanner *scanner, const Union *tagged_union)
{
    int record = VARIANT_UNKNOWN;
    Text key;
    int next = 1;
    pass(scanner, '{');
    if (peek(scanner) == '}')
        return VARIANT_UNKNOWN;
    while (next > 0) {
        if (peek(scanner) != '"')
            return VARIANT_BAD;
        scanner->at++;
        if (!scan_text(scanner, &key) || key.flags & TEXT_ESCAPED || !pass(scanner, ':'))
            return VARIANT_BAD;
        int known = index_find(&tagged_union->tags, key.start, key.length);
        if (known >= 0 && record >= 0)
            return VARIANT_BAD;
        if (known >= 0)
            record = known;
        if (!skip_value(scanner))
            return VARIANT_BAD;
        next = more(scanner, '}');
    }
    return next ? VARIANT_BAD : record;
}

/* The number of the record that the object at its brace is, and its tag if that is a single string. */
int search(Scanner *scanner, const Union *tagged_union, Text *tag)
{
    const uint8_t *brace = scanner->at;
    Py_ssize_t skipped = scanner->skipped;
    Found found = {.tags_found = 0};
    int record = VARIANT_BAD;
    if (tagged_union->search->external)
        record = search_external(scanner, tagged_union);
    else if (search_members(scanner, tagged_union->search, tagged_union->search->levels, &found))
        record = record_of(tagged_union, &found, tag);
    scanner->skipped = skipped + (scanner->at - brace);
    return record;
}
