window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "9001",
      "updatedAt" : "2024-02-29T15:31:21.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Completed",
        "originalName" : "Completed",
        "annotations" : {}
      },
      "createdAt" : "2024-02-29T15:31:21.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [
          {
            "expandedUrl" : "https://walks.example.org/lake?from=mill&to=weir",
            "toIndex" : "9",
            "shortUrl" : "https://t.co/long000001",
            "displayUrl" : "walks.example.org",
            "fromIndex" : "0"
          }
        ],
        "text" : "Seven walks around the lake, with benches: walk 1 takes you past the mill, the weir and the two oaks; walk 2 takes you past the mill, the weir and the two oaks; walk 3 takes you past the mill, the weir and the two oaks; walk 4 takes you past the mill, the weir and the two oaks; walk 5 takes you past the mill, the weir and the two oaks; walk 6 takes you past the mill, the weir and the two oaks; walk 7 takes you past the mill, the weir and the two oaks; maps at https://t.co/long000001 and tea &amp; cake at the end",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "9002",
      "updatedAt" : "2024-02-29T15:31:21.000Z",
      "createdAt" : "2024-02-29T15:31:21.000Z",
      "core" : {
        "styletags" : [],
        "urls" : [],
        "text" : "Another long text of the same second, whose tweet is gone: and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on and so on to its end",
        "mentions" : [],
        "cashtags" : [],
        "hashtags" : []
      }
    }
  }
]
