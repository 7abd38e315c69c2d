/* SPDX-License-Identifier: MIT */
/*
 * The life of a model: opened from a file or from memory, shared, closed.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "model/format.h"
#include "model/model.h"

/* More than the largest table, names and notes together. */
static const uint64_t file_bytes_max = UINT64_C(1) << 36;

/* Takes the file over, whatever happens. */
static tout_status
open_file(struct ti_file *file, const tout_alloc *alloc, tout_model **out,
          tout_error *err)
{
    tout_model *model = ti_allocate_zero(alloc, 1, sizeof *model);
    tout_status status;

    if (!model) {
        ti_file_close(file, alloc);
        return ti_fail_memory(err);
    }
    ti_ref_start(&model->ref);
    model->alloc = *alloc;
    model->file = *file;
    status = ti_model_check(model, err);
    if (status != TOUT_OK) {
        tout_model_unref(model);
        return status;
    }
    *out = model;
    return TOUT_OK;
}

static tout_status
check_arguments(const void *source, uint32_t flags, tout_model **out, tout_error *err)
{
    if (!out)
        return ti_fail(err, TOUT_E_ARGUMENT, "out is NULL");
    *out = NULL;
    if (!source)
        return ti_fail(err, TOUT_E_ARGUMENT, "the model's path or bytes are NULL");
    if (flags & ~(uint32_t)TOUT_MODEL_MAP)
        return ti_fail(err, TOUT_E_ARGUMENT, "unknown flags %#x", flags);
    return TOUT_OK;
}

tout_status
tout_model_open(const char *path, uint32_t flags, const tout_alloc *alloc,
                tout_model **out, tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_file file;
    tout_status status = check_arguments(path, flags, out, err);

    if (status != TOUT_OK)
        return status;
    if (flags & TOUT_MODEL_MAP)
        status = ti_file_map(path, file_bytes_max, &file, err);
    else
        status = ti_file_read(path, file_bytes_max, &use, &file, err);
    return status == TOUT_OK ? open_file(&file, &use, out, err) : status;
}

tout_status
tout_model_open_memory(const void *data, size_t bytes, uint32_t flags,
                       const tout_alloc *alloc, tout_model **out, tout_error *err)
{
    const tout_alloc use = ti_alloc_or_default(alloc);
    struct ti_file file = { data, bytes, NULL, NULL };
    tout_status status = check_arguments(data, flags, out, err);

    if (status != TOUT_OK)
        return status;
    if (!(flags & TOUT_MODEL_MAP)) {
        file.owned = ti_allocate(&use, bytes, 1);
        if (!file.owned)
            return ti_fail_memory(err);
        memcpy(file.owned, data, bytes);
        file.data = file.owned;
    }
    return open_file(&file, &use, out, err);
}

tout_model *
tout_model_ref(tout_model *model)
{
    if (model)
        ti_ref_add(&model->ref);
    return model;
}

void
tout_model_unref(tout_model *model)
{
    tout_alloc alloc;

    if (!model || !ti_ref_drop(&model->ref))
        return;
    alloc = model->alloc;
    ti_file_close(&model->file, &alloc);
    ti_release(&alloc, model->notes);
    ti_release(&alloc, model->promises.steps);
    ti_release(&alloc, model->rule_scores.list);
    ti_release(&alloc, model->strings);
    ti_release(&alloc, model);
}
