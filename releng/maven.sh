# shellcheck shell=bash
# Sourced by environment.sh. Brings the Maven that Tycho needs, newer than what most systems ship.

readonly maven_version=3.9.11
readonly cache=${XDG_CACHE_HOME:-$HOME/.cache}/gaitwright
readonly maven_home=$cache/apache-maven-$maven_version

# Fetches the right Maven unless it is in the cache. Any Maven can do that, through whatever mirror it is set up with.
require_maven() {
	[[ -x $maven_home/bin/mvn ]] && return
	require_any_maven
	echo "Fetching Maven $maven_version into $cache" >&2
	mkdir -p "$cache"
	local partial
	partial=$(mktemp -d "$cache/fetch.XXXXXX")
	# in a folder without a pom.xml: the Maven at hand may be too old for ours
	(cd "$partial" && mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:tar.gz:bin" -DoutputDirectory="$partial" >&2)
	tar -xzf "$partial/apache-maven-$maven_version-bin.tar.gz" -C "$partial"
	# another script may have been faster; then its copy stays
	mv "$partial/apache-maven-$maven_version" "$cache/" 2>/dev/null || [[ -x $maven_home/bin/mvn ]]
	rm -rf "$partial"
}

# Runs Maven; needs require_jdk and require_maven.
run_maven() {
	local jvm_options=--enable-native-access=ALL-UNNAMED # for libraries of Maven; both options only silence a warning
	if ((java_version >= 24)); then
		jvm_options+=' --sun-misc-unsafe-memory-access=allow'
	fi
	MAVEN_OPTS="$jvm_options ${MAVEN_OPTS-}" "$maven_home/bin/mvn" --batch-mode --no-transfer-progress "$@"
}

require_any_maven() {
	if command -v mvn >/dev/null; then
		return
	fi
	if can_install_packages; then
		install_packages maven
	else
		echo "Gaitwright is built with Maven and found no mvn on the PATH. Install one of any version 3 (on Debian and" \
			"Ubuntu: apt-get install maven) and try again; the version needed, $maven_version, is then fetched with it." >&2
		exit 1
	fi
}
