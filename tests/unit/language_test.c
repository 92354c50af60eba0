/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "language.h"

#include <glib.h>

#include "test.h"

static const char *const available[] = {"en", "fr", "pt", NULL};

static void assert_chosen(const char *wanted, const char *const *among, const char *language) {
    char *chosen = language_choose(wanted, among);
    assert_string_equal(chosen, language);
    g_free(chosen);
}

static void set_environment(const char *all, const char *messages, const char *lang) {
    g_setenv("LC_ALL", all, TRUE);
    g_setenv("LC_MESSAGES", messages, TRUE);
    g_setenv("LANG", lang, TRUE);
}

static void takes_the_language_of_a_locale(void **state) {
    (void)state;
    assert_chosen("pt", available, "pt");
    assert_chosen("pt_BR.UTF-8", available, "pt");
    assert_chosen("fr@euro", available, "fr");
    assert_chosen("fr-CA", available, "fr");
    assert_chosen("FR", available, "fr");
}

static void speaks_english_where_there_is_no_such_language(void **state) {
    (void)state;
    assert_chosen("ru_RU.UTF-8", available, "en");
    assert_chosen("ru_RU.UTF-8", NULL, "ru"); /* any will do */
    assert_chosen("C", NULL, "en");
    assert_chosen("POSIX", NULL, "en");
    assert_chosen("C.UTF-8", NULL, "en");
    assert_chosen("english", NULL, "en");
}

static void asks_the_environment_where_nobody_says(void **state) {
    (void)state;
    set_environment("", "fr_FR.UTF-8", "pt_PT.UTF-8");
    assert_chosen(NULL, available, "fr");
    assert_chosen("", available, "fr");
    assert_chosen("auto", available, "fr");
    assert_chosen("Auto", available, "fr");
    assert_chosen("pt", available, "pt");
    set_environment("pt_PT.UTF-8", "fr_FR.UTF-8", "en_GB");
    assert_chosen("auto", available, "pt");
    set_environment("", "", "pt_PT.UTF-8");
    assert_chosen("auto", available, "pt");
    set_environment("C", "", "pt_PT.UTF-8"); /* the first that is set decides */
    assert_chosen("auto", available, "en");
    set_environment("", "", "");
    assert_chosen("auto", available, "en");
    g_unsetenv("LC_ALL");
    g_unsetenv("LC_MESSAGES");
    g_unsetenv("LANG");
    assert_chosen("auto", available, "en");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_language_of_a_locale),
        cmocka_unit_test(speaks_english_where_there_is_no_such_language),
        cmocka_unit_test(asks_the_environment_where_nobody_says),
    };
    return cmocka_run_group_tests_name("language", tests, NULL, NULL);
}
