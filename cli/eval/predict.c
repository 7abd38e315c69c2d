/* SPDX-License-Identifier: MIT */
/*
 * Predictions: by one model, or by models that have not seen the posts they label.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/eval.h"
#include "eval/folds.h"

/* Where each label of the corpus stands in the model. */
static int
match_labels(const struct eval *eval, const struct engine *engine,
             uint32_t places[TOUT_LABELS_MAX])
{
    for (size_t l = 0; l < eval->corpus.labels.count; l++) {
        places[l] = tout_model_label_find(engine->model, eval->corpus.labels.items[l]);
        if (places[l] == TOUT_NONE)
            return complain("the corpus has a label that the model lacks: '%s' "
                            "(--map OLD=NEW reads it as another)",
                            eval->corpus.labels.items[l]);
    }
    return EXIT_DONE;
}

/* Which posts are scored. */
struct scope {
    uint32_t fold; /* UINT32_MAX: those of all */
    size_t begin;
    size_t end;
};

/* A label that a rule fixed is not the promise's doing. */
static int
is_relabelled(const tout_verdict *verdict, uint32_t best)
{
    return verdict->label != TOUT_NONE && verdict->label != best &&
           !(verdict->flags & TOUT_RULED);
}

/* Scores posts. A model may have labels that the
 * corpus lacks; their probability is then nobody's, and `best` is the best of the
 * corpus's. */
static int
score(struct eval *eval, const struct engine *engine, struct scope scope)
{
    const uint32_t labels = (uint32_t)eval->corpus.labels.count;
    uint32_t places[TOUT_LABELS_MAX];
    const int status = match_labels(eval, engine, places);

    if (status != EXIT_DONE)
        return status;
    for (size_t i = scope.begin; i < scope.end; i++) {
        const struct labelled_post *post = &eval->corpus.posts[i];
        double *probabilities = eval->probabilities + i * labels;
        struct prediction *prediction = &eval->predictions[i];
        tout_verdict verdict;

        if (scope.fold != UINT32_MAX && post->fold != scope.fold)
            continue;
        if (engine_classify(engine, post->text, post->bytes, &verdict) != 0)
            return EXIT_FAILED;
        eval->unsure += verdict.label == TOUT_NONE;
        prediction->own = post->label;
        for (uint32_t l = 0; l < labels; l++) {
            probabilities[l] = tout_probability(engine->scratch, places[l]);
            if (probabilities[l] > probabilities[prediction->best])
                prediction->best = l;
        }
        eval->relabelled += is_relabelled(&verdict, places[prediction->best]) ? 1 : 0;
    }
    return EXIT_DONE;
}

static void
note_promise(struct eval *eval, const tout_classifier *classifier)
{
    tout_promise promise;

    if (tout_classifier_promise(classifier, &promise))
        eval->promise = promise.false_alarm_ppm / 1e6;
}

static void
note_neutral(struct eval *eval, const tout_model *model)
{
    const char *name = tout_model_label_name(model, tout_model_neutral(model));

    snprintf(eval->neutral, sizeof eval->neutral, "%s", name ? name : "");
}

int
predict_all(struct eval *eval)
{
    struct engine_options options = eval->engine_options;
    struct engine engine;
    int status;

    /* The built-in rules were made for the built-in model; another is measured alone.
     */
    options.no_builtin_rules = options.model != NULL;
    status = engine_open(&options, &engine);
    if (status != EXIT_DONE)
        return status;
    note_neutral(eval, engine.model);
    note_promise(eval, engine.classifier);
    status = score(eval, &engine, (struct scope){ UINT32_MAX, 0, eval->corpus.count });
    engine_close(&engine);
    return status;
}

/* Trains on some posts and scores others, by the model and the rules that are named. */
static int
train_and_score(struct eval *eval, struct training_share share, struct scope scope)
{
    struct engine engine = { 0 };
    tout_error err;
    int status = train_model(&eval->training_options, share, NULL, &engine.model, NULL);

    if (status != EXIT_DONE)
        return status;
    if (tout_classifier_new(engine.model, eval->training_options.rules, NULL,
                            &engine.classifier, &err) != TOUT_OK ||
        tout_scratch_new(engine.classifier, &engine.scratch, &err) != TOUT_OK)
        status = complain("%s", err.message);
    else
        status = score(eval, &engine, scope);
    note_neutral(eval, engine.model);
    engine_close(&engine);
    return status;
}

int
predict_folds(struct eval *eval)
{
    uint32_t folds = (uint32_t)eval->corpus.folds.count;
    int status = EXIT_DONE;

    if (eval->folds) {
        folds = (uint32_t)eval->folds;
        status = training_deal_folds(&eval->training_options, &eval->corpus, folds);
    }
    if (status != EXIT_DONE)
        return status;
    if (folds > eval->corpus.count)
        return complain("expected at least as many posts as folds, found %zu posts for "
                        "%u folds",
                        eval->corpus.count, folds);
    if (folds < 2)
        return complain("expected posts of two folds or more, found %u", folds);
    status = folds_check(eval, folds);
    for (uint32_t fold = 0; status == EXIT_DONE && fold < folds; fold++) {
        progress_tell(&eval->progress, "folds", (double)fold / folds);
        status = train_and_score(
            eval, (struct training_share){ &eval->corpus, fold, SIZE_MAX },
            (struct scope){ fold, 0, eval->corpus.count });
    }
    return status;
}

/* Whether each label has two posts, which training needs, among the first `count`. */
static int
can_train(const struct corpus *corpus, size_t count)
{
    uint32_t posts[TOUT_LABELS_MAX] = { 0 };

    for (size_t i = 0; i < count; i++)
        posts[corpus->posts[i].label]++;
    for (size_t l = 0; l < corpus->labels.count; l++)
        if (posts[l] < 2)
            return 0;
    return 1;
}

static int
predict_block(struct eval *eval, struct block block)
{
    const struct training_share share = { &eval->corpus, UINT32_MAX, block.trained };
    const struct scope scope = { UINT32_MAX, block.begin, block.end };

    if (eval->blocks_done == 0)
        eval->first = block.begin;
    eval->blocks[eval->blocks_done++] = block;
    return train_and_score(eval, share, scope);
}

int
predict_in_time(struct eval *eval)
{
    const size_t posts = eval->corpus.count;
    const size_t count = (size_t)eval->block_count;
    int status = EXIT_DONE;

    eval->blocks = calloc(count, sizeof eval->blocks[0]);
    if (!eval->blocks)
        return complain("out of memory");
    for (size_t b = 1; status == EXIT_DONE && b < count; b++) {
        struct block block = { b * posts / count, (b + 1) * posts / count, 0 };

        if (block.begin > eval->delay)
            block.trained = block.begin - (size_t)eval->delay;
        progress_tell(&eval->progress, "blocks", (double)b / (double)count);
        if (block.begin < block.end && can_train(&eval->corpus, block.trained))
            status = predict_block(eval, block);
    }
    if (status == EXIT_DONE && eval->blocks_done == 0)
        status = complain("before no block have all labels two posts: is the corpus in "
                          "the order of time, and not of labels?");
    return status;
}

int
print_blocks(FILE *out, const struct eval *eval)
{
    struct figures *figures = malloc(sizeof *figures);
    size_t done = 0;

    if (eval->blocks_done && figures)
        fprintf(out, "\n%-20s %9s %9s %9s %9s %9s\n", "posts", "trained", "accuracy",
                "macro F1", "log-loss", "ECE");
    for (; figures && done < eval->blocks_done; done++) {
        const struct block *block = &eval->blocks[done];
        const struct sample sample = { eval->predictions + block->begin,
                                       block->end - block->begin,
                                       (uint32_t)eval->corpus.labels.count, 1, NULL };
        struct ranking ranking;
        char range[48];

        if (!ranking_make(&sample, &ranking))
            break;
        figures_compute(&sample, &ranking, figures);
        snprintf(range, sizeof range, "%zu to %zu", block->begin + 1, block->end);
        fprintf(out, "%-20s %9zu %9.4f %9.4f %9.4f %9.4f\n", range, block->trained,
                figures->accuracy, figures->macro_f1, figures->log_loss, figures->ece);
        ranking_free(&ranking);
    }
    free(figures);
    return done == eval->blocks_done ? EXIT_DONE : complain("out of memory");
}
