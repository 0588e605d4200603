#!/bin/bash
# Makes inputs and outputs fail and shows what fazhi says, its exit code, and what is left: full disk, folder that cannot be
# written, files that cannot be read, reader that goes away, memory that runs out, report that takes too long, record that
# is too long, run that is killed. Run as root, for it mounts small file systems and runs as another user.
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
echo "== folder and files of another user"
mkdir program
cp -rL "$root/bin" "$root/dist" "$root/data" "$root/package.json" "$root/node_modules" program
mkdir mixed; cp corpus/1/cili-2023.txt mixed/a.txt; cp corpus/1/cili-2023.txt mixed/b.txt; mkdir mixed/c; cp corpus/1/cili-2023.txt mixed/c/d.txt
chmod 755 .; chmod 000 mixed/b.txt mixed/c
other="setpriv --reuid=65534 --regid=65534 --clear-groups node $dir/program/bin/fazhi.js"
$other extract mixed/a.txt -o all.jsonl --quiet; echo "exit $?"
$other extract mixed/a.txt -o all/ --quiet; echo "exit $?"
$other extract mixed -f jsonl --quiet | wc -l; echo "exit ${PIPESTATUS[0]}"
echo "== reader that goes away"
$fazhi extract corpus -f jsonl --quiet | head -n 3 | wc -l; echo "exit ${PIPESTATUS[0]}"
$fazhi extract corpus -f jsonl --quiet | head -c 10 | wc -c; echo "exit ${PIPESTATUS[0]}"
$fazhi extract corpus -f csv --jobs 2 --quiet | head -c 10 | wc -c; echo "exit ${PIPESTATUS[0]}"
echo "== memory that runs out in a worker"
node -e 'for (let i = 0; i < 120000; i++) console.log(`第${i}项工作受理行政复议案件${i}件。`)' >huge.txt
NODE_OPTIONS=--max-old-space-size=64 $fazhi extract corpus/1/cili-2023.txt huge.txt corpus/2/cili-2023.txt -o two.jsonl --quiet; echo "exit $?; records: $(lines two.jsonl)"
echo "== record that is too long"
node -e 'process.stdout.write("50%".repeat(1500000))' >long.txt
$fazhi extract corpus/1/cili-2023.txt long.txt corpus/2/cili-2023.txt -o two.jsonl --quiet; echo "exit $?; records: $(lines two.jsonl)"
echo "== report that takes too long"
$fazhi extract corpus/1/cili-2023.txt long.txt corpus/2/cili-2023.txt -o two.jsonl --timeout 3 --quiet; echo "exit $?; records: $(lines two.jsonl)"
echo "== run that is killed while it writes a folder"
$fazhi extract corpus -o killed --jobs 2 --quiet & pid=$!
until [ "$(find killed -name '*.json' 2>/dev/null | wc -l)" -gt 50 ]; do sleep 0.05; done
kill -9 $pid; wait $pid 2>/dev/null; echo "exit $?"
whole=0; cut=0
while read -r -d '' file; do if node -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' "$file" 2>/dev/null; then whole=$((whole + 1)); else cut=$((cut + 1)); fi; done < <(find killed -name '*.json' -print0 | head -z -n 40)
echo "of 40 files looked at, whole: $whole, cut: $cut; drafts left: $(find killed -name '.*.tmp' | wc -l)"
$fazhi extract corpus -o killed --jobs 2 --quiet; echo "again: exit $?; files: $(find killed -name '*.json' | wc -l); drafts left: $(find killed -name '.*.tmp' | wc -l)"
