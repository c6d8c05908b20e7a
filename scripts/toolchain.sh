# Sourced by ./jianka and ./verify: a JDK 17 and Maven, installed from Debian when run as root.
# shellcheck shell=bash

java_is_17() {
  "$1" -version 2>&1 | head -n 1 | grep -qE '"(1[7-9]|[2-9][0-9])[.".]'
}

install_packages() { # WHY PACKAGE...
  local why=$1
  shift
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "jianka: installing $* ($why) ..." >&2
    local log
    log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
      tail -n 20 "$log" >&2
      echo "jianka: apt-get could not install $*; the whole output is in $log" >&2
      return 2
    fi
    rm -f "$log"
  else
    echo "jianka: $why is missing. Install it, on Debian or Ubuntu with:" >&2
    echo "  sudo apt-get install $*" >&2
    return 2
  fi
}

java_candidates() {
  printf '%s\n' "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java
}

find_java() {
  local candidate
  while read -r candidate; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && java_is_17 "$candidate"; then
      JAVA=$candidate
      return 0
    fi
  done < <(java_candidates)
  return 1
}

find_javac() { # the first Java of 17 or later that has a compiler beside it
  local candidate home
  while read -r candidate; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && java_is_17 "$candidate"; then
      home=$(dirname "$(dirname "$(readlink -f "$candidate")")")
      if [ -x "$home/bin/javac" ]; then
        export JAVA_HOME=$home
        return 0
      fi
    fi
  done < <(java_candidates)
  return 1
}

jdk_package() { # Debian 12 has 17, later ones have a newer one
  if apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1; then
    echo openjdk-17-jdk-headless
  else
    echo default-jdk-headless
  fi
}

need_java() { # a runtime is enough to run what is built
  find_java || { install_packages "a JDK 17" "$(jdk_package)" && find_java; }
}

need_build_tools() {
  find_javac || { install_packages "a JDK 17" "$(jdk_package)" && find_javac; } || return 2
  command -v mvn >/dev/null 2>&1 || install_packages "Maven" maven || return 2
}
