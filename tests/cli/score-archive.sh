# An export: text unescaped, links expanded, records counted.
cat > tweets.js <<'EOF'
window.YTD.tweets.part0 = [
  { "tweet" : { "id_str" : "3", "full_text" : "tea &amp; sun https://t.co/abc", "entities" : { "urls" : [ { "url" : "https://t.co/abc", "expanded_url" : "https://example.org/tea" } ] } } },
  { "tweet" : { "id_str" : "2", "full_text" : "" } },
  { "tweet" : { "id_str" : "1" } },
  { "tweet" : { "id_str" : "0", "full_text" : "buy followers" } }
]
EOF
"$TOUT" score -m model.tout --no-rules --with-text tweets.js
