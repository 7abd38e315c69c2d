window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "entities" : { "hashtags" : [ ], "urls" : [ ] },
      "id_str" : "1500000000000000011",
      "full_text" : "The second part of a long archive starts with soup",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "entities" : { "hashtags" : [ ], "urls" : [ ] },
      "id_str" : "1500000000000000012",
      "full_text" : "and it ends with bread 🍞",
      "lang" : "en"
    }
  }
]
