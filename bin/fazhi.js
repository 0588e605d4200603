#!/usr/bin/env node
import { existsSync } from 'node:fs';

// A fresh clone has no build yet, and an older one may have another's.
const program = new URL('../dist/bundle/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('fazhi 尚未编译。请在项目文件夹里运行 npm ci（已安装过的：npm run build）。\nfazhi is not built. Run npm ci in its folder (npm run build where it is installed already).\n');
  process.exitCode = 2;
}
