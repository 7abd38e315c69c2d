/* SPDX-License-Identifier: MIT */
/*
 * Labels the lines of standard input: label, probability, the strongest reason, post.
 *
 *     cc -o label label.c $(pkg-config --cflags --libs tout)
 *     ./label <posts.txt
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <tout.h>

static void
print_verdict(tout_classifier *classifier, const tout_scratch *scratch,
              const tout_verdict *verdict, const char *post)
{
    uint32_t other = tout_explain_other(scratch, verdict->best);
    tout_evidence reason = { .kind = TOUT_EVIDENCE_PRIOR };
    size_t reasons = tout_explain(scratch, verdict->best, other, &reason, 1);

    printf("%s\t%.3f\t", tout_label_name(classifier, verdict->label),
           verdict->probability);
    if (reasons > 0)
        printf("%s %.*s", tout_evidence_kind_name(reason.kind),
               (int)(reason.end - reason.begin), post + reason.begin);
    printf("\t%s", post);
}

int
main(void)
{
    tout_error err;
    tout_model *model = NULL;
    tout_rules *rules = NULL;
    tout_classifier *classifier = NULL;
    tout_scratch *scratch = NULL;
    char *post = NULL;
    size_t capacity = 0;
    ssize_t bytes;

    if (tout_model_builtin(NULL, &model, &err) != TOUT_OK ||
        tout_rules_builtin(NULL, &rules, &err) != TOUT_OK ||
        tout_classifier_new(model, rules, NULL, &classifier, &err) != TOUT_OK ||
        tout_scratch_new(classifier, &scratch, &err) != TOUT_OK) {
        fprintf(stderr, "label: %s\n", err.message);
        return 1;
    }
    while ((bytes = getline(&post, &capacity, stdin)) >= 0) {
        tout_verdict verdict;

        if (tout_classify(scratch, post, (size_t)bytes, &verdict) == TOUT_OK)
            print_verdict(classifier, scratch, &verdict, post);
    }
    free(post);
    tout_scratch_free(scratch);
    tout_classifier_unref(classifier);
    tout_rules_unref(rules);
    tout_model_unref(model);
    return 0;
}
