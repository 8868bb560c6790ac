#!/bin/sh
# Put coopplan and what a lock names into .venv; do nothing where that is done already.
#
#   sh .ci/install.sh requirements.lock        what it runs on
#   sh .ci/install.sh requirements-dev.lock    that, and what tests and checks it
#
# PYTHON names another interpreter than the first good one of the list below.
set -u
unset PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX
export PIP_DISABLE_PIP_VERSION_CHECK=1

lock=$1
venv=.venv
names='python3.13 python3.12 python3.11 python3 python3.14 python'

say() { printf '%s\n' "-- $*"; }
fail() {
    for line in "$@"; do printf '%s\n' "$line" >&2; done
    exit 1
}

# Prints "VERSION PATH MISSING": the parts of a standard Python that this one lacks. Old Pythons can read it.
about='
import sys
version = ".".join(str(n) for n in sys.version_info[:3])
missing = []
for name in ("venv", "ensurepip", "ssl", "sqlite3", "zlib"):
    try:
        __import__(name)
    except ImportError:
        missing.append(name)
state = "old" if sys.version_info < (3, 11) else ",".join(missing) or "good"
print(state + " " + version + " " + sys.executable)
'

find_python() {
    old='' lacking=''
    if [ -n "${PYTHON:-}" ]; then set -- "$PYTHON"; else set -- $names; fi
    for name; do
        found=$("$name" -c "$about" 2>/dev/null) || continue
        case $found in
            good\ *) python=${found#* }; version=${python%% *}; python=${python#* }; return ;;
            old\ *) old=${old:-${found#* }} ;;
            *) lacking=${lacking:-$found} ;;
        esac
    done
    again='Then run make again, or name another: make demo PYTHON=/path/to/python3.11'
    if [ -n "$lacking" ]; then
        missing=${lacking%% *} lacking=${lacking#* }
        short=$(printf '%s' "${lacking%% *}" | cut -d. -f1,2)
        fail "Python ${lacking%% *} (${lacking#* }) is there, but without its part(s) $missing, which coopplan's .venv needs." \
            "Install them (Debian and Ubuntu: apt install python$short-venv). $again"
    elif [ -n "$old" ]; then
        fail "coopplan needs Python 3.11 or newer; here is only Python ${old%% *} (${old#* })." \
            "Install a newer one (Debian and Ubuntu: apt install python3 python3-venv). $again"
    else
        fail "coopplan needs Python 3.11 or newer; none was found (tried: $*)." \
            "Install it (Debian and Ubuntu: apt install python3 python3-venv). $again"
    fi
}

# .venv is made anew when it does not run, was made in another folder, or holds another lock.
key="$(pwd) $(cat requirements.lock requirements-dev.lock | cksum)"
if ! "$venv/bin/python" -c 'import pip' 2>/dev/null || [ "$(cat $venv/.key 2>/dev/null)" != "$key" ]; then
    find_python
    say "making .venv with Python $version ($python)"
    "$python" -m venv --clear "$venv" || fail "$python could not make .venv (its words are above)."
    printf '%s\n' "$key" >"$venv/.key"
fi

if [ ! -e "$venv/.has-$lock" ]; then
    say "installing what $lock names (the first time takes a minute)"
    "$venv/bin/python" -m pip install -qq --no-input --require-hashes -r "$lock" ||
        fail 'pip could not install that (its words are above). Is the network there? Then run make again.'
    : >"$venv/.has-$lock"
    : >"$venv/.has-requirements.lock" # the other lock holds it too; a test keeps it so
fi

project=$(cat pyproject.toml src/coopplan/__init__.py | cksum)
if [ "$(cat $venv/.project 2>/dev/null)" != "$project" ]; then
    say 'installing coopplan itself'
    "$venv/bin/python" -m pip install -qq --no-input --no-deps --no-build-isolation -e . ||
        fail 'pip could not install coopplan into .venv (its words are above).'
    printf '%s\n' "$project" >"$venv/.project"
fi
"$venv/bin/python" -m compileall -q src || fail 'Some module of src does not compile (named above).'
