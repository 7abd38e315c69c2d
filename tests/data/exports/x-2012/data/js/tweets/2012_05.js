Grailbird.data.tweets_2012_05 = 
 [
  {
    "source": "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "20121",
    "text": "Good morning from the harbour",
    "id": 20121,
    "created_at": "2024-02-29 15:26:21 +0000",
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
      "urls": [
        {
          "url": "https://t.co/pond000001",
          "expanded_url": "https://pond.example.org/map",
          "display_url": "pond.example.org/map",
          "indices": [
            17,
            40
          ]
        }
      ]
    },
    "geo": {},
    "id_str": "20122",
    "text": "🦆🦆 a new pond at https://t.co/pond000001 👍🏽",
    "id": 20122,
    "created_at": "2024-02-29 15:27:21 +0000",
    "user": {
      "name": "An Example",
      "screen_name": "example",
      "protected": false,
      "id_str": "77",
      "profile_image_url_https": "https://images.example.org/7.png",
      "id": 77,
      "verified": false
    }
  }
]
