#!/bin/sh
# Called by `truceline assess --spark` in a source tree, with JAVA_HOME set: prints the folder that holds the job for Spark
# (truceline-spark.jar) and where Maven put Spark (spark-class-path), after building the job if need be.
# Exit 2 when it cannot: one sentence on standard error, the build's own output in target/spark.log.
set -eu
cd "$(dirname "$0")/.."
built=spark/target/fast
mark=target/run/spark # its time is that of the build's start

say() { echo "truceline: $*" >&2; }

fresh() {
  [ -f $mark ] && [ -f $built/truceline-spark.jar ] && [ -f $built/spark-class-path ] &&
    [ -z "$(find pom.xml .mvn ./*/pom.xml ./*/src/main -newer $mark -print 2>/dev/null | head -n 1)" ]
}

if ! fresh; then
  say "building the job for Spark (the first time Maven fetches Spark, some 220 MB) …"
  mkdir -p target/run
  touch target/run/spark-begun
  if ! ./mvnw -q -B -Pfast,spark -Dmaven.test.skip=true -pl spark -am package >target/spark.log 2>&1; then
    say "the build failed, see $PWD/target/spark.log"
    grep -m 3 '^\[ERROR\]' target/spark.log >&2 || tail -n 3 target/spark.log >&2
    exit 2
  fi
  mv target/run/spark-begun $mark
fi
printf '%s\n' "$PWD/$built"
