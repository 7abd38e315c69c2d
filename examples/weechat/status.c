/* SPDX-License-Identifier: MIT */
/*
 * Each line begins with what it is about, so that it can be looked for.
 */
#include "status.h"

#include <inttypes.h>
#include <stdio.h>

#include "say.h"

enum { LIST_MAX = 2048 };

/* Appends "3 community" or ", 3 community"; what there is none of is left out. */
static void
append(char *list, uint64_t count, const char *label)
{
    const size_t used = strlen(list);

    if (count)
        snprintf(list + used, LIST_MAX - used, "%s%" PRIu64 " %s", used ? ", " : "",
                 count, label);
}

static void
say_posts(const struct client *client, struct t_gui_buffer *buffer)
{
    char list[LIST_MAX] = "";

    for (uint32_t l = 0; l < tout_model_label_count(client->engine.base); l++)
        append(list, tally_label(&client->tally, l),
               tout_model_label_name(client->engine.base, l));
    append(list, tally_label(&client->tally, TOUT_NONE), "unsure");
    say(buffer, "posts: %s", list[0] ? list : "none came in yet");
}

static void
say_model(const struct engine *engine, struct t_gui_buffer *buffer)
{
    const tout_model *model = tout_classifier_model(engine->classifier);
    tout_promise promise;

    say_more(buffer, "model: %s, %" PRIu64 " features, checksum %016" PRIx64,
             engine->model_path ? engine->model_path : "the built-in one",
             tout_model_feature_count(model), tout_model_checksum(engine->base));
    say_more(buffer, "rules: %u%s%s", tout_rules_count(engine->rules),
             engine->rules_path ? ", those of " : "",
             engine->rules_path ? engine->rules_path : "");
    if (!tout_classifier_promise(engine->classifier, &promise))
        say_more(buffer, "decided by: the largest score");
    else
        say_more(
            buffer, "decided by: a threshold for %g %% false alarms%s%s",
            promise.false_alarm_ppm / 1e4,
            promise.flags & TOUT_PROMISE_CORRECTED ? ", measured before what was taught"
                                                   : "",
            promise.flags & TOUT_PROMISE_OTHER_RULES ? ", measured with other rules"
                                                     : "");
    if (tout_classifier_drift(engine->classifier))
        say_more(buffer, "drift: a library or a rule is not what the model was trained "
                         "with; labels may differ from those of other machines");
}

static void
say_taught(const struct client *client, struct t_gui_buffer *buffer)
{
    const struct corrections *corrections = &client->corrections;
    char list[LIST_MAX] = "";

    for (uint32_t l = 0; l < tout_model_label_count(client->engine.base); l++) {
        const char *label = tout_model_label_name(client->engine.base, l);

        append(list, corrections_posts(corrections, label), label);
    }
    if (!corrections->path)
        say_more(buffer, "taught: nothing can be, tout.model.corrections is empty");
    else if (!corrections->counts)
        say_more(buffer, "taught: nothing can be, %s cannot be used",
                 corrections->path);
    else
        say_more(buffer, "taught: %s, in %s", list[0] ? list : "nothing",
                 corrections->path);
}

static void
say_cost(const struct tally *tally, struct t_gui_buffer *buffer)
{
    if (tally->posts)
        say_more(buffer,
                 "time: %.1f us a post; at most %.2f ms at a time, for %" PRIu64
                 " posts",
                 (double)tally->nanoseconds / 1e3 / (double)tally->posts,
                 (double)tally->worst_nanoseconds / 1e6, tally->worst_posts);
}

void
status_say(const struct client *client, struct t_gui_buffer *buffer)
{
    if (!client->engine.classifier) {
        say(buffer, "posts are not labelled: there is no model");
        return;
    }
    say_posts(client, buffer);
    say_model(&client->engine, buffer);
    say_taught(client, buffer);
    say_more(buffer, "folding: %s, %s", client->is_folding ? "on" : "off",
             weechat_config_string(client->settings.fold_labels.option));
    say_cost(&client->tally, buffer);
}
