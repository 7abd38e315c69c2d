/* SPDX-License-Identifier: MIT */
/*
 * tout rules test: rules on posts, and how rightly they match where posts are labelled.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "corpus.h"
#include "engine.h"
#include "labels.h"
#include "posts.h"
#include "rules.h"
#include "write/cells.h"

struct tried {
    uint64_t posts;
    uint64_t right; /* whose label is the rule's */
};

/* All rules that speak for a label. */
struct spoken {
    const char *label;
    uint64_t of;   /* posts of the label that there are */
    uint64_t last; /* the post that one of them matched last, from 1 */
    struct tried tried;
};

struct testing {
    struct engine_options engine_options;
    struct corpus_options corpus_options;
    struct label_maps maps;
    int has_labels;
    int with_hits;

    struct engine engine;
    struct tally tally;
    struct tried *tried; /* by rule */
    struct spoken *spoken;
    uint32_t spoken_count;
    uint64_t matched; /* posts that any rule matches */
    uint64_t number;  /* of the post at hand, from 1 */
    tout_rule_match *matches;
};

static void
print_hit(const struct post *post, const char *rule)
{
    write_tsv_cell(stdout, post->id.data ? post->id.data : "", post->id.bytes);
    printf("\t%s\t", rule);
    write_tsv_cell(stdout, post->text.data ? post->text.data : "", post->text.bytes);
    putchar('\n');
}

static int
is_label(struct span label, const char *name)
{
    return label.bytes == strlen(name) && memcmp(label.data, name, label.bytes) == 0;
}

static struct spoken *
find_spoken(struct testing *testing, const char *label)
{
    uint32_t i = 0;

    while (i < testing->spoken_count && strcmp(testing->spoken[i].label, label) != 0)
        i++;
    if (i == testing->spoken_count)
        testing->spoken[testing->spoken_count++].label = label;
    return &testing->spoken[i];
}

/* A rule may speak against its label. */
static int
speaks_for(const tout_rules *rules, uint32_t rule)
{
    return tout_rules_effect(rules, rule) != TOUT_RULE_ADDS ||
           tout_rules_score(rules, rule) > 0;
}

static void
find_labels(struct testing *testing)
{
    const tout_rules *rules = testing->engine.rules;

    for (uint32_t i = 0; i < tout_rules_count(rules); i++)
        if (speaks_for(rules, i))
            find_spoken(testing, tout_rules_label(rules, i));
}

static void
count_match(struct testing *testing, uint32_t rule, struct span label)
{
    const char *name = tout_rules_label(testing->engine.rules, rule);
    const int is_right = testing->has_labels && is_label(label, name);
    struct spoken *spoken;

    testing->tried[rule].posts++;
    testing->tried[rule].right += is_right ? 1 : 0;
    if (!speaks_for(testing->engine.rules, rule))
        return;
    spoken = find_spoken(testing, name);
    if (spoken->last == testing->number)
        return;
    spoken->last = testing->number;
    spoken->tried.posts++;
    spoken->tried.right += is_right ? 1 : 0;
}

static int
try_post(void *context, const char *name, const struct post *post, struct tally *tally)
{
    struct testing *testing = context;
    const struct span label = label_maps_find(&testing->maps, post->label);
    tout_verdict verdict;
    size_t count;

    (void)name;
    tally->posts++;
    testing->number++;
    if (engine_classify(&testing->engine, post->text.data, post->text.bytes,
                        &verdict) != 0)
        return EXIT_FAILED;
    count = tout_rule_matches(testing->engine.scratch, testing->matches,
                              tout_rules_count(testing->engine.rules));
    for (size_t i = 0; i < count; i++) {
        const uint32_t rule = testing->matches[i].rule;

        count_match(testing, rule, label);
        if (testing->with_hits)
            print_hit(post, tout_rules_name(testing->engine.rules, rule));
    }
    for (uint32_t i = 0; testing->has_labels && i < testing->spoken_count; i++)
        testing->spoken[i].of += is_label(label, testing->spoken[i].label) ? 1 : 0;
    testing->matched += count > 0;
    return ferror(stdout) ? EXIT_FAILED : 0;
}

static void
print_tried(const struct testing *testing, const struct tried *tried)
{
    printf(" %10llu", (unsigned long long)tried->posts);
    if (testing->has_labels && tried->posts)
        printf(" %10llu %10.4f", (unsigned long long)tried->right,
               (double)tried->right / (double)tried->posts);
}

/* What the rules of each label come to together. */
static void
print_labels(const struct testing *testing)
{
    for (uint32_t i = 0; i < testing->spoken_count; i++) {
        const struct spoken *spoken = &testing->spoken[i];

        printf("%-32s %-20s", "any rule", spoken->label);
        print_tried(testing, &spoken->tried);
        if (testing->has_labels && spoken->tried.posts && spoken->of)
            printf(", %llu of %llu found (%.4f)",
                   (unsigned long long)spoken->tried.right,
                   (unsigned long long)spoken->of,
                   (double)spoken->tried.right / (double)spoken->of);
        putchar('\n');
    }
}

static void
print_table(const struct testing *testing)
{
    const tout_rules *rules = testing->engine.rules;

    printf("%-32s %-20s %10s%s\n", "rule", "label", "posts",
           testing->has_labels ? "      right  precision" : "");
    for (uint32_t i = 0; i < tout_rules_count(rules); i++) {
        printf("%-32s %-20s", tout_rules_name(rules, i), tout_rules_label(rules, i));
        print_tried(testing, &testing->tried[i]);
        putchar('\n');
    }
    print_labels(testing);
    printf("%llu of %llu posts match a rule\n", (unsigned long long)testing->matched,
           (unsigned long long)testing->tally.posts);
}

static int
test_files(struct testing *testing, int count, char **paths)
{
    struct read_options read = testing->corpus_options.read;
    const struct posts posts = { &read,    testing->corpus_options.strict,
                                 try_post, NULL,
                                 testing,  &testing->tally };
    const uint32_t rules = tout_rules_count(testing->engine.rules);
    const char *from = testing->corpus_options.from;
    int kind = READ_KIND_AUTO;
    int status;

    if (from && (kind = read_kind_find(from)) < 0)
        return complain_usage("rules test",
                              "--from: '%s' is no kind; '--from ?' lists them", from);
    if (rules == 0)
        return complain("there are no rules to test");
    read.kind = (enum read_kind)kind;
    read.wants_labels = testing->has_labels;
    testing->tried = calloc(rules, sizeof testing->tried[0]);
    testing->spoken = calloc(rules, sizeof testing->spoken[0]);
    testing->matches = calloc(rules, sizeof testing->matches[0]);
    if (!testing->tried || !testing->spoken || !testing->matches)
        return complain("out of memory");
    find_labels(testing);
    status = posts_each(&posts, count, paths);
    if (status == 0)
        label_maps_tell(&testing->maps);
    if (status == 0 && !testing->with_hits)
        print_table(testing);
    return status == 0 && testing->tally.bad > 0 ? EXIT_BAD_RECORDS : status;
}

int
rules_test(int argc, char **argv)
{
    struct testing testing = { .engine_options = { .decides_nothing = 1 } };
    const struct option_about options[] = {
        ENGINE_OPTIONS(testing.engine_options),
        { "labelled", 0, OPTION_FLAG, &testing.has_labels, NULL,
          "posts have labels: say how many of a rule's posts are of\nits label" },
        { "hits", 0, OPTION_FLAG, &testing.with_hits, NULL,
          "a line for each match, with id, rule and text, and no\ntable" },
        CORPUS_OPTIONS(testing.corpus_options),
    };
    const struct command_about about = {
        "rules test", "[OPTION...] [FILE...]",
        "Says of each rule, and of all rules of a label together, how many posts they "
        "match and,\n"
        "with --labelled, how many of them are of that label.",
        options, sizeof options / sizeof options[0]
    };
    int first;
    const enum options_result read = options_read(&about, argc, argv, &first);
    int status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;

    if (read == OPTIONS_READ && testing.corpus_options.from &&
        strcmp(testing.corpus_options.from, "?") == 0) {
        print_kinds();
    } else if (read == OPTIONS_READ) {
        status =
            label_maps_read(&testing.corpus_options.maps, "rules test", &testing.maps);
        if (status == 0)
            status = engine_open(&testing.engine_options, &testing.engine);
        if (status == 0)
            status = test_files(&testing, argc - first, argv + first);
        engine_close(&testing.engine);
    }
    label_maps_free(&testing.maps);
    free(testing.tried);
    free(testing.spoken);
    free(testing.matches);
    list_free(&testing.engine_options.rules);
    list_free(&testing.corpus_options.maps);
    return status;
}
