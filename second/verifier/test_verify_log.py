import contextlib, io, json, os, random, sqlite3, subprocess, sys, tempfile, tracemalloc, unittest, uuid
from pathlib import Path
import checkpoint, ed25519, log_files, log_order, make_log, verify_log
from make_log import Office, bundle, line_of, sample, store, without_content


class Case(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.folder = Path(directory.name)
        self.bundle, self.store = self.folder / "b.jsonl", self.folder / "s.db"

    def run_on(self, *arguments):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            code, _ = verify_log.run(list(map(str, arguments)))
        return code, printed.getvalue()

    def both(self, rows, notes=()):
        """The same from a bundle and from a store; what is printed must not differ."""
        bundle(self.bundle, rows, notes)
        self.store.unlink(missing_ok=True)
        store(self.store, rows, [(verify_log_name(note), int(note.split("\n")[1]), note) for note in notes])
        first, second = self.run_on(self.bundle), self.run_on(self.store)
        self.assertEqual((first[0], sorted(first[1].splitlines())), (second[0], sorted(second[1].splitlines())))
        return first

    def fits(self, result, *texts):
        self.assertEqual(result[0], 0, result[1])
        for text in texts:
            self.assertIn(text, result[1])

    def fault(self, result, *texts):
        self.assertEqual(result[0], 1, result[1])
        for text in texts:
            self.assertIn(text, result[1])


def verify_log_name(note):
    return bytes.fromhex(note.split("\n")[0].rsplit("/", 1)[1])


class Good(Case):
    def test_real(self):
        office = sample(9)
        result = self.both(office.rows, [office.checkpoint(4), office.checkpoint()])
        self.fits(result, f"log {office.log.hex()}", "form: truceline-entry-1", "entries: 9", "contents absent: 0",
                  f"last hash: {office.rows[-1]['hash'].hex()}", "checkpoint: 9, root")

    def test_every_size(self):
        office = sample(40)
        self.fits(self.both(office.rows, [office.checkpoint(n) for n in range(40, 0, -1)]), "checkpoint: 40,")

    def test_exercise(self):
        office = sample(5, exercise=True)
        self.fits(self.both(office.rows, [office.checkpoint()]), "form: truceline-exercise-1", "checkpoint: 5,")

    def test_absent_and_sealed(self):
        office = sample(9)
        rows = [without_content(row) if row["number"] in (2, 3, 9) else row for row in office.rows]
        self.fits(self.both(rows, [office.checkpoint()]), "contents absent: 3", "checkpoint: 9,")

    def test_times(self):
        office = Office()
        for seconds, nanoseconds in ((-1, 999_999_999), (-62_135_596_800, 0), (253_402_300_799, 1), (0, 500_000_000)):
            office.add("x", b"", seconds=seconds, nanoseconds=nanoseconds)
        self.assertEqual(office.rows[1]["recorded"], "1969-12-31T23:59:59.999999999Z")
        self.fits(self.both(office.rows))
        office.rows[4]["recorded"] = "1970-01-01T00:00:00.50Z"
        self.fault(self.both(office.rows), "entry 5: recorded: expected")

    def test_two_logs(self):
        one, two = sample(5), sample(6)
        mixed = [row for pair in zip(one.rows, two.rows) for row in pair] + two.rows[5:]
        self.fits(self.both(mixed, [two.checkpoint(), one.checkpoint(3)]), "entries: 5", "entries: 6",
                  "checkpoint: 3,", "checkpoint: 6,")

    def test_continued(self):
        office, later = sample(9), self.folder / "later.jsonl"
        bundle(self.bundle, office.rows[:4], [office.checkpoint(4)])
        bundle(later, office.rows[4:], [office.checkpoint(7), office.checkpoint()])
        self.fits(self.run_on(self.bundle, later), "entries: 9", "checkpoint: 9,")
        self.fault(self.run_on(later), "entry 1: number: expected 1; found 5")
        self.fault(self.run_on(later, self.bundle), "entry 1: number: expected 1; found 5")
        store(self.store, office.rows[:4])
        self.fits(self.run_on(self.store, later), "entries: 9", "checkpoint: 9,")
        office.rehash(6, kind="other")
        bundle(later, office.rows[5:])
        self.fault(self.run_on(self.bundle, later), "entry 5: number: expected 5; found 6")

    def test_wal(self):
        office = sample(5)
        connection = store(self.store, office.rows, wal=True)
        self.assertTrue(os.path.getsize(str(self.store) + "-wal"))
        self.fits(self.run_on(self.store), "entries: 5")
        connection.close()
        self.fits(self.run_on(self.store), "entries: 5")

    def test_as_a_program(self):
        office = sample(3)
        bundle(self.bundle, office.rows)
        command = [sys.executable, Path(verify_log.__file__), self.bundle]
        self.assertEqual(subprocess.run(command, capture_output=True).returncode, 0)
        bundle(self.bundle, office.rows[1:])
        self.assertEqual(subprocess.run(command, capture_output=True).returncode, 1)
        self.assertEqual(subprocess.run(command[:2] + [self.folder], capture_output=True).returncode, 2)

    def test_memory(self):
        office = Office()
        for number in range(60):
            office.add("log.received" if number % 2 else "x", bytes(300_000))
        bundle(self.bundle, office.rows)
        store(self.store, office.rows)
        for path in (self.bundle, self.store):
            tracemalloc.start()
            self.fits(self.run_on(path))
            self.assertLess(tracemalloc.get_traced_memory()[1], 3_000_000)
            tracemalloc.stop()


class Altered(Case):
    def alter(self, number, what, **changes):
        office = sample(9)
        office.rows[number - 1].update(changes)
        self.fault(self.both(office.rows, [office.checkpoint(3)]), f"log {office.log.hex()}, entry {number}: {what}: exp")

    def test_each_field(self):
        for number in (1, 5, 9):
            self.alter(number, "hash", key=str(uuid.uuid4()))
            self.alter(number, "hash", recorded="2020-03-05T22:01:00.000000009Z")
            self.alter(number, "hash" if number > 1 else "kind", kind="person.lost")
            self.alter(number, "hash", commitment=bytes(32))
            self.alter(number, "hash", hash=bytes(32))
            self.alter(number, "previous", previous=b"\1" * 32)
        self.alter(5, "form", form="truceline-exercise-1")
        self.alter(1, "hash", form="truceline-exercise-1")
        self.alter(5, "hash", content="sealed")

    def test_content(self):
        self.alter(5, "commitment", payload=b"payload 6")
        self.alter(5, "commitment", salt=bytes(32))
        self.alter(5, "salt", salt=None)
        self.alter(5, "payload", payload=None)
        self.alter(5, "seal", seal=bytes(32))
        self.alter(6, "commitment", seal=bytes(32))
        self.alter(6, "commitment", nonce=bytes(12))
        self.alter(6, "commitment", ciphertext=bytes(40))
        self.alter(6, "ciphertext", ciphertext=bytes(15))
        self.alter(6, "ciphertext", ciphertext=None)
        self.alter(6, "payload", payload=b"")

    def test_salt_padded_with_zeros_gives_the_same_hmac(self):
        office = sample(3)
        salt = office.rows[1]["salt"]
        self.assertEqual(make_log.hmac.digest(salt, b"x", "sha256"), make_log.hmac.digest(salt + b"\0", b"x", "sha256"))
        self.alter(2, "salt", salt=salt + b"\0")

    def test_forms_though_the_hash_fits(self):
        for what, changes in (("kind", {"kind": "Person"}), ("kind", {"kind": "p" * 65}), ("kind", {"kind": ""}),
                              ("kind", {"kind": "log.begun"}), ("content", {"content": "secret"}),
                              ("form", {"form": "truceline-entry-2"}), ("kind", {"kind": "p\n"}),
                              ("key", {"key": str(uuid.uuid3(uuid.NAMESPACE_DNS, "Abel"))}),
                              ("key", {"key": str(uuid.uuid5(uuid.NAMESPACE_DNS, "Abel"))}),
                              ("key", {"key": "{" + str(uuid.uuid4()) + "}"}), ("key", {"key": uuid.uuid4().hex}),
                              ("key", {"key": "7B3E9F0A-3C54-4D4E-8A3E-0123456789AB"}),
                              ("commitment", {"commitment": bytes(31)}),
                              ("content", {"content": "open\n"})):
            office = sample(6)
            try:
                office.rehash(4, **changes)
            except ValueError:
                pass  # no key at all
            self.fault(self.both(office.rows), f"entry 4: {what}: expected")

    def test_recorded_forms(self):
        for recorded in ("2020-03-05T22:01:00", "2020-03-05T22:01:60Z", "2020-02-30T22:01:00Z", "2020-03-05 22:01:00Z",
                         "2020-03-05T22:01:00.Z", "2020-03-05T22:01:00.1234567890Z", "2020-03-05T24:00:00Z",
                         "0000-01-01T00:00:00Z", "\u0662020-03-05T22:01:00Z", "2020-03-05T22:01:00+00:00", "",
                         "2020-03-05T22:01:00.0Z", "2020-03-05T22:01:00.10Z", "2020-3-05T22:01:00Z", "2020-03-05T22:01:00ZZ",
                         "2020-03-05T22:01:00.-1Z", "10000-01-01T00:00:00Z"):
            self.alter(3, "recorded", recorded=recorded)

    def test_entry_taken_out(self):
        office = sample(9)
        self.fault(self.both(office.rows[:4] + office.rows[5:]), "entry 5: number: expected 5; found 6")
        self.fault(self.both(office.rows[1:]), "entry 1: number: expected 1; found 2")

    def test_entry_twice_or_swapped(self):
        rows = sample(5).rows
        bundle(self.bundle, rows[:3] + rows[2:])
        self.fault(self.run_on(self.bundle), "entry 4: number: expected 4; found 3")
        bundle(self.bundle, [rows[0], rows[2], rows[1]])
        self.fault(self.run_on(self.bundle), "entry 2: number: expected 2; found 3")

    def test_rehashed_only_there(self):
        office = sample(9)
        row = office.rows[4]
        row["kind"] = "other"
        row["hash"] = make_log.entry_hash(row, *office.times[4])
        self.fault(self.both(office.rows), "entry 6: previous: expected " + row["hash"].hex())

    def test_entry_of_another_log(self):
        one, two = sample(5), sample(5)
        one.rehash(4, log=two.log)
        self.fault(self.both(one.rows), f"log {one.log.hex()}, entry 4: number: expected 4; found 5",
                   f"log {two.log.hex()}, entry 1: number: expected 1; found 4")

    def test_contents_of_the_log_are_there(self):
        for number in (1, 3):
            office = sample(2)
            office.add("log.received", b"{}")
            rows = [without_content(row) if row["number"] == number else row for row in office.rows]
            self.fault(self.both(rows), f"entry {number}: salt: expected")

    def test_payloads_are_not_looked_into(self):
        office = sample(2)
        for kind in ("log.received", "log.destroyed", "log.other"):
            office.add(kind, b"{")
        office.add("x", b"", key=office.rows[1]["key"])
        self.fits(self.both(office.rows), "entries: 6")

    def test_bytes_in_place_of_texts(self):
        office = sample(3)
        row = office.rows[2]
        for name, value in (("key", uuid.UUID(row["key"]).bytes), ("recorded", log_files.recorded_bytes(row["recorded"])),
                            ("salt", "00" * 32), ("kind", row["kind"].encode())):
            self.store.unlink(missing_ok=True)
            store(self.store, [*office.rows[:2], {**row, name: value}])
            self.fault(self.run_on(self.store), f"entry 3: {name}: expected")

    def test_kinds_of_the_log_are_open(self):
        office = sample(3)
        office.add("log.received", b"{}", sealed=True)
        self.fault(self.both(office.rows), "entry 4: content: expected")

    def test_rewritten_from_the_first_without_a_checkpoint(self):
        office = sample(5)
        office.rehash(1, kind="log.begun", key=str(uuid.uuid4()))
        self.fits(self.both(office.rows), "newest fitting checkpoint: none")

    def test_no_beginning(self):
        office = sample(4)
        office.rehash(1, kind="person.seen")
        self.fault(self.both(office.rows), "entry 1: kind: expected")

    def test_real_beside_exercise(self):
        one, two = sample(3), sample(3, exercise=True)
        bundle(self.bundle, one.rows + two.rows)
        self.fault(self.run_on(self.bundle), *(f"log {office.log.hex()}, at fault as a whole" for office in (one, two)))

    def test_one_log_spoilt_beside_a_good_one(self):
        one, two = sample(3), sample(3)
        two.rows[1]["payload"] = b""
        result = self.both(one.rows + two.rows, [one.checkpoint()])
        self.fault(result, f"log {one.log.hex()}\n", "checkpoint: 3,", f"log {two.log.hex()}, entry 2: commitment")


class Checkpoints(Case):
    def says_nothing(self, office, *notes, good=()):
        result = self.both(office.rows, [*good, *notes])
        newest = f"checkpoint: {len(office.rows)}," if good else "checkpoint: none"
        self.fits(result, newest, "a checkpoint beside the logs says nothing about a log: ")
        self.assertEqual(result[1].count("says nothing"), len(notes))
        return result[1]

    def test_cut_off(self):
        office = sample(9)
        self.fault(self.both(office.rows[:7], [office.checkpoint(5), office.checkpoint(8)]),
                   "checkpoint 8: cut off after the last entry: count: expected 8; found 7")
        self.fault(self.both([], [office.checkpoint(8)]), "expected 8; found 0")

    def test_rewritten(self):
        office = sample(9)
        notes = [office.checkpoint(n) for n in (9, 3, 5)]
        office.rehash(4, kind="other")
        self.fits(self.both(office.rows, notes[1:2]), "checkpoint: 3,")
        self.fault(self.both(office.rows, notes), "checkpoint 5: entries from 4 on are in doubt: root: expected")
        self.fault(self.both(office.rows, notes[:1]), "checkpoint 9: entries from 1 on are in doubt: root: expected")

    def test_wrong_root(self):
        office = sample(9)
        self.fault(self.both(office.rows, [office.checkpoint(5, root=bytes(32))]), "root: expected " + "00" * 32)

    def test_wrong_signatures_are_no_fault(self):
        office, other = sample(5), sample(5)
        good = office.checkpoint(5)
        forged = office.checkpoint(3, private=other.private)
        self.assertIn("signature is wrong", self.says_nothing(office, forged, good=[good]))
        self.says_nothing(office, good.replace("\n5\n", "\n4\n"), forged)
        first = good.split("\n")[0]
        signed = make_log.base64.b64decode(good.split("\n")[4].split()[-1])
        wrong = make_log.base64.b64encode(bytes(4) + signed[4:]).decode()
        self.says_nothing(office, good.split("\n\n")[0] + f"\n\n\u2014 {first} {wrong}\n", good=[good])
        self.assertIn("first line: expected", self.says_nothing(office, office.checkpoint(exercise=True)))
        office.rows[1]["payload"] = b""
        self.fault(self.both(office.rows, [forged]), "entry 2: commitment", "says nothing")

    def test_base64_with_stray_bits(self):
        office = sample(3)
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for line in (2, 4):
            lines = office.checkpoint().split("\n")
            lines[line] = lines[line][:-2] + letters[letters.index(lines[line][-2]) + 1] + "="
            self.says_nothing(office, "\n".join(lines))

    def test_malformed(self):
        office = sample(3)
        good = office.checkpoint()
        bad = [good[:-1], good.replace("\u2014", "-"), good.replace("\n", "\r\n"), good.replace("\n3\n", "\n03\n"),
               good.replace("\n3\n", "\n0\n"), good.replace("\n\n", "\nextension\n\n"), " " + good, good.upper(), "",
               good.split("\n\n")[0] + "\n", good.replace("\n3\n", "\n" + "9" * 5000 + "\n"), "\ud800",
               good.replace("\n3\n", f"\n{2**63}\n")]
        bundle(self.bundle, office.rows, bad)
        result = self.run_on(self.bundle)
        self.fits(result, "form is wrong", "checkpoint: none")
        self.assertEqual(result[1].count("says nothing"), len(bad))
        self.fits(self.both(office.rows, [good + "anything"]), "checkpoint: 3,")

    def test_columns_beside_the_note(self):
        office = sample(3)
        for columns in ((office.log, 2), (bytes(32), 3), (None, 3), (office.log, "x"), (office.log.hex(), 3)):
            self.store.unlink(missing_ok=True)
            store(self.store, office.rows, [(*columns, office.checkpoint())])
            self.fits(self.run_on(self.store), "says nothing about a log: column")

    def test_by_hand(self):
        office, paper = sample(5), self.folder / "paper.txt"
        bundle(self.bundle, office.rows)
        three_lines = office.checkpoint(3).split("\n\n")[0] + "\n"
        for text in (office.checkpoint(3), office.checkpoint(3) + "\u2014 witness.example AAAA\n", three_lines, three_lines[:-1]):
            paper.write_text(text, "utf-8")
            self.fits(self.run_on(self.bundle, "--checkpoint", paper), "checkpoint: 3,")
            self.fits(self.run_on(self.bundle, "--checkpoint", text, "--checkpoint", office.checkpoint(2)), "checkpoint: 3,")
        root = three_lines.split("\n")[2]
        other = make_log.base64.b64encode(bytes(32)).decode()
        self.fault(self.run_on(self.bundle, "--checkpoint", three_lines.replace(root, other)), "checkpoint 3: entries from 1")
        self.fault(self.run_on(self.bundle, "--checkpoint", three_lines.replace("\n3\n", "\n6\n")), "cut off")
        self.fault(self.run_on(self.bundle, "--checkpoint", sample(2).checkpoint()), "expected 2; found 0")

    def test_by_hand_and_of_no_use(self):
        office = sample(5)
        bundle(self.bundle, office.rows)
        for text in (office.checkpoint(3, private=sample(1).private), "a\nb\nc\n", office.checkpoint(exercise=True),
                     office.checkpoint(exercise=True).split("\n\n")[0]):
            code, printed = self.run_on(self.bundle, "--checkpoint", text)
            self.assertEqual(code, 2)
            self.assertIn("a checkpoint brought by hand says nothing", printed)
        self.assertEqual(self.run_on(self.bundle, "--checkpoint", "not-there")[0], 2)
        bundle(self.bundle, office.rows, [office.checkpoint().split("\n\n")[0] + "\n"])
        self.fits(self.run_on(self.bundle), "beside the logs says nothing", "form is wrong")


class Vectors(Case):
    """Of the page: beside it, or where LOG_FORMAT_VECTORS says."""
    def setUp(self):
        super().setUp()
        beside = Path(__file__).resolve().parent / "../../docs/log-format-vectors.json"
        path = Path(os.environ.get("LOG_FORMAT_VECTORS", beside))
        if not path.exists() and "LOG_FORMAT_VECTORS" not in os.environ:
            self.skipTest(f"no vectors at {path}")
        self.vectors = json.loads(path.read_text("utf-8"))

    def rows(self, sort):
        self.bundle.write_text("".join(json.dumps(line) + "\n" for line in (
            {"bundle": "truceline-bundle-1"}, *(entry["entry"] for entry in self.vectors[sort]["entries"]),
            {"checkpoint": self.vectors[sort]["checkpoint"]})), "utf-8")
        return [row for row in log_files.rows_of(self.bundle) if "checkpoint" not in row]

    def test_verified(self):
        for sort in ("real", "exercise"):
            rows = self.rows(sort)
            self.fits(self.run_on(self.bundle), f"log {self.vectors['log']}\n", f"entries: {len(rows)}\n",
                      f"last hash: {rows[-1]['hash'].hex()}", "contents absent: 1\n", f"checkpoint: {len(rows)}, root")

    def test_envelopes(self):
        for sort in ("real", "exercise"):
            for row, entry in zip(self.rows(sort), self.vectors[sort]["entries"]):
                row["number"] = row["number"].to_bytes(8, "big")
                envelope = b"".join(verify_log.field(row[name]) for name in verify_log.ENVELOPE)
                self.assertEqual(envelope.hex(), entry["envelope"])

    def test_roots(self):
        for sort in ("real", "exercise"):
            hashes = [row["hash"] for row in self.rows(sort)]
            found = [make_log.base64.b64encode(root).decode() for root in checkpoint.roots(hashes, range(1, len(hashes) + 1))]
            self.assertEqual(found, self.vectors[sort]["roots"])

    def test_key_and_seal(self):
        seed, key = bytes.fromhex(self.vectors["seed"]), bytes.fromhex(self.vectors["sealKey"])
        private = make_log.Ed25519PrivateKey.from_private_bytes(seed)
        raw = private.public_key().public_bytes(make_log.Encoding.Raw, make_log.PublicFormat.Raw)
        self.assertEqual(raw.hex(), self.vectors["log"])
        self.assertEqual(make_log.digest(b"truceline-key-1" + key).hex(), self.vectors["seal"])
        sealed = [row for row in self.rows("real") if row["content"] == "sealed"]
        self.assertTrue(sealed)
        for row in sealed:
            self.assertEqual(row["seal"].hex(), self.vectors["seal"])
            payload = make_log.AESGCM(key).decrypt(row["nonce"], row["ciphertext"], None)
            self.assertEqual(payload.decode(), self.vectors["sealedPayload"])

    def test_each_byte_counts(self):
        lines = self.rows("real") and self.bundle.read_text("utf-8").splitlines(keepends=True)
        for number, line in enumerate(lines[1:-1], 1):
            row = json.loads(line)
            for name in set(row) & set(log_files.HEX) - {"log"}:
                spoilt = {**row, name: ("1" if row[name][0] == "0" else "0") + row[name][1:]}
                self.bundle.write_text("".join([*lines[:number], json.dumps(spoilt) + "\n", *lines[number + 1:]]), "utf-8")
                self.fault(self.run_on(self.bundle), f"entry {number}: ")


class Signatures(unittest.TestCase):
    def test_rfc_8032(self):
        for public, message, signature in (
                ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                 "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                 "d25bf5f0595bbe24655141438e7a100b"),
                ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                 "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                 "387b2eaeb4302aeeb00d291612bb0c00")):
            public, message, signature = map(bytes.fromhex, (public, message, signature))
            self.assertTrue(ed25519.verify(public, message, signature))
            for i in range(0, 512, 7):
                spoilt = bytearray(signature)
                spoilt[i // 8] ^= 1 << i % 8
                self.assertFalse(ed25519.verify(public, message, bytes(spoilt)))
            s = int.from_bytes(signature[32:], "little") + ed25519.L
            self.assertFalse(ed25519.verify(public, message, signature[:32] + s.to_bytes(32, "little")))

    def test_against_cryptography(self):
        for length in range(20):
            office, message = Office(), os.urandom(length * 11)
            signature = office.private.sign(message)
            self.assertTrue(ed25519.verify(office.log, message, signature))
            self.assertFalse(ed25519.verify(office.log, message + b"x", signature))
            self.assertFalse(ed25519.verify(Office().log, message, signature))


class Hostile(Case):
    def check(self, path):
        code, printed = self.run_on(path)
        self.assertIn(code, (0, 1, 2) if "says nothing" in printed else (1, 2), printed)
        self.assertTrue(printed.strip())
        return code

    def test_lines(self):
        office = sample(4)
        good = [json.dumps({"bundle": "truceline-bundle-1"}), *map(line_of, office.rows)]
        note = json.dumps({"checkpoint": office.checkpoint()})
        huge = "9" * 100_000
        for bad in ("", "[]", "null", "7", '"x"', "{}", "{", '{"number":', "[" * 100_000, '{"a":' * 50_000, "NaN", huge,
                    '{"number": NaN}', '{"number": %s}' % huge, '{"number": 1e999}', '{"log": null}', '{"log": [[]]}',
                    '{"log": {"a": 1}, "number": 1}', '{"checkpoint": 7}', '{"checkpoint": null}', '{"checkpoint": {}}',
                    '{"checkpoint": "\\ud800"}', '{"checkpoint": "x", "number": 1}', good[0], good[1], good[4][:-40],
                    good[4].replace('"number": 4', '"number": "4"'), good[4].replace('"number": 4', '"number": 4.0'),
                    good[4].replace('"number": 4', '"number": true'), good[4].replace('"number": 4', '"number": ' + huge),
                    good[4].replace('"number": 4', '"number": 4, "number": 4'), good[4].replace("{", '{"more": 1, '),
                    good[4].replace('"kind": "', '"kind": "\\ud800'), good[4].upper(), "\ufeff" + good[4], "\0"):
            for lines in (good[:4] + [bad], [bad] + good[1:], good + [note, bad], good[:4] + [bad, note]):
                if bad == good[0] and lines[0] == bad and lines[1:] == good[1:]:
                    continue
                self.bundle.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="surrogatepass")
                self.check(self.bundle)
        for value in (None, 7, 1.5, True, [], {}, [[]], "", "zz", "\ud800", 10**30, -1):
            for name in office.rows[1]:
                row = json.loads(good[2])
                row[name] = value
                self.bundle.write_text("\n".join([*good[:2], json.dumps(row), *good[3:]]) + "\n")
                self.check(self.bundle)
        self.bundle.write_bytes(b'{"bundle": "truceline-bundle-1"}\n\xff\xfe\n')
        self.assertEqual(self.check(self.bundle), 2)
        for text in ("", good[0], good[0] + "\n", "\n".join(good)):  # no log, or no newline at the end
            self.bundle.write_text(text)
            self.assertEqual(self.check(self.bundle), 2)

    def test_values_in_a_store(self):
        office = sample(4)
        for value in (None, 7, -1, 1.5, "", "x", b"", b"x", bytes(32), "\U0001f600", float("inf"), 2**63 - 1):
            for name in office.rows[1]:
                if office.rows[1][name] == value:
                    continue
                self.store.unlink(missing_ok=True)
                store(self.store, [office.rows[0], {**office.rows[1], name: value}, *office.rows[2:]])
                self.assertEqual(self.check(self.store), 1)
            self.store.unlink()
            store(self.store, office.rows, [(office.log, 1, value)])
            self.fits(self.run_on(self.store), "says nothing")

    def test_text_that_is_not_utf_8(self):
        office = sample(3)
        connection = store(self.store, office.rows, wal=True)
        connection.execute("UPDATE entry SET kind = CAST(x'ff41' AS TEXT) WHERE number = 2")
        connection.commit()
        self.fault(self.run_on(self.store), "entry 2: kind")
        connection.close()

    def test_stores_that_are_none(self):
        for script in ("CREATE TABLE other (x)", "CREATE TABLE entry (log, number); CREATE TABLE checkpoint (log, n, note)"):
            self.store.unlink(missing_ok=True)
            connection = sqlite3.connect(self.store)
            connection.executescript(script)
            connection.close()
            self.assertEqual(self.check(self.store), 2)
        self.store.write_bytes(b"SQLite format 3\0" + os.urandom(5000))
        self.assertEqual(self.check(self.store), 2)

    def test_random_damage(self):
        office, chance = sample(12), random.Random(7)
        store(self.store, office.rows, [(office.log, 12, office.checkpoint())])
        bundle(self.bundle, office.rows, [office.checkpoint()])
        for path in (self.store, self.bundle):
            good = path.read_bytes()
            for _ in range(100):
                spoilt = bytearray(good)
                for _ in range(chance.choice((1, 1, 5, 50))):
                    spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
                if chance.random() < 0.2:
                    del spoilt[chance.randrange(len(spoilt)):]
                path.write_bytes(spoilt)
                self.assertIn(self.run_on(path)[0], (0, 1, 2))  # 0: unused bytes of a page


class Order(Case):
    def lines(self, *offices, expect=0):
        bundle(self.bundle, [row for office in offices for row in office.rows])
        result = subprocess.run([sys.executable, log_order.__file__, self.bundle], capture_output=True, text=True)
        self.assertEqual(result.returncode, expect, result)
        return [tuple(line.split()) for line in result.stdout.split("all fits\n")[1].splitlines()]

    def test_clocks_that_are_wrong(self):
        one, two = Office("one"), Office("two")
        one.add("a", b"", seconds=make_log.START + 1000)
        one.add("b", b"", seconds=make_log.START + 5)
        two.add("log.received", json.dumps({"checkpoint": one.checkpoint(2)}).encode(), seconds=make_log.START + 10)
        two.add("c", b"", seconds=make_log.START + 11)
        a, b = one.log.hex(), two.log.hex()
        begun = sorted([(a, "1"), (b, "1")])
        for offices in ((one, two), (two, one)):
            self.assertEqual(self.lines(*offices), begun + [(a, "2"), (a, "3"), (b, "2"), (b, "3")])

    def test_what_does_not_fit_is_left_aside(self):
        one, two = Office("one"), Office("two")
        one.add("a", b"", seconds=make_log.START + 1000)
        for note in (one.checkpoint(2, root=bytes(32)), one.checkpoint(2, private=two.private), "x", sample(3).checkpoint(),
                     one.checkpoint(2).replace("\n2\n", "\n3\n"), one.checkpoint(2, exercise=True), two.checkpoint(1)):
            two.add("log.received", json.dumps({"checkpoint": note}).encode())
        note = json.dumps(one.checkpoint(2))
        for payload in ("[", f'[["checkpoint", {note}]]', f'{{"checkpoint": {note}, "x": 1}}',
                        f'{{"checkpoint": {note}, "checkpoint": {note}}}'):
            two.add("log.received", payload.encode())
        self.assertEqual(self.lines(one, two)[-1], (one.log.hex(), "2"))

    def test_a_checkpoint_of_its_own_log_does_not_count(self):
        one, two = sorted((Office("one"), Office("two")), key=lambda office: office.log)
        one.add("log.received", json.dumps({"checkpoint": one.checkpoint(1)}).encode(), seconds=make_log.START)
        self.assertEqual(self.lines(two, one)[1:], [(one.log.hex(), "2"), (two.log.hex(), "1")])

    def test_each_waits_for_the_other(self):
        one, two = Office("one"), Office("two")
        for turn in range(6):
            writer, reader = (one, two) if turn % 2 else (two, one)
            writer.add("log.received", json.dumps({"checkpoint": reader.checkpoint()}).encode(), seconds=0)
        for result in (self.lines(one, two), self.lines(two, one)):
            self.assertEqual(result[2:], [(two.log.hex(), "2"), (one.log.hex(), "2"), (two.log.hex(), "3"),
                                          (one.log.hex(), "3"), (two.log.hex(), "4"), (one.log.hex(), "4")])


if __name__ == "__main__":
    unittest.main()
