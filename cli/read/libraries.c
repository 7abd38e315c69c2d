/* SPDX-License-Identifier: MIT */
/*
 * The libraries that reading takes. simdjson and libcsv are seen by one file each,
 * which says for them; the others say here.
 */
#include <archive.h>
#include <libxml/xmlversion.h>
#include <string.h>

#include "read/cells.h"
#include "read/json.h"
#include "read/read.h"

/* With those that unpack for it: "3.6.2 zlib/1.2.13". */
static const char *
archive_version(void)
{
    static const char name[] = "libarchive ";
    const char *details = archive_version_details();

    return strncmp(details, name, sizeof name - 1) == 0 ? details + sizeof name - 1
                                                        : details;
}

static const char *
html_version(void)
{
    return LIBXML_DOTTED_VERSION;
}

struct read_library
read_library(int index)
{
    static const struct {
        const char *name;
        const char *(*version)(void);
    } libraries[] = {
        { "simdjson", json_library_version },
        { "libxml2", html_version },
        { "libarchive", archive_version },
        { "libcsv", cells_library_version },
    };
    const int count = sizeof libraries / sizeof libraries[0];

    if (index < 0 || index >= count)
        return (struct read_library){ NULL, NULL };
    return (struct read_library){ libraries[index].name, libraries[index].version() };
}
