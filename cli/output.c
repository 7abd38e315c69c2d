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

static int
is_standard(const char *path)
{
    return strcmp(path, "-") == 0;
}

static int
is_input(const struct stat *output, const char *path)
{
    struct stat input;
    const int status =
        is_standard(path) ? fstat(STDIN_FILENO, &input) : stat(path, &input);

    return status == 0 && is_same(output, &input);
}

static int
refuse(const char *input, const char *option)
{
    return complain("%s is read and written; name another %s",
                    is_standard(input) ? "standard input" : input, option);
}

int
output_spares_file(const char *option, const char *path, const char *input)
{
    struct stat output;

    if (!path || is_standard(path) || !input)
        return 0;
    /* One that is not there yet is known by its name. */
    if (stat(path, &output) == 0 ? is_input(&output, input) : strcmp(path, input) == 0)
        return refuse(input, option);
    return 0;
}

int
output_spares(const char *option, const char *path, int count, char **inputs)
{
    int status = count == 0 ? output_spares_file(option, path, "-") : 0;

    for (int i = 0; status == 0 && i < count; i++)
        status = output_spares_file(option, path, inputs[i]);
    return status;
}

static int
spares_open(const struct output *output, const char *option, int count, char **inputs)
{
    struct stat about;

    if (fstat(output->file, &about) != 0)
        return 0;
    for (int i = 0; i < count; i++)
        if (is_input(&about, inputs[i]))
            return refuse(inputs[i], option);
    return 0;
}

/* Returns a file, or -1. */
static int
open_file(struct output *output, const char *path)
{
    const int flags = O_WRONLY | O_CREAT | O_CLOEXEC;
    const int file = open(path, flags | O_EXCL, 0666);

    output->is_new = file >= 0;
    return file < 0 && errno == EEXIST ? open(path, flags, 0666) : file;
}

int
output_open(struct output *output, const char *option, const char *path, int count,
            char **inputs)
{
    const int is_own = path && !is_standard(path);
    struct stat about;

    output->file = STDOUT_FILENO;
    output->name = is_own ? path : "standard output";
    output->holds_old = 0;
    output->is_new = 0;
    if (is_own)
        output->file = open_file(output, path);
    if (output->file < 0)
        return fail(output, errno);
    output->holds_old =
        is_own && fstat(output->file, &about) == 0 && S_ISREG(about.st_mode);
    if (spares_open(output, option, count, inputs) == 0)
        return 0;
    output_close(output);
    return EXIT_FAILED;
}

int
output_empty(struct output *output)
{
    const int held_old = output->holds_old;

    output->holds_old = 0;
    return held_old && ftruncate(output->file, 0) != 0 ? fail(output, errno) : 0;
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
output_write(struct output *output, const char *data, size_t bytes)
{
    const int status = bytes > 0 ? output_empty(output) : 0;

    if (status != 0)
        return status;
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
    if (output->is_new && output->holds_old)
        unlink(output->name);
    if (file <= STDOUT_FILENO || close(file) == 0)
        return 0;
    return fail(output, errno);
}
