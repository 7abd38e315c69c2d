window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20249"
          ],
          "editableUntil" : "2024-02-29T15:34:21.000Z",
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
        "10"
      ],
      "favorite_count" : "3",
      "id_str" : "20249",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20249",
      "created_at" : "Thu Feb 29 15:34:21 +0000 2024",
      "favorited" : false,
      "full_text" : "taken back",
      "lang" : "en"
    }
  }
]
