#!/bin/bash
# Runs each command that README.md shows with its output (a fenced block whose first line begins with "$ "), and
# compares.
#
#   readme.sh README.md BIN      BIN: the folder of the built programs. Runs where corpora/ and an empty build/ are.
set -euo pipefail
readme=$1
PATH=$2:$PATH

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
ln -s "$(dirname "$readme")/corpora" "$place/corpora"
mkdir "$place/build"
cd "$place"

command='' shown='' inside=false blocks=0
while IFS= read -r line; do
  if [[ $line == '```'* ]]; then
    if $inside && [ -n "$command" ]; then
      printed=$(bash -c "$command" 2>errors) || { echo "README's command exits $?: $command"; cat errors; exit 1; }
      if [ "$printed" != "${shown%$'\n'}" ]; then
        echo "README shows, for: $command"
        diff <(echo "${shown%$'\n'}") <(echo "$printed") || true
        exit 1
      fi
      blocks=$((blocks + 1))
    fi
    $inside && inside=false || inside=true
    command='' shown=''
  elif $inside && [[ -z $command && $line == '$ '* ]]; then
    command=${line#'$ '}
  elif $inside; then
    shown+=$line$'\n'
  fi
done <"$readme"
echo "$blocks shown commands print what README says"
[ "$blocks" -gt 0 ]
