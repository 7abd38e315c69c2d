/* SPDX-License-Identifier: MIT */
#include "report/bars.h"

#include <math.h>

#include "report/html.h"

/* Units of the drawing: of a bar with its gaps, of a gap, of the height. */
enum { BAR = 10, GAP = 1, HEIGHT = 100, CELL = 100 };

double
bars_top(double value)
{
    static const double steps[] = { 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 };
    double unit;

    if (!(value > 0))
        return 1;
    unit = pow(10, floor(log10(value)));
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
        if (value <= steps[i] * unit)
            return steps[i] * unit;
    return 10 * unit;
}

/* Half a post is no number of posts. */
static void
put_value(FILE *out, const struct bars *bars, double value)
{
    fputs("<span>", out);
    if (bars->unit[0] != '\0')
        fprintf(out, "%.10g%s", value, bars->unit);
    else if (value == floor(value))
        html_count(out, (uint64_t)value);
    fputs("</span>", out);
}

void
bars_begin(FILE *out, const struct bars *bars)
{
    fputs("<div class=\"plot\"><div class=\"ys\" aria-hidden=\"true\">", out);
    for (int i = 2; i >= 0; i--)
        put_value(out, bars, bars->top * i / 2);
    fprintf(out,
            "</div><svg viewBox=\"0 0 %zu %d\" preserveAspectRatio=\"none\" "
            "role=\"img\"><title>%s</title><desc>%s</desc>\n",
            bars->count * BAR, HEIGHT, bars->title, bars->description);
    for (int i = 0; i <= 2; i++)
        fprintf(out, "<line class=\"grid\" x1=\"0\" y1=\"%d\" x2=\"%zu\" y2=\"%d\"/>",
                i * HEIGHT / 2, bars->count * BAR, i * HEIGHT / 2);
    fputc('\n', out);
}

void
bars_bar(FILE *out, const struct bars *bars, const struct bar *bar)
{
    const double from = HEIGHT * bar->from / bars->top;
    const double to = HEIGHT * bar->to / bars->top;

    fprintf(out,
            "<rect class=\"bar %s\" x=\"%zu\" y=\"%.2f\" width=\"%d\" height=\"%.2f\">"
            "<title>",
            bar->class, bar->index * BAR + GAP, HEIGHT - to, BAR - 2 * GAP, to - from);
}

void
bars_bar_end(FILE *out)
{
    fputs("</title></rect>\n", out);
}

void
bars_end(FILE *out, const char *const names[3])
{
    fputs("</svg><div class=\"xs\" aria-hidden=\"true\">", out);
    for (int i = 0; i < 3; i++)
        fprintf(out, "<span>%s</span>", names[i]);
    fputs("</div></div>\n", out);
}

void
bars_cell(FILE *out, double share, const char *class)
{
    fprintf(out,
            "<svg viewBox=\"0 0 %d 10\" preserveAspectRatio=\"none\" "
            "aria-hidden=\"true\"><rect class=\"bar %s\" x=\"0\" y=\"0\" "
            "width=\"%.1f\" height=\"10\"/></svg>",
            CELL, class, CELL * fmin(fmax(share, .01), 1));
}
