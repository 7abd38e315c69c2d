/* SPDX-License-Identifier: MIT */
#include "report/chart.h"

enum { LEFT = 46, TOP = 10, SIDE = 260, WIDTH = 320, HEIGHT = 316, SERIES = 8 };

static double
at_x(double x)
{
    return LEFT + x * SIDE;
}

static double
at_y(double y)
{
    return TOP + (1 - y) * SIDE;
}

static void
draw_grid(FILE *out)
{
    for (int i = 0; i <= 4; i++) {
        const double part = i / 4.;

        fprintf(out,
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>"
                "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>"
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%g</text>"
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%g</text>\n",
                at_x(part), TOP, at_x(part), TOP + SIDE, LEFT, at_y(part), LEFT + SIDE,
                at_y(part), at_x(part), TOP + SIDE + 14, part, LEFT - 5, at_y(part) + 4,
                part);
    }
}

void
chart_begin(FILE *out, const struct chart_about *about)
{
    fprintf(out,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\">\n<title>%s</title>\n"
            "<desc>%s</desc>\n",
            WIDTH, HEIGHT, about->title, about->description);
    draw_grid(out);
    fprintf(out,
            "<rect class=\"axis\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n"
            "<text transform=\"translate(12 %d) rotate(-90)\" "
            "text-anchor=\"middle\">%s</text>\n",
            LEFT, TOP, SIDE, SIDE, LEFT + SIDE / 2, TOP + SIDE + 34, about->x,
            TOP + SIDE / 2, about->y);
}

void
chart_end(FILE *out)
{
    fputs("</svg>\n", out);
}

void
chart_diagonal(FILE *out)
{
    fprintf(out,
            "<line class=\"even\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
            at_x(0), at_y(0), at_x(1), at_y(1));
}

void
chart_curve(FILE *out, unsigned series, const struct point *points, size_t count)
{
    fprintf(out, "<polyline class=\"curve s%u\" points=\"", series % SERIES);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "%s%.1f,%.1f", i > 0 ? " " : "", at_x(points[i].x),
                at_y(points[i].y));
    fputs("\"/>\n", out);
}

void
chart_range(FILE *out, struct point point, double low, double high)
{
    fprintf(out,
            "<line class=\"range\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>"
            "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>\n",
            at_x(point.x), at_y(low), at_x(point.x), at_y(high), at_x(point.x),
            at_y(point.y));
}
