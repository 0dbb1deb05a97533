#!/bin/sh
# Called by ./truceline with JAVA_HOME set: prints the folder that holds a build of the sources as they are now,
# after making one if need be. A finished build is copied to target/run/<id>, so that a server that runs from it
# keeps its jars when the sources change and the next command builds again.
# Exit 2 when it cannot: one sentence on standard error, the build's own output in target/build.log.
set -eu
cd "$(dirname "$0")/.."
current=target/run/current # holds the id; its time is that of the build's start
lock=target/build.lock

say() { echo "truceline: $*" >&2; }

finish() {
  printf '%s\n' "$PWD/target/run/$(cat $current)"
  exit 0
}

# Folders count as well as files, so that a deleted file is noticed.
fresh() {
  [ -f $current ] && [ -f "target/run/$(cat $current)/truceline.jar" ] &&
    [ -z "$(find pom.xml .mvn dist/commands ./*/pom.xml ./*/src/main -newer $current -print 2>/dev/null | head -n 1)" ] &&
    [ -z "$(find web \( -name node_modules -o -name dist -o -name target \) -prune \
      -o ! -path web -newer $current -print 2>/dev/null | head -n 1)" ]
}

# One build at a time. The lock is a symbolic link to nowhere that names its owner: made in one step, never half.
# An owner that is gone is replaced by the one process that makes the link named after it.
take_lock() {
  waiting=
  until ln -s $$ $lock 2>/dev/null; do
    [ -w target ] || { say "cannot build: $PWD/target is not writable" && exit 2; }
    owner=$(readlink $lock) || continue
    if ! kill -0 "$owner" 2>/dev/null && ln -s $$ "$lock.$owner" 2>/dev/null; then
      [ "$(readlink $lock)" != "$owner" ] || rm -f $lock
      rm -f "$lock.$owner"
      continue
    fi
    [ -n "$waiting" ] || say "waiting for the build of process $owner (if it builds nothing, remove $PWD/$lock)"
    waiting=yes
    sleep 1
  done
  trap 'rm -f $lock' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

build() {
  if [ -f $current ]; then say "building what changed …"; else say "building (first run takes a few minutes) …"; fi
  begun=$(date +%s)
  id=$begun-$$
  touch target/run/begun
  if ! ./mvnw -q -B -T1C -Pfast -Dmaven.test.skip=true -pl app -am package >target/build.log 2>&1; then
    say "the build failed, see $PWD/target/build.log"
    grep -m 3 '^\[ERROR\]' target/build.log >&2 || tail -n 3 target/build.log >&2
    exit 2
  fi
  keep "$id"
  train "target/run/$id"
  echo "$id" >target/run/next
  touch -r target/run/begun target/run/next
  mv target/run/next $current
  say "done in $(($(date +%s) - begun)) s"
  # The last three stay: a server may still run from one of them.
  for old in $(ls -1d target/run/*-* | sort -r | tail -n +4); do rm -rf "$old"; done
}

# Libraries never change under their name and are linked; our own jars are overwritten by the next build and copied.
keep() {
  mkdir -p "target/run/$1/lib"
  cp .mvn/java.args app/target/fast/truceline.jar app/target/fast/truceline-server.jar "target/run/$1/"
  cp app/target/fast/lib/truceline-*.jar "target/run/$1/lib/"
  for jar in app/target/fast/lib/*.jar; do
    [ -f "target/run/$1/lib/${jar##*/}" ] || ln "$jar" "target/run/$1/lib/" 2>/dev/null || cp "$jar" "target/run/$1/lib/"
  done
}

# Halves the start of a short command. A cache that does not fit is ignored by the virtual machine, so is its absence.
train() {
  "$JAVA_HOME/bin/java" @.mvn/java.args -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$1/truceline.aot" \
    -cp "$1/truceline.jar" org.truceline.app.Rehearsal <dist/commands >/dev/null 2>&1 || :
}

! fresh || finish
mkdir -p target/run
take_lock
! fresh || finish
web/build.sh need-node
build
finish
