#!/usr/bin/env bash
# What a million rows cost in files of several lengths, ./truceline assess on the made-up corridor: seconds, processor time and
# peak memory with the start of the command. Then what a billion would take, by a straight line through the two longest files.
# Usage: bench/lengths.sh [LENGTH…]   (10000 100000 1000000 10000000 100000000; the longest needs 30 GB of disk)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lengths=("$@")
((${#lengths[@]})) || lengths=(10000 100000 1000000 10000000 100000000)
terms=bench/src/main/resources/org/truceline/bench/agreements/corridor
threads=$(nproc)
bytes=250

fail() { printf 'lengths.sh: %s\n' "$*" >&2; exit 2; }
for rows in "${lengths[@]}"; do
  [[ $rows =~ ^[1-9][0-9]{3,8}$ ]] || fail "expected lengths from 1000 to 100000000 rows; found $rows"
done
work=$(mktemp -d "${TMPDIR:-/tmp}/truceline-lengths-XXXXXX")
child=
end() {
  trap - EXIT INT TERM HUP
  [[ -z $child ]] || kill "$child" 2>/dev/null || :
  rm -rf "$work"
}
trap end EXIT
trap 'end; exit 130' INT
trap 'end; exit 143' TERM HUP

# Seconds and peak resident MiB of one run; the system tells the peak only while it runs.
measure() {
  local peak=0 now begun
  begun=$(date +%s.%N)
  ./truceline assess "$terms" "$work/events.csv" -o "$work/findings.csv" --threads "$1" >/dev/null &
  child=$!
  while kill -0 "$child" 2>/dev/null; do
    now=$(awk '/^VmHWM/ { print $2 }' "/proc/$child/status" 2>/dev/null || :)
    peak=${now:-$peak}
    sleep 0.02
  done
  wait "$child"
  child=
  awk -v a="$begun" -v b="$(date +%s.%N)" -v kib="$peak" 'BEGIN { printf "%.2f %.0f\n", b - a, kib / 1024 }'
}

printf '%s, %s cores, load%s\n' "$(date -u +%Y-%m-%dT%H:%MZ)" "$(nproc)" "$(uptime | sed 's/.*load average:\([^,]*\).*/\1/')"
printf '%12s  %8s  %10s  %14s  %12s  %8s\n' rows threads seconds 's per million' 'M rows/s' 'peak MiB'
for rows in "${lengths[@]}"; do
  free=$(df -Pk "$work" | awk 'NR == 2 { print $4 }')
  ((free > rows * bytes / 1024)) || fail "$rows rows need $((rows * bytes / 1000000)) MB of disk in $work; there are $((free / 1024)) MiB"
  ./truceline bench --rows "$rows" --write "$work/events.csv" 2>/dev/null
  for count in 1 $((threads > 1 ? threads : 0)); do
    ((count)) || continue
    read -r seconds peak <<<"$(measure "$count")"
    awk -v rows="$rows" -v threads="$count" -v s="$seconds" -v peak="$peak" 'BEGIN {
      printf "%12d  %8d  %10.2f  %14.2f  %12.2f  %8d\n", rows, threads, s, s / rows * 1e6, rows / s / 1e6, peak }'
    echo "$count $rows $seconds" >>"$work/points"
  done
done
awk '{ before[$1] = last[$1]; last[$1] = $2 " " $3 } END {
  for (threads in last) if (before[threads] != "") {
    split(before[threads], a, " "); split(last[threads], b, " ")
    slope = (b[2] - a[2]) / (b[1] - a[1]); minutes = (b[2] + slope * (1e9 - b[1])) / 60
    printf "A billion rows, extrapolated, not measured: %.1f minutes with %d thread%s here; %.1f on 10 such machines and %.1f on 50, if nothing but their number counted.\n", minutes, threads, (threads > 1 ? "s" : ""), minutes / 10, minutes / 50
  } }' "$work/points"
