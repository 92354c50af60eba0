/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "commands.h"

#include <string.h>

#define MEMBER(name) offsetof(arguments_t, name)

const option_t option_help = {
    .name = "help",
    .letter = 'h',
    .kind = G_OPTION_ARG_NONE,
    .offset = MEMBER(help),
    .help = "show what the command does and takes, and end",
};
static const option_t option_class = {
    .name = "class",
    .letter = 'c',
    .kind = G_OPTION_ARG_STRING,
    .offset = MEMBER(class_name),
    .argument = "CLASS",
    .value = VALUE_CLASS,
    .help = "only that class, such as 4xx, and the findings that a response of it can have",
};
static const option_t option_language = {
    .name = "language",
    .letter = 'l',
    .kind = G_OPTION_ARG_STRING,
    .offset = MEMBER(language),
    .argument = "LANGUAGE",
    .value = VALUE_LANGUAGE,
    .help = "the language of the texts, such as en; without it, that of the environment",
};
static const option_t option_json = {
    .name = "json",
    .letter = 'j',
    .kind = G_OPTION_ARG_NONE,
    .offset = MEMBER(json),
    .help = "print JSON",
};
static const option_t option_rules = {
    .name = "rules",
    .letter = 'r',
    .kind = G_OPTION_ARG_FILENAME_ARRAY,
    .offset = MEMBER(rules),
    .argument = "FILE|FOLDER",
    .value = VALUE_FILE,
    .help = "load this site file, or the site files of this folder; may be given several times, "
            "the later overrides",
};
static const option_t option_output = {
    .name = "output",
    .letter = 'o',
    .kind = G_OPTION_ARG_FILENAME,
    .offset = MEMBER(output),
    .argument = "FILE|FOLDER",
    .value = VALUE_FILE,
    .help = "where results go; a folder is made where it is missing",
};
static const option_t option_all = {
    .name = "all",
    .letter = 'a',
    .kind = G_OPTION_ARG_NONE,
    .offset = MEMBER(all),
    .help = "write comments for successful and provisional responses, too",
};
static const option_t option_jobs = {
    .name = "jobs",
    .letter = 'J',
    .kind = G_OPTION_ARG_STRING,
    .offset = MEMBER(jobs),
    .argument = "N",
    .value = VALUE_NONE,
    .help = "work on so many captures at once, by GNU parallel; with --hosts, on each machine, and "
            "without it there on as many as a machine has cores",
};
static const option_t option_hosts = {
    .name = "hosts",
    .letter = 'H',
    .kind = G_OPTION_ARG_STRING,
    .offset = MEMBER(hosts),
    .argument = "HOST,...",
    .value = VALUE_NONE,
    .help = "work on these machines over ssh, by GNU parallel; \":\" is this one. They need tshark "
            "with the plugin, of the versions here, and rsync",
};

static const option_t option_csv = {
    .name = "csv",
    .letter = 't',
    .kind = G_OPTION_ARG_NONE,
    .offset = MEMBER(csv),
    .help = "print a table: a line for each call, registration and other transaction",
};
static const option_t option_html = {
    .name = "html",
    .letter = 'w',
    .kind = G_OPTION_ARG_FILENAME,
    .offset = MEMBER(html),
    .argument = "FILE",
    .value = VALUE_FILE,
    .help = "write one page for a browser, with charts and call ladders; - is standard output",
};

const command_t commands[] = {
    {
        .name = "list",
        .operands = "",
        .help = "list the status codes and the findings",
        .run = command_list,
        .options = {&option_class, &option_language, &option_json, &option_rules},
        .text = "Prints every status code with its severity and phrase, by class, then every "
                "finding with its severity and the codes it is looked for in.\n"
                "JSON: an array of objects; of a code they have code, phrase, class and severity, "
                "of a finding they have finding, severity and codes.",
        .examples = "sip-explain list --class 4xx\tthe client failures\n"
                    "sip-explain list --json\teverything, for a program",
    },
    {
        .name = "show",
        .operands = "CODE|FINDING...",
        .help = "explain status codes and findings",
        .least = 1,
        .value = VALUE_CODE_OR_FINDING,
        .run = command_show,
        .options = {&option_language, &option_json, &option_rules},
        .text =
            "Prints what a status code means, when it is seen and how to fix it; of a finding, its "
            "symptoms, its causes and what to check. A code that nobody registered is explained by "
            "its class. What does not exist is reported, and the rest is printed.\n"
            "JSON: an array of objects. What is absent is left out.\n"
            "code\tnumber\n"
            "phrase\tthe registered reason phrase\n"
            "class\tsuch as 4xx Client Failure\n"
            "description, when, fix\twhat it means, when it is seen, how to fix it\n"
            "severity\tchat, note, warn or error\n"
            "reference\twhere it is defined\n"
            "related\tarray of codes that it is confused with\n"
            "custom\tfile and line of the site file that changed it\n"
            "http, q850\tits counterpart in HTTP, its cause in the telephone network: numbers\n"
            "headers\tobject with must and may: arrays of header names\n"
            "A finding has these instead:\n"
            "finding\tits name\n"
            "severity\tchat, note, warn or error\n"
            "codes\tarray of what it is looked for in: numbers, a class such as \"4xx\", \"any\" or "
            "\"request\"\n"
            "symptoms, causes\twhat is seen, and why\n"
            "checks\tarray of what to check, in order\n"
            "text, fix\twithout those three, as a site's rule is: what the rule says, with "
            "{placeholders}\n"
            "custom\tfile and line of the site's rule",
        .examples = "sip-explain show 404\twhat a 404 means\n"
                    "sip-explain show 401 407 auth.rejected\tseveral at once\n"
                    "sip-explain show 404 --rules /etc/sip/site.lua\twith a site's own texts",
    },
    {
        .name = "compare",
        .operands = "CODE CODE",
        .help = "say how two status codes differ",
        .least = 2,
        .most = 2,
        .value = VALUE_CODE,
        .run = command_compare,
        .options = {&option_language, &option_json, &option_rules},
        .text = "Prints two status codes side by side: where they differ, which of them to expect "
                "when, and where to read more.\n"
                "JSON: one object.\n"
                "title, summary\ttexts\n"
                "cards\tarray of two objects as show prints them\n"
                "differences\tarray of sentences\n"
                "which\twhen it is the one, when the other\n"
                "question, look\tthe question that decides, and what to look at, where there are "
                "such\n"
                "learn_more\tarray of objects with label and url",
        .examples = "sip-explain compare 401 407\twho is it that asks for a password?",
    },
    {
        .name = "annotate",
        .operands = "IN...",
        .help = "write packet comments that explain into captures",
        .least = 1,
        .value = VALUE_FILE,
        .run = command_annotate,
        .options = {&option_output, &option_all, &option_jobs, &option_hosts, &option_language,
                    &option_rules},
        .text =
            "Copies captures with comments at the packets that failed or about which there is a "
            "finding: what it means and how to fix it, for readers without the plugin. Comments that "
            "were there stay. IN is a capture as tshark reads it, also compressed, or a folder: then "
            "all captures below it are taken. Names in folders that begin with a dot are left out, "
            "so are links to folders, and files that are no captures.\n"
            "One capture goes to a file. From a folder, or with several IN, or where the output is a "
            "folder, a capture goes below that folder to the place where it stood below its own, as "
            "pcapng: calls/a.pcap.gz to calls/a.pcapng. A result that is there is made again only "
            "where the capture, the options, the rules, Wireshark's configuration or a version "
            "changed; what a run keeps for the next stands in .sip-explain in that folder. A result "
            "gets its name when it is complete: the run may be interrupted and started again. \"-\" "
            "for IN reads standard input and writes standard output.\n"
            "A capture that cannot be read is reported, the others are done, and the exit status is "
            "1. So it is with one that ends in the middle of a packet: its result has what was "
            "before. On a terminal the last line tells how far it is.\n"
            "With --hosts captures go to the other machines by rsync and results come back; nothing "
            "stays there. What a machine that fails had to do is done by another one. All of them "
            "need the same site files and configuration, but for what --rules names, which goes "
            "with the captures.",
        .examples = "sip-explain annotate call.pcap -o explained.pcapng\tone capture\n"
                    "sip-explain annotate captures -o explained --jobs 4\tall below a folder, four "
                    "at once\n"
                    "sip-explain annotate captures -o explained --hosts :,ann@a,8/b\there, on a "
                    "and, eight at once, on b\n"
                    "zcat call.pcap.gz | sip-explain annotate - >explained.pcapng\tin a pipe",
    },
    {
        .name = "report",
        .operands = "IN...",
        .help = "say what failed in captures, how often, and what to do",
        .least = 1,
        .value = VALUE_FILE,
        .run = command_report,
        .options = {&option_json, &option_csv, &option_html, &option_jobs, &option_hosts,
                    &option_language, &option_rules},
        .text =
            "Reads captures by tshark and tells what became of the calls, registrations and other "
            "requests in them: the problems with their fixes, the worst ten cases with their frames, "
            "and the numbers. IN is a capture as tshark reads it, also compressed, a folder, of which "
            "all captures below are taken, or \"-\" for standard input. Pieces of a ring buffer, and "
            "captures of two places, are one: a call is told by its Call-ID, and a message that two "
            "captures have counts once. What cannot be read is reported and is in the report, with "
            "what could be read of it; the exit status is then 1.\n"
            "A request counts as its sender saw it: once, whatever the number of proxies, copies and "
            "captures it passed, with the final response that came back to that sender. A failure is a final "
            "response of 4xx to 6xx, or none at all for 32 seconds; a 401 or 407 that the next request "
            "answers is none, neither is 487. All INVITEs of a Call-ID are one call, and the last one "
            "with which the caller began it decides; of other methods a challenge and the request that "
            "answers it are one. Outcomes of calls:\n"
            "answered\t2xx; or a later part of the call alone was captured\n"
            "cancelled\t487, or CANCEL and no final response\n"
            "no_answer\t408, 480\n"
            "busy\t486, 600\n"
            "redirected\t3xx that the caller did not follow\n"
            "rejected\tany other 4xx or 6xx\n"
            "failed\t5xx, or nobody answered for 32 seconds\n"
            "unfinished\tthe end was not captured\n"
            "Of registrations: registered, removed (2xx), rejected (3xx to 6xx), failed (408, 5xx), "
            "challenged (a 401 or 407 that nobody answered), unanswered.\n"
            "Times are those of one capture where it has both messages; the percentiles are nearest "
            "ranks, of all requests and calls for which they are known:\n"
            "first_response\tfrom a request to the first response to it, of any method\n"
            "post_dial_delay\tfrom the first INVITE of a call to what its caller hears or sees of it: "
            "180, 181, 182, 183 with SDP, or 2xx to any of his INVITEs (session request delay, RFC "
            "6076 section 4.3.1; a challenge is part of it)\n"
            "setup\tfrom the first INVITE to the 2xx\n"
            "JSON: one object; times are seconds, points in time seconds since 1970, shares from 0 to 1; "
            "what is unknown is left out. Members do not change with the language.\n"
            "sip_explain, language\tthe version; the language of the texts\n"
            "captures\tarray of capture, messages, start, end, error\n"
            "totals\tcaptures, failed_captures, messages, requests, responses, sent_again, "
            "captured_twice, start, end; messages is the sum of the next four\n"
            "calls, registrations\ttotal and outcomes: object of outcome and count\n"
            "transactions\tthe other methods: array of method, total, succeeded, redirected, failed, "
            "unanswered\n"
            "codes\tfinal responses, the most frequent first: array of code, phrase, class, severity, "
            "count, share\n"
            "findings\tarray of finding, severity, count (of requests), calls (of Call-IDs), text and fix "
            "of the worst one, symptoms, first (capture and frame)\n"
            "servers\twho gave the final response, by Server, User-Agent or address: array of server, "
            "responses, failures, share; like the next two with the most failures first, 200 at most\n"
            "realms\tarray of realm, challenges, failures (challenges that were the last word, and 403 on "
            "credentials)\n"
            "destinations\thost of the Request-URI, in a dialog of To: array of destination, requests, "
            "failures, share\n"
            "times\tfirst_response, post_dial_delay, setup: objects of count, min, p50, p90, p95, p99, "
            "max\n"
            "timeline\tstep, and points: array of start, calls (that began), failures\n"
            "problems\twarnings and errors, the most severe and frequent first: array of finding or code, "
            "severity, count, calls, title, text, fix, first\n"
            "worst\tten at most, the worst of each problem before the second of any: array of kind (call, "
            "registration, other), call_id, capture, method (of other), from, to, start, seconds, outcome, "
            "code, severity, summary, fix, findings (array of finding, severity, text, fix, frames) and "
            "messages (array of capture, frame, time since the start, src, dst, label, code, severity, "
            "findings, copy; 200 at most, messages_left_out says how many more there were)\n"
            "CSV (RFC 4180, UTF-8): a line for each call, registration and other transaction, in the order "
            "of time. The columns are capture and frame (of its first message), start (UTC), kind, "
            "call_id, method, from, to, destination, server, realm, code, phrase, outcome, first_response, "
            "post_dial_delay, severity, finding, text, fix. A cell that a spreadsheet would take for a "
            "formula begins with an apostrophe.",
        .examples =
            "sip-explain report call.pcapng\twhat went wrong in this capture?\n"
            "sip-explain report captures --jobs 4 --html report.html\ta page about all below a "
            "folder\n"
            "sip-explain report captures --csv >cases.csv\ta table for a spreadsheet\n"
            "zcat night.pcap.gz | sip-explain report --json -\tin a pipe",
    },
    {
        .name = "lint",
        .operands = "FILE...",
        .help = "check site files",
        .least = 1,
        .value = VALUE_FILE,
        .run = command_lint,
        .text =
            "Loads site files as Wireshark does, looks for names that nobody defines, and tries "
            "every rule on made-up responses. Prints each problem in one line: file, line, "
            "message. The exit status is 1 where there is one.",
        .examples = "sip-explain lint acme.lua\tis this file right?",
    },
    {
        .name = "test",
        .operands = "SPEC...",
        .help = "run specs of site rules",
        .least = 1,
        .value = VALUE_FILE,
        .run = command_test,
        .text = "Runs files of tests in the style of busted (describe, it, assert); each \"it\" is "
                "a test. The exit status is 1 where one fails.",
        .examples = "sip-explain test acme_spec.lua\tdo the rules find what they should?",
    },
    {
        .name = "make",
        .operands = "man|bash|zsh|fish",
        .help = "print the man page or a shell's completions",
        .least = 1,
        .most = 1,
        .value = VALUE_FORMAT,
        .run = command_make,
        .text = "The build runs it to make what it installs.",
        .hidden = TRUE,
    },
    {0},
};

const char command_summary[] = "explain SIP responses";

const char command_text[] =
    "Explains the responses of SIP (RFC 3261): what a status code means, when it is seen, how to fix "
    "it, and what the findings mean that the Wireshark plugin of the same name reports. It also "
    "checks and tests the files in which a site keeps its own codes, texts and rules.";

const topic_t command_topics[] = {
    {"Exit status", "0\teverything was done\n"
                    "1\tsomething that was asked for does not exist, or a file is not right\n"
                    "2\tthe arguments are not right"},
    {"Environment",
     "SIP_EXPLAIN_TSHARK\tthe tshark to run, with its path; without it, the one in PATH\n"
     "PARALLEL_SSH\tthe ssh command for --hosts\n"
     "TMPDIR\tthe folder for what report cannot hold in memory, about 600 bytes a message; without it, "
     "/tmp\n"
     "LC_ALL, LC_MESSAGES, LANG\tthe first that is set gives the language, unless --language does; "
     "English where there are no texts in it\n"
     "COLUMNS\tthe width of a terminal that does not tell its own; 80 where the output is no "
     "terminal\n"
     "NO_COLOR\twhere it is set and not empty, nothing is coloured\n"
     "TERM\twhere it is dumb, nothing is coloured"},
    {0},
};

const command_t *command_find(const char *name) {
    for (const command_t *command = commands; command->name; command++)
        if (strcmp(command->name, name) == 0) return command;
    return NULL;
}
