/* compat.h - every difference between the Wireshark releases this plugin builds for
 * (4.0, 4.4 and 4.6) stands here and nowhere else.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_COMPAT_H
#define SIP_EXPLAIN_COMPAT_H

#include <stdbool.h>
#include <wireshark.h>
#include <ws_version.h>

#define COMPAT_AT_LEAST(major, minor)     \
    (WIRESHARK_VERSION_MAJOR > (major) || \
     (WIRESHARK_VERSION_MAJOR == (major) && WIRESHARK_VERSION_MINOR >= (minor)))

/* 4.2 asks a plugin what it is; 4.0 neither asks nor has the header for the answer. */
#if COMPAT_AT_LEAST(4, 2)
#include <wsutil/plugins.h>
#define COMPAT_PLUGIN_DESCRIBE                                         \
    WS_DLL_PUBLIC uint32_t plugin_describe(void);                      \
    WS_DLL_PUBLIC_DEF uint32_t plugin_describe(void) {                 \
        return WS_PLUGIN_DESC_DISSECTOR | WS_PLUGIN_DESC_TAP_LISTENER; \
    }
#else
#define COMPAT_PLUGIN_DESCRIBE
#endif

/* The type behind a boolean preference, and of what a button of a text window calls. */
#if COMPAT_AT_LEAST(4, 4)
typedef bool compat_bool_t;
#else
typedef gboolean compat_bool_t;
#endif

/* What a function returns that begins a `-z`: 4.6 asks whether it could, before it nobody does, and
 * tshark's own end the program. */
#if COMPAT_AT_LEAST(4, 6)
typedef bool compat_tap_begun_t;
#define COMPAT_TAP_BEGUN return true
#define COMPAT_TAP_FAILED return false
#else
typedef void compat_tap_begun_t;
#define COMPAT_TAP_BEGUN return
#define COMPAT_TAP_FAILED exit(1)
#endif

/* The value of a field in a tree (field_info); before 4.2 it stands in the field itself. */
#if COMPAT_AT_LEAST(4, 2)
#define COMPAT_FIELD_VALUE(field) ((field)->value)
#else
#define COMPAT_FIELD_VALUE(field) (&(field)->value)
#endif

/* The label that Wireshark makes of a field; 4.6 also says where the value begins in it. */
#if COMPAT_AT_LEAST(4, 6)
#define COMPAT_FILL_LABEL(field, label) proto_item_fill_label(field, label, &(size_t){0})
#else
#define COMPAT_FILL_LABEL(field, label) proto_item_fill_label(field, label)
#endif

#endif
