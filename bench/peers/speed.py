# SPDX-License-Identifier: MIT
"""What training and scoring cost, with us and with peers, on the same posts.

speed.py FOLDER BUILD [POSTS.txt]: FOLDER is for files of its own, BUILD has tout and the
benchmarks; without a file, synthetic posts. All learn the corpus of the built-in model
that was written for it, and run on one core. Set up as they come: fastText with its defaults
and one thread, bogofilter with its own (two classes: community, and the rest), scikit-learn's
multinomial naive Bayes over words and pairs of words. Figures are seconds of the processor,
the best of several runs: training with what it takes to start and to write the model,
scoring less the time for a single post, which is the start."""

import glob
import os
import shutil
import subprocess
import sys

FOLDER, BUILD = sys.argv[1:3]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORPUS = os.path.join(ROOT, "models", "en", "corpus")
NAIVE_BAYES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "naive_bayes.py")
TOUT = os.path.join(BUILD, "cli", "tout")
POSTS, RUNS, TRAININGS, TRAINING_SECONDS = 50000, 3, 3, 10


def own(name):
    return os.path.join(FOLDER, name)


def bench(name):
    return os.path.join(BUILD, "bench", "bench_" + name)


def lines(path):
    with open(path, "rb") as file:
        return [line.rstrip(b"\n") for line in file]


def write(name, made):
    with open(own(name), "wb") as file:
        file.writelines(made)


def mbox(posts):
    return (b"From a@example.org Thu Jan  1 00:00:00 2026\n\n" +
            (b">" if post.startswith(b"From ") else b"") + post + b"\n\n" for post in posts)


def write_inputs(posts):
    """Returns how many posts there are to learn."""
    rows = [line.partition(b"\t") for path in sorted(glob.glob(CORPUS + "/*.tsv"))
            for line in lines(path)]
    write("corpus.tsv", (b"%s\t%s\n" % (label, text) for label, _, text in rows))
    write("corpus.ft", (b"__label__%s %s\n" % (label, text) for label, _, text in rows))
    write("ham.mbox", mbox(text for label, _, text in rows if label == b"community"))
    write("spam.mbox", mbox(text for label, _, text in rows if label != b"community"))
    for name, some in ("all", posts), ("one", posts[:1]):
        write(name + ".txt", (post + b"\n" for post in some))
        write(name + ".mbox", mbox(some))
    return len(rows)


def measure(*programs, runs=1, output="/dev/null"):
    """Seconds of the processor and MiB, for each program."""
    words = [word for program in programs for word in ["+"] + program][1:]
    done = subprocess.run([bench("program"), "--runs", str(runs), "--output", output] + words,
                          capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    rows = [line.split("\t") for line in done.stdout.splitlines()[1:]]
    return [(float(row[2]) / 1000, float(row[3])) for row in rows]


def tout(*words):
    return [TOUT] + list(words)


def bogofilter(*words):
    """Its exit status is what it found."""
    return ["sh", "-c", '"$@"; test $? -le 2', "sh",
            "bogofilter", "-C", "-d", own("bogofilter"), "-M"] + list(words)


SCORE = ["score", "-j", "1", "--from", "lines"]
# Name; what trains; what scores, before the file; how that file ends; the model.
PROGRAMS = [
    ("tout", [tout("train", "-o", own("tout"), own("corpus.tsv"))],
     tout(*SCORE, "--no-rules", "-m", own("tout")), ".txt", "tout"),
    ("tout, counts alone",
     [tout("count", "-o", own("counts"), own("corpus.tsv")),
      tout("build", "-o", own("counted"), own("counts"))],
     tout(*SCORE, "--no-rules", "-m", own("counted")), ".txt", "counted"),
    ("tout, as shipped, with its rules", [], tout(*SCORE), ".txt", None),
    ("fastText",
     [["fasttext", "supervised", "-input", own("corpus.ft"), "-output", own("fasttext"),
       "-thread", "1"]], ["fasttext", "predict", own("fasttext.bin")], ".txt", "fasttext.bin"),
    ("bogofilter", [bogofilter("-s", "-I", own("spam.mbox")),
                    bogofilter("-n", "-I", own("ham.mbox"))],
     bogofilter("-T", "-I"), ".mbox", "bogofilter/wordlist.db"),
    ("scikit-learn, naive Bayes",
     [[sys.executable, NAIVE_BAYES, "train", own("corpus.tsv"), own("sklearn")]],
     [sys.executable, NAIVE_BAYES, "score", own("sklearn")], ".txt", "sklearn"),
]


def train(stages):
    """The best sum of the stages' seconds; what takes long is not repeated."""
    found = []
    while stages and len(found) < TRAININGS and sum(found) < TRAINING_SECONDS:
        shutil.rmtree(own("bogofilter"), ignore_errors=True)
        os.mkdir(own("bogofilter"))
        found.append(sum(measure(stage)[0][0] for stage in stages))
    return min(found, default=None)


def score(name, program, ending, count):
    """Posts a second, seconds of the start, MiB."""
    measure(program + [own("all" + ending)], output=own("out"))
    if len(lines(own("out"))) != count:
        sys.exit("%s: expected %d posts, found %d" % (name, count, len(lines(own("out")))))
    (whole, peak), (start, _) = measure(program + [own("all" + ending)],
                                        program + [own("one" + ending)], runs=RUNS)
    return (count - 1) / (whole - start), start, peak


def library(*words):
    """Posts a second of the library by itself, a call a post."""
    done = subprocess.run([bench("classify"), *words, own("all.txt")], capture_output=True,
                          text=True, check=True)
    return 1e9 / float(done.stdout.splitlines()[1].split("\t")[3])


def report(learned, count):
    rows = []
    for name, stages, program, ending, model in PROGRAMS:
        seconds = train(stages)
        rows.append((name, seconds and learned / seconds, *score(name, program, ending, count),
                     model and os.path.getsize(own(model)) / 1e6))
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    rows[3:3] = [
        ("libtout, model only", None, library("--only", "model only", "--model", own("tout")),
         None, None, None),
        ("libtout, as shipped, with its rules", None, library("--only", "classify"),
         None, None, None)]
    peer = next(row[2] for row in rows if row[0] == "fastText")
    print("| | train posts/s | score posts/s | times fastText | start ms | peak MiB | model MB |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for name, trained, scored, start, peak, size in rows:
        cells = ["" if value is None else form % (value * scale) for form, value, scale in (
            ("%.0f", trained, 1), ("%.0f", scored, 1), ("%.2f", scored / peer, 1),
            ("%.1f", start, 1000), ("%.0f", peak, 1), ("%.1f", size, 1))]
        print("| %s | %s |" % (name, " | ".join(cells)))


def main():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", LC_ALL="C.UTF-8")
    if len(sys.argv) > 3:
        posts = lines(sys.argv[3])
    else:
        posts = subprocess.run([bench("posts"), "mixed", str(POSTS)], capture_output=True,
                               check=True).stdout.split(b"\n")[:-1]
    learned = write_inputs(posts)
    print("%d posts learned, %d scored, %.0f bytes each; load %.1f" % (
        learned, len(posts), sum(map(len, posts)) / len(posts), os.getloadavg()[0]))
    report(learned, len(posts))


if __name__ == "__main__":
    main()
