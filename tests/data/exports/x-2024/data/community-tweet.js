window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "202410"
          ],
          "editableUntil" : "2024-02-29T15:35:21.000Z",
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
        "42"
      ],
      "favorite_count" : "3",
      "id_str" : "202410",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "202410",
      "created_at" : "Thu Feb 29 15:35:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Only the bird watchers will see this heron",
      "lang" : "en"
    }
  }
]
