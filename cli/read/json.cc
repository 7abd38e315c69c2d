/* SPDX-License-Identifier: MIT */
/*
 * The only C++ of the project: simdjson's document parser behind a face of C.
 *
 * Nothing is thrown through it: simdjson is used by error codes alone, once it has
 * found out what the processor can do, for which it needs memory. A value crosses as
 * the bytes of its handle.
 */
#define SIMDJSON_EXCEPTIONS 0

#include "read/json.h"

#include <cstdio>
#include <cstring>
#include <new>
#include <simdjson.h>
#include <type_traits>

using simdjson::dom::element;

#define TEXT_OF(version) #version
#define TEXT_OF_VALUE(version) TEXT_OF(version)

const char *
json_library_version(void)
{
    return TEXT_OF_VALUE(SIMDJSON_VERSION);
}

struct json_parser {
    simdjson::dom::parser parser;
};

static_assert(sizeof(element) == sizeof(json_value), "a value holds an element");
static_assert(std::is_trivially_copyable<element>::value, "which is copied as bytes");

static element
element_of(json_value value)
{
    element made;

    std::memcpy(static_cast<void *>(&made), &value, sizeof value);
    return made;
}

static json_value
value_of(element given)
{
    json_value value;

    std::memcpy(&value, &given, sizeof value);
    return value;
}

int
json_start(void)
{
    try {
        simdjson::get_active_implementation()->name();
        return 1;
    } catch (const std::bad_alloc &) {
        return 0;
    }
}

int
span_is_utf8(span given)
{
    return given.bytes == 0 || simdjson::validate_utf8(given.data, given.bytes);
}

json_parser *
json_parser_new(void)
{
    return json_start() ? new (std::nothrow) json_parser : nullptr;
}

void
json_parser_free(json_parser *parser)
{
    delete parser;
}

static_assert(JSON_PADDING >= simdjson::SIMDJSON_PADDING, "as the parser needs it");

/* A parser keeps room for the largest text that it has seen, some fifteen times its
 * size. 1 MiB: larger ones are rare enough to make it anew. */
static void
forget_huge(json_parser *parser, size_t bytes)
{
    const size_t kept = size_t(1) << 20;

    if (parser->parser.capacity() > kept && bytes <= kept)
        parser->parser = simdjson::dom::parser();
}

static const char *
parse(json_parser *parser, span text, bool is_copied, json_value *root)
{
    element found;

    forget_huge(parser, text.bytes);
    const simdjson::error_code error =
        parser->parser.parse(text.data, text.bytes, is_copied).get(found);

    /* Half made, it would take its room for whole. */
    if (error == simdjson::MEMALLOC) {
        parser->parser = simdjson::dom::parser();
        return read_no_memory;
    }
    if (error)
        return simdjson::error_message(error);
    *root = value_of(found);
    return nullptr;
}

const char *
json_parse(json_parser *parser, span text, json_value *root)
{
    return parse(parser, text, true, root);
}

const char *
json_parse_in_place(json_parser *parser, span text, json_value *root)
{
    return parse(parser, text, false, root);
}

enum json_type
json_type(json_value value)
{
    switch (element_of(value).type()) {
    case simdjson::dom::element_type::OBJECT:
        return JSON_OBJECT;
    case simdjson::dom::element_type::ARRAY:
        return JSON_ARRAY;
    case simdjson::dom::element_type::STRING:
        return JSON_STRING;
    case simdjson::dom::element_type::BOOL:
        return JSON_BOOLEAN;
    case simdjson::dom::element_type::NULL_VALUE:
        return JSON_NULL;
    default:
        return JSON_NUMBER;
    }
}

const char *
json_type_name(enum json_type type)
{
    static const char *const names[] = { "an object", "an array",  "a string",
                                         "a number",  "a boolean", "null" };

    return names[type];
}

int
json_member(json_value value, const char *name, json_value *member)
{
    simdjson::dom::object object;
    element found;

    if (element_of(value).get_object().get(object) || object.at_key(name).get(found))
        return 0;
    *member = value_of(found);
    return 1;
}

/* Where a name stands among others; it has a NUL behind it. */
static size_t
slot_of(const char *name, size_t bytes)
{
    return (static_cast<unsigned char>(name[0]) + 5 * bytes) % JSON_NAME_SLOTS;
}

void
json_names_make(json_names *made, const char *const *names, size_t count)
{
    *made = {};
    made->count = count;
    for (size_t i = count; i-- > 0;) {
        const size_t bytes = std::strlen(names[i]);
        std::uint8_t *first = &made->first[slot_of(names[i], bytes)];

        made->names[i] = names[i];
        made->bytes[i] = static_cast<std::uint8_t>(bytes);
        made->next[i] = *first;
        *first = static_cast<std::uint8_t>(i + 1);
    }
}

/* Which of the names it is, from 1 on, or 0. */
static size_t
find_name(const json_names *names, const char *name, size_t bytes)
{
    size_t i = names->first[slot_of(name, bytes)];

    while (i > 0 && (names->bytes[i - 1] != bytes ||
                     std::memcmp(name, names->names[i - 1], bytes) != 0))
        i = names->next[i - 1];
    return i;
}

void
json_find(json_value value, const json_names *names, json_value *found)
{
    simdjson::dom::object object;
    size_t left = names->count;

    if (element_of(value).get_object().get(object))
        return;
    const auto end = object.end();
    for (auto member = object.begin(); left > 0 && member != end; ++member) {
        const size_t i = find_name(names, member.key_c_str(), member.key_length());

        if (i > 0 && !json_is_there(found[i - 1])) {
            found[i - 1] = value_of(member.value());
            left--;
        }
    }
}

int
json_string(json_value value, span *string)
{
    std::string_view view;

    if (element_of(value).get_string().get(view))
        return 0;
    string->data = view.data();
    string->bytes = view.size();
    return 1;
}

size_t
json_whole_number(json_value value, char digits[24])
{
    const element number = element_of(value);
    std::uint64_t positive;
    std::int64_t negative;
    int bytes = 0;

    if (!number.get_uint64().get(positive))
        bytes = std::snprintf(digits, 24, "%llu",
                              static_cast<unsigned long long>(positive));
    else if (!number.get_int64().get(negative))
        bytes = std::snprintf(digits, 24, "%lld", static_cast<long long>(negative));
    return static_cast<size_t>(bytes);
}

size_t
json_boolean(json_value value, char word[8])
{
    bool truth;

    if (element_of(value).get_bool().get(truth))
        return 0;
    return static_cast<size_t>(std::snprintf(word, 8, "%s", truth ? "true" : "false"));
}

void
json_each_name(json_value value, int (*visit)(span name, void *with), void *with)
{
    simdjson::dom::object object;

    if (element_of(value).get_object().get(object))
        return;
    for (const auto member : object) {
        if (!visit({ member.key.data(), member.key.size() }, with))
            return;
    }
}

int
json_each(json_value array, int (*visit)(json_value item, void *with), void *with)
{
    simdjson::dom::array items;

    if (element_of(array).get_array().get(items))
        return 1;
    for (const element item : items) {
        if (!visit(value_of(item), with))
            return 0;
    }
    return 1;
}

struct json_range {
    simdjson::dom::array::iterator at;
    simdjson::dom::array::iterator end;
};

static_assert(sizeof(json_range) == sizeof(json_items), "items hold two iterators");
static_assert(std::is_trivially_copyable<json_range>::value, "copied as bytes");

json_items
json_items_of(json_value value)
{
    simdjson::dom::array array;
    json_items items = {};

    if (element_of(value).get_array().get(array))
        return items;
    const json_range all = { array.begin(), array.end() };

    std::memcpy(&items, static_cast<const void *>(&all), sizeof items);
    return items;
}

int
json_items_take(json_items *items, json_value *item)
{
    json_range left = { {}, {} };

    std::memcpy(static_cast<void *>(&left), items, sizeof left);
    if (!(left.at != left.end))
        return 0;
    *item = value_of(*left.at);
    ++left.at;
    std::memcpy(items, static_cast<const void *>(&left), sizeof left);
    return 1;
}
