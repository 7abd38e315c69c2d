#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the manual pages: of the command from what --help says, of the library from its
header, of the file formats from models/*.md, each with the prose beside this file.

usage: pages.py --list HEADER
       pages.py TOUT SOURCE_FOLDER VERSION DATE OUTPUT_FOLDER

The first names the functions of the header; libtout(3) goes by each of these names too.
"""

import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, HERE)

import header  # noqa: E402
import mdoc  # noqa: E402

EXIT = """The exit status is 0 when all is done, 1 when something failed, 2 for wrong usage,
and 3 when the work is done but some records were bad: each of those was named on standard
error, and counted."""


def read(*parts):
    with open(os.path.join(*parts), encoding="utf-8") as file:
        return file.read()


def prose(name):
    """Sections that people wrote for a page, if there are any."""
    import markdown

    path = os.path.join(HERE, name + ".md")
    return markdown.convert(read(path), top=1) if os.path.exists(path) else []


def usage(words, text):
    """The synopsis as help has it: capitals are what the user fills in."""
    lines = [".Nm " + mdoc.argument(words)]
    for word in text[len(words.split(" ", 1)[1]) if " " in words else 0:].split():
        if word.startswith("-"):
            lines.append(".Fl " + mdoc.argument(word[1:]))
        elif word.startswith("["):
            inner, dots = re.match(r"\[(.*?)(\.\.\.)?\]$", word).groups()
            lines.append(".Op Ar " + mdoc.argument(inner) + (" No ..." if dots else ""))
        else:
            dots = word.endswith("...")
            lines.append(".Ar " + mdoc.argument(word.rstrip(".")) + (" No ..." if dots else ""))
    return lines


def options(helps):
    lines = [".Bl -tag -width Ds"]
    for option in helps.options:
        item = ".It "
        if option.letter:
            item += "Fl %s , " % option.letter
        item += "Fl " + mdoc.argument("-" + option.name)
        if option.value:
            item += " Ar " + mdoc.argument(option.value)
        lines += [item] + mdoc.paragraph(option.about)
    return lines + [".El"]


def words_of(words):
    lines = [".Bl -tag -width Ds"]
    for word, about in words:
        lines += [".It Cm " + mdoc.argument(word)] + mdoc.paragraph(about)
    return lines + [".El"]


def see_also(pages):
    lines = mdoc.section("see also")
    pages = sorted(pages, key=lambda page: (page[1], page[0]))
    for at, (name, number) in enumerate(pages):
        lines.append(".Xr %s %s%s" % (name, number, " ," if at + 1 < len(pages) else ""))
    return lines


def command_page(tout, command, about, date):
    from helptext import Help

    name = "-".join(("tout",) + command)
    helps = Help(tout, *command)
    body = mdoc.section("synopsis") + usage(" ".join(("tout",) + command), helps.usage)
    body += mdoc.section("description")
    for paragraph in helps.about:
        body += mdoc.paragraph(paragraph) + [".Pp"]
    if helps.words:
        body += words_of(helps.words) + [".Pp"]
    if helps.options:
        body += ["The options are:"] + options(helps)
    body += mdoc.section("exit status") + mdoc.paragraph(EXIT) + prose(name)
    others = [("tout", 1)] if command else []
    if command[:1] == ("rules",):
        others.append(("tout-rules", 5))
    if not command:
        from helptext import commands
        others += [("-".join(("tout",) + words), 1) for words, _ in commands(tout)]
        others += [("libtout", 3), ("tout-model", 5), ("tout-rules", 5)]
    return mdoc.page(name, 1, date, name, about, body + see_also(others))


def comment(lines):
    """A comment of the header: paragraphs as they stand, and what is indented as it is."""
    body = []
    for block in re.split(r"\n\s*\n", "\n".join(lines)):
        if all(line.startswith("  ") for line in block.split("\n") if line.strip()):
            body += mdoc.code(re.sub(r"^ {2,4}", "", block, flags=re.M)) + [".Pp"]
        else:
            body += mdoc.paragraph(block) + [".Pp"]
    return body


def library_page(text, date):
    body = mdoc.section("library") + ["libtout, linked by", ".Fl ltout"]
    body += mdoc.section("synopsis") + [".In tout.h"] + mdoc.section("description")
    lines = header.manual(text)
    parts = re.split(r"\n(?=[A-Z][A-Z ]+\n)", "\n".join(lines))
    for part in parts[1:]:
        title, _, rest = part.partition("\n")
        body += mdoc.subsection(title.capitalize())
        body += rules_of(rest)
    for title, pieces in header.sections(text):
        name, rest = re.match(r"([^(:]*?)(?::? (\(.*|.*))?$", title).groups()
        rest = re.sub(r"^\((.*)\)$", r"\1", rest or "")
        body += mdoc.section(name)
        if rest:
            body += mdoc.paragraph(rest[:1].upper() + rest[1:] + ".") + [".Pp"]
        for kind, piece in pieces:
            body += comment(piece) if kind == "text" else mdoc.code("\n".join(piece)) + [".Pp"]
    body += see_also([("tout", 1), ("tout-model", 5), ("tout-rules", 5)])
    return mdoc.page("libtout", 3, date, "libtout", "label short posts", body)


def rules_of(text):
    """The manual's parts: "Threads.    Any number ..." are items of a list."""
    body, items = [], []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        item = re.match(r"([A-Z][\w ]*)\. +(.*\n {8,}.*)", block, re.S)
        if item:
            items += [".It " + mdoc.argument(item[1])] + mdoc.paragraph(item[2])
        elif block.startswith("  "):
            body += mdoc.code(re.sub(r"^ {2,4}", "", block, flags=re.M)) + [".Pp"]
        else:
            body += mdoc.paragraph(block) + [".Pp"]
    if items:
        body += [".Bl -tag -width Ds"] + items + [".El"]
    return body


def format_page(name, about, text, date):
    import markdown

    intro, _, rest = text.partition("\n## ")
    body = mdoc.section("description") + markdown.convert(intro.partition("\n")[2])
    body += markdown.convert("## " + rest)
    body += see_also([("tout", 1), ("libtout", 3)])
    return mdoc.page(name, 5, date, name, about, body)


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "--list":
        print("\n".join(header.functions(read(arguments[1]))))
        return 0
    if len(arguments) != 5:
        print(__doc__, file=sys.stderr)
        return 2
    from helptext import commands

    tout, source, version, date, output = arguments
    text = read(source, "include", "tout.h")
    pages = {"tout.1": command_page(tout, (), "label short posts", date),
             "libtout.3": library_page(text, date),
             "tout-rules.5": format_page("tout-rules", "files of rules for tout",
                                         read(source, "models", "RULES.md"), date),
             "tout-model.5": format_page("tout-model", "files of models and counts of tout",
                                         read(source, "models", "FORMAT.md"), date)}
    for command, about in commands(tout):
        pages["-".join(("tout",) + command) + ".1"] = command_page(tout, command, about, date)
    for name, page in pages.items():
        page = page.replace(".Os tout\n", ".Os tout %s\n" % version)
        with open(os.path.join(output, name), "w", encoding="utf-8") as file:
            file.write(page)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
