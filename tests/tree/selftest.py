#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A check that cannot fail is none: each is shown a tree that breaks its rule, and a
tree that breaks none. The wrong trees are a right one with a file or two changed."""

import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]

import check  # noqa: E402
import tap  # noqa: E402

LICENCE = "/* SPDX-License-Identifier: MIT */\n"
HEAD = LICENCE + "/* What it is. */\n"


def header(guard, body=""):
    return HEAD + "#ifndef %s\n#define %s\n%s#endif\n" % (guard, guard, body)


RIGHT = {
    "meson.build": "project('t', 'c', version: '1.2.0')\nrelease_date = 'May 4, 2026'\n",
    "CHANGES.md": "# Changes\n\n## 1.2.0, 4 May 2026\n\n## 1.1.0, 1 May 2026\n",
    "debian/changelog": "tout (1.2.0) unstable\n\n -- A <a@example.org>  Mon, 04 May 2026 1\n",
    "debian/libtout0.symbols": "libtout.so.0\n (symver)TOUT_1.0 1.0.0\n",
    "lib/tout.map": "TOUT_1.0 {\nglobal:\n    f;\n};\n",
    "README.md": "# t\n",
    "include/tout.h": header("TOUT_H", "/* a line */\n" * 400),
    "lib/meson.build": "core = files('base/alloc.c', 'base/hash.c', 'base/file.c',\n"
                       "  'text/fold.c', 'token/stem.c', 'model/open.c')\n",
    "lib/README.md": "## base: x\n| `alloc` | x |\n| `hash` | x |\n| `file` | x |\n"
                     "## text: x\n| `fold` | x |\n## token: x\n| `stem` | x |\n"
                     "## feature: x\n| `recipe` | x |\n## model: x\n| `open` | x |\n",
    "lib/base/alloc.h": header("TOUT_BASE_ALLOC_H", "#include <tout.h>\n"),
    "lib/base/alloc.c": LICENCE + '#include "base/alloc.h"\n#include <stdlib.h>\n'
                        "void *f(void) { return malloc(1); }\n",
    "lib/base/hash.c": HEAD + "#include <xxhash.h>\n",
    "lib/base/file.c": HEAD + "#include <unistd.h>\n#include <sys/stat.h>\n",
    "lib/text/fold.c": HEAD + '#include <utf8proc.h>\n#include "base/alloc.h"\n',
    "lib/token/stem.c": HEAD + "#include <libstemmer.h>\n"
                        "/* printf(), // and #include <ctype.h> in a comment */\n"
                        "int g(struct s *s) { return s->free(\"exit(1) // no\"); }\n",
    "lib/feature/recipe.h": header("TOUT_FEATURE_RECIPE_H"),
    "lib/model/open.c": HEAD + '#include "feature/recipe.h"\n#include <string.h>\n',
    "cli/meson.build": "cli = files('main.c', 'read/json.cc')\n",
    "cli/read/read.h": header("TOUT_CLI_READ_READ_H"),
    "cli/main.c": HEAD + '#include <tout.h>\n#include <stdio.h>\n#include "read/read.h"\n',
    "cli/read/json.cc": HEAD + "#include <simdjson.h>\n",
    "tests/fuzz/meson.build": "fuzz_corpora = {'rules': ['rules/a', 'rules/b'],\n"
                              "  'x': ['../data/x']}\n",
    "tests/fuzz/rules/a": "x\n",
    "tests/fuzz/rules/b": "x\n",
}

# (check, the files that differ, a part of the complaint)
WRONG = [
    ("a_release_has_one_version_and_one_date",
     {"CHANGES.md": "## 1.3.0, 4 May 2026\n"}, "CHANGES.md: 1.3.0 of"),
    ("a_release_has_one_version_and_one_date",
     {"CHANGES.md": "## 1.2.0 (unreleased)\n"}, "no version and date"),
    ("a_release_has_one_version_and_one_date",
     {"debian/changelog": "tout (1.2.0) x\n -- A <a@example.org>  Tue, 05 May 2026 1\n"},
     "2026-05-05, but"),
    ("packages_know_the_symbol_versions",
     {"lib/tout.map": "TOUT_1.0 {\n};\nTOUT_1.2 {\n} TOUT_1.0;\n"}, "TOUT_1.2: in one of"),
    ("packages_know_the_symbol_versions",
     {"debian/libtout0.symbols": " (symver)TOUT_1.0 1.2.0\n"}, "since 1.2.0"),
    ("each_file_of_lib_is_in_a_room", {"lib/util/a.c": HEAD}, "lib/util/a.c"),
    ("each_file_of_lib_is_in_a_room", {"lib/a.c": HEAD}, "lib/a.c"),
    ("a_room_includes_only_what_stands_to_its_left",
     {"lib/base/hash.c": HEAD + '#include "text/fold.h"\n'}, "base may not include"),
    ("a_room_includes_only_what_stands_to_its_left",
     {"lib/text/fold.c": HEAD + "#  include <token/stem.h>\n"}, "text may not include"),
    ("a_room_includes_only_what_stands_to_its_left",
     {"lib/model/open.c": HEAD + '#include "feature/extract.h"\n'},
     "lib/model/open.c:3: model may not include feature/extract.h"),
    ("a_room_includes_only_what_stands_to_its_left",
     {"lib/classify/a.c": HEAD + '#include "train/fit.h"\n'}, "classify may not"),
    ("lib_names_its_headers_by_room",
     {"lib/base/hash.c": HEAD + '#include "alloc.h"\n'}, "lib/alloc.h"),
    ("a_library_is_seen_by_its_room_alone",
     {"lib/token/scan.c": HEAD + "#include <libstemmer.h>\n"}, "seen by 2 files"),
    ("a_library_is_seen_by_its_room_alone",
     {"lib/text/fold.c": HEAD + "#include <pcre2.h>\n"}, "pcre2.h is for lib/rules"),
    ("a_library_is_seen_by_its_room_alone",
     {"lib/base/alloc.c": HEAD + "#include <xxhash.h>\n"}, "xxhash.h is for"),
    ("a_library_is_seen_by_its_room_alone",
     {"cli/main.c": HEAD + "#include <simdjson.h>\n"}, "simdjson.h is for"),
    ("the_system_is_seen_by_one_file",
     {"lib/base/alloc.c": HEAD + "#include <sys/mman.h>\n"}, "<sys/mman.h>"),
    ("the_system_is_seen_by_one_file",
     {"lib/text/fold.c": HEAD + "#include <ctype.h>\n"}, "<ctype.h>"),
    ("the_command_is_a_stranger_to_the_library",
     {"cli/main.c": HEAD + '#include "base/alloc.h"\n'}, "cli/main.c:3"),
    ("the_command_is_a_stranger_to_the_library",
     {"cli/main.c": HEAD + '#include "../lib/base/alloc.h"\n'}, "cli/main.c:3"),
    ("the_list_at_the_top_is_closed", {"notes.txt": "x\n"}, "notes.txt"),
    ("the_list_at_the_top_is_closed", {"src/a.c": HEAD}, "src"),
    ("files_are_small", {"cli/main.c": HEAD + "\n" * 350}, "cli/main.c: 352 lines"),
    ("long_files_are_still_long", {"include/tout.h": HEAD}, "include/tout.h"),
    ("every_source_file_is_built", {"lib/text/new.c": HEAD}, "lib/text/new.c"),
    ("every_source_file_is_built",
     {"lib/meson.build": RIGHT["lib/meson.build"] + "x = files('text/gone.c')\n"},
     "lib/text/gone.c"),
    ("every_fuzz_input_is_replayed", {"tests/fuzz/rules/c": "x\n"},
     "tests/fuzz/rules/c: not replayed"),
    ("every_fuzz_input_is_replayed", {"tests/fuzz/html/a": "x\n"}, "tests/fuzz/html/a"),
    ("every_fuzz_input_is_replayed",
     {"tests/fuzz/meson.build": "c = {'rules': ['rules/a'], # 'rules/b'\n"
                                "  'x': ['rules/b']}\n"}, "tests/fuzz/rules/b"),
    ("the_map_of_the_rooms_is_complete", {"lib/base/math.h": HEAD}, "lib/base/math: not"),
    ("the_map_of_the_rooms_is_complete",
     {"lib/README.md": RIGHT["lib/README.md"] + "| `gone` | x |\n"}, "lib/model/gone: in"),
    ("header_guards_are_named_for_the_file",
     {"lib/base/alloc.h": header("ALLOC_H")}, "TOUT_BASE_ALLOC_H"),
    ("header_guards_are_named_for_the_file",
     {"cli/read/read.h": header("TOUT_READ_H")}, "TOUT_CLI_READ_READ_H"),
    ("each_file_says_what_it_is", {"cli/main.c": "int x;\n"}, "cli/main.c:1"),
    ("each_file_says_what_it_is", {"cli/main.c": LICENCE + "int x;\n"}, "cli/main.c:2"),
    ("the_library_makes_no_forbidden_call",
     {"lib/text/fold.c": HEAD + "int x = f(/* ( */ tolower (3));\n"}, "tolower()"),
    ("the_library_makes_no_forbidden_call",
     {"lib/text/fold.c": HEAD + "void *x(void) { return malloc(3); }\n"}, "malloc()"),
    ("the_library_makes_no_forbidden_call",
     {"lib/text/fold.c": HEAD + 'char *x(void) { return getenv("A"); }\n'}, "getenv()"),
    ("the_library_makes_no_forbidden_call",
     {"lib/text/fold.c": HEAD + 'void x(void) { printf("a"); }\n'}, "fold.c:3: printf()"),
    ("the_library_knows_no_stream",
     {"lib/text/fold.c": HEAD + "void *x = stderr;\n"}, "stderr"),
    ("nothing_is_left_for_later",
     {"cli/main.c": HEAD + "/* TO" + "DO */\n"}, "cli/main.c:3"),
    ("comments_are_of_one_kind", {"cli/main.c": HEAD + "int x; // why\n"}, "main.c:3"),
    ("links_lead_somewhere", {"README.md": "a\n[x](lib/README.md) [y](lib/no.md)\n"},
     "README.md:2: no file lib/no.md"),
]


def write_tree(root, files):
    for path, text in files.items():
        place = os.path.join(root, path)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w", encoding="utf-8") as file:
            file.write(text)


def complaints(name, files):
    named = [one for one in check.CHECKS if one.__name__ == name]
    with tempfile.TemporaryDirectory() as root:
        write_tree(root, files)
        return list(named[0](root))


def sees(name, files, part):
    found = complaints(name, dict(RIGHT, **files))
    if not any(part in one for one in found):
        yield "expected a complaint with %r, found %r" % (part, found)


def each_check_is_tried():
    tried = {name for name, _, _ in WRONG}
    return ["%s is shown no wrong tree" % one.__name__
            for one in check.CHECKS if one.__name__ not in tried]


def main():
    tests = [("each_check_is_tried", each_check_is_tried)]
    tests += [("a right tree passes " + one.__name__,
               lambda name=one.__name__: complaints(name, RIGHT)) for one in check.CHECKS]
    tests += [("%s sees %s" % (name, part),
               lambda name=name, files=files, part=part: sees(name, files, part))
              for name, files, part in WRONG]
    return tap.report(tests)


if __name__ == "__main__":
    sys.exit(main())
