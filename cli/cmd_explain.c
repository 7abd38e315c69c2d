/* SPDX-License-Identifier: MIT */
/*
 * tout explain: why one post gets its label, as a table whose weights add up.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "input.h"
#include "promised.h"
#include "write/cells.h"
#include "write/json.h"
#include "write/write.h"

enum { TEXT_MAX = 256 };

struct explain {
    struct engine_options engine_options;
    const char *label;
    const char *other;
    const char *format;
    uint64_t top;
    struct engine engine;
    char *text;
    size_t bytes;
};

static int
find_label(const struct explain *explain, const char *name, uint32_t otherwise,
           uint32_t *out)
{
    *out = name ? tout_model_label_find(explain->engine.model, name) : otherwise;
    if (*out != TOUT_NONE)
        return 0;
    complain("the model has no label '%s'; it has:", name);
    for (uint32_t l = 0; l < explain->engine.label_count; l++)
        complain("  %s", tout_model_label_name(explain->engine.model, l));
    return EXIT_USAGE;
}

static void
print_span(const struct explain *explain, uint32_t begin, uint32_t end)
{
    fputs("\"", stdout);
    write_tsv_cell(stdout, explain->text + begin, end - begin);
    fputs("\"", stdout);
}

static void
print_reason(const struct explain *explain, const tout_evidence *reason)
{
    char text[TEXT_MAX];

    engine_reason_text(&explain->engine, reason, text, sizeof text);
    printf("  %+9.3f  %-11s  ", (double)reason->weight / TOUT_SCORE_NAT,
           tout_evidence_kind_name(reason->kind));
    write_tsv_cell(stdout, text, strlen(text));
    if (reason->end > reason->begin) {
        printf("%s%u-%u ", *text ? "  " : "", reason->begin, reason->end);
        print_span(explain, reason->begin, reason->end);
    }
    if (reason->end2 > reason->begin2) {
        fputs(" ", stdout);
        print_span(explain, reason->begin2, reason->end2);
    }
    if (reason->rule != TOUT_NONE)
        printf("  (%s)", tout_rules_why(explain->engine.rules, reason->rule));
    putchar('\n');
}

/* A label that the largest score does not speak for has its reason here. */
static void
print_promise(const struct engine *engine, const tout_verdict *verdict)
{
    struct promised promised;
    const char *other;
    const char *neutral;

    if (!promised_find(engine, verdict, &promised))
        return;
    other = tout_label_name(engine->classifier, promised.other);
    neutral = tout_label_name(engine->classifier, promised.neutral);
    if (verdict->label != TOUT_NONE)
        printf("decided      by the promise of %g %% false alarms",
               100 * promised.share);
    else
        printf("promise      of %g %% false alarms would give %s", 100 * promised.share,
               promised.margin > promised.threshold ? other : neutral);
    printf(": %s stands %.3f %s %s, needs more than %.3f\n", other,
           fabs(promised.margin), promised.margin < 0 ? "below" : "above", neutral,
           promised.threshold);
}

static void
print_head(const struct explain *explain, const tout_verdict *verdict)
{
    const struct engine *engine = &explain->engine;

    printf("label        %s\n", tout_label_name(engine->classifier, verdict->label));
    for (uint32_t l = 0; l < engine->label_count; l++)
        printf("%-12s %s %.4f\n", l == 0 ? "probability" : "",
               tout_label_name(engine->classifier, l),
               tout_probability(engine->scratch, l));
    print_promise(engine, verdict);
    printf("features     %u, of which the model knows %u\n", verdict->features,
           verdict->features_known);
    if (verdict->flags & TOUT_UNSURE)
        printf("             too little that the model knows, or too improbable\n");
    if (verdict->repairs)
        printf("             %u bytes are not UTF-8\n", verdict->repairs);
    if (verdict->flags & TOUT_TRUNCATED)
        printf("             the post is longer than what was read\n");
    if (verdict->flags & TOUT_RULE_GAVE_UP)
        printf("             a rule came to a limit of matching\n");
}

/* All reasons are fetched, since their sum is shown; only the strongest are printed. */
static int
print_reasons(const struct explain *explain, uint32_t label, uint32_t other)
{
    const struct engine *engine = &explain->engine;
    const size_t count = tout_explain(engine->scratch, label, other, NULL, 0);
    tout_evidence *reasons = calloc(count ? count : 1, sizeof reasons[0]);
    int64_t sum = 0;

    if (!reasons)
        return complain("out of memory");
    tout_explain(engine->scratch, label, other, reasons, count);
    printf("\nwhy %s rather than %s (nats):\n\n",
           tout_label_name(engine->classifier, label),
           tout_label_name(engine->classifier, other));
    for (size_t i = 0; i < count; i++) {
        sum += reasons[i].weight;
        if (explain->top == 0 || i < explain->top)
            print_reason(explain, &reasons[i]);
    }
    if (explain->top > 0 && count > explain->top)
        printf("  ... and %zu more\n", count - (size_t)explain->top);
    printf("  ---------\n  %+9.3f  sum of all = score of %s less score of %s\n",
           (double)sum / TOUT_SCORE_NAT, tout_label_name(engine->classifier, label),
           tout_label_name(engine->classifier, other));
    free(reasons);
    return EXIT_DONE;
}

static void
add_label(struct buffer *out, const struct engine *engine, uint32_t label)
{
    const char *name = tout_label_name(engine->classifier, label);

    buffer_add_json(out, name, strlen(name));
}

/* Another member of the object that ends with "}\n". */
static void
add_promise(struct buffer *out, const struct engine *engine,
            const tout_verdict *verdict)
{
    struct promised promised;

    if (out->has_failed || !promised_find(engine, verdict, &promised))
        return;
    out->bytes -= 2;
    buffer_format(out,
                  ",\"promise\":{\"false_alarms\":%.6f,\"other\":", promised.share);
    add_label(out, engine, promised.other);
    buffer_add_text(out, ",\"neutral\":");
    add_label(out, engine, promised.neutral);
    buffer_format(out, ",\"margin\":%.6f,\"threshold\":%.6f}}\n", promised.margin,
                  promised.threshold);
}

static int
print_json(const struct explain *explain, const tout_verdict *verdict)
{
    const struct post post = { .id = { "1", 1 },
                               .text = { explain->text, explain->bytes } };
    struct buffer out = { 0 };
    struct writer writer = { .format = WRITE_JSONL,
                             .engine = &explain->engine,
                             .out = &out };
    int status;

    write_choose(&writer, 1, 1);
    if (write_start(&writer))
        write_result(&writer, &post, verdict);
    else
        out.has_failed = 1;
    add_promise(&out, &explain->engine, verdict);
    status = out.has_failed ? complain("out of memory") : EXIT_DONE;
    buffer_print(&out, stdout);
    write_end(&writer);
    buffer_free(&out);
    return status;
}

static int
explain_text(struct explain *explain)
{
    struct engine *engine = &explain->engine;
    tout_verdict verdict;
    uint32_t label;
    uint32_t other;
    int status = engine_classify(engine, explain->text, explain->bytes, &verdict);

    if (status != 0)
        return status;
    if (explain->format && strcmp(explain->format, "jsonl") == 0)
        return print_json(explain, &verdict);
    status =
        find_label(explain, explain->label,
                   verdict.label == TOUT_NONE ? verdict.best : verdict.label, &label);
    if (status == EXIT_DONE)
        status = find_label(explain, explain->other,
                            tout_explain_other(engine->scratch, label), &other);
    if (status != EXIT_DONE)
        return status;
    print_head(explain, &verdict);
    return print_reasons(explain, label, other);
}

int
cmd_explain(int argc, char **argv)
{
    struct explain explain = { .top = 30 };
    const struct option_about options[] = {
        ENGINE_OPTIONS(explain.engine_options),
        DECIDING_OPTIONS(explain.engine_options),
        { "label", 0, OPTION_TEXT, &explain.label, "LABEL",
          "the label to explain; without it the one given" },
        { "other", 0, OPTION_TEXT, &explain.other, "LABEL",
          "against which other; without it the neutral one, or the\nnext probable" },
        { "top", 0, OPTION_COUNT, &explain.top, "N",
          "show the N strongest reasons (30); 0: all" },
        { "format", 0, OPTION_TEXT, &explain.format, "FORMAT",
          "text (default) or jsonl" },
    };
    const struct command_about about = {
        "explain", "[OPTION...] [TEXT...]",
        "Says why a post gets its label: the operands joined by blanks, or all of "
        "standard\n"
        "input. Each reason has its weight, its place in bytes and its words. "
        "Where\n"
        "the model's promise decided, a line says how far the best of the other labels "
        "stands\n"
        "above the neutral one, and what it needs.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && explain.format && strcmp(explain.format, "text") != 0 &&
        strcmp(explain.format, "jsonl") != 0) {
        status = complain_usage(
            "explain", "--format: expected text or jsonl, found '%s'", explain.format);
    } else if (read == OPTIONS_READ && explain.format &&
               strcmp(explain.format, "jsonl") == 0 &&
               (explain.label || explain.other)) {
        status =
            complain_usage("explain", "--label and --other are for --format text; "
                                      "jsonl has the label against the neutral one");
    } else if (read == OPTIONS_READ) {
        status = engine_open(&explain.engine_options, &explain.engine);
        if (status == EXIT_DONE)
            explain.text = input_text(argc - first, argv + first, &explain.bytes);
        if (status == EXIT_DONE)
            status = explain.text ? explain_text(&explain) : EXIT_FAILED;
        free(explain.text);
        engine_close(&explain.engine);
    }
    list_free(&explain.engine_options.rules);
    return status;
}
