/* SPDX-License-Identifier: MIT */
/*
 * tout report: what an export holds, as one page to look at.
 */
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "output.h"
#include "report/finding.h"
#include "report/html.h"
#include "report/sections.h"
#include "stage.h"

enum { EXAMPLES = 8, EXAMPLES_MAX = 1000 };

struct command {
    struct report report;
    struct stage stage;
    const char *from;
    const char *output;
    uint64_t workers;
};

static void
take(void *context, const struct seat *seat, const struct post *post,
     const tout_verdict *verdict, struct batch *batch)
{
    (void)context;
    finding_add(&batch->out, &seat->engine, post, verdict);
}

static int
put(void *context, const char *made, size_t bytes)
{
    struct command *command = context;

    return survey_put(&command->report.survey, made, bytes);
}

static int
tell(void *context, size_t file)
{
    struct command *command = context;

    return survey_tell(&command->report.survey, stage_name(&command->stage, file),
                       &command->stage.files[file].tally);
}

static int
has_examples(const struct report *report)
{
    return !report->is_public && report->examples > 0;
}

static void
put_contents(FILE *out, const struct report *report)
{
    static const char *const parts[][2] = {
        { "summary", "Summary" },
        { "time", "Over time" },
        { "reasons", "What gave posts away" },
        { "origins", "Accounts and hosts" },
        { "campaigns", "Campaigns" },
        { "examples", "Surest and closest calls" },
        { "method", "How this was made" },
    };

    fputs("<nav aria-label=\"On this page\"><ul>\n", out);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (has_examples(report) || strcmp(parts[i][0], "examples") != 0)
            fprintf(out, "<li><a href=\"#%s\">%s</a></li>\n", parts[i][0], parts[i][1]);
    fputs("</ul></nav>\n", out);
}

static int
put_sections(FILE *out, struct report *report)
{
    int status;

    put_contents(out, report);
    section_summary(out, report);
    status = section_time(out, report);
    if (status != 0)
        return status;
    section_reasons(out, report);
    section_origins(out, report);
    status = section_campaigns(out, report);
    if (status == 0 && has_examples(report))
        status = section_examples(out, report);
    if (status == 0)
        section_method(out, report);
    return status;
}

static int
write_page(const char *path, struct report *report)
{
    struct html html;
    int status = html_begin(&html, path, report->title);

    if (status != 0)
        return status;
    status = put_sections(html.out, report);
    if (status != 0)
        html_drop(&html);
    return status == 0 ? html_end(&html) : status;
}

/* Reads all that is to be read. */
static int
survey_posts(struct command *command)
{
    struct stage *stage = &command->stage;
    struct survey *survey = &command->report.survey;
    int status;

    stage->engine = &command->report.engine;
    stage->doing = "reading";
    stage->feed.needs_all = 1;
    stage->take = take;
    stage->put = put;
    stage->tell = tell;
    stage->context = command;
    status = stage_run(stage);
    if (status != 0)
        return status;
    survey->repaired = stage->outcome.repaired;
    survey->truncated = stage->outcome.truncated;
    survey->gave_up = stage->outcome.gave_up;
    if (stage->feed.count > 1) {
        const struct tally sum = stage_sum(stage);

        tally_print(&sum, "all");
    }
    return 0;
}

static int
check_output(const struct command *command, int count, char **paths)
{
    const struct report *report = &command->report;
    int status = output_spares("--output", command->output, count, paths);

    if (status == 0)
        status = engine_spared(&report->engine_options, "--output", command->output);
    return status == 0 ? html_try(command->output) : status;
}

static int
make_report(struct command *command, int count, char **paths)
{
    struct report *report = &command->report;
    int status = survey_start(&report->survey, &report->engine);

    stage_read(&command->stage, count, paths);
    if (status == 0)
        status = check_output(command, count, paths);
    if (status == 0)
        status = survey_posts(command);
    if (status == 0)
        status = groups_find(&report->survey, &report->groups);
    if (status == 0)
        status = write_page(command->output, report);
    if (status == 0 && stage_sum(&command->stage).bad > 0)
        status = EXIT_BAD_RECORDS;
    groups_free(&report->groups);
    survey_free(&report->survey);
    stage_free(&command->stage);
    return status;
}

static int
read_settings(struct command *command)
{
    int kind = READ_KIND_AUTO;

    if (command->from && (kind = read_kind_find(command->from)) < 0)
        return complain_usage(
            "report", "--from: '%s' is no kind; '--from ?' lists them", command->from);
    if (command->report.examples > EXAMPLES_MAX)
        return complain_usage("report", "--examples: expected at most %d, found %llu",
                              EXAMPLES_MAX,
                              (unsigned long long)command->report.examples);
    command->stage.feed.read.kind = (enum read_kind)kind;
    return stage_employ(&command->stage, "report", command->workers);
}

static int
run(struct command *command, int count, char **paths)
{
    struct report *report = &command->report;
    int status;

    if (command->from && strcmp(command->from, "?") == 0) {
        print_kinds();
        return EXIT_DONE;
    }
    status = read_settings(command);
    if (status == 0)
        status = engine_open(&report->engine_options, &report->engine);
    if (status == 0)
        status = make_report(command, count, paths);
    engine_close(&report->engine);
    return status;
}

int
cmd_report(int argc, char **argv)
{
    static struct command command;
    struct report *report = &command.report;
    const struct option_about options[] = {
        ENGINE_OPTIONS(report->engine_options),
        DECIDING_OPTIONS(report->engine_options),
        MIN_PROBABILITY_OPTION(report->engine_options),
        { "from", 0, OPTION_TEXT, &command.from, "KIND",
          "kind of the input; without it found from name and\nfirst bytes; ? lists the "
          "kinds" },
        { "direct-messages", 0, OPTION_FLAG, &command.stage.feed.read.wants_messages,
          NULL, "read the direct messages of an archive of X too" },
        FIELD_OPTIONS(command.stage.feed.read),
        { "title", 0, OPTION_TEXT, &report->title, "TITLE",
          "title of the page (\"What these posts are\")" },
        { "examples", 0, OPTION_COUNT, &report->examples, "N",
          "posts to show of each kind (8)" },
        { "no-text", 0, OPTION_FLAG, &report->is_public, NULL,
          "a page to publish: without what posts say, accounts and\nnames of files" },
        { "strict", 0, OPTION_FLAG, &command.stage.feed.strict, NULL,
          "fail at the first bad record" },
        { "output", 'o', OPTION_TEXT, &command.output, "FILE",
          "where the page goes; - or nothing is standard output" },
        { "jobs", 'j', OPTION_COUNT, &command.workers, "N",
          "threads that read and label; 0 or nothing: one a core" },
    };
    const struct command_about about = {
        "report", "[OPTION...] [FILE...]",
        "Makes one page of all posts of the files, or of standard input (also '-'): "
        "shares of\nthe labels, months, reasons, accounts and link hosts, campaigns, "
        "the "
        "surest and the\nclosest calls. It holds everything it shows and fetches "
        "nothing.",
        options, sizeof options / sizeof options[0]
    };
    enum options_result read;
    int first;
    int status;

    report->title = "What these posts are";
    report->examples = EXAMPLES;
    read = options_read(&about, argc, argv, &first);
    status = read == OPTIONS_WRONG ? EXIT_USAGE : EXIT_DONE;
    if (read == OPTIONS_READ)
        status = run(&command, argc - first, argv + first);
    list_free(&report->engine_options.rules);
    return status;
}
