#!/usr/bin/env bash
# Measures everything again on this machine and writes it into docs/performance.md; takes half an hour on a quiet machine.
# Usage: bench/fill.sh [PART…]   (goals postgis lengths kernels; all if left out)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
page=docs/performance.md
parts=("$@")
((${#parts[@]})) || parts=(goals postgis lengths kernels)

measure() {
  case $1 in
  goals) ./truceline bench ;;
  postgis) bench/postgis.sh ;;
  lengths) bench/lengths.sh ;;
  kernels)
    . .mvn/find-jdk.sh
    results=$(mktemp)
    "$JAVA_HOME/bin/java" -cp 'bench/target/fast/truceline-bench.jar:bench/target/fast/lib/*' org.openjdk.jmh.Main -v SILENT -rff "$results" >/dev/null
    awk -F, 'NR > 1 { gsub(/["\r]/, ""); n = split($1, name, "."); printf "%-12s %-10s %8.1f ns, give or take %.1f\n", name[n], $8, $5, $6 }' "$results"
    rm -f "$results"
    ;;
  *)
    printf 'fill.sh: expected goals, postgis, lengths or kernels; found %s\n' "$1" >&2
    return 2
    ;;
  esac
}

# Puts the printed text between <!-- PART --> and <!-- end --> of the page, as it was printed.
for part in "${parts[@]}"; do
  printed=$(mktemp)
  measure "$part" >"$printed"
  awk -v part="$part" -v printed="$printed" '
    $0 == "<!-- end -->" { inside = 0 }
    !inside { print }
    $0 == "<!-- " part " -->" {
      inside = 1
      print "```text"
      while ((getline line < printed) > 0) print line
      print "```"
    }' "$page" >"$page.new"
  mv "$page.new" "$page"
  rm -f "$printed"
done
