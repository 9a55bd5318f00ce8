# shellcheck shell=bash
# Sourced by environment.sh. Finds a JDK and exports it as JAVA_HOME.

readonly minimum_java=21
java_version=

# Prints the feature version (17, 21, 25, ...) of the JDK in folder $1; fails where there is none that runs.
jdk_version() {
	[[ -x $1/bin/java && -x $1/bin/javac ]] || return 1
	"$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# Prints the folders that may hold a JDK, the preferred ones first.
jdk_candidates() {
	local javac
	if [[ -n ${JAVA_HOME-} ]]; then
		printf '%s\n' "$JAVA_HOME"
	fi
	if [[ -x /usr/libexec/java_home ]]; then # macOS, where the java of the PATH may be a stub
		/usr/libexec/java_home --version "$minimum_java+" 2>/dev/null || true
	fi
	if javac=$(command -v javac) && javac=$(readlink -f "$javac"); then
		dirname "$(dirname "$javac")"
	fi
	printf '%s\n' /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
		"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets JAVA_HOME and java_version, its feature version; ends the script with an explanation if no JDK is new enough.
require_jdk() {
	local candidate
	while IFS= read -r candidate; do
		if java_version=$(jdk_version "$candidate") && ((java_version >= minimum_java)); then
			export JAVA_HOME=$candidate
			return
		fi
	done < <(jdk_candidates)
	cat >&2 <<-MESSAGE
		Gaitwright needs a JDK $minimum_java or newer (not only a JRE) and found none: not in JAVA_HOME, nor on the PATH,
		nor where JDKs are usually installed (/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, ...). Install one and try again:
		  Debian 13, Ubuntu 24.04 and newer   apt-get install openjdk-21-jdk
		  Debian 12                           its own packages end with 17: add the Adoptium package source, then
		                                      apt-get install temurin-21-jdk
		  Fedora                              dnf install java-21-openjdk-devel
		  macOS                               brew install --cask temurin@21
		  anywhere                            SDKMAN!: sdk install java 21-tem
		or set JAVA_HOME to the folder of one.
	MESSAGE
	exit 1
}
