import type { Writable } from 'node:stream';

/** The one place that knows the terminal: data to standard output, messages to standard error. */
export interface Terminal {
  readonly out: Writable;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Writes a message and its line end to standard error. */
  say: (message: string) => void;
  /** Writes data as it is to standard output; settles when it is taken or its reader is gone. */
  print: (data: string) => Promise<void>;
}

/** The terminal of this process. A reader that closes its pipe, as `| head` does, is no error. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  return {
    out: stdout,
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    say: (message) => void stderr.write(`${message}\n`),
    print: async (data) => new Promise((resolve) => void stdout.write(data, () => resolve())),
  };
}

/**
 * Whether to colour: not with `--no-color`; with `FORCE_COLOR` whatever else holds, unless it is 0 or false; else on a terminal
 * where `NO_COLOR` is not set (https://no-color.org, https://force-color.org).
 */
export function wantsColour(isTerminal: boolean, color: boolean): boolean {
  if (!color) return false;
  const force = process.env['FORCE_COLOR'];
  if (force !== undefined) return !['0', 'false'].includes(force);
  return isTerminal && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
}
