# Sourced by ./mvnw and ./truceline: exports JAVA_HOME for the first JDK of version 25 or newer, in this order:
# TRUCELINE_JAVA_HOME, JAVA_HOME, the JDK behind `java` on the PATH, the usual directories.
# Without one: one sentence on standard error, exit 2. POSIX sh; must be sourced before any `set -f`.

# The feature version of the JDK in $1; nothing when it is no JDK. The `release` file answers without starting a JVM.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  jdk_found=
  [ ! -r "$1/release" ] || jdk_found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$jdk_found" ] || jdk_found=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p')
  printf '%s\n' "$jdk_found"
}

# The JDK whose `java` is first on the PATH, links resolved.
jdk_on_path() {
  jdk_java=$(command -v java) || return 0
  while [ -L "$jdk_java" ]; do
    jdk_link=$(readlink "$jdk_java")
    case $jdk_link in
    /*) jdk_java=$jdk_link ;;
    *) jdk_java=$(dirname "$jdk_java")/$jdk_link ;;
    esac
  done
  (cd "$(dirname "$jdk_java")/.." 2>/dev/null && pwd -P) || :
}

find_jdk() {
  for jdk_home in "${TRUCELINE_JAVA_HOME-}" "${JAVA_HOME-}" "$(jdk_on_path)" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$jdk_home" ] || continue
    jdk_feature=$(jdk_version "$jdk_home")
    if [ "${jdk_feature:-0}" -ge 25 ]; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Truceline needs a JDK 25 or newer: install one (for example Eclipse Temurin 25) or set TRUCELINE_JAVA_HOME to it." >&2
  exit 2
}

find_jdk
