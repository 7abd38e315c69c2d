window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "20241",
      "user_id" : "77",
      "created_at" : "Thu Feb 29 15:26:21 +0000 2024"
    }
  }
]
