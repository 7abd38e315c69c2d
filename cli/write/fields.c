/* SPDX-License-Identifier: MIT */
#include "write/fields.h"

#include <string.h>

#include "read/read.h"
#include "write/buffer.h"

static const char *const names[FIELD_SHARE] = {
    [FIELD_ID] = "id",
    [FIELD_LABEL] = "label",
    [FIELD_PROBABILITY] = "probability",
    [FIELD_PROBABILITIES] = "probabilities",
    [FIELD_FILE] = "file",
    [FIELD_LINE] = "line",
    [FIELD_AUTHOR] = "author",
    [FIELD_TIME] = "time",
    [FIELD_TEXT] = "text",
    [FIELD_FLAGS] = "flags",
    [FIELD_WHY] = "why",
};

void
fields_add(struct fields *fields, enum field_kind kind)
{
    struct field *field = &fields->list[fields->count++];

    field->kind = kind;
    field->name = names[kind];
    field->name_bytes = strlen(names[kind]);
}

int
fields_have(const struct fields *fields, enum field_kind kind)
{
    for (uint32_t i = 0; i < fields->count; i++)
        if (fields->list[i].kind == kind)
            return 1;
    return 0;
}

static int
is_called(struct span name, const char *what)
{
    return name.bytes == strlen(what) && memcmp(name.data, what, name.bytes) == 0;
}

static int
find_share(struct span name, const struct engine *engine, struct field *field)
{
    const struct span label = { name.data + 2, name.bytes - 2 };

    if (name.bytes < 2 || memcmp(name.data, "p:", 2) != 0)
        return 0;
    field->kind = FIELD_SHARE;
    for (uint32_t l = 0; l < engine->label_count; l++) {
        field->label = l;
        if (is_called(label, tout_label_name(engine->classifier, l)))
            return 1;
    }
    return 0;
}

static int
find_field(struct span name, const struct engine *engine, struct field *field)
{
    for (int kind = 0; kind < FIELD_SHARE; kind++) {
        field->kind = (enum field_kind)kind;
        if (is_called(name, names[kind]))
            return 1;
    }
    return find_share(name, engine, field);
}

static int
complain_of_name(struct span name, const struct engine *engine)
{
    struct buffer known = { 0 };
    char shown[SHOWN_BYTES];
    int status;

    for (int kind = 0; kind < FIELD_SHARE; kind++) {
        buffer_add_text(&known, kind > 0 ? ", " : "");
        buffer_add_text(&known, names[kind]);
    }
    for (uint32_t l = 0; l < engine->label_count; l++) {
        buffer_add_text(&known, ", p:");
        buffer_add_text(&known, tout_label_name(engine->classifier, l));
    }
    buffer_add_byte(&known, '\0');
    status = complain_usage("score", "--columns: expected names among %s; found '%s'",
                            known.has_failed ? "those of the manual" : known.data,
                            show_bytes(shown, name.data, name.bytes));
    buffer_free(&known);
    return status;
}

static int
is_among(const struct fields *fields, const struct field *field)
{
    for (uint32_t i = 0; i < fields->count; i++)
        if (fields->list[i].kind == field->kind &&
            fields->list[i].label == field->label)
            return 1;
    return 0;
}

int
fields_read(const char *list, const struct engine *engine, struct fields *fields)
{
    fields->count = 0;
    for (;;) {
        const struct span name = { list, strcspn(list, ",") };
        struct field field = { 0 };

        if (!find_field(name, engine, &field))
            return complain_of_name(name, engine);
        field.name = name.data;
        field.name_bytes = name.bytes;
        if (is_among(fields, &field))
            return complain_usage("score", "--columns: '%.*s' is named twice",
                                  (int)name.bytes, name.data);
        fields->list[fields->count++] = field;
        if (list[name.bytes] == '\0')
            return 0;
        list += name.bytes + 1;
    }
}
