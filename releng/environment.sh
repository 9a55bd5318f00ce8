# shellcheck shell=bash
# Sourced by the scripts beside it: where the sources are, and what builds them.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
readonly root

# shellcheck source=jdk.sh
. "$root/releng/jdk.sh"
# shellcheck source=packages.sh
. "$root/releng/packages.sh"
# shellcheck source=maven.sh
. "$root/releng/maven.sh"
