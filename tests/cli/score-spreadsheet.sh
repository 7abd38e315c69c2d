# What a spreadsheet did to a table is told once, and each row is read.
printf 'sep=;\r\nid;text;created_at\r\n1,26E+18;"rain at the caf\351";2024-02-29\r\n' >t.csv
printf "'1234567890123456789;tea and a good book;2024-02-29\r\n1.26E+18;the sun;\r\n" >>t.csv
printf '2E;no number\r\n' >>t.csv
"$TOUT" score -m model.tout --no-rules --format jsonl --with-text t.csv | sed 's/,"label.*"text"/ "text"/'
# The same where the table is compressed.
printf 'id,text\n1,tea\n1.26E+18,tea in the park\n2,caf\351\n' | gzip > packed.csv.gz
"$TOUT" score -m model.tout --no-rules packed.csv.gz > /dev/null
