/* SPDX-License-Identifier: MIT */
#include "stop.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t asked;

/* A signal that comes just before poll() would be slept through; a byte in a pipe is
 * not. */
static int ends[2] = { -1, -1 };

static void
take_signal(int number)
{
    const int error = errno;

    asked = number;
    if (ends[1] >= 0 && write(ends[1], "", 1) < 0)
        asked = number; /* the pipe is full of such bytes */
    errno = error;
}

static void
listen_to(int number)
{
    struct sigaction before;
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = take_signal;
    /* The second one does what it does by default. Calls that are interrupted go on:
     * reading alone asks, in stop_wait(). */
    action.sa_flags = (int)SA_RESETHAND | SA_RESTART;
    sigemptyset(&action.sa_mask);
    if (sigaction(number, NULL, &before) == 0 && before.sa_handler != SIG_IGN)
        sigaction(number, &action, NULL);
}

void
stop_listen(void)
{
    if (pipe(ends) == 0) {
        fcntl(ends[0], F_SETFD, FD_CLOEXEC);
        fcntl(ends[1], F_SETFD, FD_CLOEXEC);
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
    }
    listen_to(SIGINT);
    listen_to(SIGTERM);
}

int
stop_signal(void)
{
    return asked;
}

const char *
stop_signal_name(int number)
{
    return number == SIGINT ? "SIGINT" : "SIGTERM";
}

int
stop_would_wait(int file)
{
    struct pollfd input = { file, POLLIN, 0 };

    return poll(&input, 1, 0) == 0;
}

void
stop_wait(int file)
{
    struct pollfd inputs[2] = { { file, POLLIN, 0 }, { ends[0], POLLIN, 0 } };

    while (poll(inputs, 2, -1) < 0 && errno == EINTR && !asked)
        continue;
}

void
stop_end(void)
{
    if (!asked)
        return;
    signal(asked, SIG_DFL);
    raise(asked);
}
