#!/bin/bash
# Makes outputs fail and shows what fazhi says, its exit code, and what is left: full disk, folder that cannot be written,
# reader that goes away, memory that runs out, report that takes too long. Run as root, for it mounts small file systems.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
fazhi="node $root/bin/fazhi.js"
dir=$(mktemp -d)
trap 'umount "$dir/small" "$dir/locked" 2>/dev/null; rm -rf "$dir"' EXIT
cd "$dir"
mkdir corpus small locked
for n in $(seq 8); do mkdir "corpus/$n"; cp "$root"/fixtures/reports/*.txt "corpus/$n"; done
$fazhi extract corpus -o whole.jsonl --quiet
size=$(stat -c %s whole.jsonl)
lines() { wc -l <"$1"; }

mount -t tmpfs -o size=$((size / 2)) tmpfs small
for format in jsonl json csv xlsx parquet; do
  echo "== disk full: $format"
  [ $format = csv ] && mount -o remount,size=2m small
  [ $format = xlsx ] && mount -o remount,size=300k small
  [ $format = parquet ] && mount -o remount,size=100k small
  echo "old" >small/all.$format
  $fazhi extract corpus -o small/all.$format --quiet; echo "exit $?; the file of before: $(cat small/all.$format); in the folder: $(ls -A small | tr '\n' ' ')"
  rm -f small/all.$format
done
mount -o remount,size=$((size / 2)) small
echo "== disk full: a folder"
$fazhi extract corpus -o small/out --quiet; echo "exit $?"
whole=0; cut=0
while read -r -d '' file; do if node -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' "$file" 2>/dev/null; then whole=$((whole + 1)); else cut=$((cut + 1)); fi; done < <(find small/out -name '*.json' -size +0 -print0 | head -z -n 40)
echo "of 40 files looked at, whole: $whole, cut: $cut; drafts left: $(find small -name '.*.tmp' | wc -l)"
rm -rf small/out
echo "== disk full with --resume, then room is made"
$fazhi extract corpus -o small/all.jsonl --resume --quiet; echo "exit $?; in the folder: $(ls -A small | tr '\n' ' ')"
mount -o remount,size=$((size * 2)) small
$fazhi extract corpus -o small/all.jsonl --resume 2>&1 | head -1
cmp small/all.jsonl whole.jsonl && echo "the same as undisturbed"
echo "== standard output on a full disk"
mount -o remount,size=$((size + size / 3)) small
$fazhi extract corpus -f jsonl --quiet >small/stdout.jsonl; echo "exit $?; whole lines: $(lines small/stdout.jsonl)"

echo "== folder that cannot be written"
mount -t tmpfs -o ro tmpfs locked
$fazhi extract corpus -o locked/all.jsonl --quiet; echo "exit $?"
$fazhi extract corpus -o locked/out/ --quiet; echo "exit $?"
$fazhi extract corpus -o locked/all.jsonl --resume --quiet; echo "exit $?"
echo "== reader that goes away"
$fazhi extract corpus -f jsonl --quiet | head -n 3 | wc -l; echo "exit ${PIPESTATUS[0]}"
echo "== memory that runs out in a worker"
node -e 'for (let i = 0; i < 120000; i++) console.log(`第${i}项工作受理行政复议案件${i}件。`)' >huge.txt
NODE_OPTIONS=--max-old-space-size=64 $fazhi extract corpus/1/cili-2023.txt huge.txt corpus/2/cili-2023.txt -o two.jsonl --quiet; echo "exit $?; records: $(lines two.jsonl)"
echo "== report that takes too long"
$fazhi extract corpus/1/cili-2023.txt huge.txt corpus/2/cili-2023.txt -o two.jsonl --timeout 0.5 --quiet; echo "exit $?; records: $(lines two.jsonl)"
