window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763223942401351472"
          ],
          "editableUntil" : "2024-02-29T16:25:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "3",
      "id_str" : "1763223942401351472",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763223942401351472",
      "created_at" : "Thu Feb 29 15:25:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Turn your handle into an asset: aged accounts with 15k-60k followers for sale, escrow ok. Serious buyers only",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763139456338824007"
          ],
          "editableUntil" : "2024-02-29T10:49:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/48WoPstTwL",
            "expanded_url" : "http://earn.example.net/home",
            "display_url" : "earn.example.net/home",
            "indices" : [
              "87",
              "110"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "10",
      "id_str" : "1763139456338824007",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1763139456338824007",
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 29 09:49:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Work from home and earn up to $300 a day with our proven system. No experience needed! https://t.co/48WoPstTwL",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1763088643881166493"
          ],
          "editableUntil" : "2024-02-29T07:27:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "1",
      "id_str" : "1763088643881166493",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1763088643881166493",
      "created_at" : "Thu Feb 29 06:27:43 +0000 2024",
      "favorited" : false,
      "full_text" : "Welcome to my new followers! I mostly post moss, lichen, and the odd rant about bus timetables.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762834990607255667"
          ],
          "editableUntil" : "2024-02-28T14:39:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "SiguemeYTeSigo",
            "indices" : [
              "56",
              "71"
            ]
          },
          {
            "text" : "TeamFollowBack",
            "indices" : [
              "72",
              "87"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "0",
      "id_str" : "1762834990607255667",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1762834990607255667",
      "created_at" : "Wed Feb 28 13:39:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Sígueme y te sigo al instante! RT para ganar seguidores #SiguemeYTeSigo #TeamFollowBack",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762715171828794430"
          ],
          "editableUntil" : "2024-02-28T06:43:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "6"
      ],
      "favorite_count" : "2",
      "id_str" : "1762715171828794430",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1762715171828794430",
      "created_at" : "Wed Feb 28 05:43:41 +0000 2024",
      "favorited" : false,
      "full_text" : "lol no",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762684436408969696"
          ],
          "editableUntil" : "2024-02-28T04:41:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/DlCV6FEWaO",
            "expanded_url" : "https://rings.example.com/shop",
            "display_url" : "rings.example.com/shop",
            "indices" : [
              "87",
              "110"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "13",
      "id_str" : "1762684436408969696",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1762684436408969696",
      "possibly_sensitive" : false,
      "created_at" : "Wed Feb 28 03:41:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Handmade silver rings, made to order in my studio. Christmas orders close on the 10th. https://t.co/DlCV6FEWaO",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762466627720381450"
          ],
          "editableUntil" : "2024-02-27T14:16:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "9",
      "id_str" : "1762466627720381450",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1762466627720381450",
      "created_at" : "Tue Feb 27 13:16:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Dün geceki depremi hisseden var mı? Bizim avize sallandı",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1762299955647254899"
          ],
          "editableUntil" : "2024-02-27T03:13:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "4",
      "id_str" : "1762299955647254899",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1762299955647254899",
      "created_at" : "Tue Feb 27 02:13:46 +0000 2024",
      "favorited" : false,
      "full_text" : "Refer a friend to our gym and both of you train free in March 💪 details at the desk",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761946858969788516"
          ],
          "editableUntil" : "2024-02-26T03:50:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "18",
      "id_str" : "1761946858969788516",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1761946858969788516",
      "created_at" : "Mon Feb 26 02:50:41 +0000 2024",
      "favorited" : false,
      "full_text" : "Fixed it. The missing semicolon was in a file I hadn't opened since 2019. Goodnight.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761595168592494696"
          ],
          "editableUntil" : "2024-02-25T04:33:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/vGlFwt0Qg8",
            "expanded_url" : "http://boost.example.net/?r=77",
            "display_url" : "boost.example.net/?r=77",
            "indices" : [
              "73",
              "96"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "7",
      "id_str" : "1761595168592494696",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761595168592494696",
      "possibly_sensitive" : false,
      "created_at" : "Sun Feb 25 03:33:11 +0000 2024",
      "favorited" : false,
      "full_text" : "want more followers? i gained 4,300 in one night with this site, no joke https://t.co/vGlFwt0Qg8",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761533615965636017"
          ],
          "editableUntil" : "2024-02-25T00:28:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/DJMwMSQ7Hz",
            "expanded_url" : "https://panel.example.net/order",
            "display_url" : "panel.example.net/order",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "3",
      "id_str" : "1761533615965636017",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761533615965636017",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 24 23:28:36 +0000 2024",
      "favorited" : false,
      "full_text" : "Instant likes, views &amp; followers. No password needed, refill guarantee 30 days. https://t.co/DJMwMSQ7Hz",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761212540689738824"
          ],
          "editableUntil" : "2024-02-24T03:12:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gainpost",
            "indices" : [
              "82",
              "91"
            ]
          },
          {
            "text" : "followback",
            "indices" : [
              "92",
              "103"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "3",
      "id_str" : "1761212540689738824",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1761212540689738824",
      "created_at" : "Sat Feb 24 02:12:46 +0000 2024",
      "favorited" : false,
      "full_text" : "RT if you follow back! Gain with every retweet 👇👇 follow everybody who likes this #gainpost #followback",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760972144848147350"
          ],
          "editableUntil" : "2024-02-23T11:17:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/E6oN6ejGPZ",
            "expanded_url" : "https://chain.example.org/day3",
            "display_url" : "chain.example.org/day3",
            "indices" : [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "6",
      "id_str" : "1760972144848147350",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1760972144848147350",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 23 10:17:31 +0000 2024",
      "favorited" : false,
      "full_text" : "Day 3 of the follow challenge: +840 for me, how about you? You need the link to join https://t.co/E6oN6ejGPZ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760842840730506258"
          ],
          "editableUntil" : "2024-02-23T02:43:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/pTEJbBPoxQ",
            "expanded_url" : "https://rise.example.org/me",
            "display_url" : "rise.example.org/me",
            "indices" : [
              "54",
              "77"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "4",
      "id_str" : "1760842840730506258",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1760842840730506258",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 23 01:43:42 +0000 2024",
      "favorited" : false,
      "full_text" : "My account went from 80 to 12K in two weeks thanks to https://t.co/pTEJbBPoxQ - your turn",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760565119307900237"
          ],
          "editableUntil" : "2024-02-22T08:20:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/WUWwD6c174",
            "expanded_url" : "https://realcrowd.example.org/uk",
            "display_url" : "realcrowd.example.org/uk",
            "indices" : [
              "89",
              "112"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "2",
      "id_str" : "1760565119307900237",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1760565119307900237",
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 22 07:20:08 +0000 2024",
      "favorited" : false,
      "full_text" : "We sell followers. Not bots, not eggs, actual humans from the US &amp; UK. 3,000 for $25 https://t.co/WUWwD6c174",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760265150407565420"
          ],
          "editableUntil" : "2024-02-21T12:28:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "1",
      "id_str" : "1760265150407565420",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1760265150407565420",
      "created_at" : "Wed Feb 21 11:28:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Se busca perrita blanca perdida cerca del mercado, se llama Luna y es muy tímida",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1760076685719541604"
          ],
          "editableUntil" : "2024-02-20T23:59:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "2",
      "id_str" : "1760076685719541604",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1760076685719541604",
      "created_at" : "Tue Feb 20 22:59:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Собираем тёплые вещи для приюта до воскресенья, адрес в комментариях",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759800413009576661"
          ],
          "editableUntil" : "2024-02-20T05:41:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/BixVSv9FJ3",
            "expanded_url" : "https://books.example.org/sleep",
            "display_url" : "books.example.org/sleep",
            "indices" : [
              "90",
              "113"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "3",
      "id_str" : "1759800413009576661",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1759800413009576661",
      "possibly_sensitive" : false,
      "created_at" : "Tue Feb 20 04:41:28 +0000 2024",
      "favorited" : false,
      "full_text" : "My e-book \"Sleep Through the Night\" is only 99c this week. Tired parents, this is for you https://t.co/BixVSv9FJ3",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759742835831667227"
          ],
          "editableUntil" : "2024-02-20T01:52:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/LLOQpAZb91",
            "expanded_url" : "https://kidfame.example.com/k",
            "display_url" : "kidfame.example.com/k",
            "indices" : [
              "66",
              "89"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "5",
      "id_str" : "1759742835831667227",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1759742835831667227",
      "possibly_sensitive" : false,
      "created_at" : "Tue Feb 20 00:52:41 +0000 2024",
      "favorited" : false,
      "full_text" : "My 14 year old cousin has more followers than you because he uses https://t.co/LLOQpAZb91 lol",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759516547766316663"
          ],
          "editableUntil" : "2024-02-19T10:53:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1759516547766316663",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1759516547766316663",
      "created_at" : "Mon Feb 19 09:53:29 +0000 2024",
      "favorited" : false,
      "full_text" : "Polls close at 8. You don't need your card to vote, just your name and address.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1759164212662162823"
          ],
          "editableUntil" : "2024-02-18T11:33:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/EzrHuzwMxO",
            "expanded_url" : "https://lawns.example.com/quote",
            "display_url" : "lawns.example.com/quote",
            "indices" : [
              "105",
              "128"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "1",
      "id_str" : "1759164212662162823",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1759164212662162823",
      "possibly_sensitive" : false,
      "created_at" : "Sun Feb 18 10:33:26 +0000 2024",
      "favorited" : false,
      "full_text" : "We're hiring a landscaping crew for spring contracts and booking gardens now: ask for your free quote at https://t.co/EzrHuzwMxO",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758901803460100160"
          ],
          "editableUntil" : "2024-02-17T18:10:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "1",
      "id_str" : "1758901803460100160",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1758901803460100160",
      "created_at" : "Sat Feb 17 17:10:43 +0000 2024",
      "favorited" : false,
      "full_text" : "No ban, no drop, no password. Followers that stay. Message us the word START and pick a package",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758707365341166919"
          ],
          "editableUntil" : "2024-02-17T05:18:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "3",
      "id_str" : "1758707365341166919",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1758707365341166919",
      "created_at" : "Sat Feb 17 04:18:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Encore un robot qui veut me vendre des abonnés, je n'en ai que douze et ils me vont bien",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758355660850046804"
          ],
          "editableUntil" : "2024-02-16T06:00:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Wj90B7t1bo",
            "expanded_url" : "https://lists.example.org/ifb",
            "display_url" : "lists.example.org/ifb",
            "indices" : [
              "83",
              "106"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "11",
      "id_str" : "1758355660850046804",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1758355660850046804",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 16 05:00:32 +0000 2024",
      "favorited" : false,
      "full_text" : "i made a list of people who always follow back (over 900!) add them all and watch: https://t.co/Wj90B7t1bo",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758030132092494093"
          ],
          "editableUntil" : "2024-02-15T08:27:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "1758030132092494093",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1758030132092494093",
      "created_at" : "Thu Feb 15 07:27:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Sahile vuran çöpleri bu pazar birlikte topluyoruz, herkesi bekleriz",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1757760031158130931"
          ],
          "editableUntil" : "2024-02-14T14:33:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "104"
      ],
      "favorite_count" : "1",
      "id_str" : "1757760031158130931",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1757760031158130931",
      "created_at" : "Wed Feb 14 13:33:43 +0000 2024",
      "favorited" : false,
      "full_text" : "My students counted 4,000 fake followers on the mayor's account. Proud of them, worried about the mayor.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1757426012561764074"
          ],
          "editableUntil" : "2024-02-13T16:26:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "20",
      "id_str" : "1757426012561764074",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1757426012561764074",
      "created_at" : "Tue Feb 13 15:26:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Thank you for the 500 follows, I honestly only joined to complain about trains 🚆",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1757118170596382796"
          ],
          "editableUntil" : "2024-02-12T20:03:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 71",
            "screen_name" : "example71",
            "indices" : [
              "87",
              "97"
            ],
            "id_str" : "9001207",
            "id" : "9001207"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "0",
      "id_str" : "1757118170596382796",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1757118170596382796",
      "created_at" : "Mon Feb 12 19:03:12 +0000 2024",
      "favorited" : false,
      "full_text" : "Crypto signals that actually hit. VIP room now open, lifetime access 0.02 BTC, message @example71",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756966321855175335"
          ],
          "editableUntil" : "2024-02-12T09:59:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/YYQit9cycE",
            "expanded_url" : "https://nakrutka.example.com/ru",
            "display_url" : "nakrutka.example.com/ru",
            "indices" : [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "2",
      "id_str" : "1756966321855175335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756966321855175335",
      "possibly_sensitive" : false,
      "created_at" : "Mon Feb 12 08:59:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Накрутка подписчиков недорого, 1000 за 90 рублей, без пароля! https://t.co/YYQit9cycE",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756707243988295763"
          ],
          "editableUntil" : "2024-02-11T16:50:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/WmQHGQEflC",
            "expanded_url" : "https://seguidoresja.example.com/br",
            "display_url" : "seguidoresja.example.com/br",
            "indices" : [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "3",
      "id_str" : "1756707243988295763",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1756707243988295763",
      "possibly_sensitive" : false,
      "created_at" : "Sun Feb 11 15:50:19 +0000 2024",
      "favorited" : false,
      "full_text" : "Quer ganhar 500 seguidores por dia? É só entrar com sua conta e esperar https://t.co/WmQHGQEflC",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756658057284976125"
          ],
          "editableUntil" : "2024-02-11T13:34:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "5",
      "id_str" : "1756658057284976125",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756658057284976125",
      "created_at" : "Sun Feb 11 12:34:52 +0000 2024",
      "favorited" : false,
      "full_text" : "Ojo con las cuentas que prometen seguidores gratis, te roban la contraseña",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756477187534153466"
          ],
          "editableUntil" : "2024-02-11T01:36:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "3",
      "id_str" : "1756477187534153466",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756477187534153466",
      "created_at" : "Sun Feb 11 00:36:09 +0000 2024",
      "favorited" : false,
      "full_text" : "How do I get more people to follow our allotment group? We have seven members and one is a goose",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756392242727834948"
          ],
          "editableUntil" : "2024-02-10T19:58:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "10",
      "id_str" : "1756392242727834948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756392242727834948",
      "created_at" : "Sat Feb 10 18:58:37 +0000 2024",
      "favorited" : false,
      "full_text" : "Kitchen showroom closing\n\nex-display units at up to 70% off. Bring your measurements and a van",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756114416191377635"
          ],
          "editableUntil" : "2024-02-10T01:34:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/3X3Lgd5LTM",
            "expanded_url" : "https://vines.example.com/invest",
            "display_url" : "vines.example.com/invest",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "2",
      "id_str" : "1756114416191377635",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1756114416191377635",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 10 00:34:38 +0000 2024",
      "favorited" : false,
      "full_text" : "Invest in Portuguese vineyards from $500. Projected returns of 9%. Capital at risk. https://t.co/3X3Lgd5LTM",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755742971460773623"
          ],
          "editableUntil" : "2024-02-09T00:58:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "2",
      "id_str" : "1755742971460773623",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755742971460773623",
      "created_at" : "Thu Feb 08 23:58:39 +0000 2024",
      "favorited" : false,
      "full_text" : "if (a &lt; b &amp;&amp; b &lt; c) is fine, a &lt; b &lt; c is not, and I've just lost an afternoon to learning this again",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755669959171646444"
          ],
          "editableUntil" : "2024-02-08T20:08:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ppcpbtgbbX",
            "expanded_url" : "https://hypemart.example.net/basket",
            "display_url" : "hypemart.example.net/basket",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "1755669959171646444",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755669959171646444",
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 08 19:08:31 +0000 2024",
      "favorited" : false,
      "full_text" : "Boost your band, your brand, your selfie. Followers, plays and reposts, one basket: https://t.co/ppcpbtgbbX",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755554211129036130"
          ],
          "editableUntil" : "2024-02-08T12:28:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/GnfChtpbzW",
            "expanded_url" : "https://tickets.example.org/jazz",
            "display_url" : "tickets.example.org/jazz",
            "indices" : [
              "86",
              "109"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "5",
      "id_str" : "1755554211129036130",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755554211129036130",
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 08 11:28:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Tickets for the jazz brunch go on sale tomorrow at 9. £18 in advance, £22 on the door https://t.co/GnfChtpbzW",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755516497356215205"
          ],
          "editableUntil" : "2024-02-08T09:58:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "3",
      "id_str" : "1755516497356215205",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755516497356215205",
      "created_at" : "Thu Feb 08 08:58:43 +0000 2024",
      "favorited" : false,
      "full_text" : "First frost. The dahlias have gone black overnight and I have to be brave about it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755437610224385879"
          ],
          "editableUntil" : "2024-02-08T04:45:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/8rMViQUfBG",
            "expanded_url" : "https://papers.example.org/fake",
            "display_url" : "papers.example.org/fake",
            "indices" : [
              "101",
              "124"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "3",
      "id_str" : "1755437610224385879",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755437610224385879",
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 08 03:45:15 +0000 2024",
      "favorited" : false,
      "full_text" : "New study: accounts that buy followers lose about half of them within a month. Slides from the talk: https://t.co/8rMViQUfBG",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755246623665306919"
          ],
          "editableUntil" : "2024-02-07T16:06:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "3",
      "id_str" : "1755246623665306919",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1755246623665306919",
      "created_at" : "Wed Feb 07 15:06:20 +0000 2024",
      "favorited" : false,
      "full_text" : "I finished the marathon in 5:48 and a man dressed as a rhino passed me twice. Twice!",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1755098152153100042"
          ],
          "editableUntil" : "2024-02-07T06:16:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/l0DsGLHbSh",
            "expanded_url" : "https://maillots.example.org/soldes",
            "display_url" : "maillots.example.org/soldes",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "0",
      "id_str" : "1755098152153100042",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1755098152153100042",
      "possibly_sensitive" : false,
      "created_at" : "Wed Feb 07 05:16:22 +0000 2024",
      "favorited" : false,
      "full_text" : "Soldes d'été : jusqu'à -50 % sur les maillots, livraison offerte dès 40 € https://t.co/l0DsGLHbSh",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754738974410642736"
          ],
          "editableUntil" : "2024-02-06T06:29:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "21"
      ],
      "favorite_count" : "0",
      "id_str" : "1754738974410642736",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1754738974410642736",
      "created_at" : "Tue Feb 06 05:29:07 +0000 2024",
      "favorited" : false,
      "full_text" : "今夜の花火大会は雨で中止だそうです。残念…",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754492988958751684"
          ],
          "editableUntil" : "2024-02-05T14:11:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/odQyERGzw2",
            "expanded_url" : "https://spa.example.net/book",
            "display_url" : "spa.example.net/book",
            "indices" : [
              "83",
              "106"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "1",
      "id_str" : "1754492988958751684",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1754492988958751684",
      "possibly_sensitive" : false,
      "created_at" : "Mon Feb 05 13:11:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Three nights, breakfast &amp; spa for two from €189. Book direct and park for free https://t.co/odQyERGzw2",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1754138384919649584"
          ],
          "editableUntil" : "2024-02-04T14:42:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "folbackinstan",
            "indices" : [
              "70",
              "84"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "5",
      "id_str" : "1754138384919649584",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1754138384919649584",
      "created_at" : "Sun Feb 04 13:42:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Follow aku pasti aku folback, RT biar banyak yang follow kamu juga ya #folbackinstan",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753836469615413018"
          ],
          "editableUntil" : "2024-02-03T18:42:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 23",
            "screen_name" : "example23",
            "indices" : [
              "4",
              "14"
            ],
            "id_str" : "9000391",
            "id" : "9000391"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/EoN7bY15IB",
            "expanded_url" : "http://trial.example.net/100",
            "display_url" : "trial.example.net/100",
            "indices" : [
              "98",
              "121"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "1",
      "id_str" : "1753836469615413018",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1753836469615413018",
      "possibly_sensitive" : false,
      "created_at" : "Sat Feb 03 17:42:53 +0000 2024",
      "favorited" : false,
      "full_text" : "hey @example23 saw your profile, we could get you to 10k in a week, first 100 followers are on us https://t.co/EoN7bY15IB",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753721073427308995"
          ],
          "editableUntil" : "2024-02-03T11:04:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "7",
      "id_str" : "1753721073427308995",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1753721073427308995",
      "created_at" : "Sat Feb 03 10:04:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Our union won: no more unpaid training days. Took 14 months and one very long petition.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753529606205935509"
          ],
          "editableUntil" : "2024-02-02T22:23:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/p7JpYyUMBI",
            "expanded_url" : "https://petition.example.org/bus",
            "display_url" : "petition.example.org/bus",
            "indices" : [
              "69",
              "92"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "2",
      "id_str" : "1753529606205935509",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1753529606205935509",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 02 21:23:31 +0000 2024",
      "favorited" : false,
      "full_text" : "Sign the petition to keep the night bus running, nurses depend on it https://t.co/p7JpYyUMBI",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753333246441704471"
          ],
          "editableUntil" : "2024-02-02T09:23:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/O2zN7fU9fa",
            "expanded_url" : "https://whounfollow.example.org/x9",
            "display_url" : "whounfollow.example.org/x9",
            "indices" : [
              "83",
              "106"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "1",
      "id_str" : "1753333246441704471",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1753333246441704471",
      "possibly_sensitive" : false,
      "created_at" : "Fri Feb 02 08:23:15 +0000 2024",
      "favorited" : false,
      "full_text" : "This tool showed me who unfollowed me AND gave me 63 new followers. Get yours here https://t.co/O2zN7fU9fa",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753040962994737595"
          ],
          "editableUntil" : "2024-02-01T14:01:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "17",
      "id_str" : "1753040962994737595",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1753040962994737595",
      "created_at" : "Thu Feb 01 13:01:50 +0000 2024",
      "favorited" : false,
      "full_text" : "I'm done with influencers telling me to buy a £90 water bottle. Taps exist.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752851112538851814"
          ],
          "editableUntil" : "2024-02-01T01:27:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "5",
      "id_str" : "1752851112538851814",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752851112538851814",
      "created_at" : "Thu Feb 01 00:27:26 +0000 2024",
      "favorited" : false,
      "full_text" : "Only 7 slots left for tonight's shoutout to 310K followers. $15 each, you keep whoever follows you",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752667936545610670"
          ],
          "editableUntil" : "2024-01-31T13:19:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "1",
      "id_str" : "1752667936545610670",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752667936545610670",
      "created_at" : "Wed Jan 31 12:19:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Banjir di depan stasiun, hati-hati yang bawa motor, airnya sudah selutut",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752472045738583047"
          ],
          "editableUntil" : "2024-01-31T00:21:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 8",
            "screen_name" : "example8",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "9000136",
            "id" : "9000136"
          },
          {
            "name" : "Example 19",
            "screen_name" : "example19",
            "indices" : [
              "10",
              "20"
            ],
            "id_str" : "9000323",
            "id" : "9000323"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "2",
      "id_str" : "1752472045738583047",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752472045738583047",
      "created_at" : "Tue Jan 30 23:21:09 +0000 2024",
      "favorited" : false,
      "full_text" : "@example8 @example19 same time next week? I'll bring the dice, you bring the arguments",
      "lang" : "en",
      "in_reply_to_screen_name" : "example8",
      "in_reply_to_user_id_str" : "9000136",
      "in_reply_to_user_id" : "9000136"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752236501170996001"
          ],
          "editableUntil" : "2024-01-30T08:45:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "3",
      "id_str" : "1752236501170996001",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1752236501170996001",
      "created_at" : "Tue Jan 30 07:45:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Is your boiler ready for winter? A full service is £65 with us, and we come out within two days",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752150338711929397"
          ],
          "editableUntil" : "2024-01-30T03:02:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "20"
      ],
      "favorite_count" : "30",
      "id_str" : "1752150338711929397",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1752150338711929397",
      "created_at" : "Tue Jan 30 02:02:48 +0000 2024",
      "favorited" : false,
      "full_text" : "フォロワーを売る業者のDMが多すぎて困る",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751915083778998374"
          ],
          "editableUntil" : "2024-01-29T11:27:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 9",
            "screen_name" : "example9",
            "indices" : [
              "54",
              "63"
            ],
            "id_str" : "9000153",
            "id" : "9000153"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "2",
      "id_str" : "1751915083778998374",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751915083778998374",
      "created_at" : "Mon Jan 29 10:27:59 +0000 2024",
      "favorited" : false,
      "full_text" : "♻️ RETWEET ♻️ IF YOU WANT ♻️ 200+ FOLLOWERS ♻️ FOLLOW @example9 FIRST ♻️",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751802012217497923"
          ],
          "editableUntil" : "2024-01-29T03:58:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "10",
      "id_str" : "1751802012217497923",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751802012217497923",
      "created_at" : "Mon Jan 29 02:58:41 +0000 2024",
      "favorited" : false,
      "full_text" : "What a goal. What. A. Goal. I have woken the baby and I regret nothing ⚽",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751671445144209287"
          ],
          "editableUntil" : "2024-01-28T19:19:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/T3CFpLwsKY",
            "expanded_url" : "https://discreet.example.com/b2b",
            "display_url" : "discreet.example.com/b2b",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "3",
      "id_str" : "1751671445144209287",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751671445144209287",
      "possibly_sensitive" : false,
      "created_at" : "Sun Jan 28 18:19:51 +0000 2024",
      "favorited" : false,
      "full_text" : "Your rivals buy followers. Why don't you? Discreet delivery, invoices for companies https://t.co/T3CFpLwsKY",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751372696652299750"
          ],
          "editableUntil" : "2024-01-27T23:32:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "5",
      "id_str" : "1751372696652299750",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1751372696652299750",
      "created_at" : "Sat Jan 27 22:32:44 +0000 2024",
      "favorited" : false,
      "full_text" : "Notre boulangerie prend vos commandes de bûches dès aujourd'hui. Acompte de 10 €, retrait le 24 au matin 🎄",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751336319046698043"
          ],
          "editableUntil" : "2024-01-27T21:08:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "22",
      "id_str" : "1751336319046698043",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751336319046698043",
      "created_at" : "Sat Jan 27 20:08:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Pacote promocional: 2 mil seguidores brasileiros por R$19, sem senha, chama no privado",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751068767012215045"
          ],
          "editableUntil" : "2024-01-27T03:25:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "8",
      "id_str" : "1751068767012215045",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1751068767012215045",
      "created_at" : "Sat Jan 27 02:25:01 +0000 2024",
      "favorited" : false,
      "full_text" : "So many people promised to follow up after the meeting. I have a list. I have a pen.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1751002963138780773"
          ],
          "editableUntil" : "2024-01-26T23:03:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "4",
      "id_str" : "1751002963138780773",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1751002963138780773",
      "created_at" : "Fri Jan 26 22:03:33 +0000 2024",
      "favorited" : false,
      "full_text" : "Кто-нибудь видел чёрного кота в районе парка? Зовут Барсик, очень пугливый",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750902330549423093"
          ],
          "editableUntil" : "2024-01-26T16:23:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "1",
      "id_str" : "1750902330549423093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1750902330549423093",
      "created_at" : "Fri Jan 26 15:23:40 +0000 2024",
      "favorited" : false,
      "full_text" : "Is it me or does the new bridge hum in E flat when the wind is from the west?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750806231943349767"
          ],
          "editableUntil" : "2024-01-26T10:01:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/i0aQKJqaxM",
            "expanded_url" : "https://autofans.example.net/go",
            "display_url" : "autofans.example.net/go",
            "indices" : [
              "96",
              "119"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "1",
      "id_str" : "1750806231943349767",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1750806231943349767",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 26 09:01:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Wake up to hundreds of new fans every day. Autopilot growth for your profile from $0.50 per 100 https://t.co/i0aQKJqaxM",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750790698208216157"
          ],
          "editableUntil" : "2024-01-26T09:00:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/m395evkgaH",
            "expanded_url" : "https://cheapfame.example.com",
            "display_url" : "cheapfame.example.com",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "0",
      "id_str" : "1750790698208216157",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1750790698208216157",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 26 08:00:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Stop begging for attention. Buy 10k followers for the price of a pizza ➡️ https://t.co/m395evkgaH",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750777920210999021"
          ],
          "editableUntil" : "2024-01-26T08:09:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/GANVBS09Ar",
            "expanded_url" : "https://seminar.example.com/tel",
            "display_url" : "seminar.example.com/tel",
            "indices" : [
              "95",
              "118"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "0",
      "id_str" : "1750777920210999021",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1750777920210999021",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 26 07:09:18 +0000 2024",
      "favorited" : false,
      "full_text" : "Unser neues Online-Seminar „Verkaufen am Telefon“ startet im März, jetzt Platz buchen für 89 € https://t.co/GANVBS09Ar",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750555228233013820"
          ],
          "editableUntil" : "2024-01-25T17:24:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "1",
      "id_str" : "1750555228233013820",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1750555228233013820",
      "created_at" : "Thu Jan 25 16:24:24 +0000 2024",
      "favorited" : false,
      "full_text" : "My grandmother voted for the first time at 88. She wore the good shoes.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750247983791976163"
          ],
          "editableUntil" : "2024-01-24T21:03:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/2vld2xCqKn",
            "expanded_url" : "https://tas.example.net/diskon",
            "display_url" : "tas.example.net/diskon",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "1",
      "id_str" : "1750247983791976163",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1750247983791976163",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jan 24 20:03:32 +0000 2024",
      "favorited" : false,
      "full_text" : "Diskon 50% untuk semua tas kulit, gratis ongkir se-Indonesia sampai besok https://t.co/2vld2xCqKn",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1750025950453683824"
          ],
          "editableUntil" : "2024-01-24T06:21:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "7",
      "id_str" : "1750025950453683824",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1750025950453683824",
      "created_at" : "Wed Jan 24 05:21:15 +0000 2024",
      "favorited" : false,
      "full_text" : "Achète tes abonnés français dès 6 €, livraison immédiate et remboursement si ça baisse",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749935970918779335"
          ],
          "editableUntil" : "2024-01-24T00:23:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "sdv",
            "indices" : [
              "68",
              "72"
            ]
          },
          {
            "text" : "seguidevolta",
            "indices" : [
              "73",
              "86"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "15",
      "id_str" : "1749935970918779335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1749935970918779335",
      "created_at" : "Tue Jan 23 23:23:42 +0000 2024",
      "favorited" : false,
      "full_text" : "SDV de verdade! Siga todos que derem RT e ganhe muitos seguidores 💚 #sdv #seguidevolta",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749558532065455452"
          ],
          "editableUntil" : "2024-01-22T23:23:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "2",
      "id_str" : "1749558532065455452",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1749558532065455452",
      "created_at" : "Mon Jan 22 22:23:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Our choir sings in the station hall at 5, free as always, hats will be passed round for the lifeboats",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749538310831714065"
          ],
          "editableUntil" : "2024-01-22T22:03:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/c0IVcvTBgs",
            "expanded_url" : "http://volume.example.net/eur",
            "display_url" : "volume.example.net/eur",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "1",
      "id_str" : "1749538310831714065",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1749538310831714065",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jan 22 21:03:32 +0000 2024",
      "favorited" : false,
      "full_text" : "F o l l o w e r s cheap cheap cheap!!! 1.000 = 3€ https://t.co/c0IVcvTBgs",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749174393935956898"
          ],
          "editableUntil" : "2024-01-21T21:57:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "3",
      "id_str" : "1749174393935956898",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1749174393935956898",
      "created_at" : "Sun Jan 21 20:57:28 +0000 2024",
      "favorited" : false,
      "full_text" : "Free guitar to a good home, one string missing, smells faintly of campsite. Collect from near the park",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1749097753306966387"
          ],
          "editableUntil" : "2024-01-21T16:52:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/aECs78lY0e",
            "expanded_url" : "https://drains.example.net/blog",
            "display_url" : "drains.example.net/blog",
            "indices" : [
              "65",
              "88"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "3",
      "id_str" : "1749097753306966387",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1749097753306966387",
      "possibly_sensitive" : false,
      "created_at" : "Sun Jan 21 15:52:55 +0000 2024",
      "favorited" : false,
      "full_text" : "New blog post, no ads, no newsletter, just 2,000 words on drains https://t.co/aECs78lY0e",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748768785605359426"
          ],
          "editableUntil" : "2024-01-20T19:05:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/j9MfUGuPzV",
            "expanded_url" : "https://mail.example.com/guide",
            "display_url" : "mail.example.com/guide",
            "indices" : [
              "91",
              "114"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "114"
      ],
      "favorite_count" : "2",
      "id_str" : "1748768785605359426",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748768785605359426",
      "possibly_sensitive" : false,
      "created_at" : "Sat Jan 20 18:05:43 +0000 2024",
      "favorited" : false,
      "full_text" : "Download our free guide to email marketing (and see why 8,000 shops pay us to send theirs) https://t.co/j9MfUGuPzV",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748531298144432640"
          ],
          "editableUntil" : "2024-01-20T03:22:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "53"
      ],
      "favorite_count" : "2",
      "id_str" : "1748531298144432640",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1748531298144432640",
      "created_at" : "Sat Jan 20 02:22:02 +0000 2024",
      "favorited" : false,
      "full_text" : "Obrigada pelos parabéns, gente, fiquei muito feliz ❤️",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748392666984533372"
          ],
          "editableUntil" : "2024-01-19T18:11:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "smallconf",
            "indices" : [
              "98",
              "108"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "4",
      "id_str" : "1748392666984533372",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1748392666984533372",
      "created_at" : "Fri Jan 19 17:11:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Speaker says they cut build times from 40 to 6 minutes by deleting tests nobody read. Room gasps. #smallconf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748315694766294527"
          ],
          "editableUntil" : "2024-01-19T13:05:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/w5I3LjOpTK",
            "expanded_url" : "https://coach.example.org/apply",
            "display_url" : "coach.example.org/apply",
            "indices" : [
              "101",
              "124"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "124"
      ],
      "favorite_count" : "14",
      "id_str" : "1748315694766294527",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748315694766294527",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 19 12:05:18 +0000 2024",
      "favorited" : false,
      "full_text" : "I open 4 coaching spots each quarter for founders who want to sell without feeling slimy. Apply here https://t.co/w5I3LjOpTK",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748248808996815936"
          ],
          "editableUntil" : "2024-01-19T08:39:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "5",
      "id_str" : "1748248808996815936",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748248808996815936",
      "created_at" : "Fri Jan 19 07:39:31 +0000 2024",
      "favorited" : false,
      "full_text" : "Road closed at the roundabout, lorry has shed its load of turnips. No one hurt. Many turnips.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748161101998508056"
          ],
          "editableUntil" : "2024-01-19T02:51:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "0",
      "id_str" : "1748161101998508056",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1748161101998508056",
      "created_at" : "Fri Jan 19 01:51:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Every pair of reading glasses, two for $30, all prescriptions. Walk in, walk out, see better 👓",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748125390964929128"
          ],
          "editableUntil" : "2024-01-19T00:29:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/D6LDjG9C35",
            "expanded_url" : "https://school.example.org/play",
            "display_url" : "school.example.org/play",
            "indices" : [
              "90",
              "113"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "10",
      "id_str" : "1748125390964929128",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1748125390964929128",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jan 18 23:29:06 +0000 2024",
      "favorited" : false,
      "full_text" : "Tickets for the school play are free but please book so we know how many chairs to borrow https://t.co/D6LDjG9C35",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748038569982799196"
          ],
          "editableUntil" : "2024-01-18T18:44:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "8",
      "id_str" : "1748038569982799196",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1748038569982799196",
      "created_at" : "Thu Jan 18 17:44:06 +0000 2024",
      "favorited" : false,
      "full_text" : "Last chance! The summer sale ends at midnight. Dresses from $12, sandals from $8 👗👡",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1747880436833181349"
          ],
          "editableUntil" : "2024-01-18T08:15:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/TidkFfNP12",
            "expanded_url" : "https://vans.example.org/live",
            "display_url" : "vans.example.org/live",
            "indices" : [
              "99",
              "122"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "10",
      "id_str" : "1747880436833181349",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1747880436833181349",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jan 18 07:15:44 +0000 2024",
      "favorited" : false,
      "full_text" : "Meet our newest electric van live on Tuesday 2pm CET. Fleet managers: test drives can be booked at https://t.co/TidkFfNP12",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1747665891732578103"
          ],
          "editableUntil" : "2024-01-17T18:03:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "2",
      "id_str" : "1747665891732578103",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1747665891732578103",
      "created_at" : "Wed Jan 17 17:03:13 +0000 2024",
      "favorited" : false,
      "full_text" : "Follow the diversion signs, not your satnav, unless you'd like to see the inside of a duck pond",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1747536567385262933"
          ],
          "editableUntil" : "2024-01-17T09:29:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "0",
      "id_str" : "1747536567385262933",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1747536567385262933",
      "created_at" : "Wed Jan 17 08:29:19 +0000 2024",
      "favorited" : false,
      "full_text" : "Journalists: please stop embedding my flood photo without asking. A message is enough.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1747365123339512073"
          ],
          "editableUntil" : "2024-01-16T22:08:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "smallconf",
            "indices" : [
              "104",
              "114"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "114"
      ],
      "favorite_count" : "3",
      "id_str" : "1747365123339512073",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1747365123339512073",
      "created_at" : "Tue Jan 16 21:08:04 +0000 2024",
      "favorited" : false,
      "full_text" : "Day two, room B, the projector has died again, the speaker is drawing on a pizza box and it's brilliant #smallconf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1747110666265130158"
          ],
          "editableUntil" : "2024-01-16T05:16:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "18",
      "id_str" : "1747110666265130158",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1747110666265130158",
      "created_at" : "Tue Jan 16 04:16:57 +0000 2024",
      "favorited" : false,
      "full_text" : "Does anybody know an honest plumber near the harbour? The last one quoted me the price of a small boat",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746982879575715685"
          ],
          "editableUntil" : "2024-01-15T20:49:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "biodiv",
            "indices" : [
              "62",
              "69"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "1",
      "id_str" : "1746982879575715685",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1746982879575715685",
      "created_at" : "Mon Jan 15 19:49:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Très belle conférence sur les abeilles, j'ai noté trois pages #biodiv",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746736390903510720"
          ],
          "editableUntil" : "2024-01-15T04:29:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/7niMMuoe5r",
            "expanded_url" : "https://mattress.example.com/pod",
            "display_url" : "mattress.example.com/pod",
            "indices" : [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "4",
      "id_str" : "1746736390903510720",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746736390903510720",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jan 15 03:29:43 +0000 2024",
      "favorited" : false,
      "full_text" : "Our podcast sponsor this week makes mattresses. Listeners get $150 off at https://t.co/7niMMuoe5r",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746689054017954399"
          ],
          "editableUntil" : "2024-01-15T01:21:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "1",
      "id_str" : "1746689054017954399",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746689054017954399",
      "created_at" : "Mon Jan 15 00:21:37 +0000 2024",
      "favorited" : false,
      "full_text" : "Der Zug steht seit 40 Minuten und jetzt singt der ganze Wagen. Ich liebe das Land doch",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1746330316982747504"
          ],
          "editableUntil" : "2024-01-14T01:36:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "3",
      "id_str" : "1746330316982747504",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1746330316982747504",
      "created_at" : "Sun Jan 14 00:36:07 +0000 2024",
      "favorited" : false,
      "full_text" : "Cansado de perfil vendendo seguidor na minha caixa de mensagem, bloqueei todos",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1745972993584793752"
          ],
          "editableUntil" : "2024-01-13T01:56:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "相互フォロー",
            "indices" : [
              "26",
              "33"
            ]
          },
          {
            "text" : "フォロバ",
            "indices" : [
              "34",
              "39"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "39"
      ],
      "favorite_count" : "2",
      "id_str" : "1745972993584793752",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1745972993584793752",
      "created_at" : "Sat Jan 13 00:56:14 +0000 2024",
      "favorited" : false,
      "full_text" : "相互フォロー100%!RTした人全員フォローします #相互フォロー #フォロバ",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1745672021528787161"
          ],
          "editableUntil" : "2024-01-12T06:00:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/pQjiUDwDnP",
            "expanded_url" : "https://beans.example.net/new",
            "display_url" : "beans.example.net/new",
            "indices" : [
              "80",
              "103"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "4",
      "id_str" : "1745672021528787161",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1745672021528787161",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 12 05:00:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Our new espresso blend has landed. Free shipping over £25, roasted this morning https://t.co/pQjiUDwDnP",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1745371719785028387"
          ],
          "editableUntil" : "2024-01-11T10:07:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/22Tq3m22jd",
            "expanded_url" : "https://tenis.example.com/promo",
            "display_url" : "tenis.example.com/promo",
            "indices" : [
              "65",
              "88"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "9",
      "id_str" : "1745371719785028387",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1745371719785028387",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jan 11 09:07:00 +0000 2024",
      "favorited" : false,
      "full_text" : "Promoção relâmpago: tênis de corrida com 40% de desconto só hoje https://t.co/22Tq3m22jd",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1745154300780507742"
          ],
          "editableUntil" : "2024-01-10T19:43:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/X0xeZZNC2W",
            "expanded_url" : "https://velo.example.com/sale",
            "display_url" : "velo.example.com/sale",
            "indices" : [
              "65",
              "88"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "0",
      "id_str" : "1745154300780507742",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1745154300780507742",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jan 10 18:43:03 +0000 2024",
      "favorited" : false,
      "full_text" : "Скидка 30% на все велосипеды до конца недели, доставка бесплатно https://t.co/X0xeZZNC2W",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744923221293145288"
          ],
          "editableUntil" : "2024-01-10T04:24:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/jlUBsVrD5D",
            "expanded_url" : "http://slimtea.example.net/2",
            "display_url" : "slimtea.example.net/2",
            "indices" : [
              "83",
              "106"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "0",
      "id_str" : "1744923221293145288",
      "truncated" : false,
      "retweet_count" : "8",
      "id" : "1744923221293145288",
      "possibly_sensitive" : false,
      "created_at" : "Wed Jan 10 03:24:49 +0000 2024",
      "favorited" : false,
      "full_text" : "Lose 10 pounds in 3 weeks with this tea. Order now and get a second box half price https://t.co/jlUBsVrD5D",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744645525325736214"
          ],
          "editableUntil" : "2024-01-09T10:01:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/bJeIiDyQz9",
            "expanded_url" : "https://shelter.example.net/cold",
            "display_url" : "shelter.example.net/cold",
            "indices" : [
              "87",
              "110"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "0",
      "id_str" : "1744645525325736214",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1744645525325736214",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jan 09 09:01:21 +0000 2024",
      "favorited" : false,
      "full_text" : "Shelter needs blankets tonight, it's going to be -8. No money please, just warm things https://t.co/bJeIiDyQz9",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744578865210951413"
          ],
          "editableUntil" : "2024-01-09T05:36:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/N6ga5ipIyF",
            "expanded_url" : "https://loans.example.com/auto",
            "display_url" : "loans.example.com/auto",
            "indices" : [
              "76",
              "99"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "4",
      "id_str" : "1744578865210951413",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1744578865210951413",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jan 09 04:36:28 +0000 2024",
      "favorited" : false,
      "full_text" : "Get pre-approved for a car loan in under 5 minutes, no impact on your score https://t.co/N6ga5ipIyF",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744556715615235118"
          ],
          "editableUntil" : "2024-01-09T04:08:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "0",
      "id_str" : "1744556715615235118",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1744556715615235118",
      "created_at" : "Tue Jan 09 03:08:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Does anyone have a spare charger in the quiet room? Mine has given up. I'm the one with the yellow hat",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744463513453403156"
          ],
          "editableUntil" : "2024-01-08T21:58:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/QWXc3IHkgU",
            "expanded_url" : "https://talks.example.com/hostile",
            "display_url" : "talks.example.com/hostile",
            "indices" : [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "0",
      "id_str" : "1744463513453403156",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1744463513453403156",
      "possibly_sensitive" : false,
      "created_at" : "Mon Jan 08 20:58:06 +0000 2024",
      "favorited" : false,
      "full_text" : "Slides from my talk on parsing hostile files are up, with all the crashes I promised https://t.co/QWXc3IHkgU",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744298473869790171"
          ],
          "editableUntil" : "2024-01-08T11:02:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 3",
            "screen_name" : "example3",
            "indices" : [
              "3",
              "12"
            ],
            "id_str" : "9000051",
            "id" : "9000051"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "2",
      "id_str" : "1744298473869790171",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1744298473869790171",
      "created_at" : "Mon Jan 08 10:02:18 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @example3: Volunteers needed to count hedgehogs this weekend. You need a torch and patience 🦔",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1744090225598430586"
          ],
          "editableUntil" : "2024-01-07T21:14:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "9",
      "id_str" : "1744090225598430586",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1744090225598430586",
      "created_at" : "Sun Jan 07 20:14:48 +0000 2024",
      "favorited" : false,
      "full_text" : "Please stop telling wheelchair users to \"just ask for help\". Build the ramp.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743948529912582223"
          ],
          "editableUntil" : "2024-01-07T11:51:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "2",
      "id_str" : "1743948529912582223",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1743948529912582223",
      "created_at" : "Sun Jan 07 10:51:45 +0000 2024",
      "favorited" : false,
      "full_text" : "Alguém sabe se a biblioteca abre no feriado? Preciso devolver três livros",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743578585136529116"
          ],
          "editableUntil" : "2024-01-06T11:21:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 66",
            "screen_name" : "example66",
            "indices" : [
              "3",
              "13"
            ],
            "id_str" : "9001122",
            "id" : "9001122"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "4",
      "id_str" : "1743578585136529116",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743578585136529116",
      "created_at" : "Sat Jan 06 10:21:43 +0000 2024",
      "favorited" : false,
      "full_text" : "hi @example66, your webinar link gives a 404, thought you'd want to know before tonight",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743501728059679287"
          ],
          "editableUntil" : "2024-01-06T06:16:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "gaintrain",
            "indices" : [
              "106",
              "116"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "7",
      "id_str" : "1743501728059679287",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743501728059679287",
      "created_at" : "Sat Jan 06 05:16:19 +0000 2024",
      "favorited" : false,
      "full_text" : "Who wants to gain 300 mutuals tonight? Drop your handle, like this, and follow whoever likes your reply 💙 #gaintrain",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743355708172264877"
          ],
          "editableUntil" : "2024-01-05T20:36:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "F4F",
            "indices" : [
              "106",
              "110"
            ]
          },
          {
            "text" : "FollowTrain",
            "indices" : [
              "111",
              "123"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 17",
            "screen_name" : "example17",
            "indices" : [
              "7",
              "17"
            ],
            "id_str" : "9000289",
            "id" : "9000289"
          },
          {
            "name" : "Example 44",
            "screen_name" : "example44",
            "indices" : [
              "18",
              "28"
            ],
            "id_str" : "9000748",
            "id" : "9000748"
          },
          {
            "name" : "Example 58",
            "screen_name" : "example58",
            "indices" : [
              "29",
              "39"
            ],
            "id_str" : "9000986",
            "id" : "9000986"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "2",
      "id_str" : "1743355708172264877",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743355708172264877",
      "created_at" : "Fri Jan 05 19:36:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Follow @example17 @example44 @example58 and everyone who retweets this gets followed back within the hour #F4F #FollowTrain",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743119385520421793"
          ],
          "editableUntil" : "2024-01-05T04:57:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 61",
            "screen_name" : "example61",
            "indices" : [
              "3",
              "13"
            ],
            "id_str" : "9001037",
            "id" : "9001037"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/L7ot8F1gCn",
            "expanded_url" : "https://fridayfans.example.com/c",
            "display_url" : "fridayfans.example.com/c",
            "indices" : [
              "82",
              "105"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "5",
      "id_str" : "1743119385520421793",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1743119385520421793",
      "possibly_sensitive" : false,
      "created_at" : "Fri Jan 05 03:57:01 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @example61: Who else wants 1,000 new followers by Friday? Click, connect, done https://t.co/L7ot8F1gCn",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742955321724348977"
          ],
          "editableUntil" : "2024-01-04T18:05:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "smallconf",
            "indices" : [
              "68",
              "78"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "78"
      ],
      "favorite_count" : "1",
      "id_str" : "1742955321724348977",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1742955321724348977",
      "created_at" : "Thu Jan 04 17:05:05 +0000 2024",
      "favorited" : false,
      "full_text" : "Q: how do you version schemas?\nA: we don't, we apologise. Laughter. #smallconf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742794646754484045"
          ],
          "editableUntil" : "2024-01-04T07:26:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 50",
            "screen_name" : "example50",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "9000850",
            "id" : "9000850"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "17"
      ],
      "favorite_count" : "1",
      "id_str" : "1742794646754484045",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1742794646754484045",
      "created_at" : "Thu Jan 04 06:26:38 +0000 2024",
      "favorited" : false,
      "full_text" : "@example50 thx! 🙏",
      "lang" : "en",
      "in_reply_to_screen_name" : "example50",
      "in_reply_to_user_id_str" : "9000850",
      "in_reply_to_user_id" : "9000850"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742786038381959718"
          ],
          "editableUntil" : "2024-01-04T06:52:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/MlaYbOpqiX",
            "expanded_url" : "https://writing.example.org/carers",
            "display_url" : "writing.example.org/carers",
            "indices" : [
              "82",
              "105"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "5",
      "id_str" : "1742786038381959718",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1742786038381959718",
      "possibly_sensitive" : false,
      "created_at" : "Thu Jan 04 05:52:25 +0000 2024",
      "favorited" : false,
      "full_text" : "Writing workshop for carers, free, funded by the county, ten places. Tea included https://t.co/MlaYbOpqiX",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742688691752932504"
          ],
          "editableUntil" : "2024-01-04T00:25:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 12",
            "screen_name" : "example12",
            "indices" : [
              "3",
              "13"
            ],
            "id_str" : "9000204",
            "id" : "9000204"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "2",
      "id_str" : "1742688691752932504",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1742688691752932504",
      "created_at" : "Wed Jan 03 23:25:36 +0000 2024",
      "favorited" : false,
      "full_text" : "RT @example12: The food bank on Mill Lane is out of nappies and rice. Drop-off until 6pm today, please share",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742461131370497418"
          ],
          "editableUntil" : "2024-01-03T09:21:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 27",
            "screen_name" : "example27",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "9000459",
            "id" : "9000459"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "20",
      "id_str" : "1742461131370497418",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1742461131370497418",
      "created_at" : "Wed Jan 03 08:21:21 +0000 2024",
      "favorited" : false,
      "full_text" : "@example27 congratulations on the new shop!! can't wait to see it, proud of you ❤️",
      "lang" : "en",
      "in_reply_to_screen_name" : "example27",
      "in_reply_to_user_id_str" : "9000459",
      "in_reply_to_user_id" : "9000459"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1742178915864594658"
          ],
          "editableUntil" : "2024-01-02T14:39:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/FKYiT0hnZB",
            "expanded_url" : "https://donate.example.org/knees",
            "display_url" : "donate.example.org/knees",
            "indices" : [
              "86",
              "109"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "109"
      ],
      "favorite_count" : "1",
      "id_str" : "1742178915864594658",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1742178915864594658",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jan 02 13:39:56 +0000 2024",
      "favorited" : false,
      "full_text" : "We've raised £3,240 for the hospice so far! 60 miles to go and my knees have opinions https://t.co/FKYiT0hnZB",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741836574515538178"
          ],
          "editableUntil" : "2024-01-01T15:59:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "6",
      "id_str" : "1741836574515538178",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1741836574515538178",
      "created_at" : "Mon Jan 01 14:59:35 +0000 2024",
      "favorited" : false,
      "full_text" : "Book a table for Mother's Day and the first bottle of prosecco is on us. Seats are going quickly, call the bistro",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741806151484285247"
          ],
          "editableUntil" : "2024-01-01T13:58:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "0",
      "id_str" : "1741806151484285247",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1741806151484285247",
      "created_at" : "Mon Jan 01 12:58:42 +0000 2024",
      "favorited" : false,
      "full_text" : "Lost two followers after posting about my cat's surgery. She's fine, thanks to those who stayed 🐈",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741697457663996893"
          ],
          "editableUntil" : "2024-01-01T06:46:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 102",
            "screen_name" : "example102",
            "indices" : [
              "60",
              "71"
            ],
            "id_str" : "9001734",
            "id" : "9001734"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "3",
      "id_str" : "1741697457663996893",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741697457663996893",
      "created_at" : "Mon Jan 01 05:46:47 +0000 2024",
      "favorited" : false,
      "full_text" : "Lost followers after the purge? We top you up for free, ask @example102 about our drip-feed packages",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741345070512487370"
          ],
          "editableUntil" : "2023-12-31T07:26:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/uCmC99lo75",
            "expanded_url" : "https://gadgets.example.com/buds",
            "display_url" : "gadgets.example.com/buds",
            "indices" : [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "1",
      "id_str" : "1741345070512487370",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741345070512487370",
      "possibly_sensitive" : false,
      "created_at" : "Sun Dec 31 06:26:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Flash deal ⚡ wireless earbuds, was $79, now $29, while stocks last https://t.co/uCmC99lo75",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741303373611224070"
          ],
          "editableUntil" : "2023-12-31T04:40:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "4",
      "id_str" : "1741303373611224070",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741303373611224070",
      "created_at" : "Sun Dec 31 03:40:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Vaccination centre has no queue at all just now, walk in, took me nine minutes including the plaster",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741072181552645941"
          ],
          "editableUntil" : "2023-12-30T13:22:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "54"
      ],
      "favorite_count" : "0",
      "id_str" : "1741072181552645941",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741072181552645941",
      "created_at" : "Sat Dec 30 12:22:10 +0000 2023",
      "favorited" : false,
      "full_text" : "Сегодня первый снег, дети в восторге, дворник не очень",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1740712738957184551"
          ],
          "editableUntil" : "2023-12-29T13:33:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "7",
      "id_str" : "1740712738957184551",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1740712738957184551",
      "created_at" : "Fri Dec 29 12:33:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Wer hat Lust, am Samstag beim Umzug der Bücherei zu helfen? Es gibt Kuchen",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1740408822851240774"
          ],
          "editableUntil" : "2023-12-28T17:26:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/kDF6BmCpIY",
            "expanded_url" : "https://boots.example.org/sale",
            "display_url" : "boots.example.org/sale",
            "indices" : [
              "66",
              "89"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "5",
      "id_str" : "1740408822851240774",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1740408822851240774",
      "possibly_sensitive" : false,
      "created_at" : "Thu Dec 28 16:26:13 +0000 2023",
      "favorited" : false,
      "full_text" : "20% off all hiking boots until Sunday, use code MUDDY at the till https://t.co/kDF6BmCpIY",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1740142023392703353"
          ],
          "editableUntil" : "2023-12-27T23:46:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/SzTfjNjDfq",
            "expanded_url" : "https://tax.example.org/flat",
            "display_url" : "tax.example.org/flat",
            "indices" : [
              "82",
              "105"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "6",
      "id_str" : "1740142023392703353",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1740142023392703353",
      "possibly_sensitive" : false,
      "created_at" : "Wed Dec 27 22:46:03 +0000 2023",
      "favorited" : false,
      "full_text" : "Our accountants do your return for a flat $120. Late filers welcome, no judgement https://t.co/SzTfjNjDfq",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1740092737623352306"
          ],
          "editableUntil" : "2023-12-27T20:30:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "1",
      "id_str" : "1740092737623352306",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1740092737623352306",
      "created_at" : "Wed Dec 27 19:30:12 +0000 2023",
      "favorited" : false,
      "full_text" : "Unpopular opinion: the second film is better than the first and the book is better than both",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739852845165235873"
          ],
          "editableUntil" : "2023-12-27T04:36:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "3",
      "id_str" : "1739852845165235873",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1739852845165235873",
      "created_at" : "Wed Dec 27 03:36:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Mau nambah followers cepat? Cek bio, 1000 followers aktif cuma 15 ribu, garansi 30 hari",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739795332340861119"
          ],
          "editableUntil" : "2023-12-27T00:48:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "2",
      "id_str" : "1739795332340861119",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1739795332340861119",
      "created_at" : "Tue Dec 26 23:48:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Seriously, if you unfollow people the minute they follow you back you need a hobby",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739754199677834664"
          ],
          "editableUntil" : "2023-12-26T22:04:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "16",
      "id_str" : "1739754199677834664",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1739754199677834664",
      "created_at" : "Tue Dec 26 21:04:58 +0000 2023",
      "favorited" : false,
      "full_text" : "New on the menu: the smoked brisket bun. First 50 through the door on Saturday pay half 🍔",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739476081968683578"
          ],
          "editableUntil" : "2023-12-26T03:39:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "66"
      ],
      "favorite_count" : "9",
      "id_str" : "1739476081968683578",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1739476081968683578",
      "created_at" : "Tue Dec 26 02:39:50 +0000 2023",
      "favorited" : false,
      "full_text" : "Yeni sezon ceketler mağazalarımızda! İlk yüz müşteriye atkı hediye",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1739242842196558300"
          ],
          "editableUntil" : "2023-12-25T12:13:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://example.com/example/status/1739242842196558300/photo/1",
            "url" : "https://t.co/6nQu6yE79X",
            "media_url" : "http://media.example.com/1739242841719615070.jpg",
            "id_str" : "1739242841719615070",
            "id" : "1739242841719615070",
            "media_url_https" : "https://media.example.com/1739242841719615070.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "1024",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/6nQu6yE79X",
            "indices" : [
              "32",
              "55"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "6",
      "id_str" : "1739242842196558300",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1739242842196558300",
      "created_at" : "Mon Dec 25 11:13:01 +0000 2023",
      "favorited" : false,
      "full_text" : "The heron is back on the weir 😍 https://t.co/6nQu6yE79X",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://example.com/example/status/1739242842196558300/photo/1",
            "url" : "https://t.co/6nQu6yE79X",
            "media_url" : "http://media.example.com/1739242841719615070.jpg",
            "id_str" : "1739242841719615070",
            "id" : "1739242841719615070",
            "media_url_https" : "https://media.example.com/1739242841719615070.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "1024",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/6nQu6yE79X",
            "ext_alt_text" : "A grey heron standing on one leg on a wet stone weir",
            "indices" : [
              "32",
              "55"
            ]
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1738912983725689634"
          ],
          "editableUntil" : "2023-12-24T14:22:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "20",
      "id_str" : "1738912983725689634",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1738912983725689634",
      "created_at" : "Sun Dec 24 13:22:17 +0000 2023",
      "favorited" : false,
      "full_text" : "The bank will never text you a link. That \"parcel fee\" message is a scam, tell your parents",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1738633599714158723"
          ],
          "editableUntil" : "2023-12-23T19:52:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "2",
      "id_str" : "1738633599714158723",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1738633599714158723",
      "created_at" : "Sat Dec 23 18:52:07 +0000 2023",
      "favorited" : false,
      "full_text" : "can someone explain to me like i'm five why my sourdough smells of nail varnish",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1738429689506691014"
          ],
          "editableUntil" : "2023-12-23T06:21:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/XCEJF9Auzw",
            "expanded_url" : "https://smm.example.com/?ref=a&lang=en",
            "display_url" : "smm.example.com/?ref=a&lan…",
            "indices" : [
              "103",
              "126"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "126"
      ],
      "favorite_count" : "4",
      "id_str" : "1738429689506691014",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1738429689506691014",
      "possibly_sensitive" : false,
      "created_at" : "Sat Dec 23 05:21:51 +0000 2023",
      "favorited" : false,
      "full_text" : "SMM panel reopened!! cheapest followers on the market, API for resellers, paypal &amp; crypto accepted https://t.co/XCEJF9Auzw",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1738235616786832346"
          ],
          "editableUntil" : "2023-12-22T17:30:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/combPG3PKf",
            "expanded_url" : "https://curso.example.org/video",
            "display_url" : "curso.example.org/video",
            "indices" : [
              "76",
              "99"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "5",
      "id_str" : "1738235616786832346",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1738235616786832346",
      "possibly_sensitive" : false,
      "created_at" : "Fri Dec 22 16:30:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Aprenda a editar vídeos do zero, inscrições abertas com preço de lançamento https://t.co/combPG3PKf",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737941657384583620"
          ],
          "editableUntil" : "2023-12-21T22:02:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "followforfollow",
            "indices" : [
              "95",
              "111"
            ]
          },
          {
            "text" : "f4f",
            "indices" : [
              "112",
              "116"
            ]
          },
          {
            "text" : "l4l",
            "indices" : [
              "117",
              "121"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "8",
      "id_str" : "1737941657384583620",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1737941657384583620",
      "created_at" : "Thu Dec 21 21:02:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Follow me and I will follow you, then unfollow anyone who doesn't do the same. Simple as that. #followforfollow #f4f #l4l",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737746849068991350"
          ],
          "editableUntil" : "2023-12-21T09:08:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "1",
      "id_str" : "1737746849068991350",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1737746849068991350",
      "created_at" : "Thu Dec 21 08:08:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Ada yang tahu resep sambal nenek? Punyaku selalu kurang pedas",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737508537359143570"
          ],
          "editableUntil" : "2023-12-20T17:21:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/EwFhwq88BX",
            "expanded_url" : "https://kitap.example.com/indirim",
            "display_url" : "kitap.example.com/indirim",
            "indices" : [
              "59",
              "82"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "0",
      "id_str" : "1737508537359143570",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1737508537359143570",
      "possibly_sensitive" : false,
      "created_at" : "Wed Dec 20 16:21:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Hafta sonuna özel tüm kitaplarda %30 indirim, kargo bedava https://t.co/EwFhwq88BX",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737347766633694650"
          ],
          "editableUntil" : "2023-12-20T06:42:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://example.com/example/status/1737347766633694650/photo/1",
            "url" : "https://t.co/vJ0xo6fXIg",
            "media_url" : "http://media.example.com/1737347766079656362.jpg",
            "id_str" : "1737347766079656362",
            "id" : "1737347766079656362",
            "media_url_https" : "https://media.example.com/1737347766079656362.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "1024",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/vJ0xo6fXIg",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "0",
      "id_str" : "1737347766633694650",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1737347766633694650",
      "created_at" : "Wed Dec 20 05:42:40 +0000 2023",
      "favorited" : false,
      "full_text" : "O pôr do sol de hoje na praia foi coisa de cinema https://t.co/vJ0xo6fXIg",
      "lang" : "pt",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://example.com/example/status/1737347766633694650/photo/1",
            "url" : "https://t.co/vJ0xo6fXIg",
            "media_url" : "http://media.example.com/1737347766079656362.jpg",
            "id_str" : "1737347766079656362",
            "id" : "1737347766079656362",
            "media_url_https" : "https://media.example.com/1737347766079656362.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "1024",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/vJ0xo6fXIg",
            "ext_alt_text" : "Sol se pondo atrás das ondas com dois surfistas",
            "indices" : [
              "50",
              "73"
            ]
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1737022182355266143"
          ],
          "editableUntil" : "2023-12-19T09:08:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "19"
      ],
      "favorite_count" : "15",
      "id_str" : "1737022182355266143",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1737022182355266143",
      "created_at" : "Tue Dec 19 08:08:55 +0000 2023",
      "favorited" : false,
      "full_text" : "駅前の猫、今日も同じベンチで寝ていた🐱",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736984635634196103"
          ],
          "editableUntil" : "2023-12-19T06:39:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "0",
      "id_str" : "1736984635634196103",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736984635634196103",
      "created_at" : "Tue Dec 19 05:39:43 +0000 2023",
      "favorited" : false,
      "full_text" : "Terima kasih buat relawan yang bantu bersih-bersih sungai tadi pagi 🙏",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736628310617990250"
          ],
          "editableUntil" : "2023-12-18T07:03:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "3"
      ],
      "favorite_count" : "0",
      "id_str" : "1736628310617990250",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736628310617990250",
      "created_at" : "Mon Dec 18 06:03:48 +0000 2023",
      "favorited" : false,
      "full_text" : "👏👏👏",
      "lang" : "und"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736294390647369752"
          ],
          "editableUntil" : "2023-12-17T08:56:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "1",
      "id_str" : "1736294390647369752",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736294390647369752",
      "created_at" : "Sun Dec 17 07:56:56 +0000 2023",
      "favorited" : false,
      "full_text" : "50% off? The shop put the price up on Monday and \"cut\" it on Friday. I kept the labels.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736035317900676749"
          ],
          "editableUntil" : "2023-12-16T15:47:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 14",
            "screen_name" : "example14",
            "indices" : [
              "69",
              "79"
            ],
            "id_str" : "9000238",
            "id" : "9000238"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "81"
      ],
      "favorite_count" : "2",
      "id_str" : "1736035317900676749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1736035317900676749",
      "created_at" : "Sat Dec 16 14:47:28 +0000 2023",
      "favorited" : false,
      "full_text" : "Happy birthday to the only person who laughs at my spreadsheet jokes @example14 🎂",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735816827072211478"
          ],
          "editableUntil" : "2023-12-16T01:19:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "0",
      "id_str" : "1735816827072211478",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735816827072211478",
      "created_at" : "Sat Dec 16 00:19:16 +0000 2023",
      "favorited" : false,
      "full_text" : "Open order kue lebaran! Nastar, kastengel, putri salju mulai 75 ribu per toples. WA di bio",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735768919890806299"
          ],
          "editableUntil" : "2023-12-15T22:08:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "takibetakip",
            "indices" : [
              "55",
              "67"
            ]
          },
          {
            "text" : "gt",
            "indices" : [
              "68",
              "71"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "1",
      "id_str" : "1735768919890806299",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735768919890806299",
      "created_at" : "Fri Dec 15 21:08:54 +0000 2023",
      "favorited" : false,
      "full_text" : "Takip edeni anında takip ederim! RT yap, takipçi kazan #takibetakip #gt",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735616657839697807"
          ],
          "editableUntil" : "2023-12-15T12:03:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/BbkdI8UeBB",
            "expanded_url" : "https://eikaiwa.example.net/new",
            "display_url" : "eikaiwa.example.net/new",
            "indices" : [
              "29",
              "52"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "52"
      ],
      "favorite_count" : "4",
      "id_str" : "1735616657839697807",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1735616657839697807",
      "possibly_sensitive" : false,
      "created_at" : "Fri Dec 15 11:03:52 +0000 2023",
      "favorited" : false,
      "full_text" : "新しい英会話コース、今なら入会金0円。お申し込みはこちら https://t.co/BbkdI8UeBB",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735563685427957170"
          ],
          "editableUntil" : "2023-12-15T08:33:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "10",
      "id_str" : "1735563685427957170",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1735563685427957170",
      "created_at" : "Fri Dec 15 07:33:22 +0000 2023",
      "favorited" : false,
      "full_text" : "I follow about 90 accounts, read all of it, and feel fine. Small timelines are underrated.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735326261032775480"
          ],
          "editableUntil" : "2023-12-14T16:49:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "1",
      "id_str" : "1735326261032775480",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1735326261032775480",
      "created_at" : "Thu Dec 14 15:49:56 +0000 2023",
      "favorited" : false,
      "full_text" : "Nuestro menú del día, 11,90 € con bebida y postre. Reserva tu mesa llamando al restaurante",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1735289461858458372"
          ],
          "editableUntil" : "2023-12-14T14:23:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "4",
      "id_str" : "1735289461858458372",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1735289461858458372",
      "created_at" : "Thu Dec 14 13:23:42 +0000 2023",
      "favorited" : false,
      "full_text" : "Power's back on Elm Street. The crew worked through the storm, if you see them buy them a coffee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734971538858240542"
          ],
          "editableUntil" : "2023-12-13T17:20:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/A2MN3eyS3q",
            "expanded_url" : "https://blowup.example.com/now",
            "display_url" : "blowup.example.com/now",
            "indices" : [
              "22",
              "45"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "3",
      "id_str" : "1734971538858240542",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734971538858240542",
      "possibly_sensitive" : false,
      "created_at" : "Wed Dec 13 16:20:23 +0000 2023",
      "favorited" : false,
      "full_text" : "tired of being small? https://t.co/A2MN3eyS3q sends you targeted followers by country and niche, starts within minutes",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734879824260586791"
          ],
          "editableUntil" : "2023-12-13T11:15:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Hu4ht5bJ37",
            "expanded_url" : "https://fibre.example.com/switch",
            "display_url" : "fibre.example.com/switch",
            "indices" : [
              "77",
              "100"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "7",
      "id_str" : "1734879824260586791",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734879824260586791",
      "possibly_sensitive" : false,
      "created_at" : "Wed Dec 13 10:15:57 +0000 2023",
      "favorited" : false,
      "full_text" : "Switch your broadband by Friday and we'll pay your exit fee. T&amp;Cs apply. https://t.co/Hu4ht5bJ37",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734541206203363428"
          ],
          "editableUntil" : "2023-12-12T12:50:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/dYlmyEbfqo",
            "expanded_url" : "https://app.example.com/pro?src=tw&m=3",
            "display_url" : "app.example.com/pro?src=tw…",
            "indices" : [
              "85",
              "108"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "108"
      ],
      "favorite_count" : "2",
      "id_str" : "1734541206203363428",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1734541206203363428",
      "possibly_sensitive" : false,
      "created_at" : "Tue Dec 12 11:50:24 +0000 2023",
      "favorited" : false,
      "full_text" : "Upgrade to the Pro plan today &amp; get 3 months free. Offer for new customers only. https://t.co/dYlmyEbfqo",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734312327899889378"
          ],
          "editableUntil" : "2023-12-11T21:40:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "7",
      "id_str" : "1734312327899889378",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1734312327899889378",
      "created_at" : "Mon Dec 11 20:40:55 +0000 2023",
      "favorited" : false,
      "full_text" : "GAIN POST 🌙 like to gain, reply with ❤️ and follow every heart. no lurkers. ifb all",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734267178800412612"
          ],
          "editableUntil" : "2023-12-11T18:41:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/A3llsTBTLb",
            "expanded_url" : "http://ganarya.example.net/mx",
            "display_url" : "ganarya.example.net/mx",
            "indices" : [
              "56",
              "79"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "5",
      "id_str" : "1734267178800412612",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1734267178800412612",
      "possibly_sensitive" : false,
      "created_at" : "Mon Dec 11 17:41:31 +0000 2023",
      "favorited" : false,
      "full_text" : "¿Pocos seguidores? Con esta página gané 250 hoy mismo 😱 https://t.co/A3llsTBTLb",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1734117382962252595"
          ],
          "editableUntil" : "2023-12-11T08:46:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "7",
      "id_str" : "1734117382962252595",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1734117382962252595",
      "created_at" : "Mon Dec 11 07:46:17 +0000 2023",
      "favorited" : false,
      "full_text" : "Qué partidazo, no me quedan uñas",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733907169999191821"
          ],
          "editableUntil" : "2023-12-10T18:50:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "小さな勉強会",
            "indices" : [
              "24",
              "31"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "1",
      "id_str" : "1733907169999191821",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1733907169999191821",
      "created_at" : "Sun Dec 10 17:50:58 +0000 2023",
      "favorited" : false,
      "full_text" : "発表おわりました、質問してくれた方ありがとう! #小さな勉強会",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733887749989633860"
          ],
          "editableUntil" : "2023-12-10T17:33:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/EjuMoH6dZb",
            "expanded_url" : "https://seguidores.example.com/gratis",
            "display_url" : "seguidores.example.com/gra…",
            "indices" : [
              "52",
              "75"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "7",
      "id_str" : "1733887749989633860",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1733887749989633860",
      "possibly_sensitive" : false,
      "created_at" : "Sun Dec 10 16:33:48 +0000 2023",
      "favorited" : false,
      "full_text" : "Consigue miles de seguidores gratis entrando aquí 👉 https://t.co/EjuMoH6dZb",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733736053271188111"
          ],
          "editableUntil" : "2023-12-10T07:31:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "1",
      "id_str" : "1733736053271188111",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1733736053271188111",
      "created_at" : "Sun Dec 10 06:31:01 +0000 2023",
      "favorited" : false,
      "full_text" : "Seguro do carro a partir de R$59 por mês. Faça sua cotação em dois minutos",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733424677001142364"
          ],
          "editableUntil" : "2023-12-09T10:53:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "5",
      "id_str" : "1733424677001142364",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1733424677001142364",
      "created_at" : "Sat Dec 09 09:53:43 +0000 2023",
      "favorited" : false,
      "full_text" : "Bought a kettle, got a survey, a newsletter, a loyalty card and a podcast. It boils water, that's all I wanted",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733312081744956938"
          ],
          "editableUntil" : "2023-12-09T03:26:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "4",
      "id_str" : "1733312081744956938",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1733312081744956938",
      "created_at" : "Sat Dec 09 02:26:18 +0000 2023",
      "favorited" : false,
      "full_text" : "Die Übersetzung von „Gemütlichkeit“ ist übrigens ein Sofa mit Katze",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733048692527322170"
          ],
          "editableUntil" : "2023-12-08T09:59:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "106"
      ],
      "favorite_count" : "1",
      "id_str" : "1733048692527322170",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1733048692527322170",
      "created_at" : "Fri Dec 08 08:59:41 +0000 2023",
      "favorited" : false,
      "full_text" : "This week's reading group: chapter 4, the boring one with the wonderful footnote. Online, 7pm, all welcome",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732821146904735549"
          ],
          "editableUntil" : "2023-12-07T18:55:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "7",
      "id_str" : "1732821146904735549",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732821146904735549",
      "created_at" : "Thu Dec 07 17:55:30 +0000 2023",
      "favorited" : false,
      "full_text" : "Frisch eingetroffen: Spargel vom Hof, 9,80 € das Kilo. Vorbestellen lohnt sich!",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732489673059941958"
          ],
          "editableUntil" : "2023-12-06T20:58:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 40",
            "screen_name" : "example40",
            "indices" : [
              "3",
              "13"
            ],
            "id_str" : "9000680",
            "id" : "9000680"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/gSetGUCW8H",
            "expanded_url" : "https://coats.example.com/w",
            "display_url" : "coats.example.com/w",
            "indices" : [
              "96",
              "119"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "10",
      "id_str" : "1732489673059941958",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732489673059941958",
      "possibly_sensitive" : false,
      "created_at" : "Wed Dec 06 19:58:20 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @example40: Our winter coats are back in stock in every size. Grab yours before they're gone https://t.co/gSetGUCW8H",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732448629996042658"
          ],
          "editableUntil" : "2023-12-06T18:15:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/137DKVtjN0",
            "expanded_url" : "https://grow.example.com/start",
            "display_url" : "grow.example.com/start",
            "indices" : [
              "76",
              "99"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "0",
      "id_str" : "1732448629996042658",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732448629996042658",
      "possibly_sensitive" : false,
      "created_at" : "Wed Dec 06 17:15:15 +0000 2023",
      "favorited" : false,
      "full_text" : "Get 1000s of followers fast! Just log in here and watch the counter climb 🚀 https://t.co/137DKVtjN0",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732396084120605161"
          ],
          "editableUntil" : "2023-12-06T14:46:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "6",
      "id_str" : "1732396084120605161",
      "truncated" : false,
      "retweet_count" : "5",
      "id" : "1732396084120605161",
      "created_at" : "Wed Dec 06 13:46:27 +0000 2023",
      "favorited" : false,
      "full_text" : "Curso de inglés intensivo, plazas limitadas. Matrícula gratis si te apuntas antes del viernes",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732267930798758121"
          ],
          "editableUntil" : "2023-12-06T06:17:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "3",
      "id_str" : "1732267930798758121",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1732267930798758121",
      "created_at" : "Wed Dec 06 05:17:13 +0000 2023",
      "favorited" : false,
      "full_text" : "Vendo seguidores reales y activos: 1000 x 4€, entrega en un día, pregunta sin compromiso por DM",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1732098033350572050"
          ],
          "editableUntil" : "2023-12-05T19:02:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/BbALNsOd5Q",
            "expanded_url" : "https://takipci.example.com/tr",
            "display_url" : "takipci.example.com/tr",
            "indices" : [
              "66",
              "89"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "1",
      "id_str" : "1732098033350572050",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1732098033350572050",
      "possibly_sensitive" : false,
      "created_at" : "Tue Dec 05 18:02:06 +0000 2023",
      "favorited" : false,
      "full_text" : "1000 gerçek takipçi sadece 20 TL, şifre istemiyoruz, hemen teslim https://t.co/BbALNsOd5Q",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731744334045059472"
          ],
          "editableUntil" : "2023-12-04T19:36:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/krS1WZOyty",
            "expanded_url" : "https://bootcamp.example.org/join",
            "display_url" : "bootcamp.example.org/join",
            "indices" : [
              "84",
              "107"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "6",
      "id_str" : "1731744334045059472",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1731744334045059472",
      "possibly_sensitive" : false,
      "created_at" : "Mon Dec 04 18:36:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Only &lt; 24 hours left to join the bootcamp at the old price. After that it's $499 https://t.co/krS1WZOyty",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731635100624312365"
          ],
          "editableUntil" : "2023-12-04T12:22:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "8",
      "id_str" : "1731635100624312365",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1731635100624312365",
      "created_at" : "Mon Dec 04 11:22:34 +0000 2023",
      "favorited" : false,
      "full_text" : "Free repair café on Sunday: bring a broken toaster, leave with a working one or a good story",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731612837656649502"
          ],
          "editableUntil" : "2023-12-04T10:54:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "0",
      "id_str" : "1731612837656649502",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1731612837656649502",
      "created_at" : "Mon Dec 04 09:54:06 +0000 2023",
      "favorited" : false,
      "full_text" : "Gracias a todos los que vinieron a la asamblea del barrio, fuimos más de cien 💪",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731315175526984273"
          ],
          "editableUntil" : "2023-12-03T15:11:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/jjJ9XdI6Ap",
            "expanded_url" : "https://fuyasu.example.net/jp",
            "display_url" : "fuyasu.example.net/jp",
            "indices" : [
              "25",
              "48"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "5",
      "id_str" : "1731315175526984273",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1731315175526984273",
      "possibly_sensitive" : false,
      "created_at" : "Sun Dec 03 14:11:18 +0000 2023",
      "favorited" : false,
      "full_text" : "フォロワーを一晩で1000人増やす方法はこちら👉 https://t.co/jjJ9XdI6Ap",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731165905070999438"
          ],
          "editableUntil" : "2023-12-03T05:18:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/s9VHix4pWm",
            "expanded_url" : "https://code.example.org/maps",
            "display_url" : "code.example.org/maps",
            "indices" : [
              "112",
              "135"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "0",
      "id_str" : "1731165905070999438",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1731165905070999438",
      "possibly_sensitive" : false,
      "created_at" : "Sun Dec 03 04:18:09 +0000 2023",
      "favorited" : false,
      "full_text" : "We released version 3.2 of our open source map viewer. Thanks to 41 contributors, two of them in primary school https://t.co/s9VHix4pWm",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1731119190217064612"
          ],
          "editableUntil" : "2023-12-03T02:12:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/dLb3UBINho",
            "expanded_url" : "https://reports.example.org/p14",
            "display_url" : "reports.example.org/p14",
            "indices" : [
              "76",
              "99"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "2",
      "id_str" : "1731119190217064612",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1731119190217064612",
      "possibly_sensitive" : false,
      "created_at" : "Sun Dec 03 01:12:32 +0000 2023",
      "favorited" : false,
      "full_text" : "The report everyone's quoting says \"may\", not \"will\". Page 14. Read it here https://t.co/dLb3UBINho",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730772234605330241"
          ],
          "editableUntil" : "2023-12-02T03:13:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "8",
      "id_str" : "1730772234605330241",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1730772234605330241",
      "created_at" : "Sat Dec 02 02:13:51 +0000 2023",
      "favorited" : false,
      "full_text" : "Quelqu'un a retrouvé un gant rouge dans le bus 12 ? Il manque à ma fille",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730610674147143728"
          ],
          "editableUntil" : "2023-12-01T16:31:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "1",
      "id_str" : "1730610674147143728",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1730610674147143728",
      "created_at" : "Fri Dec 01 15:31:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Hoy en clase: por qué el cielo es azul y por qué el recreo es corto",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730562477869190485"
          ],
          "editableUntil" : "2023-12-01T13:20:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 88",
            "screen_name" : "example88",
            "indices" : [
              "3",
              "13"
            ],
            "id_str" : "9001496",
            "id" : "9001496"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "7",
      "id_str" : "1730562477869190485",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1730562477869190485",
      "created_at" : "Fri Dec 01 12:20:21 +0000 2023",
      "favorited" : false,
      "full_text" : "RT @example88: Two years ago today we lost the old oak. Here it is in its last summer",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730264045879441688"
          ],
          "editableUntil" : "2023-11-30T17:34:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "ad",
            "indices" : [
              "104",
              "107"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "1",
      "id_str" : "1730264045879441688",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1730264045879441688",
      "created_at" : "Thu Nov 30 16:34:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Sponsored: I've been testing this meal kit for a month. Use CARROT30 for 30% off your first three boxes #ad",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1730176131342215607"
          ],
          "editableUntil" : "2023-11-30T11:45:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "79"
      ],
      "favorite_count" : "3",
      "id_str" : "1730176131342215607",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1730176131342215607",
      "created_at" : "Thu Nov 30 10:45:09 +0000 2023",
      "favorited" : false,
      "full_text" : "u want clout?? 2k followers = $5, 5k = $10, 20k = $30. cashapp ready. dm \"GROW\"",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729883523865385418"
          ],
          "editableUntil" : "2023-11-29T16:22:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "0",
      "id_str" : "1729883523865385418",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1729883523865385418",
      "created_at" : "Wed Nov 29 15:22:26 +0000 2023",
      "favorited" : false,
      "full_text" : "If you have less than 5k followers reply \"me\" and follow everyone else who did. Let's grow together, fast 📈",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729784143204314214"
          ],
          "editableUntil" : "2023-11-29T09:47:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "11",
      "id_str" : "1729784143204314214",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1729784143204314214",
      "created_at" : "Wed Nov 29 08:47:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Kids collected 312 bottle tops on the beach in an hour 😞 next cleanup is on the 4th",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729706975383718000"
          ],
          "editableUntil" : "2023-11-29T04:40:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "2",
      "id_str" : "1729706975383718000",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1729706975383718000",
      "created_at" : "Wed Nov 29 03:40:53 +0000 2023",
      "favorited" : false,
      "full_text" : "Thinking of everyone on ward 7 tonight. You held my dad's hand when I couldn't. Thank you.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729527843848814583"
          ],
          "editableUntil" : "2023-11-28T16:49:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "3",
      "id_str" : "1729527843848814583",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1729527843848814583",
      "created_at" : "Tue Nov 28 15:49:05 +0000 2023",
      "favorited" : false,
      "full_text" : "My daughter asked whether the moon is follow-ing us. I said yes, but it never likes anything we post",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729405095986738443"
          ],
          "editableUntil" : "2023-11-28T08:41:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "14",
      "id_str" : "1729405095986738443",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1729405095986738443",
      "created_at" : "Tue Nov 28 07:41:20 +0000 2023",
      "favorited" : false,
      "full_text" : "Today I learned octopuses have three hearts and two of them stop when it swims. Relatable.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729333192034975203"
          ],
          "editableUntil" : "2023-11-28T03:55:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/RN86HYs9hm",
            "expanded_url" : "https://council.example.org/live",
            "display_url" : "council.example.org/live",
            "indices" : [
              "109",
              "132"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "132"
      ],
      "favorite_count" : "0",
      "id_str" : "1729333192034975203",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1729333192034975203",
      "possibly_sensitive" : false,
      "created_at" : "Tue Nov 28 02:55:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Reminder that the council meeting is online tonight and you may speak for three minutes about the playground https://t.co/RN86HYs9hm",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1729016280616538198"
          ],
          "editableUntil" : "2023-11-27T06:56:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/wR7aDiaSiv",
            "expanded_url" : "https://mise.example.org/sale",
            "display_url" : "mise.example.org/sale",
            "indices" : [
              "22",
              "45"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "45"
      ],
      "favorite_count" : "0",
      "id_str" : "1729016280616538198",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1729016280616538198",
      "possibly_sensitive" : false,
      "created_at" : "Mon Nov 27 05:56:19 +0000 2023",
      "favorited" : false,
      "full_text" : "本日限定!全品20%オフ、送料無料です🛍️ https://t.co/wR7aDiaSiv",
      "lang" : "ja"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728911266351139806"
          ],
          "editableUntil" : "2023-11-26T23:59:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "teamfollowback",
            "indices" : [
              "92",
              "107"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/6IWURvtyAx",
            "expanded_url" : "https://followtrain.example.org/app",
            "display_url" : "followtrain.example.org/app",
            "indices" : [
              "68",
              "91"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "8",
      "id_str" : "1728911266351139806",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728911266351139806",
      "possibly_sensitive" : false,
      "created_at" : "Sun Nov 26 22:59:02 +0000 2023",
      "favorited" : false,
      "full_text" : "I've just picked up 212 new followers today using this app! Try it: https://t.co/6IWURvtyAx #teamfollowback",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728802956570277628"
          ],
          "editableUntil" : "2023-11-26T16:48:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "18",
      "id_str" : "1728802956570277628",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728802956570277628",
      "created_at" : "Sun Nov 26 15:48:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Need a logo by Monday? I design them for $60 with two rounds of changes, portfolio in my bio",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728746774275544117"
          ],
          "editableUntil" : "2023-11-26T13:05:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/7LT7qidhSw",
            "expanded_url" : "https://abonnes.example.org/go",
            "display_url" : "abonnes.example.org/go",
            "indices" : [
              "71",
              "94"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "4",
      "id_str" : "1728746774275544117",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1728746774275544117",
      "possibly_sensitive" : false,
      "created_at" : "Sun Nov 26 12:05:24 +0000 2023",
      "favorited" : false,
      "full_text" : "Gagne des milliers d'abonnés sans rien faire, il suffit de cliquer ici https://t.co/7LT7qidhSw",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728442612064542313"
          ],
          "editableUntil" : "2023-11-25T16:56:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 5",
            "screen_name" : "example5",
            "indices" : [
              "27",
              "36"
            ],
            "id_str" : "9000085",
            "id" : "9000085"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/GYEwA0DKaW",
            "expanded_url" : "https://freefans.example.net/v",
            "display_url" : "freefans.example.net/v",
            "indices" : [
              "106",
              "129"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "129"
      ],
      "favorite_count" : "3",
      "id_str" : "1728442612064542313",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728442612064542313",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 25 15:56:46 +0000 2023",
      "favorited" : false,
      "full_text" : "Retweet this tweet, follow @example5, and get 75+ followers for every friend you bring. It really works!! https://t.co/GYEwA0DKaW",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728324801371940855"
          ],
          "editableUntil" : "2023-11-25T09:08:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/Oc2855hH0N",
            "expanded_url" : "https://petbox.example.net/flea",
            "display_url" : "petbox.example.net/flea",
            "indices" : [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "1",
      "id_str" : "1728324801371940855",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1728324801371940855",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 25 08:08:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Save 15% on your first flea treatment subscription, your dog will thank you 🐶 https://t.co/Oc2855hH0N",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728187635744360134"
          ],
          "editableUntil" : "2023-11-25T00:03:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/UCLfVA5gtm",
            "expanded_url" : "https://pods.example.com/join",
            "display_url" : "pods.example.com/join",
            "indices" : [
              "92",
              "115"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "0",
      "id_str" : "1728187635744360134",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728187635744360134",
      "possibly_sensitive" : false,
      "created_at" : "Fri Nov 24 23:03:35 +0000 2023",
      "favorited" : false,
      "full_text" : "Get discovered! Our pods put 50 comments and 400 likes on each of your posts. Monthly plans https://t.co/UCLfVA5gtm",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728050778113767217"
          ],
          "editableUntil" : "2023-11-24T14:59:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/AFQ47YZDNr",
            "expanded_url" : "https://tienda.example.com/rebajas",
            "display_url" : "tienda.example.com/rebajas",
            "indices" : [
              "66",
              "89"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "2",
      "id_str" : "1728050778113767217",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1728050778113767217",
      "possibly_sensitive" : false,
      "created_at" : "Fri Nov 24 13:59:45 +0000 2023",
      "favorited" : false,
      "full_text" : "Rebajas de enero: hasta 60% de descuento en toda la tienda online https://t.co/AFQ47YZDNr",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728029367193446046"
          ],
          "editableUntil" : "2023-11-24T13:34:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/TgeIegCjl8",
            "expanded_url" : "https://sofas.example.net/es",
            "display_url" : "sofas.example.net/es",
            "indices" : [
              "94",
              "117"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "117"
      ],
      "favorite_count" : "6",
      "id_str" : "1728029367193446046",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1728029367193446046",
      "possibly_sensitive" : false,
      "created_at" : "Fri Nov 24 12:34:41 +0000 2023",
      "favorited" : false,
      "full_text" : "Estrena sofá este mes y págalo en 12 cuotas sin intereses. Te esperamos en nuestra exposición https://t.co/TgeIegCjl8",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727982291861296948"
          ],
          "editableUntil" : "2023-11-24T10:27:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/LrtmmZUAvp",
            "expanded_url" : "http://xtra.example.com/in",
            "display_url" : "xtra.example.com/in",
            "indices" : [
              "97",
              "120"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "120"
      ],
      "favorite_count" : "21",
      "id_str" : "1727982291861296948",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727982291861296948",
      "possibly_sensitive" : false,
      "created_at" : "Fri Nov 24 09:27:37 +0000 2023",
      "favorited" : false,
      "full_text" : "Get f0llowers the easy way: sign in with your account, we do the rest. Thousands joined already! https://t.co/LrtmmZUAvp",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727618389654539304"
          ],
          "editableUntil" : "2023-11-23T10:21:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "93"
      ],
      "favorite_count" : "7",
      "id_str" : "1727618389654539304",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1727618389654539304",
      "created_at" : "Thu Nov 23 09:21:36 +0000 2023",
      "favorited" : false,
      "full_text" : "Ugh, three more \"get followers fast\" bots in my mentions this morning. Block, report, coffee.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727443213625093934"
          ],
          "editableUntil" : "2023-11-22T22:45:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ZjZ9EDTbPg",
            "expanded_url" : "https://bikes.example.net/fold",
            "display_url" : "bikes.example.net/fold",
            "indices" : [
              "105",
              "128"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "128"
      ],
      "favorite_count" : "0",
      "id_str" : "1727443213625093934",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727443213625093934",
      "possibly_sensitive" : false,
      "created_at" : "Wed Nov 22 21:45:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Introducing the Foldaway 2: lighter, quieter, and $100 less than last year's bike. Preorder opens Monday https://t.co/ZjZ9EDTbPg",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727253551266689986"
          ],
          "editableUntil" : "2023-11-22T10:11:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "94"
      ],
      "favorite_count" : "2",
      "id_str" : "1727253551266689986",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1727253551266689986",
      "created_at" : "Wed Nov 22 09:11:52 +0000 2023",
      "favorited" : false,
      "full_text" : "Win a weekend for two! Buy any two bottles of our sunscreen, keep the receipt, enter by Friday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1727191737228805491"
          ],
          "editableUntil" : "2023-11-22T06:06:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://example.com/example/status/1727191737228805491/photo/1",
            "url" : "https://t.co/ciaVwGL9lT",
            "media_url" : "http://media.example.com/1727191736374679683.jpg",
            "id_str" : "1727191736374679683",
            "id" : "1727191736374679683",
            "media_url_https" : "https://media.example.com/1727191736374679683.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "1024",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/ciaVwGL9lT",
            "indices" : [
              "63",
              "86"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "86"
      ],
      "favorite_count" : "1",
      "id_str" : "1727191737228805491",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1727191737228805491",
      "created_at" : "Wed Nov 22 05:06:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Sunrise over the gasworks, or: how to make rust look expensive https://t.co/ciaVwGL9lT",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://example.com/example/status/1727191737228805491/photo/1",
            "url" : "https://t.co/ciaVwGL9lT",
            "media_url" : "http://media.example.com/1727191736374679683.jpg",
            "id_str" : "1727191736374679683",
            "id" : "1727191736374679683",
            "media_url_https" : "https://media.example.com/1727191736374679683.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "1536",
                "h" : "1024",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.example.com/ciaVwGL9lT",
            "ext_alt_text" : "Orange sky behind the skeleton of an old gas holder",
            "indices" : [
              "63",
              "86"
            ]
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726845532258920584"
          ],
          "editableUntil" : "2023-11-21T07:10:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "1",
      "id_str" : "1726845532258920584",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726845532258920584",
      "created_at" : "Tue Nov 21 06:10:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Awas akun penjual followers, temanku kena tipu minggu lalu",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726773251486717355"
          ],
          "editableUntil" : "2023-11-21T02:23:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "6",
      "id_str" : "1726773251486717355",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726773251486717355",
      "created_at" : "Tue Nov 21 01:23:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Gᴇᴛ Mᴏʀᴇ Fᴏʟʟᴏᴡᴇʀs Nᴏᴡ ★ visit my bio link ★ 5k in 48 hours ★",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726704322383320229"
          ],
          "editableUntil" : "2023-11-20T21:49:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "58"
      ],
      "favorite_count" : "8",
      "id_str" : "1726704322383320229",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726704322383320229",
      "created_at" : "Mon Nov 20 20:49:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Babaannemin mantısını yapmaya çalıştım, mutfak savaş alanı",
      "lang" : "tr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726642690424352114"
          ],
          "editableUntil" : "2023-11-20T17:44:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/r2EbtX3YKz",
            "expanded_url" : "https://webinar.example.com/price",
            "display_url" : "webinar.example.com/price",
            "indices" : [
              "104",
              "127"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "127"
      ],
      "favorite_count" : "0",
      "id_str" : "1726642690424352114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726642690424352114",
      "possibly_sensitive" : false,
      "created_at" : "Mon Nov 20 16:44:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Sign up for my paid webinar on Thursday and learn how to price your freelance work. Early birds pay $39 https://t.co/r2EbtX3YKz",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726565468665347761"
          ],
          "editableUntil" : "2023-11-20T12:37:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "0",
      "id_str" : "1726565468665347761",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1726565468665347761",
      "created_at" : "Mon Nov 20 11:37:40 +0000 2023",
      "favorited" : false,
      "full_text" : "Teachers of this site: what's the best book you've read aloud to a class of nine-year-olds?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1726225219712462161"
          ],
          "editableUntil" : "2023-11-19T14:05:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "11",
      "id_str" : "1726225219712462161",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1726225219712462161",
      "created_at" : "Sun Nov 19 13:05:38 +0000 2023",
      "favorited" : false,
      "full_text" : "Anyone else watching the match with the sound off because of the commentator?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725883253049019091"
          ],
          "editableUntil" : "2023-11-18T15:26:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "2",
      "id_str" : "1725883253049019091",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1725883253049019091",
      "created_at" : "Sat Nov 18 14:26:47 +0000 2023",
      "favorited" : false,
      "full_text" : "Missing since Tuesday:\ngrey parrot, answers to Pickle, swears in Welsh. Last seen near the canal.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725696933315634101"
          ],
          "editableUntil" : "2023-11-18T03:06:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Example 31",
            "screen_name" : "example31",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "9000527",
            "id" : "9000527"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "0",
      "id_str" : "1725696933315634101",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725696933315634101",
      "created_at" : "Sat Nov 18 02:06:25 +0000 2023",
      "favorited" : false,
      "full_text" : "@example31 somebody is selling followers in your name, you may want to change your password",
      "lang" : "en",
      "in_reply_to_screen_name" : "example31",
      "in_reply_to_user_id_str" : "9000527",
      "in_reply_to_user_id" : "9000527"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725502265529262540"
          ],
          "editableUntil" : "2023-11-17T14:12:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "7",
      "id_str" : "1725502265529262540",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1725502265529262540",
      "created_at" : "Fri Nov 17 13:12:53 +0000 2023",
      "favorited" : false,
      "full_text" : "Anyone getting error 502 from the library catalogue or is it just our branch?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725386110702085097"
          ],
          "editableUntil" : "2023-11-17T06:31:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "0",
      "id_str" : "1725386110702085097",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725386110702085097",
      "created_at" : "Fri Nov 17 05:31:19 +0000 2023",
      "favorited" : false,
      "full_text" : "La manif part de la gare à 14 h, prenez des pulls, ça souffle",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725029779948332553"
          ],
          "editableUntil" : "2023-11-16T06:55:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "1",
      "id_str" : "1725029779948332553",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1725029779948332553",
      "created_at" : "Thu Nov 16 05:55:23 +0000 2023",
      "favorited" : false,
      "full_text" : "Follower kaufen ohne Risiko: 1.000 Stück ab 7,90 €, deutsche Profile, Rechnung auf Wunsch",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724943022355524949"
          ],
          "editableUntil" : "2023-11-16T01:10:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "103"
      ],
      "favorite_count" : "3",
      "id_str" : "1724943022355524949",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1724943022355524949",
      "created_at" : "Thu Nov 16 00:10:39 +0000 2023",
      "favorited" : false,
      "full_text" : "PSA: nobody can give you 1000s of followers overnight. If a site asks for your password, close the tab.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724793481962917898"
          ],
          "editableUntil" : "2023-11-15T15:16:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "5",
      "id_str" : "1724793481962917898",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1724793481962917898",
      "created_at" : "Wed Nov 15 14:16:25 +0000 2023",
      "favorited" : false,
      "full_text" : "Merci à l'infirmière de nuit qui m'a fait rire à trois heures du matin",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724784633734047863"
          ],
          "editableUntil" : "2023-11-15T14:41:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "8",
      "id_str" : "1724784633734047863",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724784633734047863",
      "created_at" : "Wed Nov 15 13:41:16 +0000 2023",
      "favorited" : false,
      "full_text" : "My code review was just the word \"why\" and honestly fair",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724644823786390020"
          ],
          "editableUntil" : "2023-11-15T05:25:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "TeamFollowBack",
            "indices" : [
              "0",
              "15"
            ]
          },
          {
            "text" : "500aday",
            "indices" : [
              "16",
              "24"
            ]
          },
          {
            "text" : "Follow2BeFollowed",
            "indices" : [
              "25",
              "43"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "12",
      "id_str" : "1724644823786390020",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724644823786390020",
      "created_at" : "Wed Nov 15 04:25:42 +0000 2023",
      "favorited" : false,
      "full_text" : "#TeamFollowBack #500aday #Follow2BeFollowed I follow back everyone instantly, test me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724505354857585297"
          ],
          "editableUntil" : "2023-11-14T20:11:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "4",
      "id_str" : "1724505354857585297",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724505354857585297",
      "created_at" : "Tue Nov 14 19:11:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Записывайтесь на курс испанского: первое занятие в подарок, дальше 800 рублей в час",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724355437790648107"
          ],
          "editableUntil" : "2023-11-14T10:15:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "1",
      "id_str" : "1724355437790648107",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724355437790648107",
      "created_at" : "Tue Nov 14 09:15:48 +0000 2023",
      "favorited" : false,
      "full_text" : "Schon wieder drei Profile gemeldet, die mir Follower verkaufen wollten 🙄",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724303783724604419"
          ],
          "editableUntil" : "2023-11-14T06:50:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/nsthfVyEcS",
            "expanded_url" : "https://mehrfollower.example.net/de",
            "display_url" : "mehrfollower.example.net/de",
            "indices" : [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "8",
      "id_str" : "1724303783724604419",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1724303783724604419",
      "possibly_sensitive" : false,
      "created_at" : "Tue Nov 14 05:50:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Tausende neue Follower über Nacht – einfach einloggen und staunen: https://t.co/nsthfVyEcS",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1724003508757758335"
          ],
          "editableUntil" : "2023-11-13T10:57:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "3",
      "id_str" : "1724003508757758335",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1724003508757758335",
      "created_at" : "Mon Nov 13 09:57:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Huge discount on my dignity today: I waved back at somebody who was waving at a dog",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723929111610801410"
          ],
          "editableUntil" : "2023-11-13T06:01:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "9",
      "id_str" : "1723929111610801410",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723929111610801410",
      "created_at" : "Mon Nov 13 05:01:43 +0000 2023",
      "favorited" : false,
      "full_text" : "Earthquake! Small one, lamp swinging, everyone okay in our building?",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723821042822141026"
          ],
          "editableUntil" : "2023-11-12T22:52:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "92"
      ],
      "favorite_count" : "8",
      "id_str" : "1723821042822141026",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723821042822141026",
      "created_at" : "Sun Nov 12 21:52:18 +0000 2023",
      "favorited" : false,
      "full_text" : "March with us on Saturday at noon, from the station to the river. Bring water and a friend ✊",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723742647333527606"
          ],
          "editableUntil" : "2023-11-12T17:40:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "6",
      "id_str" : "1723742647333527606",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1723742647333527606",
      "created_at" : "Sun Nov 12 16:40:47 +0000 2023",
      "favorited" : false,
      "full_text" : "Formez-vous à la compta en ligne, certificat inclus, 199 € au lieu de 349 € cette semaine seulement",
      "lang" : "fr"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723455983046622199"
          ],
          "editableUntil" : "2023-11-11T22:41:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/RWt8qlmdqh",
            "expanded_url" : "https://jasafollow.example.net/id",
            "display_url" : "jasafollow.example.net/id",
            "indices" : [
              "73",
              "96"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "96"
      ],
      "favorite_count" : "21",
      "id_str" : "1723455983046622199",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723455983046622199",
      "possibly_sensitive" : false,
      "created_at" : "Sat Nov 11 21:41:41 +0000 2023",
      "favorited" : false,
      "full_text" : "Jasa followers &amp; likes murah, proses 5 menit, bayar pakai pulsa bisa https://t.co/RWt8qlmdqh",
      "lang" : "id"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723271295434662429"
          ],
          "editableUntil" : "2023-11-11T10:27:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "взаимно",
            "indices" : [
              "68",
              "76"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "3",
      "id_str" : "1723271295434662429",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1723271295434662429",
      "created_at" : "Sat Nov 11 09:27:48 +0000 2023",
      "favorited" : false,
      "full_text" : "Взаимная подписка 100%! Подпишись, сделай ретвит и получи ещё сотню #взаимно",
      "lang" : "ru"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723191628555882377"
          ],
          "editableUntil" : "2023-11-11T05:11:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "smallconf",
            "indices" : [
              "72",
              "82"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "0",
      "id_str" : "1723191628555882377",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1723191628555882377",
      "created_at" : "Sat Nov 11 04:11:14 +0000 2023",
      "favorited" : false,
      "full_text" : "Closing keynote now: \"Boring software is kind to the people who run it\" #smallconf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723004751521595790"
          ],
          "editableUntil" : "2023-11-10T16:48:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "100"
      ],
      "favorite_count" : "12",
      "id_str" : "1723004751521595790",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1723004751521595790",
      "created_at" : "Fri Nov 10 15:48:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Need verified-looking followers with photos and bios? We have 40k in stock. Bulk discount today only",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1722918106793602331"
          ],
          "editableUntil" : "2023-11-10T11:04:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "23",
      "id_str" : "1722918106793602331",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1722918106793602331",
      "created_at" : "Fri Nov 10 10:04:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Strike day 3. Picket line has soup, a brass band, and a very good dog called Brenda.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1722744261973184159"
          ],
          "editableUntil" : "2023-11-09T23:33:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "0",
      "id_str" : "1722744261973184159",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1722744261973184159",
      "created_at" : "Thu Nov 09 22:33:33 +0000 2023",
      "favorited" : false,
      "full_text" : "It's raining sideways &amp; the ferry is cancelled, so we're all playing cards with strangers. Best evening in weeks",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1722636531657507552"
          ],
          "editableUntil" : "2023-11-09T16:25:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "0",
      "id_str" : "1722636531657507552",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1722636531657507552",
      "created_at" : "Thu Nov 09 15:25:28 +0000 2023",
      "favorited" : false,
      "full_text" : "Campanha do agasalho: recolhemos cobertores na escola até sexta, qualquer ajuda conta",
      "lang" : "pt"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1722588349279495618"
          ],
          "editableUntil" : "2023-11-09T13:14:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/bkiBRAEiQy",
            "expanded_url" : "https://reifen.example.net/termin",
            "display_url" : "reifen.example.net/termin",
            "indices" : [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "101"
      ],
      "favorite_count" : "7",
      "id_str" : "1722588349279495618",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1722588349279495618",
      "possibly_sensitive" : false,
      "created_at" : "Thu Nov 09 12:14:01 +0000 2023",
      "favorited" : false,
      "full_text" : "Nur heute: 25 % auf alle Winterreifen inklusive Montage. Termin sichern unter https://t.co/bkiBRAEiQy",
      "lang" : "de"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1722353805062067794"
          ],
          "editableUntil" : "2023-11-08T21:42:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "0",
      "id_str" : "1722353805062067794",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1722353805062067794",
      "created_at" : "Wed Nov 08 20:42:01 +0000 2023",
      "favorited" : false,
      "full_text" : "🔥🔥 FREE FOLLOWERS 🔥🔥\n1. Retweet\n2. Follow me\n3. Follow all who retweet\n4. Enjoy +500 a day",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721978374437644541"
          ],
          "editableUntil" : "2023-11-07T20:50:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "jornadasweb",
            "indices" : [
              "63",
              "75"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "3",
      "id_str" : "1721978374437644541",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1721978374437644541",
      "created_at" : "Tue Nov 07 19:50:11 +0000 2023",
      "favorited" : false,
      "full_text" : "La charla sobre accesibilidad empieza en cinco minutos, sala 2 #jornadasweb",
      "lang" : "es"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721665080209163642"
          ],
          "editableUntil" : "2023-11-07T00:05:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "0",
      "id_str" : "1721665080209163642",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1721665080209163642",
      "created_at" : "Mon Nov 06 23:05:16 +0000 2023",
      "favorited" : false,
      "full_text" : "100% real active followers, delivered in 24h. Starter pack $9, agency pack $49. DM me for a sample",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721527740362098896"
          ],
          "editableUntil" : "2023-11-06T14:59:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "25",
      "id_str" : "1721527740362098896",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1721527740362098896",
      "created_at" : "Mon Nov 06 13:59:32 +0000 2023",
      "favorited" : false,
      "full_text" : "Blood drive in the library basement until four. They have biscuits. You have blood. Fair trade.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1721505763505111550"
          ],
          "editableUntil" : "2023-11-06T13:32:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://app.example.org\" rel=\"nofollow\">An example client</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/RbPDWaZolf",
            "expanded_url" : "https://templates.example.net/landing",
            "display_url" : "templates.example.net/land…",
            "indices" : [
              "95",
              "118"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "118"
      ],
      "favorite_count" : "6",
      "id_str" : "1721505763505111550",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1721505763505111550",
      "possibly_sensitive" : false,
      "created_at" : "Mon Nov 06 12:32:12 +0000 2023",
      "favorited" : false,
      "full_text" : "The landing page template I sell is updated for 2024: dark mode, 14 blocks, one payment of $24 https://t.co/RbPDWaZolf",
      "lang" : "en"
    }
  }
]