/* SPDX-License-Identifier: MIT */
/*
 * tout rules import: a rule file from other programs' lists of words. What comes out
 * was parsed and tried; what cannot be taken is named.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "filters.h"
#include "input.h"
#include "names.h"
#include "output.h"
#include "rules.h"
#include "rules_pattern.h"

enum { TEXT_BYTES_MAX = 64 << 20, PATTERNS_MAX = 64 };

struct import {
    const char *label;
    const char *score;
    const char *from;
    const char *output;

    const char *path;
    struct buffer out;  /* the rules so far */
    struct names names; /* of rules */
    struct span title;  /* of the rule at hand */
    size_t patterns;    /* in it */
    size_t per_rule;    /* patterns of lists that have no titles */
    size_t rules;
    size_t entries;
    size_t skipped;
    size_t bad;
    size_t untried; /* rules without an example that matches */
    int has_failed;
};

static void
put_effect(const struct import *import, struct buffer *out)
{
    const int is_learned = import->score && strcmp(import->score, "learned") == 0;

    buffer_add_text(out, !import->score ? "label   = "
                         : is_learned   ? "score   = learned "
                                        : "score   = ");
    buffer_add_text(out, import->label);
    if (import->score && !is_learned) {
        buffer_add_byte(out, ' ');
        buffer_add_text(out, import->score);
    }
    buffer_add_byte(out, '\n');
}

static void
put_pattern(struct buffer *out, const char *pattern, const char *comment,
            const char *example)
{
    buffer_add_text(out, "match   = ");
    buffer_add_text(out, pattern);
    buffer_add_byte(out, '\n');
    buffer_add_text(out, comment);
    buffer_add_text(out, "example = ");
    buffer_add_text(out, example);
    buffer_add_byte(out, '\n');
}

/* A rule of one pattern, to see that it can be: whether it parses, and whether its
 * example matches. */
static tout_status
try_rule(const struct import *import, const char *pattern, const char *example,
         tout_error *err)
{
    struct buffer text = { 0 };
    tout_rules *rules;
    tout_status status = TOUT_E_NOMEM;

    buffer_add_text(&text, "tout-rules 1\n[x]\nwhy = x\n");
    put_pattern(&text, pattern, "", example);
    put_effect(import, &text);
    if (!text.has_failed)
        status = tout_rules_parse(text.data, text.bytes, NULL, &rules, err);
    buffer_free(&text);
    if (status != TOUT_OK)
        return status;
    /* What it misses is no fault of the pattern. */
    status = tout_rules_check(rules, NULL, NULL, NULL, NULL);
    tout_rules_unref(rules);
    return status == TOUT_E_PATTERN ? TOUT_E_EMPTY : status;
}

static int
start_rule(struct import *import, const struct filter *filter)
{
    const char *name = rules_name_of(filter->title, &import->names);
    struct buffer *out = &import->out;

    if (!name)
        return 0;
    buffer_format(out, "\n[%s]\nwhy     = %s", name, filter->why);
    if (filter->title.bytes) {
        buffer_add_text(out, ": ");
        rules_put_line(out, filter->title);
    }
    buffer_add_byte(out, '\n');
    put_effect(import, out);
    import->title = filter->title;
    import->patterns = 0;
    import->rules++;
    return 1;
}

static int
is_same_rule(const struct import *import, const struct filter *filter)
{
    const struct span title = filter->title;

    if (import->rules == 0 || import->patterns == PATTERNS_MAX)
        return 0;
    if (import->per_rule > 1)
        return import->patterns < import->per_rule;
    return title.bytes == import->title.bytes &&
           (title.bytes == 0 ||
            memcmp(title.data, import->title.data, title.bytes) == 0);
}

static void
complain_of(struct import *import, const struct filter *filter, const char *what)
{
    char shown[SHOWN_BYTES];

    import->bad++;
    show_bytes(shown, filter->words[0].data, filter->words[0].bytes);
    if (filter->line)
        complain("%s:%zu: '%s': %s", import->path, filter->line, shown, what);
    else
        complain("%s: '%s': %s", import->path, shown, what);
}

static int
add_entry(struct import *import, const struct filter *filter, const char *pattern,
          const char *example)
{
    tout_error err;
    const tout_status status = try_rule(import, pattern, example, &err);

    if (status == TOUT_E_NOMEM)
        return 0;
    if (status != TOUT_OK && status != TOUT_E_EMPTY) {
        complain_of(import, filter, err.message);
        return 1;
    }
    if (!is_same_rule(import, filter) && !start_rule(import, filter))
        return 0;
    import->untried += status == TOUT_E_EMPTY;
    put_pattern(
        &import->out, pattern,
        status == TOUT_E_EMPTY ? "# write an example that this pattern matches:\n" : "",
        example);
    import->patterns++;
    import->entries++;
    return 1;
}

static int
take(void *context, const struct filter *filter, const char *skipped)
{
    struct import *import = context;
    char *pattern;
    char *example;
    int is_done;

    if (!filter) {
        import->skipped++;
        complain("%s: left out: %s", import->path, skipped);
        return 1;
    }
    for (size_t i = 0; i < filter->count; i++) {
        const char *wrong = !span_is_utf8(filter->words[i])    ? "expected UTF-8"
                            : rules_is_blank(filter->words[i]) ? "expected a word"
                                                               : NULL;

        if (wrong) {
            complain_of(import, filter, wrong);
            return 1;
        }
    }
    pattern = rules_pattern_of(filter);
    example = rules_example_of(filter);
    is_done = pattern && example && add_entry(import, filter, pattern, example);
    free(pattern);
    free(example);
    import->has_failed |= !is_done;
    return is_done;
}

static int
count_entry(void *context, const struct filter *filter, const char *skipped)
{
    size_t *count = context;

    (void)skipped;
    *count += filter != NULL && filter->line > 0;
    return 1;
}

static int
import_file(struct import *import, const char *path, enum filters_kind kind)
{
    struct span text;
    size_t lines = 0;
    int status;
    char *data = input_file(path, TEXT_BYTES_MAX, &text.bytes);

    if (!data)
        return EXIT_FAILED;
    text.data = data;
    import->path = strcmp(path, "-") == 0 ? "standard input" : path;
    import->title = (struct span){ NULL, 0 };
    import->patterns = PATTERNS_MAX; /* what comes is another rule */
    /* As many lines as rules, as long as there may be so many. */
    status = filters_each(import->path, text, kind, count_entry, &lines);
    import->per_rule = 1 + lines / TOUT_RULES_MAX;
    if (status == 0)
        status = filters_each(import->path, text, kind, take, import);
    free(data);
    return import->has_failed ? complain("out of memory") : status;
}

static int
write_out(const struct import *import)
{
    const int is_file = import->output && strcmp(import->output, "-") != 0;
    FILE *out = is_file ? fopen(import->output, "wb") : stdout;
    int status;

    if (!out)
        return complain("cannot write %s: %s", import->output, strerror(errno));
    buffer_print(&import->out, out);
    status = finish_output(out, is_file ? import->output : "standard output");
    if (is_file && fclose(out) != 0 && status == EXIT_DONE)
        status = complain("cannot write %s", import->output);
    return status;
}

/* All rules at once, as a reader of the file will parse them. */
static int
check_whole(const struct buffer *text)
{
    tout_rules *rules;
    tout_error err;

    if (text->has_failed)
        return complain("out of memory");
    if (tout_rules_parse(text->data, text->bytes, NULL, &rules, &err) != TOUT_OK)
        return complain("the rules cannot be one file: line %u: %s", err.line,
                        err.message);
    tout_rules_unref(rules);
    return EXIT_DONE;
}

/* Whether label and score can be those of any rule. */
static int
check_effect(const struct import *import)
{
    tout_error err;
    const tout_status status = try_rule(import, "x", "x", &err);

    if (status == TOUT_OK)
        return EXIT_DONE;
    if (status == TOUT_E_NOMEM)
        return complain("out of memory");
    return complain_usage("rules import", "--label, --score: %s", err.message);
}

static int
run(struct import *import, enum filters_kind kind, int count, char **paths)
{
    static char standard_input[] = "-";
    char *input[] = { standard_input };
    int status = output_spares("--output", import->output, count, paths);

    if (status != EXIT_DONE)
        return status;
    buffer_add_text(&import->out, "tout-rules 1\n");
    if (count == 0)
        paths = input;
    for (int i = 0; status == EXIT_DONE && i < (count ? count : 1); i++)
        status = import_file(import, paths[i], kind);
    if (status == EXIT_DONE)
        status = check_whole(&import->out);
    if (status == EXIT_DONE)
        status = write_out(import);
    if (status == EXIT_DONE)
        fprintf(stderr, "tout: %zu entries, %zu rules, %zu left out, %zu bad\n",
                import->entries, import->rules, import->skipped, import->bad);
    if (status == EXIT_DONE && import->untried)
        complain("note: %zu patterns need an example that they match; 'tout rules "
                 "check' names them",
                 import->untried);
    buffer_free(&import->out);
    names_free(&import->names);
    return status == EXIT_DONE && import->bad ? EXIT_BAD_RECORDS : status;
}

int
rules_import(int argc, char **argv)
{
    struct import import = { .label = NULL };
    const struct option_about options[] = {
        { "label", 0, OPTION_TEXT, &import.label, "LABEL",
          "what posts with these words are" },
        { "score", 0, OPTION_TEXT, &import.score, "NATS",
          "add so much to the label's score, or 'learned'; without\nit rules decide" },
        { "from", 0, OPTION_TEXT, &import.from, "KIND",
          "mastodon (filters, as /api/v2/filters gives them), misskey\n(word lists, as "
          "JSON or lines) or phrases (one a line);\nwithout it found out" },
        { "output", 'o', OPTION_TEXT, &import.output, "FILE",
          "where the rules go; without it standard output" },
    };
    const struct command_about about = {
        "rules import", "--label LABEL [OPTION...] [FILE...]",
        "Makes a rule file of other programs' lists of words. Words match whatever "
        "their case;\n"
        "what cannot be a rule is named, and the rest is written.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    int kind = FILTERS_AUTO;
    int status;
    const enum options_result read = options_read(&about, argc, argv, &first);

    if (read != OPTIONS_READ)
        return read == OPTIONS_HELPED ? EXIT_DONE : EXIT_USAGE;
    if (!import.label)
        return complain_usage("rules import", "expected --label LABEL");
    if (import.from && (kind = filters_kind_find(import.from)) < 0)
        return complain_usage(
            "rules import", "--from: expected mastodon, misskey or phrases, found '%s'",
            import.from);
    status = check_effect(&import);
    return status == EXIT_DONE
               ? run(&import, (enum filters_kind)kind, argc - first, argv + first)
               : status;
}
