/* Which variant an object is, if a single key of strings does not say it. */
#pragma once
#include "plan.h"
#include "scanner.h"

/* What search() gives in place of the number of a record. */
enum { VARIANT_BAD = -1, VARIANT_UNKNOWN = -2, VARIANT_UNTAGGED = -3 };

int search(Scanner *scanner, const Union *tagged_union, Text *tag);
