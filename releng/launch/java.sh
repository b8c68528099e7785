# SPDX-License-Identifier: EPL-2.0
# Sourced by the start scripts: finds a Java of a wanted release on this machine.

# java_release HOME PROGRAM: prints the major release of the Java in HOME, or nothing when PROGRAM is not there.
java_release() {
  [ -x "$1/bin/$2" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
  fi
}

# find_java RELEASE PROGRAM: sets java_home to the first Java >= RELEASE that has PROGRAM (java or javac), looking in
# JAVA_HOME, on the PATH, then in the system's folders for Java (the newest there). Fails when there is none.
find_java() {
  java_home=
  on_path=$(command -v "$2" 2>/dev/null || :)
  [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path" 2>/dev/null || printf %s "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path"; do
    [ -n "$candidate" ] || continue
    release=$(java_release "$candidate" "$2")
    if [ "${release:-0}" -ge "$1" ]; then java_home=$candidate; return 0; fi
  done
  best=0
  for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$candidate" ] || continue
    release=$(java_release "$candidate" "$2")
    if [ "${release:-0}" -ge "$1" ] && [ "${release:-0}" -gt "$best" ]; then best=$release; java_home=$candidate; fi
  done
  [ -n "$java_home" ]
}
