#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// How much bytecode of a function runs between two looks at whether to optimise it; V8's own is 66 KB. A run lasts
// seconds: looking later, V8 optimises half as much of the program, and knows it better when it does.
setFlagsFromString('--interrupt-budget=500000');

// A fresh clone has no build yet, and an older one may have another's.
const program = new URL('../dist/bundle/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('fazhi 尚未编译。请在项目文件夹里运行 npm ci（已安装过的：npm run build）。\nfazhi is not built. Run npm ci in its folder (npm run build where it is installed already).\n');
  process.exitCode = 2;
}
