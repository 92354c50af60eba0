/* server_failure.h - how often a server said that it fails: 500 and 503, by the address they came from.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SERVER_FAILURE_H
#define SIP_EXPLAIN_SERVER_FAILURE_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    int64_t time; /* nanoseconds since 1970 */
    uint32_t frame;
    uint16_t code;
} server_failure_t;

typedef struct server_failures server_failures_t;

/* To be freed with server_failures_free. */
server_failures_t *server_failures_new(void);
void server_failures_free(server_failures_t *failures);

/* Takes up a failure; they come in the order of frames. The address is borrowed as long as this
 * lives. */
void server_failures_add(server_failures_t *failures, const char *source, server_failure_t failure);

/* The failures that came from that address up to the frame: the latest n at most into out, oldest
 * first. Gives how many. */
size_t server_failures_find(const server_failures_t *failures, const char *source, uint32_t frame,
                            server_failure_t *out, size_t n);

#endif
