import { extractReport } from '../extract.ts';
import type { Observation } from '../model/observation.ts';
import type { PackFault } from '../packs/fault.ts';
import type { UserPack } from '../packs/pack.ts';
import type { CompiledPack } from '../reading/rows/compile.ts';
import { readAs } from './notation.ts';

/** Reads a pack's phrases and near-misses; a fault for each that is not read as it says. Only the pack's own indicators count. */
export function tryPhrases(pack: UserPack, packs: CompiledPack): PackFault[] {
  const ids = new Set([...pack.indicators.map(({ id }) => id), ...pack.rows.map(({ id }) => id), ...pack.shares.map(({ share }) => share)]);
  const read = (text: string): Observation[] => observationsOf(text, packs).filter(({ indicator }) => indicator !== null && ids.has(indicator));
  const phrases = pack.phrases.flatMap(({ text, reads }, i): PackFault[] => {
    const found = readAs(read(text));
    return found.join('; ') === reads.join('; ') ? [] : [{ code: 'pack/phrase-differs', level: 'error', params: { wanted: list(reads), read: list(found) }, path: ['phrases', i, 'text'] }];
  });
  const nearMisses = pack.nearMisses.flatMap(({ text, not }, i): PackFault[] => {
    const barred = not.length > 0 ? new Set(not) : ids;
    const wrong = read(text).filter(({ indicator }) => indicator !== null && barred.has(indicator));
    return wrong.length === 0 ? [] : [{ code: 'pack/near-miss-read', level: 'error', params: { id: [...new Set(wrong.map(({ indicator }) => indicator))].join(' '), read: list(readAs(wrong)) }, path: ['nearMisses', i, 'text'] }];
  });
  return [...phrases, ...nearMisses];
}

function observationsOf(text: string, packs: CompiledPack): Observation[] {
  return extractReport({ path: '', text, encoding: 'utf-8', bytes: 0, sha256: '0'.repeat(64) }, { packs }).observations;
}

function list(items: readonly string[]): string {
  return items.join('; ') || '–';
}
