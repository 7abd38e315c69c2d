/* SPDX-License-Identifier: MIT */
/*
 * The style sheet of all pages: light and dark, wide and narrow, on paper.
 *
 * Colours of labels can be told apart by the colour-blind (after Okabe and Ito) and
 * stand out from the ground by 3 to 1 at least; nothing is said by colour alone.
 */
#include "report/html.h"

#define LIGHT                                                                          \
    "color-scheme:light;--fg:#1b1b21;--bg:#f6f6f9;--card:#fff;--soft:#595964;"         \
    "--line:#dcdce4;--link:#0b57a4;--heat:0,114,178;--for:#ffe8a3;--strong:#ffcf4d;"   \
    "--against:#e3e6f3;--n:#7f8798;--u:#9a83af;--s0:#0072b2;--s1:#d55e00;--s2:#"       \
    "008f68;"                                                                          \
    "--s3:#b5568f;--s4:#a87800;--s5:#3a8fc7;--s6:#8c6d31;--s7:#6f6f6f;"
#define DARK                                                                           \
    "color-scheme:dark;--fg:#ececf2;--bg:#121216;--card:#1d1d23;--soft:#a9a9b6;"       \
    "--line:#363640;--link:#8cc4ff;--heat:86,180,233;--for:#4d4119;--strong:#715a0a;"  \
    "--against:#2e3350;--n:#7d8698;--u:#8f7ba3;--s0:#4aa8e0;--s1:#f28245;--s2:#"       \
    "2fb98e;"                                                                          \
    "--s3:#dd8dbb;--s4:#e0ac2e;--s5:#8cc8ef;--s6:#bf9a52;--s7:#9a9a9a;"

const char *const html_style[] = {
    ":root{" LIGHT "}@media(prefers-color-scheme:dark){:root{" DARK "}}"
    "*{box-sizing:border-box}"
    "body{font:16px/1.55 system-ui,sans-serif;color:var(--fg);background:var(--bg);"
    "max-width:74rem;margin:0 auto;padding:1.5rem 1rem 4rem}"
    "h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0;overflow-wrap:anywhere}"
    "h2{font-size:1.35rem;margin:3rem 0 .5rem}h3{font-size:1.05rem;margin:1.6rem 0 "
    ".5rem}"
    "p{margin:.5rem 0;max-width:46rem}a{color:var(--link)}"
    ".lead{font-size:1.1rem;color:var(--soft)}.soft{color:var(--soft)}"
    "nav "
    "ul{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem;padding:0;margin:1rem 0}"
    "nav a{display:block;padding:.3rem .75rem;border:1px solid var(--line);"
    "border-radius:2rem;background:var(--card);text-decoration:none;font-size:.9rem}"
    "nav a:hover{text-decoration:underline}"
    ":focus-visible{outline:3px solid var(--link);outline-offset:2px}",

    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th,td{padding:.35rem .6rem;text-align:right;vertical-align:top;"
    "border-bottom:1px solid var(--line)}"
    "thead th{font-weight:600;font-size:.85rem;color:var(--soft);vertical-align:bottom}"
    "tbody th{font-weight:400}"
    "th:first-child,td:first-child,.text{text-align:left}td.soft{white-space:nowrap}"
    "th.name,td.name{overflow-wrap:anywhere;min-width:11rem}"
    "td.post{text-align:left;min-width:16rem;width:100%;overflow-wrap:anywhere}"
    "td svg{width:6rem;height:.7rem;display:inline-block;vertical-align:middle}"
    "thead th{white-space:nowrap}"
    ".wide{overflow-x:auto;max-width:100%;background:var(--card);padding:.3rem .5rem;"
    "border:1px solid var(--line);border-radius:.75rem}.wide table{width:100%}"
    ".wide tbody tr:last-child>*{border-bottom:0}"
    ".card .wide,figure .wide{border:0;padding:0;border-radius:0}"
    ".pair{display:grid;gap:1rem;align-items:start;grid-template-columns:"
    "repeat(auto-fit,minmax(min(100%,28rem),1fr))}.pair>div{min-width:0}"
    ".pair table{font-size:.92rem}.pair thead th{white-space:normal}.pair td "
    "svg{width:3.5rem}"
    ".pair th.name{min-width:8rem}"
    "details{margin:.6rem 0}summary{cursor:pointer;color:var(--link);padding:.2rem 0}",

    ".card,.charts figure{background:var(--card);border:1px solid var(--line);"
    "border-radius:.75rem;padding:1rem 1.15rem}.card{margin:.75rem 0}"
    ".cards{display:grid;gap:.9rem;grid-template-columns:"
    "repeat(auto-fit,minmax(min(100%,15rem),1fr));margin:1rem "
    "0;padding:0;list-style:none}"
    ".cards "
    ".card{margin:0}.big{font-size:2rem;line-height:1.2;font-weight:650;margin:0}"
    ".list{padding:0;margin:0;list-style:none;display:grid;gap:.75rem;"
    "grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr))}"
    ".list .card{margin:0;min-width:0}"
    ".facts{display:flex;flex-wrap:wrap;gap:.15rem .9rem;margin:0 0 "
    ".4rem;max-width:none;"
    "font-size:.88rem;color:var(--soft);overflow-wrap:anywhere}"
    ".chip{color:var(--fg);font-weight:600}"
    ".chip b,.key b{display:inline-block;width:.8rem;height:.8rem;border-radius:.2rem;"
    "margin-right:.4rem;vertical-align:-.05rem;background:var(--c)}"
    /* What a post says stays in its box, whatever marks it piles up. */
    "p.post{margin:.3rem 0;max-width:none;overflow:hidden;overflow-wrap:anywhere;"
    "contain:paint}"
    "mark{color:var(--fg);background:var(--for);border-radius:.15rem;padding:.05rem 0;"
    "text-decoration:underline;text-underline-offset:.2em}"
    "mark.f2{background:var(--strong);text-decoration-thickness:.17em}"
    "mark.a1,mark.a2{background:var(--against);text-decoration-style:dotted}"
    "mark.a2{text-decoration-thickness:.17em}"
    ".why{list-style:none;padding:0;margin:.5rem 0 0;font-size:.88rem;"
    "overflow-wrap:anywhere}"
    ".why li{padding-left:3.6rem;text-indent:-3.6rem}"
    ".why span{display:inline-block;width:3.6rem;text-indent:0;color:var(--soft);"
    "font-variant-numeric:tabular-nums}"
    "dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.35rem "
    "1.2rem;"
    "margin:.5rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}"
    "code{overflow-wrap:anywhere}",

    ".n{--c:var(--n)}.u{--c:var(--u)}.s0{--c:var(--s0)}.s1{--c:var(--s1)}"
    ".s2{--c:var(--s2)}.s3{--c:var(--s3)}.s4{--c:var(--s4)}.s5{--c:var(--s5)}"
    ".s6{--c:var(--s6)}.s7{--c:var(--s7)}"
    "figure{margin:1rem 0}figcaption{font-weight:600;margin-bottom:.6rem}"
    ".charts{display:flex;flex-wrap:wrap;gap:1rem}"
    ".charts figure{margin:0;flex:1 1 20rem;min-width:0}"
    ".square figure{max-width:30rem}"
    "svg{display:block;width:100%;height:auto}svg text{font-size:11px;fill:var(--soft)}"
    ".axis{stroke:var(--soft);fill:none}.grid{stroke:var(--line)}"
    ".even{stroke:var(--soft);stroke-dasharray:4 4}"
    ".curve{fill:none;stroke:var(--c);stroke-width:2}"
    ".dot{fill:var(--fg)}.range{stroke:var(--fg)}"
    ".bar{fill:var(--c);stroke:var(--card);stroke-width:1px;"
    "vector-effect:non-scaling-stroke}"
    ".grid{vector-effect:non-scaling-stroke}"
    ".plot{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.3rem .6rem;"
    "font-size:.8rem;color:var(--soft);font-variant-numeric:tabular-nums}"
    ".plot svg{height:13rem}.small .plot svg{height:8rem}"
    ".ys{display:flex;flex-direction:column;justify-content:space-between;"
    "text-align:right;margin:-.6rem 0}"
    ".xs{grid-column:2;display:flex;justify-content:space-between;gap:.5rem}"
    "svg.share{height:1.6rem;border-radius:.3rem}"
    ".key{padding:0;margin:.7rem 0 0;list-style:none;font-size:.88rem;display:flex;"
    "flex-wrap:wrap;gap:.1rem 1.1rem}",

    ".h0{background:rgba(var(--heat),0)}.h1{background:rgba(var(--heat),.06)}"
    ".h2{background:rgba(var(--heat),.12)}.h3{background:rgba(var(--heat),.18)}"
    ".h4{background:rgba(var(--heat),.24)}.h5{background:rgba(var(--heat),.3)}"
    ".h6{background:rgba(var(--heat),.36)}.h7{background:rgba(var(--heat),.42)}"
    ".h8{background:rgba(var(--heat),.48)}.h9{background:rgba(var(--heat),.54)}"
    "@media(max-width:30rem){th,td{padding:.3rem .35rem}table{font-size:.9rem}"
    "thead th{white-space:normal}td svg,.pair td "
    "svg{width:2.5rem}th.name{min-width:8rem}h1{font-size:1.5rem}"
    "dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}"
    "@media print{:root{" LIGHT
    "--bg:#fff}body{max-width:none;padding:0;font-size:11pt}"
    "nav,details{display:none}.card,figure,tr{break-inside:avoid}h2,h3{break-after:"
    "avoid}"
    "mark,.bar,b{print-color-adjust:exact;-webkit-print-color-adjust:exact}}",
    NULL,
};
