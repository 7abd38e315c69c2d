window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20247"
          ],
          "editableUntil" : "2024-02-29T15:32:21.000Z",
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
        "0"
      ],
      "favorite_count" : "3",
      "id_str" : "20247",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20247",
      "created_at" : "Thu Feb 29 15:32:21 +0000 2024",
      "favorited" : false,
      "full_text" : "",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "20248"
          ],
          "editableUntil" : "2024-02-29T15:33:21.000Z",
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
        "21"
      ],
      "favorite_count" : "3",
      "id_str" : "20248",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "20248",
      "created_at" : "Thu Feb 29 15:33:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Behind the first part",
      "lang" : "en"
    }
  }
]
