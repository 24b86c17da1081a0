#!/bin/sh
# What is too long for CI, run before a piece of work is called done. A step that fails does not stop the others; the
# sum is printed at the end, exit 1 when one failed. `make torture` installs what is needed first.
# Usage: installer/run-torture.sh [STEP...]    steps: clang asan tsan fuzz tidy clazy kill package (default: all)
# Environment: FUZZ_SECONDS (600, for each target), TGD_KILLS (200), TGD_DESK_KILLS (20), TGD_POSTGRES_KILLS (50),
# TGD_POSTGRES_BOT_KILLS (50), TGD_SOAK_UPDATES (100000), TGD_SOAK_SEED (of the day), JOBS (number of cores)
set -u
cd "$(dirname "$0")/.."
root=$PWD
FUZZ_SECONDS=${FUZZ_SECONDS:-600}
TGD_KILLS=${TGD_KILLS:-200}
TGD_DESK_KILLS=${TGD_DESK_KILLS:-20}
TGD_POSTGRES_KILLS=${TGD_POSTGRES_KILLS:-50}
TGD_POSTGRES_BOT_KILLS=${TGD_POSTGRES_BOT_KILLS:-50}
TGD_SOAK_UPDATES=${TGD_SOAK_UPDATES:-100000}
TGD_SOAK_SEED=${TGD_SOAK_SEED:-$(date +%Y%m%d)}
JOBS=${JOBS:-$(nproc)}
export QT_QPA_PLATFORM=offscreen
# What takes seconds takes minutes under a sanitizer.
export QTEST_FUNCTION_TIMEOUT="${QTEST_FUNCTION_TIMEOUT:-1800000}"
work=$root/build/torture
mkdir -p "$work"

# build PRESET [cmake --build arguments]: configures and builds build/PRESET.
build() {
  preset=$1
  shift
  cmake --preset "$preset" >/dev/null && cmake --build --preset "$preset" --parallel "$JOBS" "$@"
}

step_clang() {  # Clang 16 builds everything without a warning, and all tests pass in its build
  build clang && installer/run-tests.sh build/clang
}

step_asan() {  # all tests under AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer
  build asan && installer/run-tests.sh build/asan
}

step_tsan() {  # the engine's tests under ThreadSanitizer
  build tsan --target unit_tests || return 1
  # Where the kernel scatters addresses more than ThreadSanitizer can follow, it must not scatter them at all.
  still=""
  if setarch "$(uname -m)" -R true 2>/dev/null; then still="setarch $(uname -m) -R"; fi
  # shellcheck disable=SC2086
  $still installer/run-tests.sh build/tsan --tests-regex '^unit_tests$'
}

step_fuzz() {  # every parser of foreign bytes for FUZZ_SECONDS, starting from the inputs in tests/fuzz/corpus/TARGET
  if ! ls tests/fuzz/*.cpp >/dev/null 2>&1; then
    echo "tests/fuzz has no targets: nothing to run"
    return 0
  fi
  build fuzz || return 1
  result=0
  ran=0
  for source in tests/fuzz/*.cpp; do
    name=$(basename "$source" .cpp)
    if [ ! -x "build/fuzz/bin/$name" ]; then
      echo "the fuzz build made no program of $source" >&2
      result=1
      continue
    fi
    ran=$((ran + 1))
    mkdir -p "$work/corpus/$name" "$work/crashes/$name"
    # New inputs go to the first folder; the ones of the repository are only read.
    set -- "$work/corpus/$name"
    [ ! -d "tests/fuzz/corpus/$name" ] || set -- "$@" "tests/fuzz/corpus/$name"
    echo "$name for $FUZZ_SECONDS s"
    "build/fuzz/bin/$name" -max_total_time="$FUZZ_SECONDS" -timeout=25 -rss_limit_mb=2048 -print_final_stats=1 \
      -artifact_prefix="$work/crashes/$name/" "$@" >"$work/$name.log" 2>&1 || {
      result=1
      tail -n 40 "$work/$name.log"
      echo "$name failed; the input is in $work/crashes/$name" >&2
    }
    sed -n 's/^stat::number_of_executed_units/  executed/p' "$work/$name.log"
  done
  echo "$ran targets ran"
  return $result
}

# compile_commands DIR: the commands of the Clang build, in DIR, with precompiled headers read as text: an analyser of
# another version cannot read Clang 16's.
compile_commands() {
  build clang || return 1
  mkdir -p "$1"
  sed 's/ -Xclang -include-pch -Xclang [^ "]*//g' build/clang/compile_commands.json >"$1/compile_commands.json"
}

step_tidy() {  # clang-tidy with the checks of .clang-tidy over the product's sources
  compile_commands "$work/commands" || return 1
  run-clang-tidy-16 -quiet -j "$JOBS" -p "$work/commands" -extra-arg=-Wno-unused-command-line-argument \
    "^$root/(app|models|ui)/.*\\.cpp\$" >"$work/tidy.log" 2>&1
  result=$?
  grep -E '(warning|error):' "$work/tidy.log" | sort -u
  return $result
}

step_clazy() {  # clazy, level 1 (Qt's own traps), over the product's sources
  compile_commands "$work/commands" || return 1
  find "$root/app" "$root/models" "$root/ui" -name '*.cpp' -print0 \
    | xargs -0 -n 8 -P "$JOBS" clazy-standalone -p "$work/commands" -checks=level1 \
      -header-filter="^$root/(app|models|ui)/" -extra-arg=-Wno-error -extra-arg=-Wno-unknown-warning-option \
      -extra-arg=-Wno-unused-command-line-argument >"$work/clazy.log" 2>&1
  result=$?
  if grep -E 'error:|\[-Wclazy' "$work/clazy.log" | sort -u | grep .; then result=1; fi
  [ $result -eq 0 ] || echo "the whole of it is in $work/clazy.log" >&2
  return $result
}

step_kill() {  # programs killed TGD_KILLS times (the desktop TGD_DESK_KILLS), and polls under random faults for long
  make --no-print-directory build-tests || return 1
  export TGSTATSD=$root/build/release/bin/tgstatsd TGSTATS_DESK=$root/build/release/bin/tgstats-desk
  export TGSTATS_BOTAPI_SIMULATOR=$root/build/release/bin/tgstats_botapi_simulator
  export TGSTATS_CLUSTER=$root/build/release/bin/tgstats_cluster
  export TGD_KILLS TGD_DESK_KILLS TGD_POSTGRES_KILLS TGD_POSTGRES_BOT_KILLS TGD_SOAK_UPDATES TGD_SOAK_SEED
  export QTEST_FUNCTION_TIMEOUT=14400000
  echo "the random faults are those of TGD_SOAK_SEED=$TGD_SOAK_SEED"
  result=0
  timeout 4h build/release/bin/integration_tests || result=1
  timeout 2h build/release/bin/unit_tests PollingPropertyTest random_faults_lose_and_double_nothing || result=1
  return $result
}

step_package() {  # the Debian package is built, unpacked into an empty root, tried there, and lintian is content
  rm -f build/release/package/*.deb
  make --no-print-directory package || return 1
  deb=$(find build/release/package -maxdepth 1 -name '*.deb')
  [ -n "$deb" ] || { echo "there is no package in build/release/package" >&2; return 1; }
  tree=$work/root
  rm -rf "$tree"
  mkdir -p "$tree" && dpkg-deb -x "$deb" "$tree" || return 1
  result=0
  for file in bin/tgstats-desk bin/tgstatsd share/applications/org.tgstats.Desk.desktop \
    share/metainfo/org.tgstats.Desk.metainfo.xml share/icons/hicolor/scalable/apps/org.tgstats.Desk.svg \
    share/man/man1/tgstats-desk.1.gz share/man/man1/tgstatsd.1.gz lib/systemd/user/tgstatsd.service share/bash-completion/completions/tgstatsd \
    share/bash-completion/completions/tgstats-desk share/doc/tgstats-desk/copyright share/doc/tgstats-desk/changelog.gz; do
    [ -s "$tree/usr/$file" ] || { echo "the package lacks /usr/$file" >&2; result=1; }
  done
  # An installed program must not need the build folder or a display: a sample is made, asked and drawn.
  home=$work/home
  rm -rf "$home"
  mkdir -p "$home"
  for line in "tgstatsd --version" "tgstats-desk --version" "tgstatsd sample --out $home/sample.db --messages 2000" \
    "tgstatsd query chats --store $home/sample.db --format csv" "tgstatsd verify --store $home/sample.db" \
    "tgstats-desk --store $home/sample.db --page chats --screenshot $home/chats.png --size 1280x800"; do
    # shellcheck disable=SC2086
    (cd / && HOME=$home XDG_DATA_HOME=$home/data timeout 120 "$tree/usr/bin/"$line) >"$work/package.log" 2>&1 || {
      echo "in the unpacked package this failed: $line" >&2
      cat "$work/package.log" >&2
      result=1
    }
  done
  [ -s "$home/chats.png" ] || { echo "the packaged desktop drew no page" >&2; result=1; }
  desktop-file-validate "$tree/usr/share/applications/org.tgstats.Desk.desktop" || result=1
  appstreamcli validate-tree --no-net "$tree" || result=1
  as_root=""
  if [ "$(id -u)" -eq 0 ]; then as_root=--allow-root; fi
  # shellcheck disable=SC2086
  lintian $as_root --fail-on error,warning "$deb" || result=1
  return $result
}

steps=${*:-clang asan tsan fuzz tidy clazy kill package}
for step in $steps; do
  case $step in
    clang | asan | tsan | fuzz | tidy | clazy | kill | package) ;;
    *)
      echo "run-torture: unknown step '$step' (clang asan tsan fuzz tidy clazy kill package)" >&2
      exit 2
      ;;
  esac
done
failed=""
sums=""
for step in $steps; do
  says=$(sed -n "s/^step_$step() {  # //p" installer/run-torture.sh)
  printf '\n== %s: %s\n' "$step" "$says"
  begin=$(date +%s)
  # In a shell of its own, so that no step leaves anything behind for the next.
  if ("step_$step"); then verdict="passed"; else verdict="FAILED"; failed="$failed $step"; fi
  sums="$sums$(printf '%-8s %s after %s s' "$step" "$verdict" "$(($(date +%s) - begin))")
"
done
printf '\n== sum\n%s' "$sums"
[ -z "$failed" ] || { echo "failed:$failed" >&2; exit 1; }
