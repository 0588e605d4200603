#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// V8 optimises what has run for a while: by itself after 66 KB of bytecode (Node.js 20) or 3,000 calls (22). A run lasts
// seconds: waiting longer, V8 optimises half as much of the program, and knows it better when it does. A version that
// does not know a flag would say so on standard error.
const PATIENCE = { 20: '--interrupt-budget=500000', 22: '--invocation-count-for-turbofan=20000' };
const patience = PATIENCE[process.versions.node.split('.')[0]];
if (patience) setFlagsFromString(patience);

// A fresh clone has no build yet, and an older one may have another's.
const program = new URL('../dist/bundle/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('fazhi 尚未编译。请在项目文件夹里运行 npm ci（已安装过的：npm run build）。\nfazhi is not built. Run npm ci in its folder (npm run build where it is installed already).\n');
  process.exitCode = 2;
}
