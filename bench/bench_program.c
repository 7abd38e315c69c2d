/* SPDX-License-Identifier: MIT */
/*
 * What a whole program costs, from its start to its end: the best of several runs of
 * each, in turns, so that what else the machine does meets all alike. One that fails
 * ends this too. Written in C since what a process once held counts as the peak of
 * those that it starts, and a script holds more than some programs do.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PROGRAMS_MAX = 16, RUNS = 20 };

struct program {
    char **words; /* NULL behind the last */
    double wall;  /* seconds of the best run, by each measure apart */
    double processor;
    long kibibytes; /* the most that a run held */
};

struct plan {
    const char *input;
    const char *output;
    long runs;
    struct program programs[PROGRAMS_MAX];
    int count;
};

static void
fail(const char *what)
{
    fprintf(stderr, "bench_program: %s: %s\n", what, strerror(errno));
    _exit(1);
}

static void
redirect(const char *path, int flags, int to)
{
    const int file = open(path, flags, 0600);

    if (file < 0 || dup2(file, to) < 0)
        fail(path);
}

static double
read_clock(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static double
seconds(struct timeval time)
{
    return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;
}

static double
less(double known, double found)
{
    return known == 0 || found < known ? found : known;
}

static void
run(const struct plan *plan, struct program *program)
{
    const double begin = read_clock();
    const pid_t child = fork();
    struct rusage used;
    int status;

    if (child == 0) {
        redirect(plan->input, O_RDONLY, STDIN_FILENO);
        redirect(plan->output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
        redirect("/dev/null", O_WRONLY, STDERR_FILENO);
        execvp(program->words[0], program->words);
        _exit(127);
    }
    if (child < 0)
        fail(program->words[0]);
    if (wait4(child, &status, 0, &used) != child)
        fail(program->words[0]);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fprintf(stderr, "bench_program: %s: ended with status %d\n", program->words[0],
                status);
        exit(1);
    }
    program->wall = less(program->wall, read_clock() - begin);
    program->processor =
        less(program->processor, seconds(used.ru_utime) + seconds(used.ru_stime));
    if (used.ru_maxrss > program->kibibytes)
        program->kibibytes = used.ru_maxrss;
}

/* Options, then programs with "+" between them. */
static int
read_arguments(char **argv, struct plan *plan)
{
    for (; argv[0] && argv[0][0] == '-' && argv[1]; argv += 2) {
        if (strcmp(argv[0], "--input") == 0)
            plan->input = argv[1];
        else if (strcmp(argv[0], "--output") == 0)
            plan->output = argv[1];
        else if (strcmp(argv[0], "--runs") == 0)
            plan->runs = strtol(argv[1], NULL, 10);
        else
            return 0;
    }
    while (*argv && plan->count < PROGRAMS_MAX) {
        plan->programs[plan->count++].words = argv;
        while (*argv && strcmp(*argv, "+") != 0)
            argv++;
        if (*argv)
            *argv++ = NULL;
    }
    for (int i = 0; i < plan->count; i++)
        if (!plan->programs[i].words[0])
            return 0;
    return plan->count > 0 && !*argv && plan->runs > 0;
}

int
main(int argc, char **argv)
{
    struct plan plan = { .input = "/dev/null", .output = "/dev/null", .runs = RUNS };

    if (argc < 1 || !read_arguments(argv + 1, &plan)) {
        fprintf(stderr, "usage: bench_program [--runs N] [--input FILE] [--output FILE]"
                        " PROGRAM [WORD...] [+ PROGRAM [WORD...]]...\n");
        return 2;
    }
    for (long i = 0; i < plan.runs; i++)
        for (int p = 0; p < plan.count; p++)
            run(&plan, &plan.programs[p]);
    puts("program\tms\tms of the processor\tpeak MiB");
    for (int p = 0; p < plan.count; p++)
        printf("%s\t%.3f\t%.3f\t%.1f\n", plan.programs[p].words[0],
               1e3 * plan.programs[p].wall, 1e3 * plan.programs[p].processor,
               (double)plan.programs[p].kibibytes / 1024);
    return 0;
}
