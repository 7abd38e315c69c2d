# SPDX-License-Identifier: MIT
"""What may not be written: calls that a library must not make, comments that are debts or
of the other kind, and links to nowhere."""

import fnmatch
import os
import re

from source import SOURCE_FOLDERS, code, comments, files, line_of, read

# (call, why not, files of lib/ where it may stand)
FORBIDDEN = [
    (r"v?f?printf|vs?printf|sprintf|puts|fputs|putchar|putc|perror|fwrite",
     "the library never prints", ()),
    (r"v?snprintf", "text is made in few places",
     ("lib/base/error.c", "lib/base/file.c", "lib/feature/*")),
    (r"(?:secure_)?getenv|setenv|putenv", "the library reads no environment", ()),
    (r"setlocale|uselocale|newlocale|nl_langinfo|strcoll|strxfrm|mbstowcs|wcstombs|mbrtowc",
     "the library never uses the locale", ()),
    (r"to(?:lower|upper)|is(?:alpha|alnum|digit|xdigit|space|punct|upper|lower|print"
     r"|cntrl|graph|blank)|strcasecmp|strncasecmp", "what it answers is the locale's", ()),
    (r"strto[dfl]d?|ato[fil]l?|sscanf|fscanf|scanf|strtold",
     "it reads the locale, or hides an overflow", ()),
    (r"strtok|strerror|asctime|ctime|gmtime|localtime|rand|srand|drand48",
     "it has state of the whole process", ("lib/base/error.c",)),
    (r"exit|_exit|_Exit|quick_exit|abort|atexit|signal|raise|sigaction|longjmp|setjmp",
     "the library answers; it never acts", ()),
    (r"pthread_\w+|thrd_\w+|mtx_\w+|fork|system|popen|exec[lv]p?e?",
     "the library starts nothing", ()),
    (r"alloca|strcpy|strcat|gets|stpcpy", "it has no bound", ()),
    (r"malloc|calloc|realloc|free|strdup|strndup|aligned_alloc|posix_memalign",
     "memory is the caller's allocator's", ("lib/base/alloc.c",)),
]

# Written in two halves, so that this file is not one of them.
DEBTS = re.compile(r"\b(?:%s)\b" % "|".join(("TO" "DO", "FIX" "ME", "X" "XX", "HA" "CK")))


def the_library_makes_no_forbidden_call(root):
    for path in files(root, ("lib",)):
        text = code(root, path)
        for names, why, where in FORBIDDEN:
            if any(fnmatch.fnmatch(path, pattern) for pattern in where):
                continue
            # Not a member, and not a longer name.
            for match in re.finditer(r"(?<![\w.>])(%s)\s*\(" % names, text):
                yield "%s:%d: %s(): %s" % (
                    path, line_of(text, match.start()), match[1], why)


def the_library_knows_no_stream(root):
    for path in files(root, ("lib",)):
        text = code(root, path)
        for match in re.finditer(r"\b(?:stdout|stderr|stdin|FILE)\b", text):
            yield "%s:%d: %s" % (path, line_of(text, match.start()), match[0])


def nothing_is_left_for_later(root):
    endings = (".c", ".h", ".cc", ".cpp", ".hpp", ".py", ".sh", "meson.build")
    for path in files(root, SOURCE_FOLDERS + ("scripts", "models"), endings):
        text = read(root, path)
        for match in DEBTS.finditer(text):
            yield "%s:%d: %s" % (path, line_of(text, match.start()), match[0])


def comments_are_of_one_kind(root):
    for path in files(root, SOURCE_FOLDERS):
        for line, text in comments(root, path):
            if text.startswith("//"):
                yield "%s:%d: // comment; write /* */" % (path, line)


def links_lead_somewhere(root):
    """Those of the Markdown pages, to other files of the tree."""
    pages = files(root, SOURCE_FOLDERS + ("scripts", "models", "docs"), (".md",))
    pages += [name for name in os.listdir(root) if name.endswith(".md")]
    for path in pages:
        text = read(root, path)
        for match in re.finditer(r"\]\(([^)#\s]+)[^)]*\)", text):
            target = os.path.join(root, os.path.dirname(path), match[1])
            if "://" not in match[1] and not os.path.exists(target):
                yield "%s:%d: no file %s" % (
                    path, line_of(text, match.start()), match[1])


CHECKS = [
    the_library_makes_no_forbidden_call,
    the_library_knows_no_stream,
    nothing_is_left_for_later,
    comments_are_of_one_kind,
    links_lead_somewhere,
]
