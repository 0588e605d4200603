import type { Pack } from './pack.ts';

/** A regular expression made ready by a linear-time engine. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

/**
 * What makes the regular expressions of packs ready: RE2, whose time is linear in the text whatever the expression.
 * The engine is loaded only where a row has one.
 */
export async function patternEngine(packs: readonly Pack[]): Promise<(source: string) => Pattern> {
  if (!packs.some((pack) => pack.rows.some((row) => row.pattern !== undefined))) return unexpected;
  const { RE2JS } = await import('re2js');
  return (source) => RE2JS.compile(source);
}

function unexpected(source: string): never {
  throw new Error(`no row has the pattern ${source}`);
}
