window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20241"
          ],
          "editableUntil" : "2024-02-29T15:26:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "20241",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20241",
      "created_at" : "Thu Feb 29 15:26:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Good morning from the harbour",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20242"
          ],
          "editableUntil" : "2024-02-29T15:27:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "20242",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20242",
      "created_at" : "Thu Feb 29 15:27:21 +0000 2024",
      "favorited" : false,
      "full_text" : "🦆🦆 a new pond at https://t.co/pond000001 👍🏽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20243"
          ],
          "editableUntil" : "2024-02-29T15:28:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "20243",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20243",
      "created_at" : "Thu Feb 29 15:28:21 +0000 2024",
      "favorited" : false,
      "full_text" : "fish &amp; chips &lt;3 https://t.co/menu000001",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20244"
          ],
          "editableUntil" : "2024-02-29T15:29:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "20244",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20244",
      "created_at" : "Thu Feb 29 15:29:21 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @example2: The ferry to the island is late again, take the bus to the old pier and walk from there, the wardens wave you through: https:…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20245"
          ],
          "editableUntil" : "2024-02-29T15:30:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
      "id_str" : "20245",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20245",
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
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20246"
          ],
          "editableUntil" : "2024-02-29T15:31:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "265"
      ],
      "favorite_count" : "3",
      "id_str" : "20246",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20246",
      "created_at" : "Thu Feb 29 15:31:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Seven walks around the lake, with benches: walk 1 takes you past the mill, the weir and the two oaks; walk 2 takes you past the mill, the weir and the two oaks; walk 3 takes you past the mill, the weir and the two oaks; walk 4 takes you pas… https://t.co/self000001",
      "lang" : "en"
    }
  }
]
