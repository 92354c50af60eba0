/* request, talk and captures: what became of the messages of a Call-ID, as its caller saw it.
 *
 * A message is written "CAPTURE TIME WHAT FROM VIAS BRANCH [TO_TAG] [more members]".
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "talk.h"

#include "test.h"

#include <glib.h>

enum { CAPTURES = 3 };

/* A talk that is being written down, with all that it borrows from. */
typedef struct {
    captures_t captures;
    record_reader_t *reader;
    GPtrArray *records;
    guint frame;
    talk_t *talk;
} story_t;

static story_t begin(void) {
    story_t story = {captures_new(), record_reader_new(), g_ptr_array_new(), 0, NULL};
    for (guint i = 0; i < CAPTURES; i++) captures_add(&story.captures, "capture");
    return story;
}

/* Adds a message: a request by its method ("INVITE"), a response by code and method ("200 INVITE"). */
static record_t *say(story_t *story, guint capture, double time, const char *what, int cseq,
                     const char *tag, int vias, const char *branch, const char *more) {
    char **words = g_strsplit(what, " ", 2);
    char *code = words[1] ? g_strdup_printf(",\"code\":%s", words[0]) : g_strdup("");
    char seconds[32];
    g_ascii_formatd(seconds, sizeof seconds, "%.6f", time);
    char *line = g_strdup_printf(
        "{\"frame\":%u,\"time\":%s,\"call_id\":\"c\",\"src\":\"192.0.2.1:5060\",\"cseq\":%d,"
        "\"method\":\"%s\"%s,\"from\":\"sip:a@example.com\",\"to\":\"sip:b@example.com\","
        "\"from_tag\":\"%s\",\"vias\":%d,\"branch\":\"%s\"%s%s}",
        ++story->frame, seconds, cseq, words[1] ? words[1] : words[0], code, tag, vias, branch,
        *more ? "," : "", more);
    GError *error = NULL;
    record_t *record = record_read(story->reader, capture, line, &error);
    assert_null(error);
    captures_count(&story->captures, capture, record->time);
    g_ptr_array_add(story->records, record);
    g_free(line);
    g_free(code);
    g_strfreev(words);
    return record;
}

static const case_t *end_with(story_t *story, guint number) {
    if (!story->talk) {
        captures_complete(&story->captures);
        story->talk = talk_new(story->records, &story->captures);
    }
    assert_true(number < story->talk->cases->len);
    return g_ptr_array_index(story->talk->cases, number);
}

static void forget(story_t *story) {
    talk_free(story->talk);
    record_reader_free(story->reader);
    captures_free(&story->captures);
}

static void assert_outcome(const case_t *made, const char *kind, const char *outcome) {
    assert_string_equal(case_kind_name(made->kind), kind);
    assert_string_equal(case_outcome_name(made->kind, made->outcome), outcome);
}

/* Ends the story: one case, of that kind and outcome. */
static void assert_story(story_t *story, const char *kind, const char *outcome) {
    assert_outcome(end_with(story, 0), kind, outcome);
    assert_int_equal(story->talk->cases->len, 1);
    forget(story);
}

/* What several stories begin with. */
static void invite(story_t *story, double time) {
    say(story, 0, time, "INVITE", 1, "a", 1, "z9hG4bKa", "");
}

static void answer(story_t *story, double time, const char *what) {
    say(story, 0, time, what, 1, "a", 1, "z9hG4bKa", "\"to_tag\":\"b\"");
}

/* Something that shows that the capture went on. */
static void go_on_until(story_t *story, double time) {
    captures_count(&story->captures, 0, (gint64)(time * RECORD_SECOND));
}

/* ---- outcomes ---- */

static void final_responses_give_the_outcome(void **state) {
    static const char *const outcomes[][2] = {
        {"200", "answered"},  {"202", "answered"},  {"302", "redirected"}, {"403", "rejected"},
        {"404", "rejected"},  {"408", "no_answer"}, {"480", "no_answer"},  {"486", "busy"},
        {"487", "cancelled"}, {"488", "rejected"},  {"500", "failed"},     {"503", "failed"},
        {"600", "busy"},      {"603", "rejected"},  {"401", "rejected"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(outcomes); i++) {
        story_t story = begin();
        char *what = g_strdup_printf("%s INVITE", outcomes[i][0]);
        invite(&story, 0);
        answer(&story, 0.1, "100 INVITE");
        answer(&story, 1, what);
        assert_story(&story, "call", outcomes[i][1]);
        g_free(what);
    }
}

static void a_cancel_before_any_response(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.2, "CANCEL", 1, "a", 1, "z9hG4bKa", "");
    go_on_until(&story, 60);
    assert_false(request_failed(end_with(&story, 0)->last));
    assert_story(&story, "call", "cancelled");
}

static void a_cancel_that_came_too_late(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 1.0, "CANCEL", 1, "a", 1, "z9hG4bKa", "");
    say(&story, 0, 1.01, "200 CANCEL", 1, "a", 1, "z9hG4bKa", "");
    answer(&story, 1.02, "200 INVITE");
    assert_story(&story, "call", "answered");
}

static void a_proxy_s_cancel_is_not_the_caller_s(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.1, "INVITE", 1, "a", 2, "z9hG4bKp", "");
    say(&story, 0, 0.2, "180 INVITE", 1, "a", 2, "z9hG4bKp", "\"to_tag\":\"b\"");
    answer(&story, 0.3, "180 INVITE");
    say(&story, 0, 20, "CANCEL", 1, "a", 1, "z9hG4bKp", "");
    assert_story(&story, "call", "unfinished");
}

static void nobody_answers(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    record_t *again =
        say(&story, 0, 0.5, "INVITE", 1, "a", 1, "z9hG4bKa", "\"copy\":\"sent_again\"");
    go_on_until(&story, 31.5); /* when the last copy goes out */
    const case_t *call = end_with(&story, 0);
    assert_int_equal(again->copy, COPY_SENT_AGAIN);
    assert_true(call->last->timed_out && request_failed(call->last));
    assert_int_equal(call->severity, SEVERITY_ERROR);
    assert_story(&story, "call", "failed");
}

static void the_capture_ends_too_early(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    go_on_until(&story, 30.9);
    assert_false(request_failed(end_with(&story, 0)->last));
    assert_story(&story, "call", "unfinished");
}

static void the_next_piece_of_a_ring_buffer_goes_on(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    go_on_until(&story, 5);
    captures_count(&story.captures, 1, 6 * RECORD_SECOND);
    captures_count(&story.captures, 1, 40 * RECORD_SECOND);
    assert_story(&story, "call", "failed");

    story = begin(); /* a capture much later is none */
    invite(&story, 0);
    go_on_until(&story, 5);
    captures_count(&story.captures, 1, 20 * RECORD_SECOND);
    captures_count(&story.captures, 1, 90 * RECORD_SECOND);
    assert_story(&story, "call", "unfinished");
}

/* ---- the caller's view ---- */

static void a_proxy_on_both_sides(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.1, "INVITE", 1, "a", 2, "z9hG4bKp", "");
    say(&story, 0, 0.2, "180 INVITE", 1, "a", 2, "z9hG4bKp", "\"to_tag\":\"b\"");
    answer(&story, 0.3, "180 INVITE");
    answer(&story, 24, "408 INVITE");
    say(&story, 0, 24.1, "CANCEL", 1, "a", 1, "z9hG4bKp", "");
    say(&story, 0, 24.2, "487 INVITE", 1, "a", 2, "z9hG4bKp", "\"to_tag\":\"b\"");
    const case_t *call = end_with(&story, 0);
    assert_int_equal(story.talk->requests->len, 1);
    assert_int_equal(call->last->final->code, 408);
    assert_int_equal(call->post_dial_delay, 300000);
    assert_story(&story, "call", "no_answer");
}

static void the_origin_of_a_response_is_farthest_from_the_caller(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.1, "INVITE", 1, "a", 2, "z9hG4bKp", "");
    record_t *origin = say(&story, 0, 0.2, "486 INVITE", 1, "a", 2, "z9hG4bKp", "\"to_tag\":\"b\"");
    answer(&story, 0.3, "486 INVITE");
    const request_t *request = end_with(&story, 0)->last;
    assert_ptr_equal(request->origin, origin);
    assert_int_equal(request->final->vias, 1);
    assert_story(&story, "call", "busy");
}

/* Captured behind a proxy that forks: three branches, none of them the caller's. */
static void forks_as_a_proxy_would_pass_them_on(void **state) {
    static const char *const forks[][4] = {
        {"486 INVITE", "200 INVITE", "487 INVITE", "answered"},
        {"404 INVITE", "503 INVITE", "408 INVITE", "rejected"},
        {"486 INVITE", "603 INVITE", "487 INVITE", "rejected"},
        {"487 INVITE", "487 INVITE", "486 INVITE", "busy"},
        {"487 INVITE", "487 INVITE", "487 INVITE", "cancelled"},
        {"503 INVITE", "302 INVITE", "500 INVITE", "redirected"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(forks); i++) {
        story_t story = begin();
        for (int n = 0; n < 3; n++) {
            char *branch = g_strdup_printf("z9hG4bK%d", n),
                 *to = g_strdup_printf("\"to_tag\":\"%d\"", n);
            say(&story, 0, n * 0.1, "INVITE", 1, "a", 2, branch, "");
            say(&story, 0, 1 + n * 0.1, "180 INVITE", 1, "a", 2, branch, to);
            say(&story, 0, 5 + n * 0.1, forks[i][n], 1, "a", 2, branch, to);
            g_free(branch);
            g_free(to);
        }
        assert_int_equal(end_with(&story, 0)->post_dial_delay, 1000000);
        assert_story(&story, "call", forks[i][3]);
    }
}

static void the_last_invite_decides(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    answer(&story, 0.1, "407 INVITE");
    say(&story, 0, 0.2, "INVITE", 2, "a", 1, "z9hG4bK2", "\"realm\":\"r\"");
    say(&story, 0, 0.3, "302 INVITE", 2, "a", 1, "z9hG4bK2", "\"to_tag\":\"x\"");
    say(&story, 0, 0.4, "INVITE", 3, "a", 1, "z9hG4bK3", "");
    say(&story, 0, 1.4, "180 INVITE", 3, "a", 1, "z9hG4bK3", "\"to_tag\":\"y\"");
    say(&story, 0, 5.4, "200 INVITE", 3, "a", 1, "z9hG4bK3", "\"to_tag\":\"y\"");
    const case_t *call = end_with(&story, 0);
    const request_t *first = g_ptr_array_index(story.talk->requests, 0);
    assert_true(first->continued);
    assert_false(request_failed(first));
    assert_int_equal(call->last->cseq, 3);
    assert_int_equal(call->post_dial_delay, 1400000); /* from the very first INVITE */
    assert_int_equal(call->setup, 5400000);
    assert_story(&story, "call", "answered");
}

static void a_challenge_that_nobody_answers_is_a_failure(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    answer(&story, 0.1, "407 INVITE");
    assert_true(request_failed(end_with(&story, 0)->last));
    assert_story(&story, "call", "rejected");
}

static void a_b2bua_that_keeps_the_call_id(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.1, "INVITE", 1, "other", 1, "z9hG4bKo", "");
    say(&story, 0, 0.2, "404 INVITE", 1, "other", 1, "z9hG4bKo", "\"to_tag\":\"x\"");
    answer(&story, 0.3, "503 INVITE");
    assert_story(&story, "call", "failed");
}

static void a_reinvite_does_not_decide(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    answer(&story, 2, "200 INVITE");
    say(&story, 0, 60, "INVITE", 2, "a", 1, "z9hG4bK2", "\"to_tag\":\"b\"");
    say(&story, 0, 60.1, "488 INVITE", 2, "a", 1, "z9hG4bK2",
        "\"to_tag\":\"b\",\"severity\":\"error\"");
    say(&story, 0, 70, "INVITE", 1, "b", 1, "z9hG4bK3", "\"to_tag\":\"a\"");
    say(&story, 0, 70.1, "491 INVITE", 1, "b", 1, "z9hG4bK3", "\"to_tag\":\"a\"");
    const case_t *call = end_with(&story, 0);
    assert_int_equal(call->severity, SEVERITY_ERROR);
    assert_int_equal(call->setup, 2000000);
    assert_true(request_failed(g_ptr_array_index(story.talk->requests, 1)));
    assert_story(&story, "call", "answered");
}

/* ---- what was not captured ---- */

static void only_the_end_of_a_call(void **state) {
    (void)state;
    story_t story = begin();
    say(&story, 0, 0, "BYE", 7, "a", 1, "z9hG4bK7", "\"to_tag\":\"b\"");
    say(&story, 0, 0.1, "200 BYE", 7, "a", 1, "z9hG4bK7", "\"to_tag\":\"b\"");
    assert_outcome(end_with(&story, 0), "call", "answered");
    assert_outcome(end_with(&story, 1), "other", "succeeded");
    assert_int_equal(end_with(&story, 0)->post_dial_delay, -1);
    assert_true(end_with(&story, 1)->in_call);
    forget(&story);
}

static void responses_without_their_request(void **state) {
    (void)state;
    story_t story = begin();
    answer(&story, 0, "180 INVITE");
    answer(&story, 3, "486 INVITE");
    const case_t *call = end_with(&story, 0);
    assert_int_equal(call->post_dial_delay, -1);
    assert_int_equal(call->last->first_response, -1);
    assert_story(&story, "call", "busy");
}

static void only_an_ack_or_a_cancel(void **state) {
    (void)state;
    story_t story = begin();
    say(&story, 0, 0, "ACK", 1, "a", 1, "z9hG4bKa", "\"to_tag\":\"b\"");
    assert_story(&story, "call", "answered");
    story = begin();
    say(&story, 0, 0, "CANCEL", 1, "a", 1, "z9hG4bKa", "");
    assert_story(&story, "call", "cancelled");
}

static void the_answer_is_missing_but_the_call_goes_on(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    answer(&story, 0.5, "180 INVITE");
    say(&story, 0, 30, "BYE", 2, "a", 1, "z9hG4bK2", "\"to_tag\":\"b\"");
    assert_outcome(end_with(&story, 0), "call", "answered");
    forget(&story);
}

/* ---- times ---- */

static void what_tells_the_caller_something(void **state) {
    static const struct {
        const char *what, *more;
        gint64 wait;
    } told[] = {
        {"100 INVITE", "\"to_tag\":\"b\"", -1},
        {"180 INVITE", "\"to_tag\":\"b\"", 1000000},
        {"181 INVITE", "\"to_tag\":\"b\"", 1000000},
        {"182 INVITE", "\"to_tag\":\"b\"", 1000000},
        {"183 INVITE", "\"to_tag\":\"b\"", -1},
        {"183 INVITE", "\"to_tag\":\"b\",\"sdp\":true", 1000000},
        {"200 INVITE", "\"to_tag\":\"b\"", 1000000},
        {"486 INVITE", "\"to_tag\":\"b\"", -1},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(told); i++) {
        story_t story = begin();
        invite(&story, 0);
        say(&story, 0, 1, told[i].what, 1, "a", 1, "z9hG4bKa", told[i].more);
        const case_t *call = end_with(&story, 0);
        assert_int_equal(call->post_dial_delay, told[i].wait);
        assert_int_equal(call->last->first_response, 1000000);
        forget(&story);
    }
}

static void times_are_taken_from_the_first_copy(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.5, "INVITE", 1, "a", 1, "z9hG4bKa", "\"copy\":\"sent_again\"");
    answer(&story, 0.75, "100 INVITE");
    assert_int_equal(end_with(&story, 0)->last->first_response, 750000);
    forget(&story);
}

/* ---- several captures ---- */

static void two_halves_of_a_call(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 1, 3, "180 INVITE", 1, "a", 1, "z9hG4bKa", "\"to_tag\":\"b\"");
    say(&story, 1, 9, "200 INVITE", 1, "a", 1, "z9hG4bKa", "\"to_tag\":\"b\"");
    const case_t *call = end_with(&story, 0);
    assert_int_equal(call->post_dial_delay, 3000000);
    assert_story(&story, "call", "answered");
}

/* The other capture has the same messages; its clock is ten seconds behind. */
static void a_clock_that_is_wrong(void **state) {
    (void)state;
    for (guint first = 0; first < 2; first++) {
        story_t story = begin();
        for (guint n = 0; n < 2; n++) {
            guint capture = n == 0 ? first : 1 - first;
            double skew = capture == 1 ? -10 : 0;
            say(&story, capture, 100 + skew, "INVITE", 1, "a", 1, "z9hG4bKa", "");
            say(&story, capture, 101 + skew, "180 INVITE", 1, "a", 1, "z9hG4bKa",
                "\"to_tag\":\"b\"");
            say(&story, capture, 120 + skew, "486 INVITE", 1, "a", 1, "z9hG4bKa",
                "\"to_tag\":\"b\"");
        }
        const case_t *call = end_with(&story, 0);
        guint twice = 0;
        for (guint i = 0; i < story.records->len; i++)
            twice += ((record_t *)g_ptr_array_index(story.records, i))->copy == COPY_CAPTURED_TWICE;
        assert_int_equal(twice, 3);
        assert_int_equal(call->post_dial_delay, 1000000);
        assert_int_equal(call->last->first_response, 1000000);
        assert_story(&story, "call", "busy");
    }
}

/* The other capture, whose clock is behind, begins after the INVITE. */
static void the_capture_that_has_the_request_tells_the_time(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 100);
    answer(&story, 101, "180 INVITE");
    say(&story, 1, 100.3, "180 INVITE", 1, "a", 1, "z9hG4bKa", "\"to_tag\":\"b\"");
    const case_t *call = end_with(&story, 0);
    assert_int_equal(call->post_dial_delay, 1000000);
    assert_int_equal(call->last->first_response, 1000000);
    forget(&story);
}

/* The response stands in the other capture alone, before its request. */
static void a_time_that_cannot_be_told(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 100);
    say(&story, 1, 95, "200 INVITE", 1, "a", 1, "z9hG4bKa", "\"to_tag\":\"b\"");
    const case_t *call = end_with(&story, 0);
    assert_int_equal(call->last->first_response, -1);
    assert_int_equal(call->setup, -1);
    assert_story(&story, "call", "answered");
}

static void pieces_of_a_ring_buffer_have_what_was_sent_again(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    record_t *again = say(&story, 1, 0.5, "INVITE", 1, "a", 1, "z9hG4bKa", "");
    record_t *third =
        say(&story, 1, 1.5, "INVITE", 1, "a", 1, "z9hG4bKa", "\"copy\":\"sent_again\"");
    end_with(&story, 0);
    assert_int_equal(again->copy, COPY_SENT_AGAIN);
    assert_int_equal(third->copy, COPY_SENT_AGAIN);
    forget(&story);
}

static void two_captures_have_what_was_sent_again(void **state) {
    (void)state;
    story_t story = begin();
    record_t *copies[4];
    for (guint i = 0; i < 4; i++) /* two captures 10 ms apart, the INVITE sent twice */
        copies[i] = say(&story, i % 2, (i / 2) * 0.5 + (i % 2) * 0.01, "INVITE", 1, "a", 1,
                        "z9hG4bKa", i < 2 ? "" : "\"copy\":\"sent_again\"");
    end_with(&story, 0);
    assert_int_equal(copies[0]->copy, COPY_NONE);
    assert_int_equal(copies[1]->copy, COPY_CAPTURED_TWICE);
    assert_int_equal(copies[2]->copy, COPY_SENT_AGAIN);
    assert_int_equal(copies[3]->copy, COPY_CAPTURED_TWICE);
    forget(&story);
}

/* ---- registrations and other transactions ---- */

static void registrations(void **state) {
    static const struct {
        const char *asked, *final, *more, *outcome;
    } told[] = {
        {"\"expires\":600,\"realm\":\"r\"", "200 REGISTER", "\"expires\":600", "registered"},
        {"\"expires\":0,\"realm\":\"r\"", "200 REGISTER", "\"expires\":3600", "removed"},
        {"\"realm\":\"r\"", "200 REGISTER", "\"expires\":3600", "registered"},
        {"\"expires\":600,\"realm\":\"r\"", "401 REGISTER", "\"realm\":\"r\"", "rejected"},
        {"\"expires\":600", "401 REGISTER", "\"realm\":\"r\"", "challenged"},
        {"\"expires\":600", "403 REGISTER", "\"to_tag\":\"b\"", "rejected"},
        {"\"expires\":600", "503 REGISTER", "\"to_tag\":\"b\"", "failed"},
        {"\"expires\":600", "408 REGISTER", "\"to_tag\":\"b\"", "failed"},
        {"\"expires\":600", "100 REGISTER", "\"to_tag\":\"b\"", "unanswered"},
    };
    (void)state;
    for (size_t i = 0; i < G_N_ELEMENTS(told); i++) {
        story_t story = begin();
        say(&story, 0, 0, "REGISTER", 1, "a", 1, "z9hG4bK1", told[i].asked);
        say(&story, 0, 1, told[i].final, 1, "a", 1, "z9hG4bK1", told[i].more);
        assert_story(&story, "registration", told[i].outcome);
    }
}

/* One phone, one Call-ID: a challenge and its answer, too short a time, and an hour later again. */
static void a_phone_registers_again_and_again(void **state) {
    (void)state;
    story_t story = begin();
    for (int n = 0; n < 2; n++) {
        double time = n * 3600;
        int cseq = n * 3 + 1;
        say(&story, 0, time, "REGISTER", cseq, "a", 1, "z9hG4bK1", "\"expires\":60");
        say(&story, 0, time + 0.1, "401 REGISTER", cseq, "a", 1, "z9hG4bK1", "\"realm\":\"r\"");
        say(&story, 0, time + 0.2, "REGISTER", cseq + 1, "a", 1, "z9hG4bK2",
            "\"expires\":60,\"realm\":\"r\"");
        say(&story, 0, time + 0.3, "423 REGISTER", cseq + 1, "a", 1, "z9hG4bK2",
            "\"to_tag\":\"b\"");
        say(&story, 0, time + 0.4, "REGISTER", cseq + 2, "a", 1, "z9hG4bK3",
            "\"expires\":300,\"realm\":\"r\"");
        say(&story, 0, time + 0.5, "200 REGISTER", cseq + 2, "a", 1, "z9hG4bK3", "\"expires\":300");
    }
    assert_outcome(end_with(&story, 0), "registration", "registered");
    assert_outcome(end_with(&story, 1), "registration", "registered");
    assert_int_equal(story.talk->cases->len, 2);
    forget(&story);
}

static void a_wrong_password_once_a_minute(void **state) {
    (void)state;
    story_t story = begin();
    for (int n = 1; n <= 3; n++) {
        say(&story, 0, n * 60, "REGISTER", n, "a", 1, "z9hG4bK", "\"expires\":60,\"realm\":\"r\"");
        say(&story, 0, n * 60 + 0.1, "401 REGISTER", n, "a", 1, "z9hG4bK", "\"realm\":\"r\"");
    }
    for (guint i = 0; i < 3; i++) assert_outcome(end_with(&story, i), "registration", "rejected");
    assert_int_equal(story.talk->cases->len, 3);
    forget(&story);
}

static void other_transactions(void **state) {
    (void)state;
    story_t story = begin();
    say(&story, 0, 0, "MESSAGE", 1, "a", 1, "z9hG4bK1", "");
    say(&story, 0, 0.1, "407 MESSAGE", 1, "a", 1, "z9hG4bK1", "\"realm\":\"r\"");
    say(&story, 0, 0.2, "MESSAGE", 2, "a", 1, "z9hG4bK2", "\"realm\":\"r\"");
    say(&story, 0, 0.3, "202 MESSAGE", 2, "a", 1, "z9hG4bK2", "\"to_tag\":\"b\"");
    say(&story, 0, 0.4, "OPTIONS", 3, "a", 1, "z9hG4bK3", "");
    go_on_until(&story, 40);
    assert_outcome(end_with(&story, 0), "other", "succeeded");
    assert_outcome(end_with(&story, 1), "other", "unanswered");
    assert_int_equal(story.talk->cases->len, 2);
    assert_true(end_with(&story, 1)->last->timed_out);
    forget(&story);
}

/* ---- what explains a case ---- */

#define FINDING(id, severity) \
    "{\"finding\":\"" id "\",\"severity\":\"" severity "\",\"text\":\"t\",\"frames\":[1]"

static void the_most_severe_finding_that_explains(void **state) {
    (void)state;
    story_t story = begin();
    invite(&story, 0);
    say(&story, 0, 0.1, "407 INVITE", 1, "a", 1, "z9hG4bKa",
        "\"severity\":\"chat\",\"findings\":[" FINDING("chat.one", "chat") "}]");
    say(&story, 0, 0.2, "INVITE", 2, "a", 1, "z9hG4bK2", "");
    say(&story, 0, 0.3, "488 INVITE", 2, "a", 1, "z9hG4bK2",
        "\"severity\":\"error\",\"findings\":[" FINDING(
            "aside.one", "error") ",\"aside\":true}," FINDING("note.one",
                                                              "note") "}," FINDING("warn.one",
                                                                                   "warn") "}]");
    const case_t *call = end_with(&story, 0);
    assert_string_equal(call->finding->id, "warn.one");
    assert_int_equal(call->severity, SEVERITY_ERROR);
    forget(&story);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(final_responses_give_the_outcome),
        cmocka_unit_test(a_cancel_before_any_response),
        cmocka_unit_test(a_cancel_that_came_too_late),
        cmocka_unit_test(a_proxy_s_cancel_is_not_the_caller_s),
        cmocka_unit_test(nobody_answers),
        cmocka_unit_test(the_capture_ends_too_early),
        cmocka_unit_test(the_next_piece_of_a_ring_buffer_goes_on),
        cmocka_unit_test(a_proxy_on_both_sides),
        cmocka_unit_test(the_origin_of_a_response_is_farthest_from_the_caller),
        cmocka_unit_test(forks_as_a_proxy_would_pass_them_on),
        cmocka_unit_test(the_last_invite_decides),
        cmocka_unit_test(a_challenge_that_nobody_answers_is_a_failure),
        cmocka_unit_test(a_b2bua_that_keeps_the_call_id),
        cmocka_unit_test(a_reinvite_does_not_decide),
        cmocka_unit_test(only_the_end_of_a_call),
        cmocka_unit_test(responses_without_their_request),
        cmocka_unit_test(only_an_ack_or_a_cancel),
        cmocka_unit_test(the_answer_is_missing_but_the_call_goes_on),
        cmocka_unit_test(what_tells_the_caller_something),
        cmocka_unit_test(times_are_taken_from_the_first_copy),
        cmocka_unit_test(two_halves_of_a_call),
        cmocka_unit_test(a_clock_that_is_wrong),
        cmocka_unit_test(the_capture_that_has_the_request_tells_the_time),
        cmocka_unit_test(a_time_that_cannot_be_told),
        cmocka_unit_test(pieces_of_a_ring_buffer_have_what_was_sent_again),
        cmocka_unit_test(two_captures_have_what_was_sent_again),
        cmocka_unit_test(registrations),
        cmocka_unit_test(a_phone_registers_again_and_again),
        cmocka_unit_test(a_wrong_password_once_a_minute),
        cmocka_unit_test(other_transactions),
        cmocka_unit_test(the_most_severe_finding_that_explains),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
