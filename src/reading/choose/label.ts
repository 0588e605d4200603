import type { Quantity } from '../../quantity/quantity.ts';
import type { Hits } from '../lexicon/hits.ts';
import { hasContent, trim } from '../text/content.ts';
import { leadingNoun, nounPhrase } from '../text/phrase.ts';
import type { Zone } from '../text/zones.ts';

/** A label longer than this is a clause, not a noun phrase. */
const LONGEST = 16;

/**
 * What the text itself says is counted: the words before a figure, or the verb before it with the
 * noun behind it (废止41件规范性文件), or wider words where it has none of its own. Words the
 * lexicon knows are taken as they stand; others are cut by jieba. The words before end at `wordsEnd` where a
 * comparison begins there (工业用地比上年增加23公顷).
 */
export function makeLabel(text: string, zone: Zone, quantity: Quantity, hits: Hits, widerStart: number, wordsEnd = quantity.textStart): string {
  const before = text.slice(zone.beforeStart, wordsEnd);
  const after = wordsEnd < quantity.textStart || zone.shared && hasContent(before) ? '' : text.slice(quantity.textEnd, zone.afterEnd);
  const head = trim(before);
  if (head.length >= 2 && head.length <= LONGEST && after === '' && endsInTerm(hits, zone.beforeStart + before.lastIndexOf(head) + head.length)) return head;
  const noun = after === '' ? '' : leadingNoun(after);
  if (head.length >= 2) {
    const phrase = nounPhrase(head);
    // > 制定的3件规范性文件, 按照规定报送2件规范性文件
    if (noun !== '' && /[的等]$/.test(before)) return noun;
    if (noun !== '' && (!phrase.noun || phrase.endsInVerb)) return phrase.verb + noun;
    if (phrase.words !== '') return phrase.words;
  }
  if (noun !== '') return noun;
  // > 39家县直单位的主要负责人: jieba knows no noun there, the text up to 的 is one all the same
  const plain = head === '' ? trim(after).replace(/[的在对进].*$/, '').slice(0, LONGEST) : '';
  if (plain.length >= 2) return plain;
  const wide = nounPhrase(trim(text.slice(Math.max(widerStart, zone.beforeStart - 200), zone.beforeStart)).slice(-40));
  return wide.words || head || trim(after) || trim(text.slice(quantity.end, quantity.textEnd)).replace(/^[余多]/, '');
}

function endsInTerm(hits: Hits, place: number): boolean {
  for (let i = hits.firstFrom(place - 12); i < hits.count && (hits.starts[i] as number) < place; i += 1) if (hits.ends[i] === place) return true;
  return false;
}
