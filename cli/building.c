/* SPDX-License-Identifier: MIT */
#include "building.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"

/* "key=value" cut into the array that the library takes; freed by the caller as one. */
static const char **
split_notes(const struct list *notes)
{
    size_t bytes = 0;
    const char **array;
    char *text;

    for (size_t i = 0; i < notes->count; i++)
        bytes += strlen(notes->items[i]) + 1;
    array = malloc((2 * notes->count + 1) * sizeof array[0] + bytes);
    if (!array)
        return NULL;
    text = (char *)&array[2 * notes->count + 1];
    for (size_t i = 0; i < notes->count; i++) {
        char *equals;

        strcpy(text, notes->items[i]);
        equals = strchr(text, '=');
        array[2 * i] = text;
        array[2 * i + 1] = equals ? equals + 1 : "";
        text += strlen(text) + 1;
        if (equals)
            *equals = '\0';
    }
    array[2 * notes->count] = NULL;
    return array;
}

int
building_check(const struct building_options *options, const char *command)
{
    /* The library takes thousandths. */
    if (options->smoothing < .001 || options->smoothing > 1000)
        return complain_usage(command, "--smoothing: expected 0.001 to 1000, found %g",
                              options->smoothing);
    if (options->min_posts > UINT32_MAX)
        return complain_usage(command,
                              "--min-posts: expected less than 2^32, found %llu",
                              (unsigned long long)options->min_posts);
    for (size_t i = 0; i < options->notes.count; i++) {
        const char *equals = strchr(options->notes.items[i], '=');

        if (!equals || equals == options->notes.items[i] || equals[1] == '\0')
            return complain_usage(command, "--note: expected KEY=VALUE, found '%s'",
                                  options->notes.items[i]);
    }
    return 0;
}

static size_t
find_label(const char *const *labels, size_t count, const char *name, size_t bytes)
{
    size_t l = 0;

    while (l < count &&
           (strlen(labels[l]) != bytes || memcmp(labels[l], name, bytes) != 0))
        l++;
    return l;
}

/* One "label=share"; a share is a number, or one with a per cent sign. */
static int
read_prior(const char *text, size_t bytes, const char *const *labels, size_t count,
           double *shares)
{
    const char *equals = memchr(text, '=', bytes);
    const size_t name_bytes = equals ? (size_t)(equals - text) : bytes;
    const size_t label = find_label(labels, count, text, name_bytes);
    double share;

    if (!equals || !option_read_share(equals + 1, bytes - name_bytes - 1, &share))
        return complain("--prior: expected LABEL=SHARE, found '%.*s'", (int)bytes,
                        text);
    if (label == count)
        return complain("--prior: the corpus has no label '%.*s'", (int)name_bytes,
                        text);
    shares[label] = share;
    return 0;
}

static int
read_priors(const struct list *priors, const char *const *labels, size_t count,
            double *shares)
{
    for (size_t l = 0; l < count; l++)
        shares[l] = NAN;
    for (size_t i = 0; i < priors->count; i++) {
        const char *at = priors->items[i];

        while (*at) {
            const size_t bytes = strcspn(at, ",");

            if (read_prior(at, bytes, labels, count, shares) != 0)
                return EXIT_FAILED;
            at += bytes + (at[bytes] == ',');
        }
    }
    for (size_t l = 0; l < count; l++)
        if (isnan(shares[l]))
            return complain("--prior: expected the share of every label, '%s' has none",
                            labels[l]);
    return 0;
}

int
building_make(const struct building_options *options, const char *const *labels,
              size_t label_count, struct building *out)
{
    const tout_build defaults = TOUT_BUILD_INIT;

    out->build = defaults;
    out->notes = NULL;
    if (options->priors.count &&
        read_priors(&options->priors, labels, label_count, out->shares) != 0)
        return EXIT_FAILED;
    out->notes = split_notes(&options->notes);
    if (!out->notes)
        return complain("out of memory");
    out->build.neutral = options->neutral;
    out->build.notes = out->notes;
    out->build.max_features = options->max_features;
    out->build.min_posts = (uint32_t)options->min_posts;
    out->build.smoothing_milli = (uint32_t)lround(1000 * options->smoothing);
    out->build.flags = options->no_names ? TOUT_BUILD_NO_NAMES : 0U;
    out->build.shares = options->priors.count ? out->shares : NULL;
    return 0;
}

void
building_free(struct building *building)
{
    free(building->notes);
}

void
building_options_free(struct building_options *options)
{
    list_free(&options->notes);
    list_free(&options->priors);
}

int
building_save(const char *path, const tout_model *model)
{
    tout_error err;
    size_t bytes;
    const void *data = tout_model_data(model, &bytes);

    if (strcmp(path, "-") != 0)
        return tout_model_save(model, path, &err) == TOUT_OK
                   ? EXIT_DONE
                   : complain_of_file(path, &err);
    return fwrite(data, 1, bytes, stdout) == bytes ? EXIT_DONE : EXIT_FAILED;
}
