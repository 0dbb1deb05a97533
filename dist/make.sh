#!/usr/bin/env bash
# Called by Maven (dist/pom.xml): make.sh TARGET NAME TIME makes TARGET/NAME.tar.gz and its .sha256 from what the other
# modules built. The same sources, JDK and TIME give the same bytes, but for the start-up cache. Needs JAVA_HOME, git,
# GNU tar and GNU touch.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$1 name=$2 time=$3
stage=$target/$name
app=$stage/app
java=$stage/runtime/bin/java
log=$target/make.log
export LC_ALL=C.UTF-8 TZ=UTC

refuse() {
  echo "dist/make.sh: $*" >&2
  exit 1
}

parts() { grep -v '^#' dist/modules | paste -sd, -; }

copy_image() {
  "$JAVA_HOME/bin/jlink" --add-modules "$(parts)" --include-locales=en,ar --no-header-files --no-man-pages \
    --strip-java-debug-attributes --compress zip-0 --output "$stage/runtime"
}

# The jar of the command beside its libraries, as its manifest names them; SQLite's library already unpacked.
copy_program() {
  mkdir -p "$app/lib" "$app/native"
  local jar jars
  mapfile -d : -t jars <"$target/class-path"
  for jar in "${jars[@]}"; do
    case ${jar##*/} in
    truceline.jar) cp "$jar" "${jar%.jar}-server.jar" "$app/" ;;
    *) cp "$jar" "$app/lib/" ;;
    esac
  done
  (cd "$app/native" && "$JAVA_HOME/bin/jar" xf ../lib/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$(uname -m)" &&
    mv "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" . && rm -r org)
  cp .mvn/java.args "$app/"
}

# Examples and manual as git knows them: nothing that lies beside them can slip into the archive.
copy_papers() {
  git ls-files -z examples docs | xargs -0 cp -p --parents -t "$stage"
  cp -p truceline LICENSE NOTICE dist/README.txt "$target/THIRD-PARTY.txt" "$target/bom.json" "$stage/"
  cp web/dist/licences.md "$stage/THIRD-PARTY-PAGE.md"
}

check_parts() {
  local needed part
  needed=$("$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps -q \
    --module-path "$app/lib" --class-path "$app/lib/*" "$app/truceline.jar" "$app"/lib/*.jar)
  for part in ${needed//,/ }; do
    "$java" --list-modules | grep -q "^$part@" || refuse "the program needs $part; add it to dist/modules"
  done
}

# Java's start-up cache: classes loaded and linked, and what ran often in the short commands; all of it is loaded at each
# start, so commands that take long anyway are left out. Made with the files' final times, which it remembers. The one
# file that comes out differently each time (docs/decisions/0047-warm-and-small.md).
make_cache() {
  (cd "$stage" && runtime/bin/java @app/java.args -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:AOTCacheOutput=app/truceline.aot -cp app/truceline.jar org.truceline.app.Rehearsal) \
    <dist/commands >>"$log" 2>&1 || refuse "no start-up cache; see $log"
  [ -s "$app/truceline.aot" ] || refuse "no start-up cache; see $log"
}

settle_files() {
  chmod -R u=rwX,go=rX "$stage"
  find "$stage" -exec touch -h -d "$time" {} +
}

pack() {
  tar --create --directory "$target" --format=gnu --sort=name --mtime="$time" --owner=0 --group=0 --numeric-owner \
    "$name" | gzip -n >"$target/$name.tar.gz"
  (cd "$target" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
}

[ "$(uname -s)" = Linux ] || refuse "the archive is made on Linux; found $(uname -s)"
git ls-files --error-unmatch dist/make.sh >/dev/null 2>&1 || refuse "build the archive in a clone of the repository"
rm -rf "$stage" "$log"
mkdir -p "$stage"
copy_image
copy_program
copy_papers
check_parts
settle_files
make_cache
settle_files
pack
