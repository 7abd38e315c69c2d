window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "entities" : {
        "hashtags" : [ ],
        "urls" : [ ]
      },
      "id_str" : "101",
      "full_text" : "The first is whole",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "entities" : {
        "hashtags" : [ ],
        "urls" : [ ]
      },
      "id_str" : "102",
      "full_text" : "one brace too many",
      "lang" : "en"
    }
  }
  },
  {
    "tweet" : {
      "entities" : {
        "hashtags" : [ ],
        "urls" : [ ]
      },
      "id_str" : "103",
      "full_text" : "behind the brace",
      "lang" : "en"
    }
  }
]
