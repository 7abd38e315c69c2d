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
      "full_text" : nonsense,
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "entities" : {
        "hashtags" : [ ],
        "urls" : [ ]
      },
      "id_str" : "103",
      "full_text" : "behind the broken one",
      "lang" : "en"
    }
  }
]
