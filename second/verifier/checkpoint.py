"""Checkpoints: the notes, and the Merkle tree hash of RFC 6962 section 2.1."""
import base64, collections, hashlib, re
import ed25519

LINES = ("(?P<text>(?P<first>(?P<origin>truceline[.]org/(?:log|exercise)/)(?P<log>[0-9a-f]{64}))\n"
         "(?P<n>[1-9][0-9]{0,18})\n(?P<root>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)\n)")
NOTE = LINES + "\n\u2014 (?P=first) (?P<signed>[A-Za-z0-9+/]{90}[AEIMQUYcgkosw048]=)\n"
Checkpoint = collections.namedtuple("Checkpoint", "log origin n root")


def read_checkpoint(note, by_hand=False):
    """A ValueError where form or signature is wrong; by hand the three lines suffice."""
    found = isinstance(note, str) and (re.match(NOTE, note) or by_hand and re.fullmatch(LINES, note))
    if not found or int(found["n"]) >= 2**63:
        raise ValueError(f"its form is wrong: {ascii(note)[:200]}")
    log, signed = bytes.fromhex(found["log"]), base64.b64decode(found.groupdict().get("signed") or "")
    identity = hashlib.sha256(found["first"].encode() + b"\n\1" + log).digest()[:4]
    if signed and not (signed[:4] == identity and ed25519.verify(log, found["text"].encode(), signed[4:])):
        raise ValueError(f"its signature is wrong: {ascii(note)[:200]}")
    return Checkpoint(log, found["origin"], int(found["n"]), base64.b64decode(found["root"]))


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def roots(leaves, numbers):
    """The root of the first n leaves, for each n of an ascending list."""
    subtrees, done = [], 0
    for n in numbers:
        for right in leaves[done:n]:
            size = 1
            while subtrees and subtrees[-1][0] == size:
                right, size = node(subtrees.pop()[1], right), 2 * size
            subtrees.append((size, right))
        done, root = n, subtrees[-1][1]
        for _, left in subtrees[-2::-1]:
            root = node(left, root)
        yield root
