window.YTD.tweet.part0 = [
  {
    "retweeted" : false,
    "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : []
    },
    "display_text_range" : [
      "0",
      "29"
    ],
    "favorite_count" : "3",
    "id_str" : "20191",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "20191",
    "created_at" : "Thu Feb 29 15:26:21 +0000 2024",
    "favorited" : false,
    "full_text" : "Good morning from the harbour",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : [
        {
          "url" : "https://t.co/pond000001",
          "expanded_url" : "https://pond.example.org/map",
          "display_url" : "pond.example.org/map",
          "indices" : [
            "17",
            "40"
          ]
        }
      ]
    },
    "display_text_range" : [
      "0",
      "43"
    ],
    "favorite_count" : "3",
    "id_str" : "20192",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "20192",
    "created_at" : "Thu Feb 29 15:27:21 +0000 2024",
    "favorited" : false,
    "full_text" : "🦆🦆 a new pond at https://t.co/pond000001 👍🏽",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : [
        {
          "url" : "https://t.co/menu000001",
          "expanded_url" : "https://menu.example.org/?a=1&b=2",
          "display_url" : "menu.example.org/?a=",
          "indices" : [
            "23",
            "46"
          ]
        }
      ]
    },
    "display_text_range" : [
      "0",
      "46"
    ],
    "favorite_count" : "3",
    "id_str" : "20193",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "20193",
    "created_at" : "Thu Feb 29 15:28:21 +0000 2024",
    "favorited" : false,
    "full_text" : "fish &amp; chips &lt;3 https://t.co/menu000001",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : []
    },
    "display_text_range" : [
      "0",
      "140"
    ],
    "favorite_count" : "3",
    "id_str" : "20194",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "20194",
    "created_at" : "Thu Feb 29 15:29:21 +0000 2024",
    "favorited" : false,
    "full_text" : "RT @example2: The ferry to the island is late again, take the bus to the old pier and walk from there, the wardens wave you through: https:…",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : [],
      "media" : [
        {
          "url" : "https://t.co/pict000001",
          "expanded_url" : "https://x.example.org/example/status/5/photo/1",
          "display_url" : "x.example.org/exampl",
          "id_str" : "51",
          "indices" : [
            "10",
            "33"
          ],
          "media_url_https" : "https://images.example.org/1.png",
          "type" : "photo",
          "ext_alt_text" : "A red door"
        }
      ]
    },
    "display_text_range" : [
      "0",
      "33"
    ],
    "favorite_count" : "3",
    "id_str" : "20195",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "20195",
    "created_at" : "Thu Feb 29 15:30:21 +0000 2024",
    "favorited" : false,
    "full_text" : "Two doors https://t.co/pict000001",
    "lang" : "en",
    "extended_entities" : {
      "media" : [
        {
          "url" : "https://t.co/pict000001",
          "expanded_url" : "https://x.example.org/example/status/5/photo/1",
          "display_url" : "x.example.org/exampl",
          "id_str" : "51",
          "indices" : [
            "10",
            "33"
          ],
          "media_url_https" : "https://images.example.org/1.png",
          "type" : "photo",
          "ext_alt_text" : "A red door"
        },
        {
          "url" : "https://t.co/pict000001",
          "expanded_url" : "https://x.example.org/example/status/5/photo/1",
          "display_url" : "x.example.org/exampl",
          "id_str" : "52",
          "indices" : [
            "10",
            "33"
          ],
          "media_url_https" : "https://images.example.org/2.png",
          "type" : "photo",
          "ext_alt_text" : "A blue door, ajar"
        }
      ]
    }
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : []
    },
    "display_text_range" : [
      "0",
      "0"
    ],
    "favorite_count" : "3",
    "id_str" : "20197",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "20197",
    "created_at" : "Thu Feb 29 15:32:21 +0000 2024",
    "favorited" : false,
    "full_text" : "",
    "lang" : "en"
  }
]
