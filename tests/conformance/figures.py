# SPDX-License-Identifier: MIT
"""What training comes to on public corpora; skipped where the folder that has them is
absent. It takes long, and what it measures is the same in any build."""

import json
import os
import subprocess
import sys
import tempfile

import tap

TOUT, SHARED, SOURCE = sys.argv[1:4]


def shared(*parts):
    return os.path.join(SHARED, *parts)


# Set -> what spam against ham must come to; one recipe for all.
BARS = {
    "sms.dedup": {"mcc": .955, "auc": .996, "recall_at_0.1_percent": .935, "log_loss": .030,
                  "ece": .010},
    "yt.dedup": {"mcc": .913, "auc": .990, "recall_at_0.1_percent": .80},
    "yt.vid": {"mcc": .866, "auc": .981, "recall_at_0.1_percent": .45},
    "utkml.plain": {"mcc": .950, "auc": .9965},
    "utkmlx.dedup": {"mcc": .738, "auc": .938},
}


def benchmarks_come_out_as_well_as_promised():
    for name, bars in BARS.items():
        result = subprocess.run(
            [TOUT, "eval", "--fold-column", "fold", "--resamples", "0", "--json",
             shared("data", "benchmarks", name + ".tsv")], capture_output=True, text=True)
        figures = json.loads(result.stdout)
        figures = {**figures, **figures["labels"]["spam"]}
        for figure, bar in bars.items():
            is_worse = (figures[figure] > bar if figure in ("log_loss", "ece")
                        else figures[figure] < bar)
            if is_worse:
                yield "%s: %s %.4f, expected %g" % (name, figure, figures[figure], bar)


def the_built_in_model_is_what_its_sources_give():
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "en.tout")
        script = os.path.join(SOURCE, "models", "en", "rebuild.sh")
        result = subprocess.run(["sh", script, output], capture_output=True, text=True,
                                env={**os.environ, "TOUT": TOUT, "TOUT_SHARED": SHARED})
        if result.returncode != 0:
            yield result.stderr
            return
        with open(output, "rb") as new, open(
                os.path.join(SOURCE, "models", "en", "en.tout"), "rb") as old:
            if new.read() != old.read():
                yield "models/en/en.tout is stale: run models/en/rebuild.sh"


CHECKS = (
    benchmarks_come_out_as_well_as_promised,
    the_built_in_model_is_what_its_sources_give,
)

if not os.path.isdir(shared("data")):
    sys.exit(tap.skip_all("no shared corpora: set -Dshared=FOLDER"))
sys.exit(tap.report((check.__name__, check) for check in CHECKS))
