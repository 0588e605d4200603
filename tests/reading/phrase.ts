import { createHash } from 'node:crypto';
import { extractReport } from '../../src/extract.ts';
import { readAs } from '../../src/lint/notation.ts';

/** Reads a phrase as the body of a report and tells what was read, in the notation of `readAs`. `|` in the phrase is a line end. */
export function readPhrase(phrase: string): string[] {
  const text = phrase.replaceAll('|', '\n');
  const bytes = Buffer.from(text);
  return readAs(extractReport({ path: 'phrase.txt', text, encoding: 'utf-8', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).observations);
}
