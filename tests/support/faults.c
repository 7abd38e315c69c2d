/* SPDX-License-Identifier: MIT */
/*
 * Preloaded into a program: what it asks of the system fails, or ends it, when the
 * environment says so.
 *
 *   FAULTS_MEMORY=N   the Nth allocation fails (glibc only)
 *   FAULTS_WHO=FILE   the name of the library that asked for that one goes there
 *   FAULTS_KILL=N     SIGKILL instead of the Nth call that changes files
 *   FAULTS_CUT=N      the same, after half of what it is to write
 *   FAULTS_FAIL=N     the Nth such call fails with ENOSPC, EROFS or EIO
 *   FAULTS_COUNT=FILE the numbers of both go there at the end
 *
 * The first call is number 1. Results printed with stdio are no such calls: it does not
 * make them where others can see.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *block, size_t bytes);

static atomic_ulong allocations;
static atomic_ulong calls;
static unsigned long fail_memory;
static unsigned long kill_at;
static unsigned long cut_at;
static unsigned long fail_at;

static unsigned long
number(const char *name)
{
    const char *text = getenv(name);

    return text ? strtoul(text, NULL, 10) : 0;
}

__attribute__((constructor)) static void
begin(void)
{
    void *frame;

    /* Its first call allocates. */
    backtrace(&frame, 1);
    fail_memory = number("FAULTS_MEMORY");
    kill_at = number("FAULTS_KILL");
    cut_at = number("FAULTS_CUT");
    fail_at = number("FAULTS_FAIL");
    allocations = 0;
    calls = 0;
}

__attribute__((destructor)) static void
end(void)
{
    const char *path = getenv("FAULTS_COUNT");
    /* Before the file for them counts too. */
    const unsigned long made[] = { atomic_load(&allocations), atomic_load(&calls) };
    const int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;

    if (file >= 0) {
        dprintf(file, "%lu %lu\n", made[0], made[1]);
        close(file);
    }
}

enum { FRAMES_MAX = 16 };

/* The nearest caller that is not the C or C++ library, which allocate for others. */
static void
tell_who(void)
{
    const char *path = getenv("FAULTS_WHO");
    const int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    void *frames[FRAMES_MAX];
    const int count = backtrace(frames, FRAMES_MAX);
    Dl_info about;

    /* The first two are these functions. */
    for (int i = 2; file >= 0 && i < count; i++)
        if (dladdr(frames[i], &about) && !strstr(about.dli_fname, "faults") &&
            !strstr(about.dli_fname, "/libc.") &&
            !strstr(about.dli_fname, "/libstdc++.")) {
            dprintf(file, "%s", about.dli_fname);
            break;
        }
    if (file >= 0)
        close(file);
}

static int
has_no_memory(void)
{
    const unsigned long now = ++allocations;

    if (fail_memory == 0 || now != fail_memory)
        return 0;
    tell_who();
    errno = ENOMEM;
    return 1;
}

void *
malloc(size_t bytes)
{
    return has_no_memory() ? NULL : __libc_malloc(bytes);
}

void *
calloc(size_t count, size_t bytes)
{
    return has_no_memory() ? NULL : __libc_calloc(count, bytes);
}

void *
realloc(void *block, size_t bytes)
{
    return has_no_memory() ? NULL : __libc_realloc(block, bytes);
}

/* What becomes of this call: 0 it is made, 1 it fails, 2 half of it is made. */
static int
fate(int error)
{
    const unsigned long now = ++calls;

    if (now == kill_at)
        kill(getpid(), SIGKILL);
    if (now == cut_at)
        return 2;
    if (now != fail_at)
        return 0;
    errno = error;
    return 1;
}

static void *
real(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

/* Functions and pointers to objects are not the same to C. */
#define REAL(type, name)                                                               \
    type call;                                                                         \
    *(void **)&call = real(name)

typedef ssize_t (*pwrite_call)(int, const void *, size_t, off64_t);

ssize_t
pwrite64(int file, const void *data, size_t bytes, off64_t at)
{
    const int fated = fate(ENOSPC);
    REAL(pwrite_call, "pwrite64");

    if (fated == 1)
        return -1;
    if (fated == 2) {
        call(file, data, bytes / 2, at);
        kill(getpid(), SIGKILL);
    }
    return call(file, data, bytes, at);
}

typedef int (*file_call)(int);

int
fsync(int file)
{
    REAL(file_call, "fsync");

    return fate(EIO) == 1 ? -1 : call(file);
}

typedef int (*rename_call)(const char *, const char *);

int
rename(const char *from, const char *to)
{
    REAL(rename_call, "rename");

    return fate(EROFS) == 1 ? -1 : call(from, to);
}

typedef int (*unlink_call)(const char *);

int
unlink(const char *path)
{
    REAL(unlink_call, "unlink");

    return fate(EROFS) == 1 ? -1 : call(path);
}

typedef int (*mode_call)(int, mode_t);

int
fchmod(int file, mode_t mode)
{
    REAL(mode_call, "fchmod");

    return fate(EROFS) == 1 ? -1 : call(file, mode);
}

typedef int (*open_call)(const char *, int, ...);

/* Only files that are made count. */
int
open64(const char *path, int flags, ...)
{
    va_list arguments;
    mode_t mode = 0;
    REAL(open_call, "open64");

    if (flags & O_CREAT) {
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
        if (fate(EROFS) == 1)
            return -1;
    }
    return call(path, flags, mode);
}
