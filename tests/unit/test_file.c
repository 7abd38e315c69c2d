/* SPDX-License-Identifier: MIT */
/* Files read whole and replaced in one step. */
#include "base/file.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "support/run.h"
#include "support/temporary.h"

static char folder[TEMPORARY_BYTES];
static char path[128];
static tout_alloc alloc;

static void
make_folder(void)
{
    ck_assert_ptr_nonnull(temporary_folder(folder, "file"));
    snprintf(path, sizeof path, "%s/file", folder);
    alloc = ti_alloc_or_default(NULL);
}

static void
remove_folder(void)
{
    unlink(path);
    ck_assert_int_eq(rmdir(folder), 0);
}

START_TEST(what_was_written_is_read_and_mapped)
{
    struct ti_file file;

    ck_assert_int_eq(ti_file_replace(path, "abc", 3, &alloc, NULL), TOUT_OK);
    ck_assert_int_eq(ti_file_replace(path, "new bytes", 9, &alloc, NULL), TOUT_OK);
    ck_assert_int_eq(ti_file_read(path, 100, &alloc, &file, NULL), TOUT_OK);
    ck_assert_mem_eq(file.data, "new bytes", 9);
    ti_file_close(&file, &alloc);
    ck_assert_int_eq(ti_file_map(path, 100, &file, NULL), TOUT_OK);
    ck_assert_mem_eq(file.data, "new bytes", 9);
    ti_file_close(&file, &alloc);
}
END_TEST

START_TEST(an_empty_file_is_read_and_mapped)
{
    struct ti_file file;

    ck_assert_int_eq(ti_file_replace(path, "", 0, &alloc, NULL), TOUT_OK);
    ck_assert_int_eq(ti_file_map(path, 100, &file, NULL), TOUT_OK);
    ck_assert_uint_eq(file.bytes, 0);
    ti_file_close(&file, &alloc);
    ck_assert_int_eq(ti_file_read(path, 100, &alloc, &file, NULL), TOUT_OK);
    ck_assert_uint_eq(file.bytes, 0);
    ti_file_close(&file, &alloc);
}
END_TEST

START_TEST(what_cannot_be_read_is_named)
{
    struct ti_file file;
    tout_error err;

    ck_assert_int_eq(ti_file_read(path, 100, &alloc, &file, &err), TOUT_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, path));
    ck_assert_int_eq(ti_file_read(folder, 100, &alloc, &file, &err), TOUT_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, "found a folder"));
    ck_assert_int_eq(ti_file_read("/dev/null", 100, &alloc, &file, &err), TOUT_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, "expected a regular file"));
    ck_assert_int_eq(ti_file_map(path, 100, &file, &err), TOUT_E_IO);
    ck_assert_int_eq(ti_file_replace(path, "12345", 5, &alloc, NULL), TOUT_OK);
    ck_assert_int_eq(ti_file_read(path, 4, &alloc, &file, &err), TOUT_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, "5 bytes, more than the 4"));
}
END_TEST

START_TEST(a_failed_replacement_leaves_the_folder_as_it_was)
{
    tout_error err;
    char inside[160];
    unsigned entries = 0;
    DIR *list;

    snprintf(inside, sizeof inside, "%s/nowhere/file", folder);
    ck_assert_int_eq(ti_file_replace(inside, "x", 1, &alloc, &err), TOUT_E_IO);
    ck_assert_int_eq(ti_file_replace(folder, "x", 1, &alloc, &err), TOUT_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, "expected a regular file"));
    list = opendir(folder);
    while (readdir(list))
        entries++;
    closedir(list);
    ck_assert_uint_eq(entries, 2); /* itself and its parent */
}
END_TEST

START_TEST(the_permissions_of_the_old_file_stay)
{
    struct stat about;

    ck_assert_int_eq(ti_file_replace(path, "x", 1, &alloc, NULL), TOUT_OK);
    ck_assert_int_eq(chmod(path, 0640), 0);
    ck_assert_int_eq(ti_file_replace(path, "y", 1, &alloc, NULL), TOUT_OK);
    ck_assert_int_eq(stat(path, &about), 0);
    ck_assert_uint_eq(about.st_mode & 0777, 0640);
}
END_TEST

int
main(void)
{
    Suite *suite = suite_create("file");
    TCase *cases = tcase_create("file");

    tcase_add_checked_fixture(cases, make_folder, remove_folder);
    tcase_add_test(cases, what_was_written_is_read_and_mapped);
    tcase_add_test(cases, an_empty_file_is_read_and_mapped);
    tcase_add_test(cases, what_cannot_be_read_is_named);
    tcase_add_test(cases, a_failed_replacement_leaves_the_folder_as_it_was);
    tcase_add_test(cases, the_permissions_of_the_old_file_stay);
    suite_add_tcase(suite, cases);
    return run_suite(suite);
}
