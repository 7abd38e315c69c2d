/* SPDX-License-Identifier: MIT */
#include "write/time.h"

/* Days are counted from the first of March of the year 0, so that the day that some
 * years have more is their last; 400 years are the same number of days always. */
enum {
    DAY_SECONDS = 86400,
    DAYS_TO_1970 = 719468,
    DAYS_OF_4 = 1461,
    DAYS_OF_100 = 36524,
    DAYS_OF_400 = 146097
};

void
buffer_add_time(struct buffer *buffer, int64_t time, const char *quote)
{
    const int64_t second = (time % DAY_SECONDS + DAY_SECONDS) % DAY_SECONDS;
    const int64_t days = (time - second) / DAY_SECONDS + DAYS_TO_1970;
    const int64_t era = (days >= 0 ? days : days - (DAYS_OF_400 - 1)) / DAYS_OF_400;
    const int64_t day_of_era = days - era * DAYS_OF_400;
    const int64_t year_of_era =
        (day_of_era - day_of_era / (DAYS_OF_4 - 1) + day_of_era / DAYS_OF_100 -
         day_of_era / (DAYS_OF_400 - 1)) /
        365;
    const int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    /* Months from March on are 153 days in five, in the same order. */
    const int64_t month = (5 * day_of_year + 2) / 153;
    const int64_t day = day_of_year - (153 * month + 2) / 5 + 1;
    const int64_t year = year_of_era + era * 400 + (month >= 10);

    buffer_format(buffer, "%s%04lld-%02d-%02dT%02d:%02d:%02dZ%s", quote,
                  (long long)year, (int)(month < 10 ? month + 3 : month - 9), (int)day,
                  (int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60),
                  quote);
}
