Grailbird.data.tweets_2012_06 = 
 [
  {
    "source": "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": [
        {
          "url": "https://t.co/menu000001",
          "expanded_url": "https://menu.example.org/?a=1&b=2",
          "display_url": "menu.example.org/?a=",
          "indices": [
            23,
            46
          ]
        }
      ]
    },
    "geo": {},
    "id_str": "20123",
    "text": "fish &amp; chips &lt;3 https://t.co/menu000001",
    "id": 20123,
    "created_at": "2024-02-29 15:28:21 +0000",
    "user": {
      "name": "An Example",
      "screen_name": "example",
      "protected": false,
      "id_str": "77",
      "profile_image_url_https": "https://images.example.org/7.png",
      "id": 77,
      "verified": false
    }
  },
  {
    "source": "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "20124",
    "text": "RT @example2: The ferry to the island is late again, take the bus to the old pier and walk from there, the wardens wave you through: https:…",
    "id": 20124,
    "created_at": "2024-02-29 15:29:21 +0000",
    "user": {
      "name": "An Example",
      "screen_name": "example",
      "protected": false,
      "id_str": "77",
      "profile_image_url_https": "https://images.example.org/7.png",
      "id": 77,
      "verified": false
    },
    "retweeted_status": {
      "source": "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities": {
        "user_mentions": [],
        "media": [],
        "hashtags": [],
        "urls": [
          {
            "url": "https://t.co/ferry00001",
            "expanded_url": "https://ferry.example.org/today",
            "display_url": "ferry.example.org/to",
            "indices": [
              119,
              142
            ]
          }
        ]
      },
      "geo": {},
      "id_str": "20120",
      "text": "The ferry to the island is late again, take the bus to the old pier and walk from there, the wardens wave you through: https://t.co/ferry00001 (and bring a hat &amp; a coat)",
      "id": 20121,
      "created_at": "2024-02-29 15:25:21 +0000",
      "user": {
        "name": "An Example",
        "screen_name": "example2",
        "protected": false,
        "id_str": "77",
        "profile_image_url_https": "https://images.example.org/7.png",
        "id": 77,
        "verified": false
      }
    }
  }
]
