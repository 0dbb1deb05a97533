"""Makes logs for the tests: good ones, and the means to spoil them. From the page alone, apart from the verifier.
python3 make_log.py STORE.db|BUNDLE.jsonl [ENTRIES]"""
import base64, hashlib, hmac, json, os, sqlite3, struct, sys, uuid
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

BINARY = {"log", "commitment", "previous", "hash", "salt", "payload", "seal", "nonce", "ciphertext"}
START = 1_583_445_660  # 2020-03-05T22:01:00Z


def digest(data):
    return hashlib.sha256(data).digest()


def field(data):
    return len(data).to_bytes(4, "big") + data


def tree(hashes):
    """RFC 6962 section 2.1, by its recursive definition."""
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return digest(b"\x01" + tree(hashes[:k]) + tree(hashes[k:]))


class Office:
    def __init__(self, name="Testamt", exercise=False):
        self.private = Ed25519PrivateKey.generate()
        self.log = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.exercise, self.rows, self.times = exercise, [], []
        self.add("log.begun", json.dumps({"office": name}).encode())

    def add(self, kind, payload, sealed=False, seconds=None, nanoseconds=0, fraction=None, key=None):
        seconds = START + len(self.rows) if seconds is None else seconds
        row = {"log": self.log, "number": len(self.rows) + 1,
               "form": "truceline-exercise-1" if self.exercise else "truceline-entry-1",
               "key": key or str(uuid.uuid4()), "kind": kind, "recorded": stamp(seconds, nanoseconds),
               "content": "sealed" if sealed else "open"}
        if sealed:
            secret, row["nonce"] = os.urandom(32), os.urandom(12)
            row["seal"] = digest(b"truceline-key-1" + secret)
            row["ciphertext"] = AESGCM(secret).encrypt(row["nonce"], payload, None)
        else:
            row["salt"], row["payload"] = os.urandom(32), payload
        row["commitment"] = commitment(row)
        row["previous"] = self.rows[-1]["hash"] if self.rows else bytes(32)
        row["hash"] = entry_hash(row, seconds, nanoseconds)
        self.rows.append(row)
        self.times.append((seconds, nanoseconds))
        return row

    def rehash(self, number, **changes):
        """Rewrites entry `number` as the holder of the key could, and chains all after it anew."""
        self.rows[number - 1].update(changes)
        for i in range(number - 1, len(self.rows)):
            self.rows[i]["previous"] = self.rows[i - 1]["hash"] if i else bytes(32)
            self.rows[i]["hash"] = entry_hash(self.rows[i], *self.times[i])

    def checkpoint(self, n=None, root=None, private=None, exercise=None):
        n = len(self.rows) if n is None else n
        root = root or tree([row["hash"] for row in self.rows[:n]])
        word = "exercise" if (self.exercise if exercise is None else exercise) else "log"
        first = f"truceline.org/{word}/{self.log.hex()}"
        text = f"{first}\n{n}\n{base64.b64encode(root).decode()}\n"
        signature = (private or self.private).sign(text.encode())
        signed = digest(first.encode() + b"\n\x01" + self.log)[:4] + signature
        return f"{text}\n\u2014 {first} {base64.b64encode(signed).decode()}\n"


def stamp(seconds, nanoseconds):
    import datetime
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
    fraction = f".{nanoseconds:09}".rstrip("0").rstrip(".")
    return f"{moment.year:04}-{moment:%m-%dT%H:%M:%S}{fraction}Z"


def commitment(row):
    if row["content"] == "open":
        return hmac.new(row["salt"], row["payload"], "sha256").digest()
    return digest(b"".join(map(field, [b"truceline-sealed-1", row["seal"], row["nonce"], row["ciphertext"]])))


def entry_hash(row, seconds, nanoseconds):
    envelope = (field(row["form"].encode()) + field(row["log"]) + field(struct.pack(">Q", row["number"]))
                + field(uuid.UUID(row["key"]).bytes) + field(row["kind"].encode())
                + field(struct.pack(">q", seconds) + struct.pack(">I", nanoseconds)) + field(row["content"].encode())
                + field(row["commitment"]) + field(row["previous"]))
    return digest(b"\x00" + envelope)


def without_content(row):
    return {name: value for name, value in row.items()
            if name not in ("salt", "payload", "seal", "nonce", "ciphertext")}


def line_of(row):
    texts = {}
    for name, value in row.items():
        if isinstance(value, bytes):
            value = base64.b64encode(value).decode() if name in ("payload", "ciphertext") else value.hex()
        if value is not None:
            texts[name] = value
    return json.dumps(texts)


def bundle(path, rows, notes=()):
    lines = [json.dumps({"bundle": "truceline-bundle-1"}), *map(line_of, rows)]
    lines += [json.dumps({"checkpoint": note}) for note in notes]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(line + "\n" for line in lines))


def store(path, rows, checkpoints=(), wal=False):
    """checkpoints: (log, n, note). The connection is given back open, so that a -wal stays."""
    names = ["log", "number", "form", "key", "kind", "recorded", "content", "commitment", "previous", "hash",
             "salt", "payload", "seal", "nonce", "ciphertext"]
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    if wal:
        connection.execute("PRAGMA journal_mode = WAL")
    kinds = [f"{name} {'BLOB' if name in BINARY else 'INTEGER' if name == 'number' else 'TEXT'}" for name in names]
    connection.execute(f"CREATE TABLE entry ({', '.join(kinds)})")
    connection.execute("CREATE TABLE checkpoint (log BLOB, n INTEGER, note TEXT)")
    connection.executemany(f"INSERT INTO entry VALUES ({', '.join('?' * len(names))})",
                           [[row.get(name) for name in names] for row in rows])
    connection.executemany("INSERT INTO checkpoint VALUES (?, ?, ?)", checkpoints)
    connection.commit()
    if not wal:
        connection.close()
    return connection


def sample(entries=9, exercise=False):
    office = Office(exercise=exercise)
    for number in range(2, entries + 1):
        office.add("person.seen", f"payload {number}".encode(), sealed=number % 3 == 0,
                   nanoseconds=number * 123_456 % 10**9)
    return office


if __name__ == "__main__":
    office = sample(int(sys.argv[2]) if len(sys.argv) > 2 else 9)
    if sys.argv[1].endswith(".db"):
        store(sys.argv[1], office.rows, [(office.log, len(office.rows), office.checkpoint())])
    else:
        bundle(sys.argv[1], office.rows, [office.checkpoint()])
