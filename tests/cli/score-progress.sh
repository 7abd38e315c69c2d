# How far it is shows on a terminal, but not where results go to one too; messages stand on
# lines of their own.
python3 - <<'END'
import os, pty, subprocess
with open("posts.tsv", "w") as file:
    file.write("talk\tlunch in the park\n" * 3000 + "no tab here\n")
command = [os.environ["TOUT"], "score", "-m", "model.tout", "--no-rules", "posts.tsv"]
def run(out):
    ours, theirs = pty.openpty()
    done = subprocess.Popen(command, stdout=theirs if out else subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while more := os.read(ours, 65536):
            seen += more
    except OSError:
        pass
    done.wait()
    return seen
told = run(False)
print(b"scoring: " in told, b" % " in told.replace(b"%,", b"% "), b"s left" in told)
print(told[told.rindex(b"\033[K") + 3:].decode().replace("\r", ""))
print(b"scoring: " in run(True))
END
