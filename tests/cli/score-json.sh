# JSON that is none of the kinds is not scored as if its syntax were posts; an object a line with a text is.
printf '{"text":"tea in the park"}\n{"text":7}\n{"body":"tea"}\n' | "$TOUT" score -m model.tout --no-rules
printf '{"body":"buy followers","id":9}\n' > posts.jsonl
"$TOUT" score -m model.tout --no-rules --text body --with-text posts.jsonl 2> /dev/null
printf '{"type":"Create","object":{}}' | "$TOUT" score -m model.tout --no-rules
