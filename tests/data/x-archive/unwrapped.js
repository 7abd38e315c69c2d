window.YTD.tweet.part0 = [ {
  "retweeted" : false,
  "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
  "entities" : {
    "hashtags" : [ ],
    "symbols" : [ ],
    "user_mentions" : [ ],
    "urls" : [ ]
  },
  "display_text_range" : [ "0", "46" ],
  "favorite_count" : "2",
  "id_str" : "1120000000000000001",
  "truncated" : false,
  "retweet_count" : "0",
  "id" : "1120000000000000001",
  "created_at" : "Mon Apr 22 06:40:12 +0000 2019",
  "favorited" : false,
  "full_text" : "Woke up before the alarm, felt smug until noon",
  "lang" : "en"
}, {
  "retweeted" : false,
  "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
  "entities" : {
    "hashtags" : [ ],
    "symbols" : [ ],
    "user_mentions" : [ {
      "name" : "Example 7",
      "screen_name" : "example7",
      "indices" : [ "0", "9" ],
      "id_str" : "9000119",
      "id" : "9000119"
    }, {
      "name" : "Example 8",
      "screen_name" : "example8",
      "indices" : [ "10", "19" ],
      "id_str" : "9000136",
      "id" : "9000136"
    } ],
    "urls" : [ {
      "url" : "https://t.co/unwrapped1",
      "expanded_url" : "https://maps.example.org/ford",
      "display_url" : "maps.example.org/ford",
      "indices" : [ "42", "65" ]
    } ]
  },
  "favorite_count" : "0",
  "id" : 1120000000000000002,
  "full_text" : "@example7 @example8 the ford is passable: https://t.co/unwrapped1",
  "lang" : "en"
}, {
  "retweeted" : false,
  "id_str" : "1120000000000000003",
  "full_text" : "Der Fluss ist wieder im Bett {und} wir auch",
  "lang" : "de"
} ]
