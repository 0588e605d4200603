#!/bin/bash
# Runs the job array of this folder on a Slurm of two nodes on this machine, and compares its result with that of a single
# run, byte by byte: undisturbed; with a task requeued in the middle; with a task killed (SIGKILL) in the middle and requeued.
#
#   apt-get install slurm-wlm munge      (Debian 12: Slurm 22.05; no container and no init system needed)
#   examples/slurm/one-machine.sh [copies of the fixture reports, 20 if not given]
#
# Run as root. All files are in a temporary folder; the daemons are its own and are stopped at the end. Exit code 0: all the
# same; 1: something is not; 2: could not run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
copies=${1:-20}
missing=()
for program in munged slurmctld slurmd sbatch scontrol squeue node; do command -v "$program" >/dev/null || missing+=("$program"); done
if [ ${#missing[@]} -gt 0 ]; then
  echo "缺少 ${missing[*]}。请先安装：apt-get install slurm-wlm munge，Node 20 以上。" >&2
  echo "Missing: ${missing[*]}. Please install first: apt-get install slurm-wlm munge, Node 20 or newer." >&2
  exit 2
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "须以 root 运行：守护进程要以 root 启动任务。" >&2
  echo "Run as root: the daemons start the tasks as root." >&2
  exit 2
fi
dir=$(mktemp -d)
pids=()
finish() {
  code=$?
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  if [ $code -eq 0 ]; then rm -rf "$dir"; else echo "failed; logs are in $dir" >&2; fi
}
trap finish EXIT

mkdir "$dir/state" "$dir/corpus" "$dir/logs"
chmod 755 "$dir"
dd if=/dev/urandom of="$dir/munge.key" bs=128 count=1 status=none
chmod 400 "$dir/munge.key"
cat >"$dir/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=16817
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$dir/munge.socket
CredType=cred/munge
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool.%n
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.%n.pid
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
JobRequeue=1
SchedulerParameters=bf_interval=1
NodeName=n1 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=17001 CPUs=2 RealMemory=4096 State=UNKNOWN
NodeName=n2 NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=17002 CPUs=2 RealMemory=4096 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$dir/slurm.conf"

munged --foreground --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" --pid-file="$dir/munged.pid" --log-file="$dir/munged.log" --seed-file="$dir/munge.seed" >"$dir/munged.out" 2>&1 &
pids+=($!)
until [ -S "$dir/munge.socket" ]; do sleep 0.2; done
slurmctld -D >"$dir/slurmctld.log" 2>&1 &
pids+=($!)
for node in n1 n2; do
  slurmd -D -N $node >"$dir/slurmd.$node.log" 2>&1 &
  pids+=($!)
done
for _ in $(seq 60); do [ "$(sinfo -h -t idle -o %D 2>/dev/null)" = 2 ] && break; sleep 1; done
sinfo

for n in $(seq "$copies"); do
  mkdir "$dir/corpus/$n"
  for report in "$root"/fixtures/reports/*.txt; do { cat "$report"; printf '\n%05d' "$n"; } >"$dir/corpus/$n/$(basename "$report")"; done
done
export CORPUS="$dir/corpus" FAZHI="node $root/bin/fazhi.js"
$FAZHI extract "$CORPUS" -o "$dir/single.jsonl" --quiet

# array FOLDER: submits the array job; gives its number.
array() {
  mkdir "$dir/$1"
  PARTS="$dir/$1" sbatch --parsable --chdir="$dir/logs" --array=0-3 --mem=512M "$here/extract.sbatch"
}
# begun FOLDER: waits until task 0 has written to its journal; says how much.
begun() {
  local journal="$dir/$1/part-0.jsonl.journal"
  for _ in $(seq 1200); do [ "$(stat -c %s "$journal" 2>/dev/null || echo 0)" -gt 1000 ] && break; sleep 0.05; done
  stat -c '%s bytes in its journal' "$journal"
}
# inState JOB STATE: waits for a task to be in this state.
inState() {
  for _ in $(seq 300); do squeue -h -j "$1" -t "$2" | grep -q . && return; sleep 0.2; done
  squeue -t all
  return 1
}
# again TASK: has Slurm start a requeued task now; it would wait two minutes.
again() {
  inState "$1" PENDING
  scontrol update JobId="$1" StartTime=now
}
# merged FOLDER JOB [CONDITION]: merges when the array job is done, and compares.
merged() {
  PARTS="$dir/$1" OUTPUT="$dir/$1.jsonl" sbatch --wait --chdir="$dir/logs" --mem=512M --dependency="${3:-afterok}:$2" --kill-on-invalid-dep=yes "$here/merge.sbatch" >/dev/null
  cmp "$dir/single.jsonl" "$dir/$1.jsonl"
  echo "$1: $(ls "$dir/$1" | wc -l) parts of $(wc -l <"$dir/$1.jsonl") reports, merged file is the same as the single run's: $(sha256sum <"$dir/$1.jsonl" | cut -c1-16)"
}

job=$(array undisturbed)
merged undisturbed "$job"

job=$(array requeued)
left=$(begun requeued)
scontrol requeue "${job}_0"
echo "task 0 requeued with $left"
again "${job}_0"
merged requeued "$job"
grep 接着 "$dir/logs/fazhi-${job}-0.log"

job=$(array killed)
left=$(begun killed)
id=$(squeue -h -j "${job}_0" -o %A)
pid=$(for node in n1 n2; do scontrol listpids "$id" $node 2>/dev/null || true; done | awk '$1 ~ /^[0-9]+$/ { print $1 }' | sort -u | while read -r pid; do ps -o pid=,comm= -p "$pid"; done | awk '$2 == "node" { print $1 }')
kill -KILL $pid
echo "task 0 killed with $left"
inState "${job}_0" FAILED,CANCELLED,NODE_FAIL
echo "task 0 is now $(squeue -h -j "${job}_0" -t all -o '%T, exit %r')"
scontrol requeue "${job}_0"
again "${job}_0"
merged killed "$job" afterany # an array of which a task has once failed never is "ok"
grep 接着 "$dir/logs/fazhi-${job}-0.log"
