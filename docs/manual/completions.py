#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes what bash, zsh and fish complete the command's lines by, from what --help says.

usage: completions.py TOUT OUTPUT_FOLDER
"""

import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, HERE)

from helptext import Help, commands  # noqa: E402

MADE = "Made by docs/manual/completions.py; do not edit."
# What options take that is the name of a file.
FILES = ("FILE", "MODEL", "CORRECTIONS", "COUNTS")


def kinds(tout):
    """What --from takes, where it reads posts."""
    text = subprocess.run([tout, "score", "--from", "?"], check=True, text=True,
                          capture_output=True).stdout
    return re.findall(r"^ *([a-z][\w-]*)  ", text, re.M)


class Command:
    """words: ("rules", "check"); takes(option): None for a file, else the words that it
    can be, [] for any."""

    def __init__(self, tout, words, about, kind_names):
        self.words, self.about, self.kinds = words, about, kind_names
        self.options = Help(tout, *words).options

    def takes(self, option):
        if option.value in FILES:
            return None
        if option.name == "format":
            return re.findall(r"\b(?:tsv|csv|jsonl|json|text)\b", option.about)
        if option.value == "KIND":
            return re.findall(r"(\w+) \(", option.about) or self.kinds
        return []


def flags(option):
    return (["-" + option.letter] if option.letter else []) + ["--" + option.name]


def quote(text):
    """In single quotes, for all three shells."""
    return "'%s'" % text.replace("'", "'\\''")


def bash(known):
    names = [command.words[0] for command in known if len(command.words) == 1]
    values, words = [], []
    for command in known:
        name = " ".join(command.words)
        inner = [other.words[1] for other in known
                 if len(other.words) == 2 and other.words[:1] == command.words]
        words.append("        %s) words=%s ;;" % (quote(name), quote(" ".join(
            inner + [flag for option in command.options for flag in flags(option)]))))
        for option in command.options:
            choices = command.takes(option) if option.value else None
            if choices is not None:
                values.append("        %s) choices=%s ;;" % (
                    "|".join(quote(name + " " + flag) for flag in flags(option)),
                    quote(" ".join(choices))))
    return BASH % {"made": MADE, "names": " ".join(names), "words": "\n".join(words),
                   "values": "\n".join(values)}


BASH = """# bash completion for tout. %(made)s
_tout() {
    local now=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    local command=${COMP_WORDS[1]} words='' choices=none
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W '%(names)s --help --version' -- "$now"))
        return
    fi
    if [ "$command" = rules ] && [ "$COMP_CWORD" -gt 2 ]; then
        command="rules ${COMP_WORDS[2]}"
    fi
    case "$command $before" in
%(values)s
    esac
    if [ "$choices" != none ]; then
        COMPREPLY=($(compgen -W "$choices" -- "$now"))
        return
    fi
    case $command in
%(words)s
    esac
    case "$command $now" in
        rules\\ *|*\\ -*) COMPREPLY=($(compgen -W "$words" -- "$now")) ;;
        *) COMPREPLY=($(compgen -f -- "$now")) ;;
    esac
}
complete -o filenames -F _tout tout
"""


def zsh_option(command, option):
    about = re.sub(r"([\[\]:])", r"\\\1", option.about)
    action = ""
    if option.value:
        choices = command.takes(option)
        action = ":%s:%s" % (option.value, "_files" if choices is None else
                             "(%s)" % " ".join(choices) if choices else " ")
    names = flags(option)
    rest = quote("[%s]%s" % (about, action))
    return ("'(%s)'{%s}" % (" ".join(names), ",".join(names)) if len(names) > 1
            else names[0]) + rest


def zsh_list(name, known, length):
    return ["  local -a %s=(" % name] + [
        "    " + quote(command.words[-1] + ":" + command.about.replace(":", "\\:"))
        for command in known if len(command.words) == length] + ["  )"]


def zsh(known):
    lines = ["#compdef tout", "# " + MADE, "_tout() {"]
    lines += zsh_list("commands", known, 1) + zsh_list("inner", known, 2)
    lines += ["  if (( CURRENT == 2 )); then", "    _describe command commands", "    return",
              "  fi", "  local command=$words[2]", "  shift words; (( CURRENT-- ))",
              "  if [[ $command == rules ]]; then",
              "    if (( CURRENT == 2 )); then", "      _describe command inner",
              "      return", "    fi", "    command=\"rules $words[2]\"",
              "    shift words; (( CURRENT-- ))", "  fi", "  case $command in"]
    for command in known:
        if command.options:
            lines += ["    %s)" % quote(" ".join(command.words)), "      _arguments \\"]
            lines += ["        %s \\" % zsh_option(command, option)
                      for option in command.options]
            lines += ["        '*:file:_files'", "      ;;"]
    return "\n".join(lines + ["  esac", "}", "_tout \"$@\"", ""])


def fish(known):
    inner = " ".join(command.words[1] for command in known if len(command.words) == 2)
    lines = ["# fish completion for tout. " + MADE,
             "complete -c tout -n __fish_use_subcommand -l version -d 'show the version'"]
    for command in known:
        when = "__fish_use_subcommand" if len(command.words) == 1 else (
            "__fish_seen_subcommand_from %s; and not __fish_seen_subcommand_from %s"
            % (command.words[0], inner))
        lines.append("complete -c tout -f -n %s -a %s -d %s" % (
            quote(when), command.words[-1], quote(command.about)))
        seen = "; and ".join("__fish_seen_subcommand_from " + word for word in command.words)
        for option in command.options:
            line = "complete -c tout -n " + quote(seen)
            line += " -s " + option.letter if option.letter else ""
            line += " -l " + option.name
            if option.value:
                choices = command.takes(option)
                line += " -r -F" if choices is None else " -x"
                line += " -a " + quote(" ".join(choices)) if choices else ""
            lines.append(line + " -d " + quote(option.about))
    return "\n".join(lines) + "\n"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    tout, output = arguments
    kind_names = kinds(tout)
    known = [Command(tout, words, about, kind_names) for words, about in commands(tout)]
    for name, make in (("tout.bash", bash), ("_tout", zsh), ("tout.fish", fish)):
        with open(os.path.join(output, name), "w", encoding="utf-8") as file:
            file.write(make(known))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
