/* SPDX-License-Identifier: MIT */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"

static int
fail(const struct output *output, int error)
{
    if (error == EPIPE)
        return EXIT_FAILED;
    return complain("cannot write %s: %s", output->name, strerror(error));
}

static int
is_same(const struct stat *one, const struct stat *other)
{
    return S_ISREG(one->st_mode) && one->st_dev == other->st_dev &&
           one->st_ino == other->st_ino;
}

/* Asked before the file is emptied. */
static const char *
find_same(int file, int count, char **inputs)
{
    struct stat output;
    struct stat input;

    if (fstat(file, &output) != 0)
        return NULL;
    for (int i = 0; i < count; i++) {
        const int is_standard = strcmp(inputs[i], "-") == 0;

        if ((is_standard ? fstat(STDIN_FILENO, &input) : stat(inputs[i], &input)) ==
                0 &&
            is_same(&output, &input))
            return is_standard ? "standard input" : inputs[i];
    }
    return NULL;
}

int
output_open(struct output *output, const char *path, int count, char **inputs)
{
    const int is_standard = !path || strcmp(path, "-") == 0;
    const char *same;
    struct stat about;

    output->file = STDOUT_FILENO;
    output->name = is_standard ? "standard output" : path;
    if (!is_standard)
        output->file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (output->file < 0)
        return fail(output, errno);
    same = find_same(output->file, count, inputs);
    if (same)
        return complain("%s is read and written; name another --output", same);
    if (is_standard)
        return 0;
    if (fstat(output->file, &about) == 0 && S_ISREG(about.st_mode) &&
        ftruncate(output->file, 0) != 0)
        return fail(output, errno);
    return 0;
}

int
output_apart(const struct output *one, const struct output *other)
{
    struct stat first;
    struct stat second;

    if (one->file == other->file || fstat(one->file, &first) != 0 ||
        fstat(other->file, &second) != 0 || !is_same(&first, &second))
        return 0;
    return complain("%s is written twice; name two files", other->name);
}

int
output_write(const struct output *output, const char *data, size_t bytes)
{
    while (bytes > 0) {
        const ssize_t done = write(output->file, data, bytes);
        struct pollfd room = { output->file, POLLOUT, 0 };

        if (done >= 0) {
            data += done;
            bytes -= (size_t)done;
        } else if (errno == EAGAIN) {
            /* Whoever shares the pipe made it so that it does not wait. */
            poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return fail(output, errno);
        }
    }
    return 0;
}

int
output_close(struct output *output)
{
    const int file = output->file;

    output->file = -1;
    if (file <= STDOUT_FILENO || close(file) == 0)
        return 0;
    return fail(output, errno);
}
