#!/usr/bin/env python3
"""Writes an assembler file that puts files into the library's read-only data.

embed.py OUTPUT NAME=FILE...: `ti_builtin_NAME` are the bytes of FILE, and the uint64_t
`ti_builtin_NAME_bytes` says how many; none where FILE is empty.
"""
import os
import sys


def block(name, path):
    size = os.path.getsize(path) if path else 0
    lines = [
        f"    .hidden ti_builtin_{name}",
        f"    .global ti_builtin_{name}",
        "    .balign 64",
        f"ti_builtin_{name}:",
    ]
    if path:
        lines.append(f'    .incbin "{os.path.abspath(path)}"')
    lines += [
        "    .byte 0",
        f"    .hidden ti_builtin_{name}_bytes",
        f"    .global ti_builtin_{name}_bytes",
        "    .balign 8",
        f"ti_builtin_{name}_bytes:",
        f"    .quad {size}",
    ]
    return "\n".join(lines)


def main(output, *pairs):
    blocks = [block(*pair.split("=", 1)) for pair in pairs]
    with open(output, "w", encoding="utf-8") as file:
        file.write("    .section .rodata\n" + "\n".join(blocks) + "\n")
        file.write('    .section .note.GNU-stack,"",%progbits\n')


main(*sys.argv[1:])
