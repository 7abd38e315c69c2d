# What the command is built of and has built in; the versions are the machine's.
"$TOUT" --version > version || exit
head -n 2 version
sed 1,2d version | cut -d ' ' -f 1
echo "without a word: $(sed 1,2d version | awk 'NF == 1' | tr '\n' ' ')"
echo "digests: $(grep -cE '^[a-z]+ +[0-9a-f]{16}  ' version)"
model=$("$TOUT" inspect --top 0 | sed -n 's/^checksum *//p')
grep "^model " version | grep -qF "$model" && echo 'the checksum is the one that inspect tells'
