import { rmSync } from 'node:fs';

const live = new Set<string>();

/** Has a temporary file or folder removed if the program is stopped before `forget`. */
export function remember(path: string): void {
  if (live.size === 0) for (const signal of SIGNALS) process.on(signal, removeAll);
  live.add(path);
}

/** The file or folder is gone, or no longer temporary. */
export function forget(path: string): void {
  live.delete(path);
  if (live.size === 0) for (const signal of SIGNALS) process.off(signal, removeAll);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function removeAll(signal: NodeJS.Signals): void {
  for (const path of live) {
    rmSync(path, { recursive: true, force: true });
    forget(path);
  }
  // Without listeners the signal now does what it does by itself.
  process.kill(process.pid, signal);
}
