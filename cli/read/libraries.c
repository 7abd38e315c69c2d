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

static const char *
archive_version(void)
{
    static const char name[] = "libarchive ";
    const char *version = archive_version_string();

    return strncmp(version, name, sizeof name - 1) == 0 ? version + sizeof name - 1
                                                        : version;
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
        /* What it unpacks with. */
        { "zlib", archive_zlib_version },
        { "liblzma", archive_liblzma_version },
        { "libbz2", archive_bzlib_version },
        { "libzstd", archive_libzstd_version },
        { "libcsv", cells_library_version },
    };
    const int count = sizeof libraries / sizeof libraries[0];

    if (index < 0 || index >= count)
        return (struct read_library){ NULL, NULL };
    return (struct read_library){ libraries[index].name, libraries[index].version() };
}
