window.YTD.tweets.part0 = [
  { "tweet" : { "id_str" : "201", "full_text" : "fish &amp; chips &lt;3 &gt; everything" } },
  { "tweet" : { "id_str" : "202", "full_text" : "write &amp;amp; to get &amp;, and &amp;lt; to get &lt;" } },
  { "tweet" : { "id_str" : "203", "full_text" : "&quot;it&#39;s&quot; &hearts; &amp &;" } },
  { "tweet" : { "id_str" : "204", "full_text" : "a &amp; https://t.co/ab https://t.co/abc,https://t.co/ab.",
    "entities" : { "urls" : [
      { "url" : "https://t.co/ab", "expanded_url" : "https://short.example.org/?a=1&b=2", "indices" : [ "8", "23" ] },
      { "url" : "https://t.co/abc", "expanded_url" : "https://long.example.org/&amp;", "indices" : [ "24", "40" ] } ] } } },
  { "tweet" : { "id_str" : "205", "full_text" : "🥁 unknown https://t.co/zzz stays, https://t.co/pic goes",
    "entities" : { "media" : [
      { "url" : "https://t.co/pic", "expanded_url" : "https://example.com/photo/1" } ] } } }
]
