var user_details =  {
  "screen_name" : "example"
}
