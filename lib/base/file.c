/* SPDX-License-Identifier: MIT */
/*
 * Files, whole: read, mapped, or replaced in one step. POSIX only.
 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/error.h"

static tout_status
open_regular(const char *path, uint64_t limit, int *fd, size_t *bytes, tout_error *err)
{
    struct stat about;

    *bytes = 0;
    *fd = open(path, O_RDONLY | O_CLOEXEC);
    if (*fd < 0)
        return ti_fail_system(err, "open", path);
    if (fstat(*fd, &about) != 0) {
        ti_fail_system(err, "look at", path);
    } else if (S_ISDIR(about.st_mode)) {
        ti_fail(err, TOUT_E_IO, "cannot read %s: expected a file, found a folder",
                path);
    } else if (!S_ISREG(about.st_mode)) {
        ti_fail(err, TOUT_E_IO, "cannot read %s: expected a regular file", path);
    } else if ((uint64_t)about.st_size > limit) {
        ti_fail(err, TOUT_E_IO,
                "cannot read %s: %lld bytes, more than the %llu allowed", path,
                (long long)about.st_size, (unsigned long long)limit);
    } else {
        *bytes = (size_t)about.st_size;
        return TOUT_OK;
    }
    close(*fd);
    return TOUT_E_IO;
}

tout_status
ti_file_read(const char *path, uint64_t limit, const tout_alloc *alloc,
             struct ti_file *out, tout_error *err)
{
    size_t bytes;
    size_t at = 0;
    uint8_t *data;
    tout_status status;
    int fd;

    memset(out, 0, sizeof *out);
    status = open_regular(path, limit, &fd, &bytes, err);
    if (status != TOUT_OK)
        return status;
    data = ti_allocate(alloc, bytes, 1);
    if (!data) {
        close(fd);
        return ti_fail_memory(err);
    }
    while (at < bytes) {
        const ssize_t got = read(fd, data + at, bytes - at);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            status = ti_fail_system(err, "read", path);
            ti_release(alloc, data);
            close(fd);
            return status;
        }
        if (got == 0)
            break; /* the file became shorter since; its reader finds out */
        at += (size_t)got;
    }
    close(fd);
    *out = (struct ti_file){ data, at, data, NULL };
    return TOUT_OK;
}

tout_status
ti_file_map(const char *path, uint64_t limit, struct ti_file *out, tout_error *err)
{
    size_t bytes;
    void *mapped;
    tout_status status;
    int fd;

    memset(out, 0, sizeof *out);
    status = open_regular(path, limit, &fd, &bytes, err);
    if (status != TOUT_OK)
        return status;
    /* An empty file cannot be mapped; it has no bytes to share either. */
    mapped = bytes ? mmap(NULL, bytes, PROT_READ, MAP_SHARED, fd, 0) : NULL;
    if (mapped == MAP_FAILED)
        status = ti_fail_system(err, "map", path);
    else
        *out = (struct ti_file){ mapped, bytes, NULL, mapped };
    close(fd);
    return status;
}

void
ti_file_close(struct ti_file *file, const tout_alloc *alloc)
{
    if (file->mapped)
        munmap(file->mapped, file->bytes);
    ti_release(alloc, file->owned);
    memset(file, 0, sizeof *file);
}

static int
write_all(int fd, const uint8_t *data, size_t bytes)
{
    while (bytes > 0) {
        const ssize_t wrote = write(fd, data, bytes);

        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return 0;
        data += wrote;
        bytes -= (size_t)wrote;
    }
    return 1;
}

/* The folder of a path, for syncing the rename itself; best effort, since some file
 * systems refuse it. */
static void
sync_folder(char *path)
{
    char *slash = strrchr(path, '/');
    int fd;

    if (slash == path)
        slash++;
    if (slash)
        *slash = '\0';
    fd = open(slash ? path : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)fsync(fd);
    close(fd);
}

/* A new file beside `path`, its name in `beside` (`capacity` bytes), with the
 * permissions of the file that it will replace, or those that creating one gives. */
static int
create_beside(const char *path, char *beside, size_t capacity, tout_error *err)
{
    struct stat about;
    const int exists = stat(path, &about) == 0;
    int fd = -1;

    if (exists && !S_ISREG(about.st_mode)) {
        ti_fail(err, TOUT_E_IO, "cannot write %s: expected a regular file or none",
                path);
        return -1;
    }
    for (unsigned attempt = 0; fd < 0; attempt++) {
        snprintf(beside, capacity, "%s.%ld-%u", path, (long)getpid(), attempt);
        fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0 && errno != EEXIST) {
            ti_fail_system(err, "create a file beside", path);
            return -1;
        }
    }
    if (exists)
        (void)fchmod(fd, about.st_mode & 0777);
    return fd;
}

tout_status
ti_file_replace(const char *path, const void *data, size_t bytes,
                const tout_alloc *alloc, tout_error *err)
{
    /* 48: a dot, a process, a dash, an attempt and the NUL. */
    const size_t capacity = strlen(path) + 48;
    char *beside = ti_allocate(alloc, capacity, 1);
    tout_status status = TOUT_OK;
    int fd;

    if (!beside)
        return ti_fail_memory(err);
    fd = create_beside(path, beside, capacity, err);
    if (fd < 0) {
        status = TOUT_E_IO;
        goto done;
    }
    if (!write_all(fd, data, bytes) || fsync(fd) != 0)
        status = ti_fail_system(err, "write", path);
    if (close(fd) != 0 && status == TOUT_OK)
        status = ti_fail_system(err, "write", path);
    if (status == TOUT_OK && rename(beside, path) != 0)
        status = ti_fail_system(err, "replace", path);
    if (status == TOUT_OK)
        sync_folder(beside);
    else
        unlink(beside);
done:
    ti_release(alloc, beside);
    return status;
}
