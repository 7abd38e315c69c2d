/* SPDX-License-Identifier: MIT */
/*
 * tout tokens: what the library sees of posts: their tokens, and the features made of
 * them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tout.h>

#include "command.h"
#include "engine.h"
#include "posts.h"
#include "read/read.h"
#include "tally.h"
#include "write/cells.h"
#include "write/json.h"

enum { TEXT_MAX = 256, TOKENS_MAX = 8193 };

struct tokens {
    struct engine_options engine_options;
    struct read_options read_options;
    const char *from;
    const char *format;
    int with_features;
    int is_jsonl;
    int is_guarded;
    write_cell_function write_cell;
    struct engine engine;
    tout_token list[TOKENS_MAX]; /* a post read by the default options has no more */
};

/* The names of the disguises that were undone, with commas between them. */
static void
print_undone(uint32_t undone, const char *quote)
{
    const char *comma = "";

    for (uint32_t bit = 1; bit && bit <= undone; bit <<= 1) {
        if (!(undone & bit))
            continue;
        printf("%s%s%s%s", comma, quote, tout_undone_name(bit), quote);
        comma = ",";
    }
}

static void
print_token_json(const struct post *post, const tout_token *token)
{
    printf("{\"kind\":\"%s\",\"begin\":%u,\"end\":%u,\"text\":",
           tout_token_kind_name(token->kind), token->begin, token->end);
    write_json_string(stdout, post->text.data + token->begin,
                      token->end - token->begin);
    fputs(",\"norm\":", stdout);
    write_json_string(stdout, token->norm, token->norm_bytes);
    fputs(",\"stem\":", stdout);
    write_json_string(stdout, token->stem, token->stem_bytes);
    fputs(",\"undone\":[", stdout);
    print_undone(token->undone, "\"");
    fputs("]}", stdout);
}

static void
print_features(const struct tokens *tokens)
{
    char text[TEXT_MAX];

    for (uint32_t i = 0; i < tout_feature_count(tokens->engine.scratch); i++) {
        tout_feature_text(tokens->engine.scratch, i, text, sizeof text);
        if (tokens->is_jsonl) {
            fputs(i > 0 ? "," : "", stdout);
            write_json_string(stdout, text, strlen(text));
        } else {
            fputs("feature\t", stdout);
            tokens->write_cell(stdout, text, strlen(text));
            putchar('\n');
        }
    }
}

static void
print_json(const struct tokens *tokens, const struct post *post, size_t count)
{
    fputs("{\"id\":", stdout);
    write_json_string(stdout, post->id.data, post->id.bytes);
    fputs(",\"tokens\":[", stdout);
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "," : "", stdout);
        print_token_json(post, &tokens->list[i]);
    }
    putchar(']');
    if (tokens->with_features) {
        fputs(",\"features\":[", stdout);
        print_features(tokens);
        putchar(']');
    }
    fputs("}\n", stdout);
}

static void
print_table(const struct tokens *tokens, const struct post *post, size_t count)
{
    fputs("post\t", stdout);
    tokens->write_cell(stdout, post->id.data, post->id.bytes);
    putchar('\n');
    for (size_t i = 0; i < count; i++) {
        const tout_token *token = &tokens->list[i];

        printf("%s\t%u\t%u\t", tout_token_kind_name(token->kind), token->begin,
               token->end);
        tokens->write_cell(stdout, post->text.data + token->begin,
                           token->end - token->begin);
        putchar('\t');
        tokens->write_cell(stdout, token->norm, token->norm_bytes);
        putchar('\t');
        tokens->write_cell(stdout, token->stem, token->stem_bytes);
        putchar('\t');
        print_undone(token->undone, "");
        putchar('\n');
    }
    if (tokens->with_features)
        print_features(tokens);
}

static void
print_post(struct tokens *tokens, const struct post *post)
{
    size_t count = tout_tokenize(tokens->engine.scratch, post->text.data,
                                 post->text.bytes, tokens->list, TOKENS_MAX);

    if (count > TOKENS_MAX)
        count = TOKENS_MAX;
    if (tokens->is_jsonl)
        print_json(tokens, post, count);
    else
        print_table(tokens, post, count);
}

static enum read_result
read_record(struct tokens *tokens, struct reader *reader, struct tally *tally)
{
    struct post post;
    const enum read_result result = reader_next(reader, &post);

    if (result == READ_POST) {
        tally->posts++;
        print_post(tokens, &post);
    } else if (result == READ_SKIPPED) {
        tally_skip(tally, reader_message(reader));
    } else if (result != READ_END && (result != READ_BAD || tally_bad(tally))) {
        complain("%s", reader_message(reader));
    }
    return result;
}

static int
read_file(struct tokens *tokens, const char *path, struct tally *total)
{
    struct tally tally = { 0 };
    enum read_result result = READ_POST;
    char error[512];
    struct reader *reader =
        reader_open(path, &tokens->read_options, error, sizeof error);

    if (!reader)
        return complain("%s", error);
    while (result != READ_END && result != READ_FAILED && !ferror(stdout))
        result = read_record(tokens, reader, &tally);
    warn_of_rows(reader);
    reader_close(reader);
    if (!ferror(stdout))
        tally_print(&tally, strcmp(path, "-") == 0 ? "standard input" : path);
    tally_add(total, &tally);
    return result == READ_FAILED ? EXIT_FAILED : EXIT_DONE;
}

static int
read_settings(struct tokens *tokens)
{
    int kind = READ_KIND_AUTO;

    if (tokens->from && (kind = read_kind_find(tokens->from)) < 0)
        return complain_usage(
            "tokens", "--from: '%s' is no kind; '--from ?' lists them", tokens->from);
    if (tokens->format && strcmp(tokens->format, "tsv") != 0 &&
        strcmp(tokens->format, "jsonl") != 0)
        return complain_usage("tokens", "--format: expected tsv or jsonl, found '%s'",
                              tokens->format);
    tokens->is_jsonl = tokens->format && strcmp(tokens->format, "jsonl") == 0;
    if (tokens->is_jsonl && tokens->is_guarded)
        return complain_usage("tokens", "--spreadsheet is for tsv");
    tokens->write_cell = tokens->is_guarded ? write_guarded_cell : write_tsv_cell;
    tokens->read_options.kind = (enum read_kind)kind;
    tokens->engine_options.no_rules = 1;
    tokens->engine_options.decides_nothing = 1;
    return EXIT_DONE;
}

static int
run(struct tokens *tokens, int argc, char **argv, int first)
{
    struct tally tally = { 0 };
    int status = read_settings(tokens);

    if (status == EXIT_DONE)
        status = engine_open(&tokens->engine_options, &tokens->engine);
    if (status != EXIT_DONE)
        return status;
    if (first == argc)
        status = read_file(tokens, "-", &tally);
    for (int i = first; i < argc; i++)
        if (read_file(tokens, argv[i], &tally) != EXIT_DONE)
            status = EXIT_FAILED;
    engine_close(&tokens->engine);
    return status == EXIT_DONE && tally.bad ? EXIT_BAD_RECORDS : status;
}

int
cmd_tokens(int argc, char **argv)
{
    struct tokens *tokens = calloc(1, sizeof *tokens);
    int status = EXIT_USAGE;
    int first;

    if (!tokens)
        return complain("out of memory");
    const struct option_about options[] = {
        { "model", 'm', OPTION_TEXT, &tokens->engine_options.model, "FILE",
          "model whose recipe reads; without it the built-in one" },
        { "from", 0, OPTION_TEXT, &tokens->from, "KIND",
          "kind of the input; ? lists the kinds" },
        { "direct-messages", 0, OPTION_FLAG, &tokens->read_options.wants_messages, NULL,
          "read the direct messages of an archive of X too" },
        { "text", 0, OPTION_TEXT, &tokens->read_options.text_name, "NAME",
          "column or field that has the text" },
        { "format", 0, OPTION_TEXT, &tokens->format, "FORMAT",
          "tsv (default) or jsonl" },
        SPREADSHEET_OPTION(tokens->is_guarded),
        { "features", 0, OPTION_FLAG, &tokens->with_features, NULL,
          "show the features too" },
    };
    const struct command_about about = {
        "tokens", "[OPTION...] [FILE...]",
        "Shows the tokens of each post: kind, first "
        "byte, byte behind the last, text, the\n"
        "text as the model's recipe reads it, stem, disguises undone.",
        options, sizeof options / sizeof options[0]
    };
    const enum options_result read = options_read(&about, argc, argv, &first);

    if (read == OPTIONS_HELPED) {
        status = EXIT_DONE;
    } else if (read == OPTIONS_READ && tokens->from && strcmp(tokens->from, "?") == 0) {
        print_kinds();
        status = EXIT_DONE;
    } else if (read == OPTIONS_READ) {
        status = run(tokens, argc, argv, first);
    }
    free(tokens);
    return status;
}
