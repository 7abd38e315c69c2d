window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "77-78",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "78",
            "reactions" : [],
            "urls" : [
              {
                "url" : "https://t.co/pond000001",
                "expanded" : "https://pond.example.org/map",
                "display" : "pond"
              }
            ],
            "text" : "meet me at the pond &amp; bring bread: https://t.co/pond000001",
            "mediaUrls" : [],
            "senderId" : "77",
            "id" : "801",
            "createdAt" : "2024-02-29T15:36:21.000Z",
            "editHistory" : []
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "77",
            "participantsSnapshot" : [
              "78"
            ],
            "createdAt" : "2024-02-29T15:37:21.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "77",
            "reactions" : [],
            "urls" : [],
            "text" : "",
            "mediaUrls" : [
              "https://images.example.org/3.png"
            ],
            "senderId" : "78",
            "id" : "802",
            "createdAt" : "2024-02-29T15:38:21.000Z",
            "editHistory" : []
          }
        }
      ]
    }
  }
]
