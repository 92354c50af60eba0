/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "code.h"

#include "screen.h"

#include <string.h>

static const char digits[] = "0123456789";

bool code_looks_like(const char *text) {
    return *text && strspn(text, "+-0123456789") == strlen(text);
}

bool code_check(const char *text) {
    if (strlen(text) == 3 && strspn(text, digits) == 3 && text[0] >= '1' && text[0] <= '6')
        return true;
    screen_complain("'%s' is no status code: give a number from 100 to 699", text);
    return false;
}
