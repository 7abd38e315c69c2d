# Asked to end, it writes out what it has read and says how far it got; the second time,
# it ends at once. Its status is the signal's.
cat > ask.py <<'END'
import array, fcntl, json, os, signal, subprocess, sys, termios, time
def start(*more):
    command = [os.environ["TOUT"], "score", "-m", "model.tout", "--no-rules", "--from", "lines",
               "--columns", "line,text"]
    return subprocess.Popen(command + list(more), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)
for jobs in "1", "4":
    for number in signal.SIGINT, signal.SIGTERM:
        tout = start("-j", jobs, "--tally", "tally.json")
        tout.stdin.write(b"tea\n" * 5000 + b"half a li")
        tout.stdin.flush()
        first = tout.stdout.readline()
        # All but the half line were read when the last whole one is here.
        lines = [first] + [tout.stdout.readline() for _ in range(4999)]
        tout.send_signal(number)
        out, err = tout.communicate()
        print(len(lines), lines[-1], out, tout.returncode == -number)
        print(err.decode(), end="")
        tally = json.load(open("tally.json"))
        print(tally["stopped"], tally["files"])
# The output is not read: what is being written cannot be finished, and who writes may be who
# reads, so the pipe has to take all of the input. What is read of that at once gives more than
# the output's pipe has room for: once it is full somebody waits.
tout = start("-j", "2")
fcntl.fcntl(tout.stdin, fcntl.F_SETPIPE_SZ, 1 << 19)
room = fcntl.fcntl(tout.stdout, fcntl.F_SETPIPE_SZ, 4096)
tout.stdin.write(b"tea in the park with friends and a book\n" * 6000)
tout.stdin.flush()
waiting = array.array("i", [0])
while waiting[0] < room:
    time.sleep(.01)
    fcntl.ioctl(tout.stdout, termios.FIONREAD, waiting)
tout.send_signal(signal.SIGINT)
try:
    tout.wait(1)
    print("it did not wait for its reader")
except subprocess.TimeoutExpired:
    tout.send_signal(signal.SIGINT)
print(tout.wait(20) == -signal.SIGINT)
END
timeout 60 python3 ask.py
