Grailbird.data.tweets_2008_04 = 
 [ {
  "source" : "web",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ ]
  },
  "geo" : {
  },
  "id_str" : "790000101",
  "text" : "trying this thing. is anybody here?",
  "id" : 790000101,
  "created_at" : "2008-04-16 21:09:55 +0000",
  "user" : {
    "name" : "Example",
    "screen_name" : "example",
    "protected" : false,
    "id_str" : "9000000",
    "profile_image_url_https" : "https:\/\/media.example.com\/me.jpg",
    "id" : 9000000,
    "verified" : false
  }
}, {
  "source" : "web",
  "entities" : {
    "user_mentions" : [ ],
    "media" : [ ],
    "hashtags" : [ ],
    "urls" : [ {
      "indices" : [ 27, 47 ],
      "url" : "http:\/\/t.co\/OldLink8",
      "expanded_url" : "http:\/\/allotment.example.net\/beans",
      "display_url" : "allotment.example.net\/beans"
    } ]
  },
  "geo" : {
  },
  "id_str" : "790000102",
  "text" : "beans &amp; peas are up! photo: http:\/\/t.co\/OldLink8",
  "id" : 790000102,
  "created_at" : "2008-04-15 08:00:01 +0000",
  "user" : {
    "name" : "Example",
    "screen_name" : "example",
    "protected" : false,
    "id_str" : "9000000",
    "id" : 9000000,
    "verified" : false
  }
} ]
