#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes tld_data.c, the table of top-level domains.

usage: tlds.py PUBLIC_SUFFIX_LIST.DAT VERSION FILE

The list is that of Debian's package publicsuffix, VERSION what the package says.
"""

import sys


def top_levels(path):
    """The last names of the entries of the ICANN section, in the order of their bytes."""
    found = set()
    with open(path, encoding="utf-8") as file:
        for line in file:
            if "END ICANN DOMAINS" in line:
                break
            name = line.split("//")[0].strip()
            if name:
                found.add(name.rpartition(".")[2].encode())
    return sorted(found)


def number_lines(numbers):
    lines, line = [], "   "
    for number in numbers:
        text = " %d," % number
        if len(line) + len(text) > 88:
            lines.append(line)
            line = "   "
        line += text
    return lines + [line]


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    names = top_levels(arguments[0])
    starts = [0]
    for name in names:
        starts.append(starts[-1] + len(name) + 1)
    with open(arguments[2], "w", encoding="ascii") as file:
        file.write("""/* SPDX-License-Identifier: MIT */
/* clang-format off */
/* Made by lib/token/tlds.py from the public suffix list %s; do not edit. */
#include "token/tld.h"

const size_t ti_tld_count = %d;

/* Each name starts here in ti_tld_text; one more start for the end. */
const uint16_t ti_tld_starts[] = {
%s
};

const uint8_t ti_tld_text[] = {
%s
};
""" % (arguments[1], len(names), "\n".join(number_lines(starts)),
       "\n".join(number_lines(b"\0".join(names) + b"\0"))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
