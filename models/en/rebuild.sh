#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the built-in model from the corpus beside this file and from threeway/free.tsv of
# the folder with the shared corpora (TOUT_SHARED, else ../shared beside the project).
#
#   models/en/rebuild.sh [OUTPUT]      OUTPUT: models/en/en.tout
#
# TOUT names the command to train with; without it one is built, without a built-in model.
# Equal sources give equal bytes on one kind of machine.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
free=${TOUT_SHARED:-$root/../shared}/data/threeway/free.tsv
output=${1:-$here/en.tout}

if [ ! -r "$free" ]; then
    echo "rebuild.sh: cannot read $free; set TOUT_SHARED to the folder that has data/" >&2
    exit 1
fi
if [ -z "${TOUT:-}" ]; then
    build=$root/build/bootstrap
    [ -f "$build/build.ninja" ] ||
        meson setup "$build" "$root" -Dbuiltin=false -Dtests=disabled -Dbench=disabled
    ninja -C "$build" cli/tout
    TOUT=$build/cli/tout
fi

"$TOUT" train --output "$output" --neutral community --lexicon "$here/lexicon" \
    --note "name=en: follower-selling, commercial, community" \
    --note "sources=models/en/corpus (written for tout); CrisisLexT6 and T26, tg-spam (MIT); Broad Twitter Corpus, YouTube Spam Collection (CC BY 4.0); ark-tweet-nlp (CC BY 3.0)" \
    --note "card=models/en/CARD.md" \
    "$here"/corpus/*.tsv "$free"
