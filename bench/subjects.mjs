// What is compared in one process: this program whole, and what it is measured against.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { devNull } from 'node:os';
import { decode, extractReport } from '../dist/index.js';
import { tagWords } from '../dist/segmenter/segment.js';

const require = createRequire(import.meta.url);

/** Each reads all files once, from the disk to the output. */
export function subjects(files) {
  const overFiles = (perFile) => () => {
    const out = openSync(devNull, 'w');
    for (const { path } of files) writeSync(out, perFile(readFileSync(path), path));
    closeSync(out);
  };
  return {
    fazhi: overFiles((bytes, path) => {
      const { lost: _, ...source } = decode(bytes);
      return `${JSON.stringify(extractReport({ path, ...source }))}\n`;
    }),
    digits: overFiles((bytes) => `${(new TextDecoder().decode(bytes).match(/\d+/g) ?? []).join('\n')}\n`),
    jieba: overFiles((bytes) => `${tagWords(new TextDecoder().decode(bytes)).length}\n`),
  };
}

/** The recognizers of Microsoft on some text: numbers, and numbers with units. */
export function recognizers(text) {
  const number = require('@microsoft/recognizers-text-number');
  const withUnit = require('@microsoft/recognizers-text-number-with-unit');
  return {
    numbers: () => number.recognizeNumber(text, number.Culture.Chinese),
    units: () => withUnit.recognizeCurrency(text, withUnit.Culture.Chinese),
  };
}
