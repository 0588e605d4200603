import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from './cli/run.ts';

const example = (path: string): string => fileURLToPath(new URL(`../examples/${path}`, import.meta.url));

test.skipIf(process.platform === 'win32').each(['slurm/extract.sbatch', 'slurm/merge.sbatch', 'slurm/one-machine.sh'])('%s is a shell script', async (path) => {
  expect(await run('bash', ['-n', example(path)])).toEqual({ code: 0, out: '', err: '' });
});

test('the Kubernetes job has as many parts as pods', () => {
  const { spec } = parse(readFileSync(example('kubernetes/job.yaml'), 'utf8')) as { spec: { completionMode: string; completions: number; template: { spec: { containers: { args: string[] }[] } } } };
  const shards = /--shard auto\/(\d+)/.exec(spec.template.spec.containers[0]?.args[0] ?? '')?.[1];
  expect([spec.completionMode, Number(shards)]).toEqual(['Indexed', spec.completions]);
});
