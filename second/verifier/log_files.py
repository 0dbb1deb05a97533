"""Where entries lie: the rows of a store or a bundle, their values as in the envelope.
What is not written as the page says stays a text; the verifier then finds that it has not its form."""
import base64, datetime, json, pathlib, sqlite3, struct, uuid

HEX = ("log", "commitment", "previous", "hash", "salt", "seal", "nonce")
BASE64 = ("payload", "ciphertext")
COLUMNS = ("number", "form", "key", "kind", "recorded", "content", *HEX, *BASE64)
EPOCH, SECOND = datetime.datetime(1970, 1, 1), datetime.timedelta(seconds=1)


def rows_of(path):
    """Entries, then {"checkpoint": note}, from a store with its log and n."""
    with open(path, "rb") as file:
        is_store = file.read(16) == b"SQLite format 3\0"
    for row in rows_of_store(path) if is_store else rows_of_bundle(path):
        if "checkpoint" not in row:
            row["key"] = decoded(row["key"], key_bytes, key_text)
            row["recorded"] = decoded(row["recorded"], recorded_bytes, recorded_text)
        yield row


def rows_of_store(path):
    store = sqlite3.connect(pathlib.Path(path).resolve().as_uri() + "?mode=ro", uri=True, isolation_level=None)
    store.text_factory = lambda data: data.decode("utf-8", "replace")
    store.execute("BEGIN")
    for values in store.execute(f"SELECT {', '.join(COLUMNS)} FROM entry ORDER BY log, number"):
        yield dict(zip(COLUMNS, values))
    for log, n, note in store.execute("SELECT log, n, note FROM checkpoint"):
        yield {"checkpoint": note, "log": log, "n": n}


def rows_of_bundle(path):
    with open(path, "rb") as lines:
        if parse_line(next(lines, b"")) != {"bundle": "truceline-bundle-1"}:
            raise ValueError("neither a store nor a bundle")
        names = set(COLUMNS)
        for row in map(parse_line, lines):
            if "checkpoint" in row:
                names = {"checkpoint"}
            if row.keys() - names:
                raise ValueError(f"may not stand there in a bundle: {sorted(row.keys() - names)}")
            if "checkpoint" not in row:
                row = {name: row.get(name) for name in COLUMNS}
                row.update({name: decoded(row[name], bytes.fromhex, bytes.hex) for name in HEX})
                row.update({name: decoded(row[name], base64.b64decode, base64_text) for name in BASE64})
            yield row


def parse_line(line):
    def without_repeats(pairs):
        if len(dict(pairs)) < len(pairs) or None in dict(pairs).values():
            raise ValueError(f"a name stands twice, or a null: {[name for name, _ in pairs]}")
        return dict(pairs)
    row = json.loads(line.decode(), object_pairs_hook=without_repeats)
    if not isinstance(row, dict) or not line.endswith(b"\n"):
        raise ValueError(f"no object, or no newline at its end: {line[:60]}")
    return row


def decoded(value, to_bytes, to_text):
    """Only the canonical writing becomes bytes."""
    try:
        if value is None or to_text(to_bytes(value)) == value:
            return None if value is None else to_bytes(value)
    except (ValueError, TypeError, AttributeError, OverflowError):
        pass
    return value if isinstance(value, str) else repr(value)


def base64_text(data):
    return base64.b64encode(data).decode()


def key_bytes(text):
    return uuid.UUID(text).bytes


def key_text(data):
    return str(uuid.UUID(bytes=data))


def recorded_bytes(text):
    moment, _, fraction = text.rstrip("Z").partition(".")
    seconds = (datetime.datetime.strptime(moment, "%Y-%m-%dT%H:%M:%S") - EPOCH) // SECOND
    return struct.pack(">q", seconds) + int(fraction[:9].ljust(9, "0")).to_bytes(4, "big")


def recorded_text(data):
    seconds, nanoseconds = struct.unpack(">qI", data)
    fraction = f".{nanoseconds:09}".rstrip("0").rstrip(".")
    return (EPOCH + seconds * SECOND).isoformat() + fraction + "Z"
