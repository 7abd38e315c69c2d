# A table is told by its header wherever it comes from: a pipe, packed, or by another name.
score() { "$TOUT" score -m model.tout --no-rules --columns id,text "$@"; }
printf 'id,text\n7,Get followers\n"8","tea,\nin the park"\n' > table.csv
score < table.csv
gzip < table.csv | score
cp table.csv table.txt && score table.txt
printf 'sep=;\r\n"id";"text"\r\n7;tea\r\n' | score
printf 'text;id\rtea;7\r' | score
printf 'id\ttext\n7\ttea "and\n' > tabs.txt && score tabs.txt
printf '"id"\t"text"\n7\t"tea\tand"\n' | score
printf 'id, text\n7, tea\n' | score
printf 'id,body\n7,tea\n' | score --text body
# Lines that have commas are lines, and so is all that is said to be.
printf 'Text me, then text you\ntext, call or write to me\na, text\n' | score 2> /dev/null
printf 'id,text\n7,tea\n' | score --from lines 2> /dev/null
printf 'call;text\tme\n7,tea\n' > lines.txt && score lines.txt 2> /dev/null
