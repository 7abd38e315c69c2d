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

/* Asked before the file is emptied. */
static const char *
find_same(int file, int count, char **inputs)
{
    struct stat output;
    struct stat input;

    if (fstat(file, &output) != 0 || !S_ISREG(output.st_mode))
        return NULL;
    for (int i = 0; i < count; i++)
        if (strcmp(inputs[i], "-") != 0 && stat(inputs[i], &input) == 0 &&
            input.st_dev == output.st_dev && input.st_ino == output.st_ino)
            return inputs[i];
    return NULL;
}

int
output_open(struct output *output, const char *path, int count, char **inputs)
{
    const char *same;
    struct stat about;

    output->file = STDOUT_FILENO;
    output->name = "standard output";
    if (!path || strcmp(path, "-") == 0)
        return 0;
    output->name = path;
    output->file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (output->file < 0)
        return fail(output, errno);
    same = find_same(output->file, count, inputs);
    if (same)
        return complain("%s is read and written; name another --output", same);
    if (fstat(output->file, &about) == 0 && S_ISREG(about.st_mode) &&
        ftruncate(output->file, 0) != 0)
        return fail(output, errno);
    return 0;
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
