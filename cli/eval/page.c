/* SPDX-License-Identifier: MIT */
#include "eval/page.h"

#include <math.h>
#include <stdlib.h>

#include "command.h"
#include "eval/caution.h"
#include "eval/curves.h"
#include "report/html.h"

static void
put_number(FILE *out, double value)
{
    if (isnan(value))
        fputs("<td>-</td>", out);
    else
        fprintf(out, "<td>%.4f</td>", value);
}

/* A figure and its interval, as two cells. */
static void
put_figure(FILE *out, const struct page *page, double value, size_t index)
{
    const struct intervals *intervals = page->intervals;

    put_number(out, value);
    if (intervals->resamples && !isnan(intervals->low[index]))
        fprintf(out, "<td class=\"soft\">%.4f to %.4f</td>", intervals->low[index],
                intervals->high[index]);
    else
        fputs("<td></td>", out);
}

static void
put_caution(void *context, const char *sentence)
{
    FILE *out = context;

    fputs("<p><strong>Caution:</strong> ", out);
    html_string(out, sentence);
    fputs(".</p>\n", out);
}

static void
put_totals(FILE *out, const struct page *page, const double *values)
{
    static const char *const names[FIGURES_ALL] = { "accuracy", "macro F1", "MCC",
                                                    "log-loss (nats)",
                                                    "calibration error" };

    fprintf(out, "<p>%zu posts.", page->figures->posts);
    if (page->intervals->resamples)
        fprintf(out, " Intervals of 95 %%, from %u resamples.",
                page->intervals->resamples);
    fputs("</p>\n", out);
    if (*page->promise)
        put_caution(out, page->promise);
    caution_each(page->figures, page->intervals, &page->corpus->labels, put_caution,
                 out);
    html_wide_begin(out, "Figures of all labels");
    fputs("<table><tbody>\n", out);
    for (size_t i = 0; i < FIGURES_ALL; i++) {
        fprintf(out, "<tr><th scope=\"row\">%s</th>", names[i]);
        put_figure(out, page, values[i], i);
        fputs("</tr>\n", out);
    }
    fputs("</tbody></table></div>\n", out);
}

static void
put_labels(FILE *out, const struct page *page, const double *values)
{
    static const char *const names[FIGURES_OF_LABEL] = {
        "precision", "recall", "F1", "AUC", "recall at 0.1 % false alarms",
        "at 0.5 %",  "at 1 %"
    };
    const struct names *labels = &page->corpus->labels;

    fputs("<h2>Each label against the rest</h2>\n", out);
    html_wide_begin(out, "Figures of each label");
    fputs("<table><thead><tr><th scope=\"col\">figure</th>", out);
    for (size_t l = 0; l < labels->count; l++) {
        fputs("<th scope=\"col\" colspan=\"2\">", out);
        html_string(out, labels->items[l]);
        fprintf(out, " (%llu)</th>", (unsigned long long)page->figures->of[l].posts);
    }
    fputs("</tr></thead><tbody>\n", out);
    for (size_t i = 0; i < FIGURES_OF_LABEL; i++) {
        fprintf(out, "<tr><th scope=\"row\">%s</th>", names[i]);
        for (size_t l = 0; l < labels->count; l++) {
            const size_t index = FIGURES_ALL + l * FIGURES_OF_LABEL + i;

            put_figure(out, page, values[index], index);
        }
        fputs("</tr>\n", out);
    }
    fputs("</tbody></table></div>\n", out);
}

static void
put_key(FILE *out, const struct names *labels)
{
    fputs("<ul class=\"key\">", out);
    for (size_t l = 0; l < labels->count; l++) {
        fprintf(out, "<li><b class=\"s%zu\"></b>", l % 8);
        html_string(out, labels->items[l]);
        fputs("</li>", out);
    }
    fputs("</ul>\n", out);
}

typedef void (*curve_make)(const struct sample *sample, const struct ranking *ranking,
                           uint32_t label, struct curve *out);

static void
put_curve_table(FILE *out, const struct page *page, const struct chart_about *about,
                curve_make make, struct curve *curve)
{
    fputs("<details><summary>The same as a table</summary>", out);
    html_wide_begin(out, about->title);
    fprintf(
        out,
        "<table><thead><tr><th scope=\"col\">label</th><th scope=\"col\">%s</th><th "
        "scope=\"col\">%s</th></tr></thead><tbody>\n",
        about->x, about->y);
    for (uint32_t l = 0; l < page->sample->labels; l++) {
        make(page->sample, page->ranking, l, curve);
        /* Some twenty rows of each are enough to read. */
        for (size_t i = 0; i < curve->count; i += curve->count / 20 + 1) {
            fputs("<tr><td>", out);
            html_string(out, page->corpus->labels.items[l]);
            fprintf(out, "</td><td>%.3f</td><td>%.3f</td></tr>\n", curve->points[i].x,
                    curve->points[i].y);
        }
    }
    fputs("</tbody></table></div></details>\n", out);
}

static void
put_curves(FILE *out, const struct page *page, const struct chart_about *about,
           curve_make make, struct curve *curve)
{
    fprintf(out, "<figure><figcaption>%s</figcaption>\n", about->title);
    chart_begin(out, about);
    for (uint32_t l = 0; l < page->sample->labels; l++) {
        make(page->sample, page->ranking, l, curve);
        if (curve->count)
            chart_curve(out, l, curve->points, curve->count);
    }
    chart_end(out);
    put_key(out, &page->corpus->labels);
    put_curve_table(out, page, about, make, curve);
    fputs("</figure>\n", out);
}

static void
put_reliability(FILE *out, const struct page *page)
{
    static const struct chart_about about = {
        "Calibration",
        "How often probabilities came true, in ten bands; on the dashed "
        "line they are honest.",
        "mean probability", "share that came true"
    };
    struct band bands[FIGURES_BANDS];

    curve_reliability(page->sample, bands);
    fprintf(out, "<figure><figcaption>%s</figcaption>\n", about.title);
    chart_begin(out, &about);
    chart_diagonal(out);
    for (int i = 0; i < FIGURES_BANDS; i++)
        if (bands[i].posts > 0)
            chart_range(out, (struct point){ bands[i].probability, bands[i].share },
                        bands[i].low, bands[i].high);
    chart_end(out);
    fputs("<details><summary>The same as a table</summary>", out);
    html_wide_begin(out, about.title);
    fputs(
        "<table><thead><tr>"
        "<th scope=\"col\">posts</th><th scope=\"col\">mean probability</th><th "
        "scope=\"col\">came true</th><th scope=\"col\">95 %</th></tr></thead><tbody>\n",
        out);
    for (int i = 0; i < FIGURES_BANDS; i++)
        if (bands[i].posts > 0)
            fprintf(out,
                    "<tr><td>%.0f</td><td>%.3f</td><td>%.3f</td><td>%.3f to "
                    "%.3f</td></tr>\n",
                    bands[i].posts, bands[i].probability, bands[i].share, bands[i].low,
                    bands[i].high);
    fputs("</tbody></table></div></details></figure>\n", out);
}

static void
put_confusion(FILE *out, const struct page *page)
{
    const struct figures *figures = page->figures;
    const struct names *labels = &page->corpus->labels;

    fputs("<h2>Confusion</h2>\n", out);
    html_wide_begin(out, "Confusion of labels");
    fputs("<table><thead><tr><th scope=\"col\">own label, given label</th>", out);
    for (size_t l = 0; l < labels->count; l++) {
        fputs("<th scope=\"col\">", out);
        html_string(out, labels->items[l]);
        fputs("</th>", out);
    }
    fputs("</tr></thead><tbody>\n", out);
    for (size_t own = 0; own < labels->count; own++) {
        fputs("<tr><th scope=\"row\">", out);
        html_string(out, labels->items[own]);
        fputs("</th>", out);
        for (size_t given = 0; given < labels->count; given++) {
            const double part = (double)figures->confusion[own][given] /
                                fmax((double)figures->of[own].posts, 1);

            fprintf(out, "<td class=\"h%d\">%llu</td>", (int)fmin(10 * part, 9),
                    (unsigned long long)figures->confusion[own][given]);
        }
        fputs("</tr>\n", out);
    }
    fputs("</tbody></table></div>\n", out);
}

/* A post by how probable its own label was taken for. */
struct surprise {
    double probability;
    size_t index; /* in the sample */
};

static int
least_first(const void *left, const void *right)
{
    const struct surprise *a = left;
    const struct surprise *b = right;

    if (a->probability != b->probability)
        return a->probability < b->probability ? -1 : 1;
    return a->index < b->index ? -1 : a->index > b->index;
}

static void
put_surprise(FILE *out, const struct page *page, const struct surprise *surprise)
{
    const struct prediction *prediction = &page->sample->predictions[surprise->index];
    const struct labelled_post *post =
        &page->corpus->posts[page->first + surprise->index];

    fprintf(out, "<tr><td>%.4f</td><td class=\"text\">", surprise->probability);
    html_string(out, page->corpus->labels.items[prediction->own]);
    fputs("</td><td class=\"text\">", out);
    html_string(out, page->corpus->labels.items[prediction->best]);
    fputs("</td><td class=\"text\">", out);
    html_string(out, post->id);
    fputs("</td><td class=\"post\"><bdi>", out);
    html_text(out, post->text, post->bytes);
    fputs("</bdi></td></tr>\n", out);
}

static int
put_surprises(FILE *out, const struct page *page)
{
    const size_t count = page->sample->count;
    struct surprise *list = calloc(count + 1, sizeof list[0]);

    if (!list)
        return complain("out of memory");
    for (size_t i = 0; i < count; i++)
        list[i] =
            (struct surprise){ page->sample->predictions[i]
                                   .probabilities[page->sample->predictions[i].own],
                               i };
    if (count)
        qsort(list, count, sizeof list[0], least_first);
    fputs("<h2>Most surprising posts</h2>\n<p class=\"soft\">Those whose own label was "
          "taken for least probable: mistakes of the model, or of the labels.</p>\n",
          out);
    html_wide_begin(out, "Most surprising posts");
    fputs("<table><thead><tr><th scope=\"col\">probability of its own label</th><th "
          "scope=\"col\" class=\"text\">own label</th><th "
          "scope=\"col\" class=\"text\">given</th><th scope=\"col\" "
          "class=\"text\">id</th><th scope=\"col\" class=\"text\">post</th></tr>"
          "</thead><tbody>\n",
          out);
    for (size_t i = 0; i < count && i < page->surprising; i++)
        put_surprise(out, page, &list[i]);
    fputs("</tbody></table></div>\n", out);
    free(list);
    return 0;
}

static void
put_charts(FILE *out, const struct page *page, struct curve *curve)
{
    static const struct chart_about roc = {
        "Found against false alarms (ROC)",
        "For each label, the share of its posts found at each share of false alarms.",
        "false alarms", "found"
    };
    static const struct chart_about precision = {
        "Precision against recall",
        "For each label, how many of the posts that get it are its own, at each share "
        "found.",
        "recall", "precision"
    };

    fputs("<h2>Curves</h2>\n<div class=\"charts square\">\n", out);
    put_curves(out, page, &roc, curve_roc, curve);
    put_curves(out, page, &precision, curve_precision, curve);
    put_reliability(out, page);
    fputs("</div>\n", out);
}

int
page_write(const char *path, const struct page *page)
{
    struct curve *curve = malloc(sizeof *curve);
    double values[FIGURES_VALUES_MAX];
    struct html html;
    int status;

    if (!curve)
        return complain("out of memory");
    status = html_begin(&html, path, "How well posts are labelled");
    if (status == 0) {
        figures_values(page->figures, values);
        put_totals(html.out, page, values);
        put_labels(html.out, page, values);
        put_confusion(html.out, page);
        put_charts(html.out, page, curve);
        status = put_surprises(html.out, page);
        if (status == 0)
            status = html_end(&html);
        else
            html_drop(&html);
    }
    free(curve);
    return status;
}
