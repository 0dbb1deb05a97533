#!/usr/bin/env bash
# Called by Maven (dist/pom.xml): check.sh ARCHIVE CLASS-PATH unpacks the archive and holds it to the development build
# whose jars the file CLASS-PATH names: the same output of the same commands, in a world without network, home, JDK and
# Node; then lets an office live a day there. Needs JAVA_HOME, and the right to make namespaces; says so and checks nothing where that is not given.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
archive=$1 class_path=$2
enter=(unshare --net --mount)
[ "$(id -u)" = 0 ] || enter=(unshare --map-root-user --net --mount)

work=$(mktemp -d)
trap 'chmod -R u+w "$work" && rm -rf "$work"' EXIT
# Blanks and Arabic letters in the folder's name: both have to work.
home="$work/أرشيف of an office"

if ! "${enter[@]}" true 2>/dev/null; then
  echo "dist/check.sh: not checked: this machine permits no network namespace (unshare --net)." >&2
  exit 0
fi

unpack() {
  (cd "$(dirname "$archive")" && sha256sum --quiet --check "$(basename "$archive").sha256")
  mkdir "$home"
  tar -xf "$archive" -C "$home" --strip-components 1
  chmod -R a-w "$home"
}

# What the development build answers, each command's output, errors and exit code in files.
expect() {
  local number=0 command code
  while read -r command; do
    number=$((number + 1)) code=0
    # shellcheck disable=SC2086 # a command is several words on purpose
    (cd "$here/.." && "$JAVA_HOME/bin/java" @.mvn/java.args -cp "$(cat "$class_path")" \
      org.truceline.app.Truceline $command) >"$work/$number.out" 2>"$work/$number.err" || code=$?
    echo $code >"$work/$number.code"
  done <"$here/commands"
}

unpack
expect
"${enter[@]}" "$here/sealed.sh" "$home" "$here/commands" "$here/office" "$work" "$JAVA_HOME"
