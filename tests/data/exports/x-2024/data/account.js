window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "nobody@example.org",
      "createdVia" : "web",
      "username" : "example",
      "accountId" : "77",
      "createdAt" : "2010-06-21T10:00:00.000Z",
      "accountDisplayName" : "An Example"
    }
  }
]
