/* tally and worst: what a report holds of ever so many calls.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tally.h"

#include "test.h"

/* A report that is being counted. */
typedef struct {
    captures_t captures;
    record_reader_t *reader;
    tally_t *tally;
    GPtrArray *records; /* of the call that is told next */
    guint frame;
} counting_t;

/* One of a capture with messages at those times, in microseconds. */
static void begin(counting_t *c, gint64 start, gint64 end) {
    *c = (counting_t){captures_new(), record_reader_new(), NULL, g_ptr_array_new(), 0};
    captures_add(&c->captures, "capture");
    captures_count(&c->captures, 0, start);
    captures_count(&c->captures, 0, end);
    captures_complete(&c->captures);
    c->tally = tally_new(&c->captures);
}

static void end(counting_t *c) {
    tally_free(c->tally);
    g_ptr_array_unref(c->records);
    record_reader_free(c->reader);
    captures_free(&c->captures);
}

/* Adds a message to the call; more: members with what it is. */
static void say(counting_t *c, const char *more) {
    GError *error = NULL;
    char *line = g_strdup_printf(
        "{\"frame\":%u,\"time\":1.%06u,\"call_id\":\"c\",\"src\":\"192.0.2.1:5060\",\"vias\":1,"
        "\"from\":\"sip:a@example.com\",\"to\":\"sip:b@example.com\",\"from_tag\":\"a\",%s}",
        c->frame + 1, c->frame, more);
    c->frame++;
    g_ptr_array_add(c->records, record_read(c->reader, 0, line, &error));
    assert_null(error);
    g_free(line);
}

/* Counts the call. */
static void count(counting_t *c) {
    talk_t *talk = talk_new(c->records, &c->captures);
    tally_add(c->tally, talk);
    talk_free(talk);
    c->records = g_ptr_array_new();
}

/* A request of another method that the server of that number refuses. */
static void refused_by(counting_t *c, int number) {
    char *refused = g_strdup_printf("\"cseq\":1,\"method\":\"M%d\",\"branch\":\"z9hG4bKa\","
                                    "\"code\":500,\"severity\":\"error\",\"agent\":\"server %d\"",
                                    number, number);
    say(c, refused);
    count(c);
    g_free(refused);
}

static guint64 count_of(GHashTable *names, const char *name) {
    const name_count_t *found = g_hash_table_lookup(names, name);
    return found ? found->total : 0;
}

static void names_past_the_most_are_one(void **state) {
    (void)state;
    enum { MOST = 20000 };
    counting_t c;
    begin(&c, 0, RECORD_SECOND);
    for (int i = 1; i <= MOST - 1; i++) refused_by(&c, i);
    assert_int_equal(g_hash_table_size(c.tally->servers), MOST - 1);
    refused_by(&c, MOST);
    assert_int_equal(g_hash_table_size(c.tally->servers), MOST);
    assert_int_equal(count_of(c.tally->servers, "(others)"), 0);
    for (int i = 1; i <= 3; i++) {
        refused_by(&c, MOST + i);
        assert_int_equal(g_hash_table_size(c.tally->servers), MOST + 1);
        assert_int_equal(count_of(c.tally->servers, "(others)"), i);
    }
    refused_by(&c, MOST); /* is known */
    assert_int_equal(count_of(c.tally->servers, "server 20000"), 2);
    assert_int_equal(count_of(c.tally->servers, "(others)"), 3);
    assert_int_equal(g_hash_table_size(c.tally->methods), MOST + 1);
    end(&c);
}

/* A call that was refused, with so many messages. */
static void refused_call(counting_t *c, int messages) {
    say(c,
        "\"cseq\":1,\"method\":\"INVITE\",\"branch\":\"z9hG4bK1\",\"uri\":\"sip:b@example.com\"");
    say(c, "\"cseq\":1,\"method\":\"INVITE\",\"branch\":\"z9hG4bK1\",\"code\":404,\"to_tag\":\"b\","
           "\"severity\":\"warn\"");
    for (int i = 2; i < messages; i++) {
        char *info = g_strdup_printf("\"cseq\":%d,\"method\":\"INFO\",\"branch\":\"z9hG4bK%d\","
                                     "\"uri\":\"sip:b@example.com\",\"to_tag\":\"b\"",
                                     i, i);
        say(c, info);
        g_free(info);
    }
    count(c);
}

static void the_worst_are_ten(void **state) {
    (void)state;
    for (guint calls = 9; calls <= 11; calls++) {
        counting_t c;
        begin(&c, 0, RECORD_SECOND);
        for (guint i = 0; i < calls; i++) refused_call(&c, 2);
        JsonArray *list = worst_list(c.tally->worst);
        assert_int_equal(json_array_get_length(list), MIN(calls, 10));
        assert_int_equal(c.tally->codes[404].count, calls);
        json_array_unref(list);
        end(&c);
    }
}

static void a_case_shows_two_hundred_messages(void **state) {
    (void)state;
    for (int messages = 199; messages <= 201; messages++) {
        counting_t c;
        begin(&c, 0, RECORD_SECOND);
        refused_call(&c, messages);
        JsonArray *list = worst_list(c.tally->worst);
        JsonObject *worst = json_array_get_object_element(list, 0);
        assert_int_equal(json_array_get_length(json_object_get_array_member(worst, "messages")),
                         MIN(messages, 200));
        assert_int_equal(json_object_get_int_member_with_default(worst, "messages_left_out", 0),
                         messages > 200);
        json_array_unref(list);
        end(&c);
    }
}

/* A capture that takes so long has so many points, each for so many seconds. */
static void assert_points(gint64 start, gint64 range, guint points, gint64 step) {
    counting_t c;
    begin(&c, start, start + range);
    assert_int_equal(c.tally->point_count, points);
    assert_int_equal(c.tally->step, step);
    end(&c);
}

static void points_stand_for_a_longer_time(void **state) {
    (void)state;
    const gint64 day = 86400;
    assert_points(0, 118 * RECORD_SECOND, 119, 1);
    assert_points(0, 119 * RECORD_SECOND - 1, 119, 1);
    assert_points(RECORD_SECOND - 1, 119 * RECORD_SECOND - 1, 120, 1);
    assert_points(RECORD_SECOND - 1, 119 * RECORD_SECOND, 60, 2);
    assert_points(day * RECORD_SECOND - 1, 119 * day * RECORD_SECOND - 1, 120, day);
    assert_points(day * RECORD_SECOND - 1, 119 * day * RECORD_SECOND, 60, 2 * day);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_past_the_most_are_one),
        cmocka_unit_test(the_worst_are_ten),
        cmocka_unit_test(a_case_shows_two_hundred_messages),
        cmocka_unit_test(points_stand_for_a_longer_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
