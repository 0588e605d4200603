import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SegmenterError } from './error.ts';

/** A word with jieba's part of speech: n noun, v verb, d adverb, p preposition … */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

interface Jieba {
  load(files: Readonly<Record<'dict' | 'hmmDict' | 'userDict' | 'idfDict' | 'stopWordDict', string>>): void;
  tag(text: string): TaggedWord[];
}

let jieba: Jieba | null = null;

/** Loads nodejieba on first use: about a quarter of a second and 130 MB, so only where a clause needs it. */
function loaded(): Jieba {
  if (jieba) return jieba;
  const require = createRequire(import.meta.url);
  // Resolving fails where a file is missing; the native loader would end the process.
  const file = (name: string): string => require.resolve(fileURLToPath(new URL(`../../dist/dictionary/${name}.utf8`, import.meta.url)));
  const files = { dict: file('words'), hmmDict: file('hmm'), userDict: file('user'), idfDict: file('idf'), stopWordDict: file('stop') };
  try {
    const found = require('nodejieba') as Jieba;
    found.load(files);
    jieba = found;
    return found;
  } catch (error) {
    throw new SegmenterError('npm rebuild nodejieba', { cause: error });
  }
}

/**
 * Cuts text into words with their parts of speech.
 * @throws {SegmenterError} where nodejieba is not installed (`npm rebuild nodejieba`)
 */
export function tagWords(text: string): readonly TaggedWord[] {
  return loaded().tag(text);
}
