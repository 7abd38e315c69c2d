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

static void
print_model(void)
{
    tout_model *model;

    if (tout_model_builtin(NULL, &model, NULL) != TOUT_OK) {
        printf("%-12s none\n", "model");
        return;
    }
    printf("%-12s %016llx  %llu features\n", "model",
           (unsigned long long)tout_model_checksum(model),
           (unsigned long long)tout_model_feature_count(model));
    tout_model_unref(model);
}

static void
print_rules(void)
{
    tout_rules *rules;

    if (tout_rules_builtin(NULL, &rules, NULL) != TOUT_OK) {
        printf("%-12s none\n", "rules");
        return;
    }
    printf("%-12s %016llx  %u rules\n", "rules",
           (unsigned long long)tout_rules_fingerprint(rules), tout_rules_count(rules));
    tout_rules_unref(rules);
}

static void
print_lexicon(void)
{
    tout_lexicon *lexicon;

    if (tout_lexicon_builtin(NULL, &lexicon, NULL) != TOUT_OK) {
        printf("%-12s none\n", "lexicon");
        return;
    }
    printf("%-12s %u words\n", "lexicon", tout_lexicon_words(lexicon));
    tout_lexicon_unref(lexicon);
}

int
print_version(void)
{
    tout_error err;

    printf("tout %s\n\n", tout_version_string());
    if (tout_parts_each(print_part, NULL, NULL, &err) != TOUT_OK)
        return complain("%s", err.message);
    for (int i = 0; read_library(i).name; i++) {
        const struct read_library library = read_library(i);

        printf("%-12s %s\n", library.name, library.version ? library.version : "none");
    }
    printf("\n");
    print_model();
    print_rules();
    print_lexicon();
    return EXIT_DONE;
}
