# SPDX-License-Identifier: MIT
# What scripts/demo and scripts/test share: finding the tree, installing the Debian
# packages that are missing, and configuring build/. Sourced, with `root` set.
# shellcheck shell=sh disable=SC2034,SC2154

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$(basename "$0"): $*"
    exit 1
}

# What the library and the command are built with and from. C++ is for simdjson, and
# only in the command.
build_packages='gcc g++ libc6-dev meson ninja-build pkg-config
    libstemmer-dev libpcre2-dev libutf8proc-dev libxxhash-dev libsimdjson-dev
    libcsv-dev libarchive-dev libxml2-dev'
test_packages='check python3-markdown-it'
all_packages='clang libclang-rt-dev clang-format clang-tidy cppcheck shellcheck valgrind gcovr
    mandoc cmake publicsuffix abigail-tools'
# The plugin of examples/weechat is tried in a real client on a real server.
all_packages="$all_packages weechat-dev weechat-headless weechat-plugins ngircd"
# Bare machines, for the packages to be built and installed on, and what compiles and runs
# for machines of other kinds.
long_packages='mmdebstrap clang gcc-i686-linux-gnu gcc-s390x-linux-gnu qemu-user-static'
# What makes Debian packages of it; debian/control has what those are built with.
package_packages='build-essential debhelper git lintian'
# The command's pages are looked at in a browser, which playwright-core drives and axe-core
# checks (package.json in tests/page). Node.js from elsewhere will do, and Debian's packages
# of it cannot stand beside that.
page_packages=chromium
command -v node >/dev/null && command -v npm >/dev/null ||
    page_packages="$page_packages nodejs npm"

# Prints those of the packages that dpkg does not have installed.
missing_packages() {
    # dpkg-query fails for a package that it has never heard of, and goes on.
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        sed -n 's/ installed$//p') || :
    for package; do
        case "
$have
" in
        *"
$package
"*) ;;
        *) printf ' %s' "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# install_missing WHAT_FOR PACKAGE...: makes sure that the packages are there, and says
# which were not. Where they all are, nothing is run that needs a privilege.
install_missing() {
    what_for=$1
    shift
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This script installs what it needs with apt, and there is none here."
        say "Needed $what_for, by the names Debian 12 has for them:"
        say "    $*"
        say "With those in place: meson setup build && meson test -C build"
        exit 1
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0

    say "Installing the Debian packages that are missing $what_for:$missing"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "not root, and there is no sudo; as root: apt-get install$missing"
    fi
    # A source that cannot be reached may not hold any of these: the install tells.
    as_root apt-get update -q >&2 || :
    # shellcheck disable=SC2086  # a list
    as_root apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 $missing >&2 ||
        die "apt-get could not install:$missing"
}

# is_configured FOLDER OPTION...: whether a build folder was set up with these options
# ("name=value"), as Meson itself wrote them down.
is_configured() {
    folder=$1
    shift
    [ -f "$folder/build.ninja" ] || return 1
    for option; do
        grep -qxF "${option%%=*} = ${option#*=}" \
            "$folder/meson-private/cmd_line.txt" || return 1
    done
}

# configure FOLDER OPTION...: sets a build folder up, once. One with other options is
# made anew, for Meson does not carry all of them over; but build/, where the others lie
# and whose compiler options never differ.
configure() {
    folder=$1
    shift
    is_configured "$folder" "$@" && return 0
    [ "$folder" = "$root/build" ] || rm -rf "$folder"
    arguments=''
    for option; do
        arguments="$arguments -D$option"
    done
    reconfigure=''
    [ ! -f "$folder/build.ninja" ] || reconfigure=--reconfigure
    mkdir -p "$folder"
    # shellcheck disable=SC2086  # lists; no option of ours has a blank
    meson setup $reconfigure $arguments "$folder" "$root" >"$folder/setup.log" 2>&1 ||
        { cat "$folder/setup.log" >&2; return 1; }
}
