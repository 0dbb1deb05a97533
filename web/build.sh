#!/bin/sh
# Called by Maven (web/pom.xml): `build.sh build` makes dist/, `build.sh test` runs type check, lint and tests.
# Both do nothing when their inputs have not changed since they last went well; `./mvnw clean` forgets that.
# `build.sh need-node` fails when a build is due and there is no Node for it.
set -eu
cd "$(dirname "$0")"
[ "${SKIP_WEB:-false}" = false ] || exit 0

# Is the step $1 done for the files as they are now? Folders count, so that a deleted file is noticed.
is_done() {
  [ -f "target/$1.done" ] && [ -f dist/index.html ] &&
    [ -z "$(find . \( -path ./node_modules -o -path ./dist -o -path ./target \) -prune \
      -o ! -path . -newer "target/$1.done" -print | head -n 1)" ]
}

need_node() {
  major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null) || major=0
  if [ "${major:-0}" -lt 20 ] || ! command -v npm >/dev/null; then
    echo "Truceline's web part is built with Node: install Node 20 or newer with npm." >&2
    exit 2
  fi
}

# npm writes .package-lock.json last, so a broken-off install is repeated.
install() {
  installed=node_modules/.package-lock.json
  if [ ! -f $installed ] || [ package-lock.json -nt $installed ]; then
    npm ci --no-audit --no-fund
    touch $installed
  fi
}

# step NAME SCRIPT...: runs the npm scripts, then marks NAME done as of its beginning.
step() {
  name=$1
  shift
  ! is_done "$name" || return 0
  need_node
  install
  mkdir -p target
  touch "target/$name.begun"
  # Maven only ever adds to these, so yesterday's assets would stay in the jar.
  [ "$name" != build ] || rm -rf target/classes/web-dist target/fast/classes/web-dist
  for script in "$@"; do npm run --silent "$script"; done
  mv "target/$name.begun" "target/$name.done"
}

case ${1-} in
build) step build build ;;
test) [ "${SKIP_TESTS:-false}" = true ] || step test check lint test ;;
need-node) is_done build || need_node ;;
*)
  echo "usage: build.sh build|test|need-node" >&2
  exit 2
  ;;
esac
