/* SPDX-License-Identifier: MIT */
/*
 * One post more moves a model but little, as it should in a corpus; who teaches a
 * client expects to see the effect. So a post is learned until it has its label. The
 * counts are saved, at once or not at all, before the lesson counts as learned.
 */
#define _POSIX_C_SOURCE 200809L

#include "corrections.h"

#include <errno.h>
#include <unistd.h>

#include "say.h"

/* Empty ones with the model's labels. */
static tout_status
begin(struct corrections *corrections, const tout_model *model, tout_error *err)
{
    const tout_recipe recipe = tout_model_recipe(model);
    const char *labels[TOUT_LABELS_MAX];
    const uint32_t count = tout_model_label_count(model);

    for (uint32_t l = 0; l < count; l++)
        labels[l] = tout_model_label_name(model, l);
    return tout_counts_new(&recipe, labels, count, NULL, &corrections->counts, err);
}

void
corrections_load(struct corrections *corrections, const struct settings *settings,
                 struct engine *engine)
{
    tout_status status;
    tout_error err;

    corrections_end(corrections);
    corrections->path = settings_path(settings->corrections);
    if (!corrections->path || !engine->classifier)
        return;
    if (access(corrections->path, F_OK) != 0 && errno == ENOENT) {
        status = begin(corrections, engine->base, &err);
    } else {
        status = tout_counts_open(corrections->path, NULL, &corrections->counts, &err);
        if (status == TOUT_OK)
            status = engine_correct(engine, corrections->counts, &err);
    }
    if (status == TOUT_OK)
        return;
    say_fault(corrections->path, &err,
              "going on without corrections; nothing can be taught until the file is "
              "moved away or tout.model.corrections names another");
    tout_counts_free(corrections->counts);
    corrections->counts = NULL;
}

void
corrections_end(struct corrections *corrections)
{
    tout_counts_free(corrections->counts);
    free(corrections->path);
    memset(corrections, 0, sizeof *corrections);
}

uint64_t
corrections_posts(const struct corrections *corrections, const char *label)
{
    return tout_counts_posts(corrections->counts,
                             tout_counts_label_find(corrections->counts, label));
}

/* The folder of the file, for the user alone: corrections hold words of posts. */
static void
make_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, (size_t)(slash - path)) : NULL;

    if (folder && *folder)
        weechat_mkdir_parents(folder, 0700);
    free(folder);
}

static tout_status
save(const struct corrections *corrections, tout_error *err)
{
    make_folder(corrections->path);
    return tout_counts_save(corrections->counts, corrections->path, err);
}

/* The lesson's label in the counts, whose labels may be in another order. */
static uint32_t
label_of(const struct corrections *corrections, const struct engine *engine,
         const struct lesson *lesson)
{
    return tout_counts_label_find(corrections->counts,
                                  tout_model_label_name(engine->base, lesson->label));
}

/* Adds the lesson's post to the counts, and has the engine label by them. */
static tout_status
add(struct corrections *corrections, struct engine *engine, const struct lesson *lesson,
    int32_t times, tout_error *err)
{
    const tout_status status =
        tout_counts_add(corrections->counts, label_of(corrections, engine, lesson),
                        lesson->post, lesson->bytes, times, err);

    return status == TOUT_OK ? engine_correct(engine, corrections->counts, err)
                             : status;
}

/* Whatever failed may fail again; then the engine is behind the counts until the next
 * lesson, but the file is as before. */
static void
undo(struct corrections *corrections, struct engine *engine,
     const struct lesson *lesson, int32_t times)
{
    tout_error err;

    if (times && add(corrections, engine, lesson, -times, &err) != TOUT_OK)
        say_fault(NULL, &err, "what was taught last counts until WeeChat is restarted");
}

tout_status
corrections_learn(struct corrections *corrections, struct engine *engine,
                  struct lesson *lesson, int32_t times_max, tout_error *err)
{
    tout_verdict verdict = { .label = TOUT_NONE };
    tout_status status = TOUT_OK;

    lesson->times = 0;
    while (status == TOUT_OK && lesson->times < times_max &&
           (lesson->times == 0 || verdict.label != lesson->label)) {
        status = add(corrections, engine, lesson, 1, err);
        if (status == TOUT_OK) {
            lesson->times++;
            tout_classify(engine->scratch, lesson->post, lesson->bytes, &verdict);
        }
    }
    if (status == TOUT_OK)
        status = save(corrections, err);
    if (status != TOUT_OK)
        undo(corrections, engine, lesson, lesson->times);
    return status;
}

tout_status
corrections_unlearn(struct corrections *corrections, struct engine *engine,
                    const struct lesson *lesson, tout_error *err)
{
    tout_status status = add(corrections, engine, lesson, -lesson->times, err);

    if (status == TOUT_OK) {
        status = save(corrections, err);
        if (status != TOUT_OK)
            undo(corrections, engine, lesson, -lesson->times);
    }
    return status;
}
