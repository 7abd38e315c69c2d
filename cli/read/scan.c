/* SPDX-License-Identifier: MIT */
/*
 * Which brackets are open, and whether a string is.
 */
#include "read/scan.h"

enum scan_result
scan_break(struct scan *scan, const char *expected, const char *found)
{
    scan->expected = expected;
    scan->found = found;
    return SCAN_BROKEN;
}

static enum scan_result
open_bracket(struct scan *scan, int is_array)
{
    if (scan->depth >= SCAN_DEPTH)
        return scan_break(scan, "at most 2048 open brackets", "one more");
    scan->arrays[scan->depth++] = (uint8_t)is_array;
    return SCAN_GOES_ON;
}

static enum scan_result
close_bracket(struct scan *scan, int is_array)
{
    if (scan_is_in_array(scan) != is_array)
        return is_array ? scan_break(scan, "'}'", "']'")
                        : scan_break(scan, "']'", "'}'");
    return --scan->depth == 0 ? SCAN_CLOSED : SCAN_GOES_ON;
}

static enum scan_result
step_in_string(struct scan *scan, char byte)
{
    if (byte == '\n')
        return scan_break(scan, "the end of a string", "a line feed");
    if (scan->is_escaped)
        scan->is_escaped = 0;
    else if (byte == '\\')
        scan->is_escaped = 1;
    else if (byte == '"')
        scan->is_in_string = 0;
    return SCAN_GOES_ON;
}

size_t
scan_plain(const struct scan *scan, const char *data, size_t bytes)
{
    size_t at = 0;

    if (!scan->is_in_string) {
        while (at < bytes && data[at] == ' ')
            at++;
    } else if (!scan->is_escaped) {
        while (at < bytes && data[at] != '"' && data[at] != '\\' && data[at] != '\n' &&
               data[at] != '{')
            at++;
    }
    return at;
}

enum scan_result
scan_step(struct scan *scan, char byte)
{
    enum scan_result result = SCAN_GOES_ON;

    if (scan->is_in_string)
        return step_in_string(scan, byte);
    if (byte == '\n')
        scan->line++;
    if (byte == '\n' || byte == ' ' || byte == '\t' || byte == '\r')
        return SCAN_GOES_ON;
    if (byte == '"')
        scan->is_in_string = 1;
    else if (byte == '{' || byte == '[')
        result = open_bracket(scan, byte == '[');
    else if (byte == '}' || byte == ']')
        result = close_bracket(scan, byte == ']');
    scan->before = byte;
    return result;
}
