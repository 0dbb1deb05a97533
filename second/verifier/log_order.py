"""Verifies logs as verify_log.py does, then prints the order of their entries: log and number, a line each."""
import heapq, json, struct, sys
import verify_log
from checkpoint import read_checkpoint, roots


class TimedLog(verify_log.Log):
    def __init__(self):
        super().__init__()
        self.recorded, self.received = [], {}

    def take(self, row):
        super().take(row)
        seconds, nanoseconds = struct.unpack(">qI", row["recorded"])
        self.recorded.append(seconds * 10**9 + nanoseconds)
        if row["kind"] == "log.received":
            self.received[len(self.recorded)] = received(row["payload"])


def received(payload):
    """The checkpoint, or None where the payload is not the object of the page or the checkpoint is wrong."""
    try:
        found = json.loads(payload.decode(), object_pairs_hook=tuple)
        (name, note), = found
        return read_checkpoint(note) if isinstance(found, tuple) and name == "checkpoint" else None
    except (ValueError, TypeError, RecursionError):
        return None


def order(logs):
    seen = {checkpoint for log in logs.values() for checkpoint in log.received.values() if checkpoint}
    fitting = set()
    for name, log in logs.items():
        numbers = sorted({one.n for one in seen if one.log == name and one.n <= len(log.hashes)})
        origin = verify_log.ORIGINS[log.form]
        fitting |= {(name, origin, n, root) for n, root in zip(numbers, roots(log.hashes, numbers))}
    times = {name: [] for name in logs}
    moved = True
    while moved:  # each log waits where it received what has no time yet
        moved = False
        for name, log in logs.items():
            done = times[name]
            for recorded in log.recorded[len(done):]:
                checkpoint = log.received.get(len(done) + 1)
                after = []
                if checkpoint in fitting and checkpoint.log != name:
                    if len(times[checkpoint.log]) < checkpoint.n:
                        break
                    after = [times[checkpoint.log][checkpoint.n - 1] + 1]
                done.append(max([recorded, *done[-1:], *after]))
                moved = True
    lists = ([(t, name, number) for number, t in enumerate(done, 1)] for name, done in times.items())
    return [(name, number) for _, name, number in heapq.merge(*lists)]


if __name__ == "__main__":
    code, logs = verify_log.run(sys.argv[1:], TimedLog)
    if code == 0:
        print("\n".join(f"{name.hex()} {number}" for name, number in order(logs)))
    sys.exit(code)
