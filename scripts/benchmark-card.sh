#!/usr/bin/env bash
# Measures the simulated card with the reference profiles, or with the profile files given: commands a
# second of processor time through T=0, and what a new card costs.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd -P)
# shellcheck source=scripts/toolchain.sh
. "$here/scripts/toolchain.sh"
"$here/jianka" --version >/dev/null # builds what is stale
need_java || exit 2
[ $# -gt 0 ] || set -- "$here"/features/profiles/v{1-des,2-3des,3-sm4}.yaml
exec "$JAVA" -XX:+UseSerialGC -cp "$here/cli/target/jianka.jar" jianka.card.sim.CardBenchmark "$@"
