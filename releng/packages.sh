# shellcheck shell=bash
# Sourced by environment.sh. Installs packages of the operating system where that can be done without asking.

can_install_packages() {
	[[ $(id -u) == 0 ]] && command -v apt-get >/dev/null
}

install_packages() {
	echo "Installing $*" >&2
	apt-get update -qq >&2
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}
