#!/usr/bin/env bash
# Goal 4: the made-up table to a table of findings by PostgreSQL with PostGIS, beside ./truceline assess on the same file.
# Usage: bench/postgis.sh [ROWS [ROUNDS]]   (1,000,000 rows, 3 rounds)
# Needs PostgreSQL and PostGIS; installs nothing. Makes a cluster in a folder of its own, as an unprivileged user, reachable by a
# socket in that folder and by nothing else; stops it and removes the folder at the end, also when interrupted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rows=${1:-1000000}
rounds=${2:-3}
terms=bench/src/main/resources/org/truceline/bench/agreements/corridor

fail() { printf 'postgis.sh: %s\n' "$*" >&2; exit 2; }
say() { printf '%s\n' "$*" >&2; }

[[ $rows =~ ^[1-9][0-9]{2,7}$ && $rounds =~ ^[1-9][0-9]?$ ]] ||
  fail "expected ROWS from 100 to 99999999 and ROUNDS from 1 to 99; found $rows $rounds"
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[[ -n $bin && -x $bin/initdb ]] || fail "no PostgreSQL here. On Debian 12: apt-get install postgresql-15 postgresql-15-postgis-3"
version=$(basename "$(dirname "$bin")")
[[ -e /usr/share/postgresql/$version/extension/postgis.control ]] ||
  fail "PostgreSQL $version has no PostGIS. On Debian: apt-get install postgresql-$version-postgis-3"

# PostgreSQL does not run as root.
user=$(id -un)
as=()
if ((EUID == 0)); then
  user=postgres
  id -u $user >/dev/null 2>&1 || user=nobody
  as=(setpriv --reuid=$user --regid="$(id -g $user)" --clear-groups)
fi

# Waits so that a signal is heard at once.
child=
run() {
  "$@" &
  child=$!
  wait "$child"
  child=
}

work=$(mktemp -d "${TMPDIR:-/tmp}/truceline-postgis-XXXXXX")
end() {
  trap - EXIT INT TERM HUP
  [[ -z $child ]] || kill "$child" 2>/dev/null || :
  [[ ! -e $work/data/postmaster.pid ]] || "${as[@]}" "$bin/pg_ctl" -D "$work/data" -m immediate -w stop >/dev/null 2>&1 || :
  rm -rf "$work"
}
trap end EXIT
trap 'end; exit 130' INT
trap 'end; exit 143' TERM HUP

say "making a table of $rows rows …"
run ./truceline bench --rows "$rows" --write "$work/events.csv"
chmod 711 "$work"
mkdir -m 700 "$work/data" "$work/socket" "$work/out"
[[ $user == "$(id -un)" ]] || chown "$user" "$work/data" "$work/socket" "$work/out"

say "starting PostgreSQL $version as $user …"
"${as[@]}" "$bin/initdb" -D "$work/data" -U "$user" -A peer -E UTF8 --locale=C >"$work/initdb.log" 2>&1 ||
  fail "initdb failed: $(tail -n 3 "$work/initdb.log")"
# One session on one core: no parallel workers. Unlogged tables, and memory for all of them, are what a user would give it.
cat >"$work/settings" <<END
listen_addresses = ''
unix_socket_directories = '$work/socket'
shared_buffers = 1GB
work_mem = 256MB
max_wal_size = 4GB
synchronous_commit = off
autovacuum = off
jit = off
max_parallel_workers_per_gather = 0
timezone = 'UTC'
client_min_messages = warning
END
chmod 644 "$work/settings"
"${as[@]}" sh -c 'cat "$1" >>"$2/postgresql.conf"' sh "$work/settings" "$work/data"
"${as[@]}" "$bin/pg_ctl" -D "$work/data" -l "$work/data/server.log" -w start >/dev/null ||
  fail "the server did not start: $("${as[@]}" tail -n 3 "$work/data/server.log")"
sql() { "${as[@]}" "$bin/psql" -X -q -v ON_ERROR_STOP=1 -h "$work/socket" -U "$user" -d postgres -At "$@"; }

sed -n 's/^  - \[\([0-9.-]*\), \([0-9.-]*\)\]$/\2 \1/p' "$terms/lines/road.yaml" | paste -sd, >"$work/road"
sql <<END
CREATE EXTENSION postgis;
CREATE TABLE road AS SELECT ST_GeogFromText('LINESTRING($(cat "$work/road"))') AS line;
END
versions=$(sql -c "SELECT 'PostgreSQL ' || current_setting('server_version') || ', PostGIS ' || PostGIS_Lib_Version()")

# The same question as the agreement's: a military action, from the effective instant on, within 6 km of the road. A deployment of
# weapons may be one; a disc may lie across the edge, and a time across the instant.
load() {
  sql <<END
DROP TABLE IF EXISTS events;
CREATE UNLOGGED TABLE events (
  id text, act text, by text, latitude float8, longitude float8, radius_m float8, "from" timestamptz, until timestamptz,
  place geography GENERATED ALWAYS AS (ST_MakePoint(longitude, latitude)::geography) STORED);
COPY events (id, act, by, latitude, longitude, radius_m, "from", until) FROM '$work/events.csv' (FORMAT csv, HEADER);
END
}
assess() {
  sql <<END
COPY (
  SELECT id, 'corridor' AS term,
    CASE
      WHEN act_no OR over OR distance IS NULL OR distance - radius_m > 6000 THEN 'not covered'
      WHEN act_sure AND begun AND distance + radius_m <= 6000 THEN 'inconsistent with the term'
      ELSE 'possibly inconsistent' END AS finding,
    distance
  FROM (
    SELECT id, radius_m, false AS act_no, act <> 'weapons-deployment' AS act_sure,
      "from" >= '2020-03-06T00:01Z' AS begun, until + interval '1 second' <= '2020-03-06T00:01Z' AS over,
      CASE WHEN ST_DWithin(place, line, 22000) THEN ST_Distance(place, line) END AS distance
    FROM events, road) AS measured
) TO '$work/out/findings.csv' (FORMAT csv, HEADER);
END
}

now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for ((round = 1; round <= rounds; round++)); do
  begun=$(now)
  run load
  loaded=$(since "$begun")
  run assess
  total=$(since "$begun")
  echo "$total" >>"$work/peer"
  begun=$(now)
  run ./truceline assess "$terms" "$work/events.csv" -o "$work/findings.csv" --threads 1 --json >"$work/ours.json"
  own=$(since "$begun")
  echo "$own" >>"$work/ours"
  say "round $round of $rounds: PostGIS $total s ($loaded s of them COPY in), ours $own s"
done

printf '%s, %s, load%s\n' "$(date -u +%Y-%m-%dT%H:%MZ)" "$versions" "$(uptime | sed 's/.*load average:\([^,]*\).*/\1/')"
awk -v rows="$rows" -v rounds="$rounds" -v peer="$(median <"$work/peer")" -v ours="$(median <"$work/ours")" 'BEGIN {
  printf "%d rows, CSV to findings CSV, medians of %d rounds in turn, seconds with the start of the command\n", rows, rounds
  printf "PostGIS, 1 session            %8.2f s  %8.3f M rows/s\n", peer, rows / peer / 1e6
  printf "truceline assess, 1 thread    %8.2f s  %8.3f M rows/s\n", ours, rows / ours / 1e6
  reached = (peer >= 40 * ours) ? "reached" : "not reached"
  printf "ratio                         %8.1f x  goal >= 40 x  %s\n", peer / ours, reached
}'
echo "findings by name, PostGIS:"
"${as[@]}" awk -F, 'NR > 1 { count[$3]++ } END { for (name in count) print "  " count[name] " " name }' "$work/out/findings.csv" | sort -k2
echo "findings by name, truceline assess:"
awk -F, 'NR > 1 { count[$4]++ } END { for (name in count) print "  " count[name] " " name }' "$work/findings.csv" | sort -k2
differ=$("${as[@]}" cut -d, -f1,3 "$work/out/findings.csv" | tail -n +2 | sort |
  comm -3 - <(cut -d, -f1,4 "$work/findings.csv" | tail -n +2 | sort) | wc -l)
echo "rows whose finding differs: $((differ / 2)) (a disc may lie wholly inside though its radius reaches beyond: the query does not look)"
