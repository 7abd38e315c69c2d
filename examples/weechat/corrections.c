/* SPDX-License-Identifier: MIT */
/*
 * One post more moves a model but little, as it should in a corpus; who teaches a
 * client expects to see the effect. So a post is learned until it has its label. The
 * counts are saved, at once or not at all, before the lesson counts as learned.
 */
#define _POSIX_C_SOURCE 200809L

#include "corrections.h"

#include <errno.h>
#include <sys/stat.h>
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

/* What the file is at present; all zero if there is none. */
static struct stamp
stamp_of(const char *path)
{
    struct stat about;

    if (stat(path, &about) != 0)
        return (struct stamp){ .inode = 0 };
    return (struct stamp){ (uint64_t)about.st_ino, (int64_t)about.st_size,
                           (int64_t)about.st_mtim.tv_sec,
                           (int64_t)about.st_mtim.tv_nsec };
}

/* Reads the file, or begins without one, and has the engine label by it. */
static tout_status
open_counts(struct corrections *corrections, struct engine *engine, tout_error *err)
{
    tout_status status;

    tout_counts_free(corrections->counts);
    corrections->counts = NULL;
    corrections->stamp = stamp_of(corrections->path);
    if (access(corrections->path, F_OK) != 0 && errno == ENOENT)
        return begin(corrections, engine->base, err);
    status = tout_counts_open(corrections->path, NULL, &corrections->counts, err);
    if (status == TOUT_OK)
        status = engine_correct(engine, corrections->counts, err);
    if (status != TOUT_OK) {
        tout_counts_free(corrections->counts);
        corrections->counts = NULL;
    }
    return status;
}

void
corrections_load(struct corrections *corrections, const struct settings *settings,
                 struct engine *engine)
{
    tout_error err;

    corrections_end(corrections);
    corrections->path = settings_path(settings->corrections);
    if (corrections->path && engine->classifier &&
        open_counts(corrections, engine, &err) != TOUT_OK)
        say_fault(corrections->path, &err,
                  "going on without corrections; nothing can be taught until the file "
                  "is moved away or tout.model.corrections names another");
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
save(struct corrections *corrections, tout_error *err)
{
    tout_status status;

    make_folder(corrections->path);
    status = tout_counts_save(corrections->counts, corrections->path, err);
    if (status == TOUT_OK)
        corrections->stamp = stamp_of(corrections->path);
    return status;
}

/* The lesson's label in the counts, whose labels may be in another order. */
static uint32_t
label_of(const struct corrections *corrections, const struct engine *engine,
         const struct lesson *lesson)
{
    return tout_counts_label_find(corrections->counts,
                                  tout_model_label_name(engine->base, lesson->label));
}

/* Adds the lesson's post to the counts and has the engine label by them, or neither. */
static tout_status
add(struct corrections *corrections, struct engine *engine, const struct lesson *lesson,
    int32_t times, tout_error *err)
{
    const uint32_t label = label_of(corrections, engine, lesson);
    tout_status status = tout_counts_add(corrections->counts, label, lesson->post,
                                         lesson->bytes, times, err);

    if (status != TOUT_OK)
        return status;
    status = engine_correct(engine, corrections->counts, err);
    if (status != TOUT_OK && tout_counts_add(corrections->counts, label, lesson->post,
                                             lesson->bytes, -times, NULL) != TOUT_OK)
        say_error(NULL, "tout: what was taught last counts until it is read again");
    return status;
}

/* After a failure; whatever failed may fail again. */
static void
undo(struct corrections *corrections, struct engine *engine,
     const struct lesson *lesson, int32_t times)
{
    tout_error err;

    if (times && add(corrections, engine, lesson, -times, &err) != TOUT_OK)
        say_fault(NULL, &err, "what was taught last counts until it is read again");
}

/* Another WeeChat, or "tout learn", may have taught since: saving must not undo that.
 */
static tout_status
catch_up(struct corrections *corrections, struct engine *engine, tout_error *err)
{
    const struct stamp stamp = stamp_of(corrections->path);

    return memcmp(&stamp, &corrections->stamp, sizeof stamp) == 0
               ? TOUT_OK
               : open_counts(corrections, engine, err);
}

tout_status
corrections_learn(struct corrections *corrections, struct engine *engine,
                  struct lesson *lesson, int32_t times_max, tout_error *err)
{
    tout_verdict verdict = { .label = TOUT_NONE };
    tout_status status = catch_up(corrections, engine, err);

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
    if (status != TOUT_OK && corrections->counts)
        undo(corrections, engine, lesson, lesson->times);
    return status;
}

tout_status
corrections_unlearn(struct corrections *corrections, struct engine *engine,
                    const struct lesson *lesson, tout_error *err)
{
    tout_status status = catch_up(corrections, engine, err);

    if (status == TOUT_OK)
        status = add(corrections, engine, lesson, -lesson->times, err);
    if (status == TOUT_OK) {
        status = save(corrections, err);
        if (status != TOUT_OK)
            undo(corrections, engine, lesson, -lesson->times);
    }
    return status;
}
