/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "code.h"

#include <string.h>

bool code_looks_like(const char *text) {
    return *text && strspn(text, "+-0123456789") == strlen(text);
}

bool code_is_valid(const char *text) {
    return strlen(text) == 3 && strspn(text, "0123456789") == 3 && text[0] >= '1' && text[0] <= '6';
}
