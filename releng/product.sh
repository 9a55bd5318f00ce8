# shellcheck shell=bash
# Sourced by the scripts beside it, after environment.sh. Builds a product when the sources are newer.

readonly build_folder=$root/releng/target

# Says which product is meant from now on: "headless" or "workbench".
use_product() {
	case $1 in
	headless)
		# plain Java: the tree assembled for Linux runs wherever there is a shell
		product_module=org.gaitwright.product
		product=$root/releng/$product_module/target/products/gaitwright/linux/gtk/x86_64/gaitwright
		program=$product/gaitwright
		;;
	workbench)
		product_module=org.gaitwright.workbench.product
		product=$root/releng/$product_module/target/products/gaitwright-workbench
		case $(uname) in
		Darwin) product=$product/macosx/cocoa/aarch64/Gaitwright.app/Contents/Eclipse ;;
		*) product=$product/linux/gtk/x86_64/gaitwright ;;
		esac
		program=$product/gaitwright-ide
		;;
	esac
	# as old as the start of the last complete build: what was edited while it ran is newer
	build_stamp=$build_folder/$1-built
}

product_is_current() {
	[[ -x $program && -e $build_stamp && -z $(newer_sources) ]]
}

# Prints a source of the product that changed after the last build; folders change when a file goes away.
newer_sources() {
	local foreign=()
	if [[ $product_module == org.gaitwright.product ]]; then
		foreign=(-o -name 'org.gaitwright.ui*' -o -name org.gaitwright.app -o -name org.gaitwright.workbench.feature)
	fi
	find "$root"/{pom.xml,targetplatform,bundles,features} "$root/releng/$product_module" \
		\( -name target -o -name bin -o -name bin_test -o -name src_test -o -name '*.tests' ${foreign[@]+"${foreign[@]}"} \) -prune -o \
		\( -type f -o -type d -path '*/src*/*' \) -newer "$build_stamp" -print 2>/dev/null | head -n 1
}

# To be called before and after a build that may have built the product.
product_build_begins() {
	mkdir -p "$build_folder"
	rm -f "$build_stamp"
	touch "$build_stamp.begun"
}

product_build_ends() {
	if [[ $product/artifacts.xml -nt $build_stamp.begun ]]; then
		mv "$build_stamp.begun" "$build_stamp"
	fi
}

# Builds the product and what it consists of, without tests. Shows one line; the log goes to a file.
build_product() {
	local log=$build_stamp.log
	product_build_begins
	echo "Building Gaitwright (the first time takes some minutes; log: $log)" >&2
	require_maven
	if ! run_maven -f "$root/pom.xml" -pl ":$product_module" -am clean package -Dmaven.test.skip=true \
		>"$log" 2>&1; then
		awk '/^\[ERROR\]/ && ++shown <= 20' "$log" >&2
		echo "Building Gaitwright failed; the log is $log" >&2
		exit 1
	fi
	product_build_ends
}

# Builds the product if it is missing or older than its sources; of several scripts at a time, one does it.
require_product() {
	product_is_current && return
	mkdir -p "$build_folder"
	exec 9>"$build_folder/lock"
	if command -v flock >/dev/null; then
		flock 9
	fi
	product_is_current || build_product
	exec 9>&-
}
