window.YTD.tweets.part0 = [
  { "tweet" : { "id_str" : "301", "full_text" : "two of three https://t.co/pics",
    "entities" : { "media" : [ { "url" : "https://t.co/pics", "expanded_url" : "https://example.com/photo/1", "ext_alt_text" : "A red door" } ] },
    "extended_entities" : { "media" : [
      { "url" : "https://t.co/pics", "expanded_url" : "https://example.com/photo/1", "ext_alt_text" : "A red door" },
      { "url" : "https://t.co/pics", "expanded_url" : "https://example.com/photo/1", "ext_alt_text" : null },
      { "url" : "https://t.co/pics", "expanded_url" : "https://example.com/photo/1", "ext_alt_text" : "A blue door" } ] } } },
  { "tweet" : { "id_str" : "302", "full_text" : "",
    "entities" : { "media" : [ { "ext_alt_text" : "Nothing but a picture of fog" } ] } } },
  { "tweet" : { "id_str" : "303", "full_text" : "" } }
]
