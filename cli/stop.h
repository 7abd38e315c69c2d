/* SPDX-License-Identifier: MIT */
/*
 * SIGINT (Ctrl-C) and SIGTERM ask for an end: what is being worked on is finished, and
 * the command then ends by the signal, as shells expect. Asked twice, it ends at once.
 */
#ifndef TOUT_CLI_STOP_H
#define TOUT_CLI_STOP_H

/* From here on a signal asks. Those that are ignored, as by nohup, stay so. */
void stop_listen(void);

/* The signal that asked, or 0. */
int stop_signal(void);

/* "SIGINT" or "SIGTERM". */
const char *stop_signal_name(int signal);

/* Whether reading from `file` would wait. */
int stop_would_wait(int file);

/* Waits until `file` can be read, has ended or failed, or a signal asks. */
void stop_wait(int file);

/* Ends the program by the signal that asked; returns if none did. */
void stop_end(void);

#endif
