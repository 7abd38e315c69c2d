/* SPDX-License-Identifier: MIT */
/*
 * Files: read, mapped, or replaced in one step. POSIX only.
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
    *fd = -1;
    return TOUT_E_IO;
}

tout_status
ti_source_open(const char *path, struct ti_source *out, tout_error *err)
{
    size_t bytes;
    const tout_status status = open_regular(path, UINT64_MAX, &out->fd, &bytes, err);

    out->path = path;
    out->bytes = bytes;
    return status;
}

tout_status
ti_source_read(struct ti_source *source, void *data, size_t bytes, size_t *got,
               tout_error *err)
{
    *got = 0;
    while (*got < bytes) {
        const ssize_t here = read(source->fd, (uint8_t *)data + *got, bytes - *got);

        if (here < 0 && errno == EINTR)
            continue;
        if (here < 0)
            return ti_fail_system(err, "read", source->path);
        if (here == 0)
            break;
        *got += (size_t)here;
    }
    return TOUT_OK;
}

void
ti_source_close(struct ti_source *source)
{
    close(source->fd);
}

tout_status
ti_file_read(const char *path, uint64_t limit, const tout_alloc *alloc,
             struct ti_file *out, tout_error *err)
{
    struct ti_source source = { .path = path };
    size_t bytes;
    uint8_t *data;
    tout_status status;

    memset(out, 0, sizeof *out);
    status = open_regular(path, limit, &source.fd, &bytes, err);
    if (status != TOUT_OK)
        return status;
    data = ti_allocate(alloc, bytes, 1);
    /* Of a file that became shorter since, its reader finds out. */
    status =
        data ? ti_source_read(&source, data, bytes, &bytes, err) : ti_fail_memory(err);
    ti_source_close(&source);
    if (status != TOUT_OK) {
        ti_release(alloc, data);
        return status;
    }
    *out = (struct ti_file){ data, bytes, data, NULL };
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
        fd = open(beside, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
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
ti_target_open(const char *path, const tout_alloc *alloc, struct ti_target *out,
               tout_error *err)
{
    /* 48: a dot, a process, a dash, an attempt and the NUL. */
    const size_t capacity = strlen(path) + 48;

    *out = (struct ti_target){ alloc, path, ti_allocate(alloc, capacity, 1), -1 };
    if (!out->beside)
        return ti_fail_memory(err);
    out->fd = create_beside(path, out->beside, capacity, err);
    if (out->fd >= 0)
        return TOUT_OK;
    ti_release(alloc, out->beside);
    return TOUT_E_IO;
}

tout_status
ti_target_write(struct ti_target *target, uint64_t at, const void *data, size_t bytes,
                tout_error *err)
{
    size_t done = 0;

    while (done < bytes) {
        const ssize_t wrote = pwrite(target->fd, (const uint8_t *)data + done,
                                     bytes - done, (off_t)(at + done));

        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return ti_fail_system(err, "write", target->path);
        done += (size_t)wrote;
    }
    return TOUT_OK;
}

tout_status
ti_target_read(struct ti_target *target, uint64_t at, void *data, size_t bytes,
               tout_error *err)
{
    size_t done = 0;

    while (done < bytes) {
        const ssize_t got =
            pread(target->fd, (uint8_t *)data + done, bytes - done, (off_t)(at + done));

        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0)
            return ti_fail(err, TOUT_E_IO, "cannot read %s: it became shorter",
                           target->path);
        if (got < 0)
            return ti_fail_system(err, "read", target->path);
        done += (size_t)got;
    }
    return TOUT_OK;
}

tout_status
ti_target_commit(struct ti_target *target, tout_error *err)
{
    tout_status status = TOUT_OK;

    if (fsync(target->fd) != 0)
        status = ti_fail_system(err, "write", target->path);
    if (close(target->fd) != 0 && status == TOUT_OK)
        status = ti_fail_system(err, "write", target->path);
    if (status == TOUT_OK && rename(target->beside, target->path) != 0)
        status = ti_fail_system(err, "replace", target->path);
    if (status == TOUT_OK)
        sync_folder(target->beside);
    else
        unlink(target->beside);
    ti_release(target->alloc, target->beside);
    return status;
}

void
ti_target_abandon(struct ti_target *target)
{
    close(target->fd);
    unlink(target->beside);
    ti_release(target->alloc, target->beside);
}

tout_status
ti_file_replace(const char *path, const void *data, size_t bytes,
                const tout_alloc *alloc, tout_error *err)
{
    struct ti_target target;
    tout_status status = ti_target_open(path, alloc, &target, err);

    if (status != TOUT_OK)
        return status;
    status = ti_target_write(&target, 0, data, bytes, err);
    if (status == TOUT_OK)
        return ti_target_commit(&target, err);
    ti_target_abandon(&target);
    return status;
}
