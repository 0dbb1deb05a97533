#!/usr/bin/env python3
"""Verifies logs of format 1 in stores and bundles. What a bundle continues is given before it.
Exit 0: all fits; 1: a fault; 2: a file or a checkpoint brought by hand cannot be used, or no log is there."""
import argparse, base64, collections, hashlib, hmac, pathlib, re, sqlite3, struct, sys
from checkpoint import read_checkpoint, roots
from log_files import rows_of

ORIGINS = {"truceline-entry-1": "truceline.org/log/", "truceline-exercise-1": "truceline.org/exercise/"}
ENVELOPE = {  # in the order in which it is hashed; the 7th byte of a key tells its version
    "form": "|".join(ORIGINS), "log": b".{32}", "number": b".{8}", "key": rb".{6}[^\x30-\x3f\x50-\x5f].{9}",
    "kind": "[a-z][a-z0-9.-]{0,63}", "recorded": b".{12}", "content": "open|sealed",
    "commitment": b".{32}", "previous": b".{32}"}
CONTENTS = {"open": {"salt": b".{32}", "payload": b".*"},
            "sealed": {"seal": b".{32}", "nonce": b".{12}", "ciphertext": b".{16,}"}}


class Fault(ValueError):
    pass


def show(value):
    return value.hex() if isinstance(value, bytes) and 0 < len(value) <= 32 else ascii(value)[:99]


def expect(what, expected, found, fits=None):
    """Whether it fits says the caller, or else the two are compared."""
    if not (type(expected) is type(found) and expected == found if fits is None else fits):
        raise Fault(f"{what}: expected {show(expected)}; found {show(found)}")


def expect_forms(forms, row):
    for name, form in forms.items():
        fits = isinstance(row[name], type(form)) and re.fullmatch(form, row[name], re.DOTALL)
        expect(name, f"the form {form}", row[name], bool(fits))


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def field(value):
    data = value.encode() if isinstance(value, str) else value
    return struct.pack(">I", len(data)) + data


def commitment(row):
    if row["content"] == "open":
        return hmac.new(row["salt"], row["payload"], hashlib.sha256).digest()
    return sha256(*map(field, ("truceline-sealed-1", row["seal"], row["nonce"], row["ciphertext"])))


class Log:
    def __init__(self):
        self.form = self.fault = self.newest = None
        self.hashes, self.absent, self.checkpoints = [], 0, []

    def take(self, row):
        number = len(self.hashes) + 1
        expect("number", number, row["number"])
        expect("form", self.form or row["form"], row["form"])
        expect("previous", self.hashes[-1] if self.hashes else bytes(32), row["previous"])
        row["number"] = struct.pack(">Q", number)
        expect_forms(ENVELOPE, row)
        expect("kind", "log.begun in entry 1 only", row["kind"], (row["kind"] == "log.begun") == (number == 1))
        expect("hash", sha256(b"\0", *(field(row[name]) for name in ENVELOPE)), row["hash"])
        self.take_content(row)
        self.form = row["form"]
        self.hashes.append(row["hash"])

    def take_content(self, row):
        sort, of_the_log = row["content"], row["kind"].startswith("log.")
        expect("content", "open", sort, sort == "open" or not of_the_log)
        for name in CONTENTS["open" if sort == "sealed" else "sealed"]:
            expect(name, None, row[name])
        if of_the_log or any(row[name] is not None for name in CONTENTS[sort]):
            expect_forms(CONTENTS[sort], row)
            expect("commitment", commitment(row), row["commitment"])
        else:
            self.absent += 1

    def check_checkpoints(self):
        count, found = len(self.hashes), roots(self.hashes, sorted(checkpoint.n for checkpoint in self.checkpoints))
        for checkpoint in sorted(self.checkpoints, key=lambda checkpoint: checkpoint.n):
            what, fitting = f"checkpoint {checkpoint.n}", self.newest.n if self.newest else 0
            expect(f"{what}: cut off after the last entry: count", checkpoint.n, count, checkpoint.n <= count)
            expect(f"{what}: entries from {fitting + 1} on are in doubt: root", checkpoint.root, next(found))
            self.newest = checkpoint


def verify(files, notes=(), new_log=Log):
    """The logs by name, and what is wrong with checkpoints beside them or brought by hand."""
    logs, checkpoints, wrong = collections.defaultdict(new_log), [], []
    for row in (row for path in files for row in rows_of(path)):
        if "checkpoint" in row:
            checkpoints.append(("beside the logs", row))
        elif not logs[row["log"]].fault:
            log = logs[row["log"]]
            try:
                log.take(row)
            except Fault as fault:
                log.fault = f"entry {len(log.hashes) + 1}: {fault}"
    for where, row in checkpoints + [("brought by hand", {"checkpoint": note}) for note in notes]:
        try:
            checkpoint = read_checkpoint(row["checkpoint"], where == "brought by hand")
            expect("column log", checkpoint.log, row.get("log", checkpoint.log))
            expect("column n", checkpoint.n, row.get("n", checkpoint.n))
            form = logs[checkpoint.log].form if checkpoint.log in logs else None
            expect("first line", ORIGINS.get(form, checkpoint.origin), checkpoint.origin)
            logs[checkpoint.log].checkpoints.append(checkpoint)
        except ValueError as error:
            wrong.append((where, error))
    if len({log.form for log in logs.values()} - {None}) > 1:
        for log in logs.values():
            log.fault = "at fault as a whole: both real logs and exercises are there"
    for log in logs.values():
        try:
            if not log.fault:
                log.check_checkpoints()
        except Fault as fault:
            log.fault = fault
    return logs, wrong


def run(arguments, new_log=Log):
    """Prints the result; the exit code and the logs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="STORE.db|BUNDLE.jsonl")
    parser.add_argument("--checkpoint", action="append", default=[], metavar="NOTE", help="a file, or the text")
    options = parser.parse_args(arguments)
    try:
        notes = [note if "\n" in note else pathlib.Path(note).read_text("utf-8") for note in options.checkpoint]
        logs, wrong = verify(options.files, [note.rstrip("\n") + "\n" for note in notes], new_log)
    except (ValueError, OSError, sqlite3.Error, RecursionError) as error:
        print("cannot read:", ascii(str(error)))
        return 2, {}
    for name, log in logs.items():
        newest = f"{log.newest.n}, root {base64.b64encode(log.newest.root).decode()}" if log.newest else "none"
        print(f"log {show(name)}, {log.fault}" if log.fault else
              f"log {show(name)}\n  form: {log.form}\n  entries: {len(log.hashes)}\n  last hash: "
              f"{log.hashes[-1].hex()}\n  contents absent: {log.absent}\n  newest fitting checkpoint: {newest}")
    for where, error in wrong:
        print(f"a checkpoint {where} says nothing about a log: {error}")
    if any(log.fault for log in logs.values()):
        return 1, logs
    print("all fits" if logs else "no log is there")
    return 2 if "brought by hand" in dict(wrong) or not logs else 0, logs


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:])[0])
