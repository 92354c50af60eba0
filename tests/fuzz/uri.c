/* The value of From, To or Contact, and the URI in it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "uri.h"

#include "header_value.h"

#include "fuzz.h"

static void check_params(span_t list, char separator, span_t whole) {
    sip_param_t param;
    while (sip_param_next(&list, separator, &param))
        HOLDS(is_within(param.name, whole) && is_within(param.value, whole));
}

static void check_uri(span_t text) {
    sip_uri_t uri;
    if (!sip_uri_read(text, &uri)) return;
    HOLDS(uri.scheme.length > 0 && is_within(uri.scheme, text));
    HOLDS(is_within(uri.user, text) && is_within(uri.user_params, text));
    HOLDS(is_within(uri.host, text) && is_within(uri.params, text));
    HOLDS(is_within(uri.headers, text));
    check_params(uri.user_params, ';', text);
    check_params(uri.params, ';', text);
    check_params(uri.headers, '&', text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t value = {(const char *)data, size};
    sip_address_t address;
    check_uri(value);
    if (!sip_address_read(value, &address)) return 0;
    HOLDS(is_within(address.display, value) && is_within(address.uri, value));
    HOLDS(is_within(address.params, value) && (address.uri.length > 0 || address.wildcard));
    char to[16];
    size_t length = sip_unquote(address.display, to, sizeof to);
    HOLDS(length < sizeof to && length <= address.display.length && to[length] == '\0');
    check_params(address.params, ';', value);
    check_uri(address.uri);
    return 0;
}
