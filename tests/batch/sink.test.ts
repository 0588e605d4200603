import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { ClosedPipe, fileSink, streamSink } from '../../src/batch/sink.ts';
import { folderOf } from '../cli/run.ts';

test('a file appears only when complete; what was there stays till then', async () => {
  const folder = folderOf({ 'o.json': 'old' });
  const sink = await fileSink(join(folder, 'o.json'));
  await sink.write('new ');
  await sink.write('文');
  expect(readFileSync(join(folder, 'o.json'), 'utf8')).toBe('old');
  await sink.close();
  expect(readFileSync(join(folder, 'o.json'), 'utf8')).toBe('new 文');
  expect(readdirSync(folder)).toEqual(['o.json']);
});

test('what is abandoned leaves nothing', async () => {
  const folder = folderOf({ 'o.json': 'old' });
  const sink = await fileSink(join(folder, 'o.json'));
  await sink.write('half');
  await sink.abandon();
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old']);
});

test('a stream is written to no faster than it takes', async () => {
  const taken: string[] = [];
  const slow = new Writable({ highWaterMark: 1, write: (chunk, _encoding, next) => setTimeout(() => (taken.push(String(chunk)), next()), 5) });
  const sink = streamSink(slow);
  for (const text of ['a', 'b', 'c']) {
    await sink.write(text);
    expect(taken.at(-1)).toBe(text);
  }
});

test.each([
  ['EPIPE', ClosedPipe],
  ['ENOSPC', Error],
])('a stream that fails with %s', async (code, kind) => {
  const broken = new Writable({ write: (_chunk, _encoding, next) => next(Object.assign(new Error(code), { code })) });
  await expect(streamSink(broken).write('a')).rejects.toBeInstanceOf(kind);
});
