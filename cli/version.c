/* SPDX-License-Identifier: MIT */
/*
 * tout --version: what the command is built of and has built in. What a problem is
 * reported with, so it says what answers depend on, and nothing of the machine.
 */
#include <stdio.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "read/read.h"

static int
print_part(void *context, const tout_part *part)
{
    (void)context;
    if (part->digest)
        printf("%-12s %016llx  by how it stems\n", part->name,
               (unsigned long long)part->digest);
    else
        printf("%-12s %s\n", part->name, *part->version ? part->version : "none");
    return 0;
}

/* What was not built in, unless it is there and cannot be read. */
static int
say_none(const char *name, const tout_error *err)
{
    if (err->status != TOUT_E_EMPTY)
        return complain("%s", err->message);
    printf("%-12s none\n", name);
    return EXIT_DONE;
}

static int
print_model(void)
{
    tout_model *model;
    tout_error err;

    if (tout_model_builtin(NULL, &model, &err) != TOUT_OK)
        return say_none("model", &err);
    printf("%-12s %016llx  %llu features\n", "model",
           (unsigned long long)tout_model_checksum(model),
           (unsigned long long)tout_model_feature_count(model));
    tout_model_unref(model);
    return EXIT_DONE;
}

static int
print_rules(void)
{
    tout_rules *rules;
    tout_error err;

    if (tout_rules_builtin(NULL, &rules, &err) != TOUT_OK)
        return say_none("rules", &err);
    printf("%-12s %016llx  %u rules\n", "rules",
           (unsigned long long)tout_rules_fingerprint(rules), tout_rules_count(rules));
    tout_rules_unref(rules);
    return EXIT_DONE;
}

static int
print_lexicon(void)
{
    tout_lexicon *lexicon;
    tout_error err;

    if (tout_lexicon_builtin(NULL, &lexicon, &err) != TOUT_OK)
        return say_none("lexicon", &err);
    printf("%-12s %u words\n", "lexicon", tout_lexicon_words(lexicon));
    tout_lexicon_unref(lexicon);
    return EXIT_DONE;
}

int
print_version(void)
{
    tout_error err;
    int status;

    printf("tout %s\n\n", tout_version_string());
    if (tout_parts_each(print_part, NULL, NULL, &err) != TOUT_OK)
        return complain("%s", err.message);
    for (int i = 0; read_library(i).name; i++) {
        const struct read_library library = read_library(i);

        printf("%-12s %s\n", library.name, library.version ? library.version : "none");
    }
    printf("\n");
    status = print_model();
    if (status == EXIT_DONE)
        status = print_rules();
    return status == EXIT_DONE ? print_lexicon() : status;
}
