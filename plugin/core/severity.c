/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "severity.h"

#include <stddef.h>
#include <string.h>

static const char *const names[] = {
    [SEVERITY_CHAT] = "chat",
    [SEVERITY_NOTE] = "note",
    [SEVERITY_WARN] = "warn",
    [SEVERITY_ERROR] = "error",
};

const char *severity_name(severity_t severity) {
    return names[severity];
}

bool severity_from_name(const char *name, severity_t *severity) {
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(name, names[i]) == 0) {
            *severity = (severity_t)i;
            return true;
        }
    return false;
}
