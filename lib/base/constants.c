/* SPDX-License-Identifier: MIT */
/*
 * What bindings cannot read from the header: the version, limits and names of statuses.
 */
#include <string.h>

#include <tout.h>

#define TEXT_OF(number) #number
#define VERSION_TEXT(major, minor, patch)                                              \
    TEXT_OF(major) "." TEXT_OF(minor) "." TEXT_OF(patch)

uint32_t
tout_version(void)
{
    return TOUT_VERSION;
}

const char *
tout_version_string(void)
{
    return VERSION_TEXT(TOUT_VERSION_MAJOR, TOUT_VERSION_MINOR, TOUT_VERSION_PATCH);
}

int64_t
tout_limit(const char *name)
{
    static const struct {
        char name[24];
        int32_t value;
    } limits[] = {
        { "LABELS_MAX", TOUT_LABELS_MAX },
        { "LABEL_NAME_BYTES_MAX", TOUT_LABEL_NAME_BYTES_MAX },
        { "RULE_NAME_BYTES_MAX", TOUT_RULE_NAME_BYTES_MAX },
        { "RULES_MAX", TOUT_RULES_MAX },
        { "POST_BYTES_MAX", TOUT_POST_BYTES_MAX },
        { "TOKEN_BYTES_MAX", TOUT_TOKEN_BYTES_MAX },
        { "MERGE_FILES_MAX", TOUT_MERGE_FILES_MAX },
        { "SCORE_NAT", TOUT_SCORE_NAT },
    };

    for (size_t i = 0; name && i < sizeof limits / sizeof limits[0]; i++)
        if (strcmp(limits[i].name, name) == 0)
            return limits[i].value;
    return -1;
}

const char *
tout_status_name(tout_status status)
{
    static const char *const names[] = {
        [TOUT_OK] = "ok",
        [TOUT_E_ARGUMENT] = "argument",
        [TOUT_E_NOMEM] = "nomem",
        [TOUT_E_IO] = "io",
        [TOUT_E_FORMAT] = "format",
        [TOUT_E_CHECKSUM] = "checksum",
        [TOUT_E_VERSION] = "version",
        [TOUT_E_LIMIT] = "limit",
        [TOUT_E_SYNTAX] = "syntax",
        [TOUT_E_PATTERN] = "pattern",
        [TOUT_E_LABEL] = "label",
        [TOUT_E_RECIPE] = "recipe",
        [TOUT_E_STEMMER] = "stemmer",
        [TOUT_E_EMPTY] = "empty",
        [TOUT_E_BUSY] = "busy",
        [TOUT_E_STOPPED] = "stopped",
        [TOUT_E_PROMISE] = "promise",
    };
    const size_t count = sizeof names / sizeof names[0];

    return (size_t)status < count && names[status] ? names[status] : "unknown";
}
