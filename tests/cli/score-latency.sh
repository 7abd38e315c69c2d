# A line of a pipe is answered before the next one is written, by any number of threads.
cat > ask.py <<'END'
import subprocess, sys
tout = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                        stderr=subprocess.DEVNULL, bufsize=0)
for text in b"buy followers now\n", b"lunch in the park\n", b"a\nb\nhalf a ", b"line\n":
    tout.stdin.write(text)
    print([tout.stdout.readline() for _ in range(text.count(b"\n"))])
tout.stdin.close()
print(tout.stdout.read(), tout.wait())
END
for jobs in 1 3; do
    python3 ask.py "$TOUT" score -m model.tout --no-rules --from lines --columns line,text -j $jobs
done
