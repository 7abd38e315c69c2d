/* SPDX-License-Identifier: MIT */
/*
 * The grammar of models/RULES.md: lines, blocks, keys. The text is cut into strings in
 * place; the first fault ends the parse, with its line and byte.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/error.h"
#include "rules/parse.h"
#include "text/utf8.h"

tout_status
ti_parser_fail_at(const struct ti_parser *parser, const char *place, tout_status status,
                  const char *what)
{
    return ti_fail_at(parser->err, status, parser->line,
                      (uint64_t)(place - parser->rules->text), "%s", what);
}

tout_status
ti_parser_fail(const struct ti_parser *parser, tout_status status, const char *what)
{
    return ti_parser_fail_at(parser, parser->at, status, what);
}

int
ti_parser_is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* Cuts the next line off; returns 0 at the end. */
static int
next_line(struct ti_parser *parser)
{
    char *end;
    char *last;

    if (parser->next >= parser->end)
        return 0;
    parser->at = parser->next;
    parser->line++;
    end = memchr(parser->at, '\n', (size_t)(parser->end - parser->at));
    parser->next = end ? end + 1 : parser->end;
    last = end ? end : parser->end;
    if (last > parser->at && last[-1] == '\r')
        last--;
    while (last > parser->at && ti_parser_is_blank(last[-1]))
        last--;
    *last = '\0';
    while (ti_parser_is_blank(*parser->at))
        parser->at++;
    return 1;
}

static uint32_t
line_of(const char *text, size_t at)
{
    uint32_t line = 1;

    for (size_t i = 0; i < at; i++)
        line += text[i] == '\n';
    return line;
}

static tout_status
refuse_byte(const struct ti_parser *parser, size_t at, const char *what)
{
    const char *text = parser->rules->text;

    return ti_fail_at(parser->err, TOUT_E_SYNTAX, line_of(text, at), at,
                      "expected %s, found byte %#x", what, (unsigned char)text[at]);
}

static int
ends_line(const char *text, size_t bytes, size_t at)
{
    return text[at] == '\r' && (at + 1 == bytes || text[at + 1] == '\n');
}

/* All of the text at once, so that no later step meets bytes that it cannot show. */
static tout_status
check_text(const struct ti_parser *parser, size_t bytes)
{
    const char *text = parser->rules->text;

    for (size_t i = 0; i < bytes; i++) {
        const unsigned char byte = (unsigned char)text[i];
        char copy[4];
        size_t width = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;

        if ((byte >= ' ' && byte < 0x7f) || byte == '\n')
            continue;
        if (width > bytes - i || ti_utf8_repair(copy, text + i, width) != 0)
            return refuse_byte(parser, i, "UTF-8");
        if ((byte < ' ' && byte != '\t' && !ends_line(text, bytes, i)) || byte == 0x7f)
            return refuse_byte(parser, i, "printable text");
        if (byte == 0xc2 && (unsigned char)copy[1] < 0xa0)
            return ti_fail_at(parser->err, TOUT_E_SYNTAX, line_of(text, i), i,
                              "expected printable text, found U+%04X",
                              (unsigned char)copy[1]);
        i += width - 1;
    }
    return TOUT_OK;
}

static tout_status
read_version(struct ti_parser *parser)
{
    static const char magic[] = "tout-rules ";
    char *version;

    if (!next_line(parser) || strncmp(parser->at, magic, sizeof magic - 1) != 0)
        return ti_fail_at(parser->err, TOUT_E_SYNTAX, 1, 0,
                          "expected \"tout-rules %d\" in the first line",
                          TI_RULES_VERSION);
    version = parser->at + sizeof magic - 1;
    if (version[0] != '0' + TI_RULES_VERSION || version[1] != '\0')
        return ti_fail_at(parser->err, TOUT_E_VERSION, 1, sizeof magic - 1,
                          "rule file version %.16s, this library reads version %d",
                          version, TI_RULES_VERSION);
    return TOUT_OK;
}

static int
is_rule_name(const char *name)
{
    const size_t bytes = strlen(name);

    return bytes > 0 && bytes <= TOUT_RULE_NAME_BYTES_MAX &&
           strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == bytes;
}

static tout_status
start_rule(struct ti_parser *parser)
{
    tout_rules *rules = parser->rules;
    const size_t bytes = strlen(parser->at);

    if (parser->at[bytes - 1] != ']')
        return ti_parser_fail(parser, TOUT_E_SYNTAX,
                              "expected \"]\" at the end of the rule's name");
    parser->at[bytes - 1] = '\0';
    parser->at++;
    if (!is_rule_name(parser->at))
        return ti_parser_fail(
            parser, TOUT_E_SYNTAX,
            "a rule's name is made of a to z, 0 to 9 and -, at most 64 bytes");
    for (size_t i = 0; i < rules->count; i++)
        if (strcmp(rules->list[i].name, parser->at) == 0)
            return ti_fail_at(parser->err, TOUT_E_SYNTAX, parser->line,
                              (uint64_t)(parser->at - rules->text),
                              "rule %s stands in line %u already", parser->at,
                              rules->list[i].line);
    if (rules->count == TOUT_RULES_MAX)
        return ti_fail_at(parser->err, TOUT_E_LIMIT, parser->line,
                          (uint64_t)(parser->at - rules->text), "more than %d rules",
                          TOUT_RULES_MAX);
    if (!ti_grow(&rules->alloc, &rules->list, &rules->capacity, rules->count, 1,
                 sizeof rules->list[0]))
        return ti_fail_memory(parser->err);
    memset(&rules->list[rules->count], 0, sizeof rules->list[0]);
    rules->list[rules->count].name = parser->at;
    rules->list[rules->count].line = parser->line;
    rules->list[rules->count].offset = (uint64_t)(parser->at - rules->text);
    rules->count++;
    return TOUT_OK;
}

static tout_status
read_key(struct ti_parser *parser)
{
    char *key = parser->at;
    const size_t key_bytes = strspn(key, "abcdefghijklmnopqrstuvwxyz");
    char *value = key + key_bytes;

    if (parser->rules->count == 0)
        return ti_parser_fail(parser, TOUT_E_SYNTAX,
                              "expected \"[name]\" before the first key");
    while (ti_parser_is_blank(*value))
        value++;
    if (key_bytes == 0 || *value != '=')
        return ti_parser_fail(parser, TOUT_E_SYNTAX,
                              "expected \"key = value\" or \"[name]\"");
    value++;
    while (ti_parser_is_blank(*value))
        value++;
    key[key_bytes] = '\0';
    if (*value == '\0')
        return ti_parser_fail(parser, TOUT_E_SYNTAX, "expected a value after \"=\"");
    return ti_parser_set(parser, &parser->rules->list[parser->rules->count - 1], key,
                         value);
}

static int
has_example(const struct ti_rule *rule)
{
    size_t i = 0;

    while (i < rule->case_count && rule->cases[i].is_counter)
        i++;
    return i < rule->case_count;
}

/* What a rule that ended has to have. One that is off needs nothing. */
static tout_status
check_rule(const struct ti_rule *rule, tout_error *err)
{
    const char *missing = NULL;

    if (rule->is_off)
        return TOUT_OK;
    if (!rule->why)
        missing = "why";
    else if (rule->pattern_count == 0 && rule->condition.count == 0)
        missing = "match, nor when";
    else if (rule->pattern_count == 0 && rule->has_on)
        missing = "match for its on";
    else if (!rule->label)
        missing = "score, or label";
    else if (!has_example(rule))
        missing = "example";
    if (missing)
        return ti_fail_at(err, TOUT_E_SYNTAX, rule->line, rule->offset,
                          "rule %s has no %s", rule->name, missing);
    return TOUT_OK;
}

/* Rules that are off go behind the others, the order among both as in the file. */
static tout_status
set_off_apart(tout_rules *rules, tout_error *err)
{
    struct ti_rule *sorted =
        ti_allocate(&rules->alloc, rules->count, sizeof rules->list[0]);
    size_t on = 0;
    size_t used = 0;

    if (!sorted)
        return ti_fail_memory(err);
    for (int off = 0; off <= 1; off++) {
        for (size_t i = 0; i < rules->count; i++)
            if (rules->list[i].is_off == off)
                sorted[used++] = rules->list[i];
        on = off ? on : used;
    }
    ti_release(&rules->alloc, rules->list);
    rules->list = sorted;
    rules->off_count = rules->count - on;
    rules->count = on;
    return TOUT_OK;
}

tout_status
ti_rules_read(tout_rules *rules, size_t bytes, tout_error *err)
{
    static const char mark[] = "\xef\xbb\xbf"; /* of byte order: editors leave it */
    struct ti_parser parser = { .rules = rules,
                                .at = rules->text,
                                .next = rules->text,
                                .end = rules->text + bytes,
                                .err = err };
    tout_status status = check_text(&parser, bytes);

    if (bytes >= 3 && memcmp(rules->text, mark, 3) == 0)
        parser.next += 3;
    if (status == TOUT_OK)
        status = read_version(&parser);
    while (status == TOUT_OK && next_line(&parser)) {
        if (*parser.at == '\0' || *parser.at == '#')
            continue;
        status = *parser.at == '[' ? start_rule(&parser) : read_key(&parser);
    }
    for (size_t i = 0; status == TOUT_OK && i < rules->count; i++)
        status = check_rule(&rules->list[i], err);
    if (status == TOUT_OK)
        status = set_off_apart(rules, err);
    return status == TOUT_OK ? ti_rules_link(rules, err) : status;
}
