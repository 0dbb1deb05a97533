#!/usr/bin/env bash
# Called by check.sh inside namespaces of its own: sealed.sh HOME COMMANDS OFFICE EXPECTED JDK runs the unpacked archive
# HOME with no network but the loopback, no JDK, no HOME, an empty PATH but for what the launcher calls. COMMANDS and
# OFFICE are files with a command a line.
set -euo pipefail
home=$1 commands=$2 day=$3 expected=$4 jdk=$5
failed=0
set -m # as in a terminal: what is started in the background still hears Ctrl-C

fault() {
  echo "dist/sealed.sh: $*" >&2
  failed=1
}

mount -t tmpfs none "$jdk" # gone, for this script and what it starts
mkdir "$expected/bin"
for tool in dirname locale readlink sh; do ln -s "$(command -v $tool)" "$expected/bin/"; done

truceline() { env -i PATH="$expected/bin" "$home/truceline" "$@"; }

same() {
  local number=0 command code part
  while read -r command; do
    number=$((number + 1)) code=0
    # shellcheck disable=SC2086 # a command is several words on purpose
    (cd "$home" && truceline $command) >"$expected/got.out" 2>"$expected/got.err" </dev/null || code=$?
    echo $code >"$expected/got.code"
    for part in code out err; do
      diff "$expected/$number.$part" "$expected/got.$part" >&2 || fault "$command: its $part differs (above: expected <, found >)"
    done
  done <"$commands"
}

cache_fits() {
  env -i LC_ALL=C.UTF-8 "$home/runtime/bin/java" @"$home/app/java.args" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:AOTMode=on -XX:AOTCache="$home/app/truceline.aot" -jar "$home/app/truceline.jar" --version >/dev/null 2>&1 ||
    fault "the start-up cache does not fit the unpacked files"
}

# get PORT PATH: the whole answer.
get() {
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
  cat <&3
  exec 3>&-
}

# A demo that prints to the file $1; its process in $demo, its port in $port.
start_demo() {
  # Straight, not by the function: so that $! is the process that gets the signals.
  env -i PATH="$expected/bin" "$home/truceline" demo --no-browser --port 0 >"$1" 2>&1 </dev/null &
  demo=$!
  for _ in $(seq 600); do
    port=$(sed -n 's|^Open http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$1")
    [ -z "$port" ] || return 0
    kill -0 $demo 2>/dev/null || break
    sleep 0.2
  done
  cat "$1" >&2
  fault "the demo does not start"
  return 1
}

stop_demo() {
  local code=0
  kill -s "$1" "$2"
  wait "$2" || code=$?
  case $code in
  0 | 130 | 143) ;;
  *) fault "stopped with $1, the demo ends with $code" ;;
  esac
}

two_demos() {
  local first first_port
  start_demo "$expected/first" || return 0
  first=$demo first_port=$port
  grep -q '<title>' <(get "$port" /login) || fault "the demo does not answer its page of made-up accounts"
  grep -q '^HTTP/1.1 401' <(get "$port" /api/case) || fault "the demo answers its case to anybody"
  start_demo "$expected/second" || return 0
  [ "$port" != "$first_port" ] || fault "two demos on one port"
  stop_demo TERM "$demo"
  grep -q '<title>' <(get "$first_port" /login) || fault "the first demo does not outlive the second"
  stop_demo INT "$first"
}

# A new office on its first day, plain and encrypted: begun, served, asked for its page of login, stopped; then what a
# day asks of it, by command.
first_day() {
  local office variable="" kind
  echo 'seven made-up words that nobody else has' >"$expected/passphrase"
  for kind in plain encrypted; do
    office=$expected/$kind
    mkdir "$office"
    [ $kind = plain ] || variable=TRUCELINE_PASSPHRASE_FILE=$expected/passphrase
    # shellcheck disable=SC2086 # no variable is no word
    (cd "$home" && env -i PATH="$expected/bin" $variable "$home/truceline" begin examples/idlib-2020 \
      --store "$office/office.db" --office "Made-up office" --exercise $([ $kind = plain ] || echo --encrypted)) \
      >"$expected/begun" 2>&1 ||
      { cat "$expected/begun" >&2 && fault "no $kind office is begun" && return 0; }
    # shellcheck disable=SC2086
    env -i PATH="$expected/bin" $variable "$home/truceline" serve --store "$office/office.db" --port 0 \
      >"$expected/served" 2>&1 </dev/null &
    serves $! "$kind" || return 0
    lives "$office" "$kind" "$variable"
  done
}

# lives OFFICE KIND VARIABLE: each command of the day ends well, and the report that it leaves is marked.
lives() {
  local command
  while read -r command; do
    # shellcheck disable=SC2086 # a command is several words on purpose
    (cd "$1" && env -i PATH="$expected/bin" $3 "$home/truceline" ${command//OFFICE/$1}) >"$expected/lived" 2>&1 \
      </dev/null || { cat "$expected/lived" >&2 && fault "the $2 office: $command"; }
  done <"$day"
  grep -q 'EXERCISE' "$1/daily/daily-report.html" || fault "the report of the $2 office does not say that it is an exercise"
  [ -s "$1/daily/daily-report.docx" ] && [ -s "$1/daily/daily-report-annex.xlsx" ] ||
    fault "the report of the $2 office is not whole"
}

# serves PROCESS KIND: holds a desk that starts to what a first start tells and answers, then stops it.
serves() {
  local port=""
  for _ in $(seq 600); do
    port=$(sed -n 's|^Open http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$expected/served")
    [ -z "$port" ] || break
    kill -0 "$1" 2>/dev/null || break
    sleep 0.2
  done
  [ -n "$port" ] || { cat "$expected/served" >&2 && fault "the $2 office is not served" && return 1; }
  grep -q '^This store had no account' "$expected/served" || fault "the first start tells no one-time password"
  grep -q 'name="password"' <(get "$port" /login) || fault "the $2 office does not answer its page of login"
  grep -q '^HTTP/1.1 401' <(get "$port" /api/case) || fault "the $2 office answers its case to anybody"
  stop_demo TERM "$1"
}

same
cache_fits
if ip link set lo up 2>/dev/null; then
  two_demos
  first_day
else
  echo "dist/sealed.sh: the demo was not checked: the loopback cannot be brought up (ip link)." >&2
fi
[ $failed = 0 ] &&
  echo "dist/check.sh: the archive answers as the development build does; an office lived its day, plain and encrypted."
exit $failed
