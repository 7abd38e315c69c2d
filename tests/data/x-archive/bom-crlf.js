var window.YTD.tweets.part0=
[
{"tweet":{"id_str":"21","full_text":"a mark, CR LF and a semicolon"}},
{"tweet":{"id_str":"22","full_text":"do no harm"}}
]
;
