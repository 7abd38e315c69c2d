#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the built-in model from the corpus beside this file and, of the folder with the
# shared corpora (TOUT_SHARED, else ../shared beside the project), from threeway/free.tsv and
# from those posts of background/posts.tsv that learned.tsv has labels for. What it promises
# is measured on the other half of the background, which is not learned (background.py).
#
#   models/en/rebuild.sh [OUTPUT]      OUTPUT: models/en/en.tout
#
# TOUT names the command to train with; without it one is built, without a built-in model.
# Built-in rules that it has must be the present ones: the file is laid over them.
# Equal sources give equal bytes on one kind of machine.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
data=${TOUT_SHARED:-$root/../shared}/data
free=$data/threeway/free.tsv
background=$data/background/posts.tsv
output=${1:-$here/en.tout}

for file in "$free" "$background"; do
    if [ ! -r "$file" ]; then
        echo "rebuild.sh: cannot read $file; set TOUT_SHARED to the folder that has data/" >&2
        exit 1
    fi
done
if [ -z "${TOUT:-}" ]; then
    build=$root/build/bootstrap
    [ -f "$build/build.ninja" ] ||
        meson setup "$build" "$root" -Dbuiltin=false -Dtests=disabled -Dbench=disabled
    ninja -C "$build" cli/tout
    TOUT=$build/cli/tout
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/tout-rebuild.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
python3 "$here/background.py" "$background" "$work/learn.tsv" "$work/natural.tsv"

# The shares put the promised threshold where the most probable label changes: at those of a
# stream, where 1 post in 100 is an advertisement, half of follower-selling is never the most
# probable label (CARD.md). The megabyte that the file may have is better spent on features
# than on their names, which 'tout inspect' alone shows.
"$TOUT" train --output "$output" --neutral community --lexicon "$here/lexicon" \
    --rules "$here/rules" --max-features 40000 --no-names \
    --prior community=0.75,commercial=0.08,follower-selling=0.17 \
    --natural "$work/natural.tsv" --natural-name background --promise 0.5% \
    --note "name=en: follower-selling, commercial, community" \
    --note "sources=models/en/corpus (written for tout); CrisisLexT6 and T26, tg-spam (MIT); Broad Twitter Corpus, YouTube Spam Collection (CC BY 4.0); ark-tweet-nlp (CC BY 3.0)" \
    --note "card=models/en/CARD.md" \
    "$here"/corpus/*.tsv "$free" "$work/learn.tsv"
