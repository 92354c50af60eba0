/* registration.h - who was registered when (RFC 3261 section 10): by address-of-record, what the
 * registrar granted.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_REGISTRATION_H
#define SIP_EXPLAIN_REGISTRATION_H

#include "message.h"

/* The bindings of an address-of-record at some time. */
typedef struct {
    int64_t time;                     /* of the 2xx that said so, nanoseconds since 1970 */
    uint32_t frame;                   /* of it */
    uint32_t expires;                 /* seconds; 0: unregistered */
    const char *source, *destination; /* of it, as in captured_path_t */
} registration_t;

typedef struct registrations registrations_t;

/* To be freed with registrations_free. The seed is a number that nobody outside knows. */
registrations_t *registrations_new(uint64_t seed);
void registrations_free(registrations_t *registrations);

/* Takes up a 2xx to a REGISTER; they come in the order of frames. One that is cut, or whose To cannot be
 * read, is left out. `made` says all but the time it was granted, its texts are borrowed. A registrar
 * lists all bindings (RFC 3261 section 10.3); where one lists none though the request, NULL if not known,
 * asked for some, that is taken for granted. */
void registrations_add(registrations_t *registrations, message_t *response, message_t *request,
                       registration_t made);

/* The latest registration of that user@host before the frame, as that server made it; where it made none,
 * of what others did last that which lasts longest. false where there is none. */
bool registrations_find(const registrations_t *registrations, span_t user, span_t host,
                        const char *server, uint32_t frame, registration_t *out);

/* The longest time, in seconds, that a REGISTER asks for, or that the 2xx to one grants: 0 where it lists
 * no binding, or ends them (RFC 3261 sections 10.2 and 10.3). */
uint32_t registration_longest_binding(message_t *m);

#endif
