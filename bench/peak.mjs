// Loaded before the program: notes its peak memory, in KiB, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.FAZHI_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
