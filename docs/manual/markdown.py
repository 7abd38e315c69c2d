# SPDX-License-Identifier: MIT
"""Markdown of the project as mdoc; markdown-it takes it apart."""

import mdoc
from markdown_it import MarkdownIt


def plain(inline):
    """The text of a line, with code in quotes where it could be misread without."""
    parts = []
    for token in inline.children or []:
        if token.type in ("text", "code_inline", "html_inline"):
            parts.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
    return "".join(parts)


def table(tokens):
    """A table as a list: the first column is what is spoken of. A cell that is not its
    row's first has its column's head in front, unless there is but one of them."""
    rows, row = [], []
    for token in tokens:
        if token.type == "inline":
            row.append(plain(token))
        elif token.type == "tr_close":
            rows.append(row)
            row = []
    head, lines = rows[0], [".Bl -tag -width Ds"]
    for cells in rows[1:]:
        lines.append(".It " + mdoc.argument(cells[0] or "\u2014"))
        parts = [cell if len(cells) == 2 else "%s: %s" % (name, cell)
                 for name, cell in zip(head[1:], cells[1:]) if cell]
        lines += mdoc.paragraph("; ".join(parts) or "\u2014")
    return lines + [".El"]


def convert(text, top=2):
    """The lines of a document without its title. Headings of level `top` are sections."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    lines, at = [], 0
    while at < len(tokens):
        token = tokens[at]
        if token.type == "heading_open":
            level, title = int(token.tag[1]), plain(tokens[at + 1])
            if level == top:
                lines += mdoc.section(title)
            elif level > top:
                lines += mdoc.subsection(title)
            at += 2
        elif token.type == "table_open":
            end = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
            lines += [".Pp"] + table(tokens[at:end]) + [".Pp"]
            at = end
        elif token.type in ("fence", "code_block"):
            lines += mdoc.code(token.content)
            lines.append(".Pp")
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            lines.append(".Bl -%s" % ("bullet" if token.type[0] == "b" else "enum"))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lines += [".El", ".Pp"]
        elif token.type == "list_item_open":
            lines.append(".It")
        elif token.type == "inline":
            lines += mdoc.paragraph(plain(token))
            lines.append(".Pp")
        at += 1
    return lines
