import type { CompiledPack, CompiledRow } from './compile.ts';
import type { OwnWords } from './own-words.ts';

/** Words that lead in a part and say nothing about it. */
const LEAD = /^(?:其中|包括|包含|分别是|分别为|主要是|主要为|涵盖|涉及|属于|有|是|为|含|及|和|与|以及|另有|其余|剩余|余下|受理|收到|办理|办结|审结|调解|调处|化解|成功|的|共|:|,|、|“|”|"|突出问题集中在|主要集中在|集中在|全年|今年|各类|各)+/;
const TAIL = /(?:共计|共|合计|累计|分别|达到?|占比?|有|为|是|约|近|超|均|各|等|,|、|“|”)+$/;

/** The dimensions of a figure by its row: listed values found in its own words, values the row knows, captured words. */
export function readDimensions(pack: CompiledPack, row: CompiledRow, own: OwnWords, words: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of row.row.dims ?? []) {
    const dimension = pack.dimensions.get(name);
    if (!dimension) continue;
    let best = 0;
    for (const { value, group } of dimension.values) {
      const strength = own.strength(group);
      if (strength > best) {
        best = strength;
        found[name] = value;
      }
    }
  }
  Object.assign(found, row.row.fixed);
  const capture = row.row.capture;
  if (capture) {
    const value = captureWords(words, capture.strip);
    if (value !== '') found[capture.dimension] = value;
  }
  return found;
}

/** 公安类 → 公安, 婚姻家庭纠纷 → 婚姻家庭: a figure's own words without lead-in and without the terms of `strip` behind them. */
export function captureWords(words: string, strip: string): string {
  let value = words.replace(LEAD, '').replace(TAIL, '');
  const ends = strip.split('|').filter((end) => end !== '').sort((a, b) => b.length - a.length);
  for (let again = true; again; ) {
    again = false;
    for (const end of ends) {
      if (value.length > end.length && value.endsWith(end)) {
        value = value.slice(0, -end.length);
        again = true;
      }
    }
    const trimmed = value.replace(TAIL, '');
    if (trimmed !== value && trimmed !== '') [value, again] = [trimmed, true];
  }
  return value.length <= 20 ? value : '';
}
