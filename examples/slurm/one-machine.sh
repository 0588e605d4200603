#!/bin/bash
# Runs the job array of this folder on a Slurm of two nodes on this machine, and compares its result with that of a single
# run, byte by byte: once undisturbed, once with a task killed and requeued in the middle.
#
#   apt-get install slurm-wlm munge      (Debian 12: Slurm 22.05; no container and no init system needed)
#   examples/slurm/one-machine.sh [copies of the fixture reports, 40 if not given]
#
# Run as root. All files are in a temporary folder; the daemons are its own and are stopped at the end.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
copies=${1:-40}
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
  cp "$root"/fixtures/reports/*.txt "$dir/corpus/$n"
done
export CORPUS="$dir/corpus" FAZHI="node $root/bin/fazhi.js"
$FAZHI extract "$CORPUS" -o "$dir/single.jsonl" --quiet

# array FOLDER: submits the array job and what merges it; gives the number of the array job.
array() {
  mkdir "$dir/$1"
  PARTS="$dir/$1" sbatch --parsable --chdir="$dir/logs" --array=0-3 --mem=512M "$here/extract.sbatch"
}
# merged FOLDER JOB: merges when the array job is done, and compares.
merged() {
  PARTS="$dir/$1" OUTPUT="$dir/$1.jsonl" sbatch --wait --chdir="$dir/logs" --mem=512M --dependency="afterok:$2" --kill-on-invalid-dep=yes "$here/merge.sbatch"
  cmp "$dir/single.jsonl" "$dir/$1.jsonl"
  echo "$1: $(ls "$dir/$1" | wc -l) parts, merged file is the same as the single run's: $(sha256sum <"$dir/$1.jsonl" | cut -c1-16)"
}

job=$(array undisturbed)
squeue
merged undisturbed "$job"

job=$(array requeued)
journal="$dir/requeued/part-0.jsonl.journal"
for _ in $(seq 1200); do [ "$(stat -c %s "$journal" 2>/dev/null || echo 0)" -gt 1000 ] && break; sleep 0.05; done
scontrol requeue "${job}_0"
echo "task 0 requeued with $(stat -c %s "$journal") bytes in its journal"
for _ in $(seq 100); do squeue -h -j "${job}_0" -t PENDING | grep -q . && break; sleep 0.2; done
scontrol update JobId="${job}_0" StartTime=now # Slurm would wait two minutes
merged requeued "$job"
cat "$dir/logs/fazhi-${job}-0.log"
