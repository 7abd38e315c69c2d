/* SPDX-License-Identifier: MIT */
#include "read/moment.h"

#include <string.h>

struct cursor {
    const char *at;
    const char *end;
};

struct moment {
    int64_t year;
    int64_t month; /* 1 to 12 */
    int64_t day;
    int64_t hour;
    int64_t minute;
    int64_t second;
    int64_t east; /* of Greenwich, in seconds */
};

static int
take(struct cursor *cursor, char byte)
{
    if (cursor->at == cursor->end || *cursor->at != byte)
        return 0;
    cursor->at++;
    return 1;
}

static int
is_at_digit(const struct cursor *cursor)
{
    return cursor->at < cursor->end && *cursor->at >= '0' && *cursor->at <= '9';
}

/* Exactly `count` digits. */
static int
take_number(struct cursor *cursor, int count, int64_t *number)
{
    int64_t made = 0;

    if (cursor->end - cursor->at < count)
        return 0;
    for (int i = 0; i < count; i++) {
        const unsigned digit = (unsigned)(cursor->at[i] - '0');

        if (digit > 9)
            return 0;
        made = made * 10 + digit;
    }
    cursor->at += count;
    *number = made;
    return 1;
}

static int
take_clock(struct cursor *cursor, struct moment *moment)
{
    if (!take_number(cursor, 2, &moment->hour) || !take(cursor, ':') ||
        !take_number(cursor, 2, &moment->minute))
        return 0;
    if (!take(cursor, ':'))
        return 1;
    if (!take_number(cursor, 2, &moment->second))
        return 0;
    if (take(cursor, '.') || take(cursor, ','))
        while (is_at_digit(cursor))
            cursor->at++;
    return 1;
}

/* "Z", "+0530", "+05:30", "+05", or nothing. */
static int
take_zone(struct cursor *cursor, struct moment *moment)
{
    int64_t hours;
    int64_t minutes = 0;
    int sign;

    if (cursor->at == cursor->end || take(cursor, 'Z') || take(cursor, 'z'))
        return 1;
    sign = take(cursor, '+') ? 1 : take(cursor, '-') ? -1 : 0;
    if (sign == 0 || !take_number(cursor, 2, &hours))
        return 0;
    take(cursor, ':');
    if (is_at_digit(cursor) && !take_number(cursor, 2, &minutes))
        return 0;
    moment->east = sign * (hours * 3600 + minutes * 60);
    return hours <= 14 && minutes < 60;
}

static int
take_iso(struct cursor *cursor, struct moment *moment)
{
    if (!take_number(cursor, 4, &moment->year) || !take(cursor, '-') ||
        !take_number(cursor, 2, &moment->month) || !take(cursor, '-') ||
        !take_number(cursor, 2, &moment->day))
        return 0;
    if (cursor->at == cursor->end)
        return 1;
    if ((!take(cursor, 'T') && !take(cursor, 't') && !take(cursor, ' ')) ||
        !take_clock(cursor, moment))
        return 0;
    take(cursor, ' ');
    return take_zone(cursor, moment) && cursor->at == cursor->end;
}

static int
take_month(struct cursor *cursor, struct moment *moment)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

    if (cursor->end - cursor->at < 3)
        return 0;
    for (int i = 0; i < 12; i++) {
        if (memcmp(names + 3 * i, cursor->at, 3) != 0)
            continue;
        moment->month = i + 1;
        cursor->at += 3;
        return 1;
    }
    return 0;
}

static int
take_x(struct cursor *cursor, struct moment *moment)
{
    struct cursor zone;

    if (cursor->end - cursor->at < 30)
        return 0;
    cursor->at += 3;
    if (!take(cursor, ' ') || !take_month(cursor, moment) || !take(cursor, ' ') ||
        !take_number(cursor, 2, &moment->day) || !take(cursor, ' ') ||
        !take_clock(cursor, moment) || !take(cursor, ' ') ||
        cursor->end - cursor->at != 10)
        return 0;
    zone.at = cursor->at;
    zone.end = cursor->at += 5;
    return take_zone(&zone, moment) && zone.at == zone.end && take(cursor, ' ') &&
           take_number(cursor, 4, &moment->year);
}

static int
is_moment(const struct moment *moment)
{
    static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const int64_t year = moment->year;
    const int is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return year >= 1970 && moment->month >= 1 && moment->month <= 12 &&
           moment->day >= 1 && moment->day <= days[moment->month - 1] &&
           (moment->month != 2 || moment->day < 29 || is_leap) && moment->hour < 24 &&
           moment->minute < 60 && moment->second <= 60;
}

/* Days since 1970-01-01: years begin in March, so that the leap day is their last. */
static int64_t
days_of(const struct moment *moment)
{
    const int64_t year = moment->year - (moment->month <= 2);
    const int64_t month = (moment->month + 9) % 12;

    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 +
           moment->day - 1 - 719468;
}

int64_t
time_read(struct span text)
{
    struct cursor cursor = { text.data, text.data + text.bytes };
    struct moment moment = { 0 };

    if (text.bytes == 0)
        return READ_NO_TIME;
    if (is_at_digit(&cursor) ? !take_iso(&cursor, &moment) : !take_x(&cursor, &moment))
        return READ_NO_TIME;
    if (!is_moment(&moment))
        return READ_NO_TIME;
    return days_of(&moment) * 86400 + moment.hour * 3600 + moment.minute * 60 +
           moment.second - moment.east;
}

int64_t
time_read_epoch(struct span digits)
{
    struct cursor cursor = { digits.data, digits.data + digits.bytes };
    int64_t number;

    /* 18 digits fit into 64 bits. */
    if (digits.bytes == 0 || digits.bytes > 18 ||
        !take_number(&cursor, (int)digits.bytes, &number))
        return READ_NO_TIME;
    if (digits.bytes >= 15)
        return number / 1000000;
    return digits.bytes >= 12 ? number / 1000 : number;
}

int64_t
time_read_any(struct span text)
{
    const int64_t time = time_read(text);

    return time == READ_NO_TIME ? time_read_epoch(text) : time;
}
