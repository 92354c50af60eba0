/* exchange.h - what came before a message: its transaction, its call, its registration.
 *
 * The messages of a capture are added in the order of their frames, once each. A transaction is
 * a request and the responses to it (RFC 3261 section 17): they share the branch of the topmost
 * Via, its sent-by and the method; peers of RFC 2543, whose branch lacks the magic cookie, are
 * told by Call-ID, CSeq, From tag and sent-by instead. Where a sender uses a branch again, for another
 * call or CSeq, a new transaction begins. The ACK of a refused INVITE belongs to the INVITE. A call is
 * all that has one Call-ID, whatever the side of a proxy it was captured on.
 *
 * Of a request the bytes are kept, up to EXCHANGE_KEPT_MAX; of a challenge and of a response with a
 * body those header lines that say something later, and the body. All of it belongs to the capture
 * and goes with it. A capture that never ends is bounded: past EXCHANGE_MESSAGES_MAX messages
 * everything is forgotten, and tracking begins anew.
 *
 * Adding is the hot path: it looks at five headers and copies what is kept. How messages belong
 * together is found out when somebody wants to know: exchanges_link.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_EXCHANGE_H
#define SIP_EXPLAIN_EXCHANGE_H

#include "captured.h"
#include "registration.h"
#include "server_failure.h"

enum {
    EXCHANGE_KEPT_MAX = 16384, /* bytes of a message: an offer of a browser has 10 KiB */
    EXCHANGE_CALL_MAX = 100,   /* messages of a call that are looked at or handed out */
    EXCHANGE_MESSAGES_MAX = 4 * 1000 * 1000 /* of a capture */
};

typedef struct exchanges exchanges_t;
typedef struct transaction transaction_t;
typedef struct call call_t;
typedef struct kept kept_t;

/* What linking needs to know of a message. */
typedef enum {
    KEPT_RESPONSE,
    KEPT_INVITE,
    KEPT_ACK,
    KEPT_CANCEL,
    KEPT_REQUEST, /* any other */
    KEPT_UNREAD   /* a request whose bytes are yet to be looked into */
} kept_kind_t;

/* A message as it is kept. Lives as long as the capture. What stands in a union is a key until the
 * message is linked. */
struct kept {
    int64_t time;      /* nanoseconds since 1970 */
    const char *bytes; /* start line, headers, body, as far as they are kept; NULL: nothing */
    const char *source, *destination; /* as in captured_path_t, with the three below */
    union {
        transaction_t *transaction; /* NULL: none can be told */
        uint64_t transaction_key;
    };
    union {
        struct {
            uint32_t previous_in_call, next_in_call; /* numbers of messages; 0: none */
        };
        uint64_t call_key;
    };
    union {
        kept_t *previous_in_transaction; /* of responses: the response before this one */
        uint64_t invite_key;             /* of ACK and CANCEL: the transaction of their INVITE */
    };
    captured_place_t place;
    uint32_t frame;
    uint32_t hash;     /* of a response's bytes; of a request its CSeq number */
    uint16_t length;   /* of bytes */
    uint16_t code;     /* 0: a request */
    uint16_t copies;   /* how often the same message was sent before this one */
    bool duplicate;    /* captured again at once, on another interface: not sent again */
    uint8_t kind;      /* kept_kind_t */
    uint8_t transport; /* index of its name */
    bool registers;    /* a 2xx to REGISTER */
    uint16_t source_port, destination_port;
};

struct transaction {
    uint64_t key;
    uint64_t call_key;     /* of its first message; 0: not known */
    kept_t *request;       /* the first copy; NULL: not captured */
    kept_t *last_request;  /* the latest copy */
    kept_t *last_response; /* the others are behind previous_in_transaction */
    kept_t *ack;           /* of an INVITE: the ACK for its final response */
    kept_t *cancel;        /* of an INVITE: the CANCEL for it */
};

/* To be freed with exchanges_free. */
exchanges_t *exchanges_new(void);
void exchanges_free(exchanges_t *exchanges);

/* Adds the next message of the capture and gives it as it is kept, to be linked before it is looked
 * into. The texts of its path are borrowed until exchanges_free. */
kept_t *exchanges_add(exchanges_t *exchanges, const captured_t *captured);

/* Links the messages that were added since the last time, in their order: from then on what is kept
 * knows its transaction, its call, and whether it was sent before. */
void exchanges_link(exchanges_t *exchanges);

/* Whether no message of the frame, or of a later one, was added: it is read for the first time. */
bool exchanges_is_new(const exchanges_t *exchanges, uint32_t frame);

/* The n-th message (from 0) of a frame that was added; NULL where there is none. */
kept_t *exchanges_find(const exchanges_t *exchanges, uint32_t frame, size_t n);

/* Reads a kept message again from what was kept of its bytes; false where that is nothing. */
bool kept_read(const kept_t *kept, message_t *message);

/* Where and when a kept message was captured. *stub becomes a message of its kind and code without
 * headers; it needs no more room than up to message_t's member headers. */
void kept_describe(const kept_t *kept, message_t *stub, captured_t *captured);

/* The message of the same call before, or after, this one; NULL where there is none. What comes after
 * is known once it was added: when the capture is read a second time. */
const kept_t *exchanges_before(const exchanges_t *exchanges, const kept_t *kept);
const kept_t *exchanges_after(const exchanges_t *exchanges, const kept_t *kept);

/* The request of the message's transaction as it was captured up to the message: the first copy,
 * and the latest; NULL where there is none. */
const kept_t *kept_request(const kept_t *kept);
const kept_t *exchanges_last_request(const exchanges_t *exchanges, const kept_t *kept);

/* The first copy of a response that was sent again, byte for byte; itself where it was not. */
const kept_t *kept_first_copy(const kept_t *kept);

/* The response of the same transaction before this one, captured copies left out; or NULL. */
const kept_t *kept_previous_response(const kept_t *kept);

/* Whether a 401 or 407 came before it in the call. */
bool exchanges_was_challenged(const exchanges_t *exchanges, const kept_t *kept);

/* The requests that the sender of a response made of the request it answers, as a proxy does (RFC 3261
 * section 16.6): same Call-ID, CSeq and From tag, one more Via or another sender. The latest n at
 * most into out, newest first. Gives how many. */
size_t exchanges_forwarded(const exchanges_t *exchanges, const kept_t *kept, const kept_t **out,
                           size_t n);

/* As registrations_find. */
bool exchanges_registration(const exchanges_t *exchanges, span_t user, span_t host,
                            const char *server, uint32_t frame, registration_t *out);

/* As server_failures_find. */
size_t exchanges_failures(const exchanges_t *exchanges, const char *source, uint32_t frame,
                          server_failure_t *out, size_t n);

#endif
