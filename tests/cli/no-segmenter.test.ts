import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BIN, folderOf, run } from './run.ts';

// npm holds install scripts back, or there is no compiler: the binding of nodejieba is not there.
const HELD_BACK = "const Module = require('node:module'); const load = Module._load; Module._load = (name, ...rest) => { if (name === 'nodejieba') throw Object.assign(new Error('no binding'), { code: 'BINDING_NOT_FOUND' }); return load(name, ...rest); };";

test('a segmenter that is not installed is said, with what to do', async () => {
  const cwd = folderOf({ 'held.cjs': HELD_BACK });
  const report = fileURLToPath(new URL('../../fixtures/reports/cili-2023.txt', import.meta.url));
  const { code, err } = await run(process.execPath, ['--require', `${cwd}/held.cjs`, BIN, 'extract', report, '--quiet'], { cwd });
  expect([code, err]).toEqual([2, `${report}：分词库 nodejieba 没有装好。请运行 npm rebuild nodejieba；npm 拦下安装脚本时先批准它（npm install-scripts approve nodejieba）；没有预编译文件时须有 C++ 编译工具。\n`]);
});
