/* SPDX-License-Identifier: MIT */
/*
 * Preloaded into a program: what it asks of the system fails, or ends it, when the
 * environment says so.
 *
 *   FAULTS_MEMORY=N   the Nth allocation fails (glibc only)
 *   FAULTS_WHO=FILE   the name of the library that asked for that one goes there
 *   FAULTS_DIED=FILE  that of the library in which a signal ends the program
 *   FAULTS_KILL=N     SIGKILL instead of the Nth call that changes files
 *   FAULTS_CUT=N      the same, after half of what it is to write
 *   FAULTS_SHORT=N    the Nth such call writes half of it and says so
 *   FAULTS_FAIL=N     the Nth such call fails with ENOSPC, EROFS or EIO
 *   FAULTS_COUNT=FILE the numbers of both go there at the end
 *   FAULTS_TRACE=FILE each such call adds a line with its name
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
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *block, size_t bytes);

static atomic_ulong allocations;
static atomic_ulong calls;
static unsigned long fail_memory;
static unsigned long kill_at;
static unsigned long cut_at;
static unsigned long short_at;
static unsigned long fail_at;
static int trace = -1;

static unsigned long
number(const char *name)
{
    const char *text = getenv(name);

    return text ? strtoul(text, NULL, 10) : 0;
}

/* A file of the tests, which is not one of the program's. */
static int
note(const char *name)
{
    const char *path = getenv(name);

    return path ? (int)syscall(SYS_openat, AT_FDCWD, path,
                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)
                : -1;
}

enum { FRAMES_MAX = 32 };

/* The nearest caller that is not this, nor the C or C++ library, which do what they do
 * for others. */
static void
tell_caller(const char *name)
{
    const int file = note(name);
    void *frames[FRAMES_MAX];
    const int count = backtrace(frames, FRAMES_MAX);
    Dl_info self;
    Dl_info about;

    if (file < 0 || !dladdr((const void *)&trace, &self))
        return;
    for (int i = 0; i < count; i++)
        if (dladdr(frames[i], &about) && about.dli_fbase != self.dli_fbase &&
            !strstr(about.dli_fname, "/libc.") &&
            !strstr(about.dli_fname, "/libgcc_s.") &&
            !strstr(about.dli_fname, "/libstdc++.")) {
            dprintf(file, "%s", about.dli_fname);
            break;
        }
    close(file);
}

/* It is handled once: behind this the same ends the program. */
static void
tell_where(int signal)
{
    (void)signal;
    tell_caller("FAULTS_DIED");
}

static void
watch_for_deaths(void)
{
    static const int deaths[] = { SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV };
    struct sigaction action = { .sa_handler = tell_where,
                                .sa_flags = (int)SA_RESETHAND };

    for (size_t i = 0; i < sizeof deaths / sizeof deaths[0]; i++)
        sigaction(deaths[i], &action, NULL);
}

__attribute__((constructor)) static void
begin(void)
{
    void *frame;

    /* Its first call allocates. */
    backtrace(&frame, 1);
    if (getenv("FAULTS_DIED"))
        watch_for_deaths();
    trace = note("FAULTS_TRACE");
    fail_memory = number("FAULTS_MEMORY");
    kill_at = number("FAULTS_KILL");
    cut_at = number("FAULTS_CUT");
    short_at = number("FAULTS_SHORT");
    fail_at = number("FAULTS_FAIL");
    allocations = 0;
    calls = 0;
}

__attribute__((destructor)) static void
end(void)
{
    const int file = note("FAULTS_COUNT");

    if (file >= 0) {
        dprintf(file, "%lu %lu\n", atomic_load(&allocations), atomic_load(&calls));
        close(file);
    }
}

static int
has_no_memory(void)
{
    const unsigned long now = ++allocations;

    if (fail_memory == 0 || now != fail_memory)
        return 0;
    tell_caller("FAULTS_WHO");
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

enum fate { IS_MADE, FAILS, IS_CUT, IS_SHORT };

static enum fate
fate_of(const char *name, int error)
{
    const unsigned long now = ++calls;

    if (trace >= 0)
        dprintf(trace, "%s\n", name);
    if (now == kill_at)
        kill(getpid(), SIGKILL);
    if (now == cut_at)
        return IS_CUT;
    if (now == short_at)
        return IS_SHORT;
    if (now != fail_at)
        return IS_MADE;
    errno = error;
    return FAILS;
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
    const enum fate fate = fate_of("write", ENOSPC);
    REAL(pwrite_call, "pwrite64");

    if (fate == FAILS)
        return -1;
    if (fate == IS_CUT) {
        call(file, data, bytes / 2, at);
        kill(getpid(), SIGKILL);
    }
    return call(file, data, fate == IS_SHORT ? (bytes + 1) / 2 : bytes, at);
}

typedef int (*file_call)(int);

int
fsync(int file)
{
    struct stat about;
    const int is_folder = fstat(file, &about) == 0 && S_ISDIR(about.st_mode);
    REAL(file_call, "fsync");

    return fate_of(is_folder ? "sync of a folder" : "sync", EIO) == FAILS ? -1
                                                                          : call(file);
}

typedef int (*rename_call)(const char *, const char *);

int
rename(const char *from, const char *to)
{
    REAL(rename_call, "rename");

    return fate_of("rename", EROFS) == FAILS ? -1 : call(from, to);
}

typedef int (*unlink_call)(const char *);

int
unlink(const char *path)
{
    REAL(unlink_call, "unlink");

    return fate_of("unlink", EROFS) == FAILS ? -1 : call(path);
}

typedef int (*mode_call)(int, mode_t);

int
fchmod(int file, mode_t mode)
{
    REAL(mode_call, "fchmod");

    return fate_of("mode", EROFS) == FAILS ? -1 : call(file, mode);
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
        if (fate_of("open", EROFS) == FAILS)
            return -1;
    }
    return call(path, flags, mode);
}
