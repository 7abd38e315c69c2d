/* SPDX-License-Identifier: MIT */
/*
 * Lets the lines of a pipe through, but for those with a label:
 *
 *     tail -f posts.txt | ./filter follower-selling
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tout.h>

int
main(int argc, char **argv)
{
    const char *unwanted = argc > 1 ? argv[1] : "follower-selling";
    tout_model *model;
    tout_rules *rules;
    tout_classifier *classifier;
    tout_scratch *scratch;
    tout_verdict verdict;
    tout_error err;
    char *line = NULL;
    size_t room = 0;
    ssize_t bytes;

    if (tout_model_builtin(NULL, &model, &err) ||
        tout_rules_builtin(NULL, &rules, &err) ||
        tout_classifier_new(model, rules, NULL, &classifier, &err) ||
        tout_scratch_new(classifier, &scratch, &err))
        return fprintf(stderr, "filter: %s\n", err.message), 1;
    while ((bytes = getline(&line, &room, stdin)) > 0) {
        /* Without its end, but with whatever bytes it has, NUL among them. */
        tout_classify(scratch, line, (size_t)bytes - (line[bytes - 1] == '\n'),
                      &verdict);
        if (strcmp(tout_label_name(classifier, verdict.label), unwanted) != 0)
            fwrite(line, 1, (size_t)bytes, stdout);
        fflush(stdout);
    }
    free(line);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    tout_model_unref(model);
    return ferror(stdout) != 0;
}
