window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1",
      "fullText" : "somebody else's words",
      "expandedUrl" : "https://x.example.org/i/web/status/1"
    }
  }
]
