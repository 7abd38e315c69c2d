window.YTD.tweets.part0 = [
  { "tweet" : { "id" : "401", "full_text" : "nul \u0000 inside" } },
  { "tweet" : { "id" : 402, "text" : "the older name" } },
  { "tweet" : { "full_text" : "no id" } },
  { "tweet" : { "id_str" : "404" } },
  { "tweet" : { "id_str" : "405", "full_text" : null } },
  { "tweet" : { "id_str" : "406", "full_text" : [ "a", "list" ] } },
  { "tweet" : "not an object" },
  { "like" : { "tweetId" : "408" } },
  7,
  [ ],
  { "tweet" : { "id_str" : "411", "full_text" : "first", "full_text" : "second" } },
  { "tweet" : { "id_str" : "412", "full_text" : "links that are none https://t.co/x", "entities" : { "urls" : [
    7, null, { "url" : 7 }, { "url" : "https://t.co/x" }, { "url" : "", "expanded_url" : "e" }, { "url" : "a", "expanded_url" : "e" } ], "media" : 7 } } }
]
