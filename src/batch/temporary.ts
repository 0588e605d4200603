import { rmSync } from 'node:fs';

const live = new Set<string>();

/** What to do instead of ending at once when the user first asks to stop. */
let stopping: (() => void) | null = null;

/** Has a temporary file or folder removed if the program is stopped before `forget`. */
export function remember(path: string): void {
  listen();
  live.add(path);
}

/** The file or folder is gone, or no longer temporary. */
export function forget(path: string): void {
  live.delete(path);
  rest();
}

/** Has `stop` called at the first Ctrl-C; a second one ends the program at once. Gives what takes that back. */
export function onInterrupt(stop: () => void): () => void {
  listen();
  stopping = stop;
  return () => {
    stopping = null;
    rest();
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function listen(): void {
  if (live.size === 0 && stopping === null) for (const signal of SIGNALS) process.on(signal, end);
}

function rest(): void {
  if (live.size === 0 && stopping === null) for (const signal of SIGNALS) process.off(signal, end);
}

function end(signal: NodeJS.Signals): void {
  if (signal === 'SIGINT' && stopping !== null) {
    const stop = stopping;
    // Still listening, so that the next one comes here and ends the program.
    stopping = (): void => kill(signal);
    stop();
    return;
  }
  kill(signal);
}

function kill(signal: NodeJS.Signals): void {
  stopping = null;
  for (const path of live) rmSync(path, { recursive: true, force: true });
  live.clear();
  rest();
  // Without listeners the signal now does what it does by itself.
  process.kill(process.pid, signal);
}
