import type { Division, NamedDivision } from './division-index.ts';
import { mentions, type Mention } from './mentions.ts';

/** Places named one behind the other from the large to the small: 海东市乐都区. The last one is meant. */
export interface Chain {
  readonly start: number;
  readonly end: number;
  /** The last name of the chain. */
  readonly last: Mention;
  /** What the last name can stand for, given the names before it. */
  readonly places: readonly NamedDivision[];
}

/** Whether a place lies in another one, by their codes. */
export function liesIn(inner: Division, outer: Division): boolean {
  if (outer.level === 'county' || inner.code === outer.code) return false;
  const length = outer.level === 'province' ? 2 : 4;
  return inner.code.startsWith(outer.code.slice(0, length)) && (outer.level === 'province' || inner.level === 'county');
}

/** 合肥经济技术开发区, 威海高新区: a bare city name counts where a zone or a body of the city follows. */
const ZONE_BEHIND = /^[一-龥]{0,8}?(?:开发区|高新区|经开区|新区|示范区|园区|管理区|保税区|度假区|海关|税务局|管委会)/;

/** What may stand between a place and one inside it: 安徽省·和县, 湖北省(仙桃市. */
const BETWEEN = /^[·(,]$/;

const isPlaceName = ({ form }: NamedDivision): boolean => form === 'official' || form === 'short';

/** The chains of places between two offsets of a text. Bare names alone (贵州, 朝阳) are none, unless a zone of theirs follows. */
export function chains(text: string, start: number, end: number): Chain[] {
  const found: Chain[] = [];
  let open: Chain | null = null;
  const close = (): void => {
    if (open === null) return;
    const named = open.places.filter(({ form }) => form !== 'bare');
    if (named.length > 0) found.push({ ...open, places: named });
    else if (ZONE_BEHIND.test(text.slice(open.end, Math.min(end, open.end + 20)))) found.push(open);
    open = null;
  };
  for (const mention of mentions(text, start, end)) {
    if (open !== null) {
      const gap = text.slice(open.end, mention.start);
      const inner: NamedDivision[] = gap === '' || BETWEEN.test(gap) ? mention.places.filter(({ division }) => (open as Chain).places.some((outer) => liesIn(division, outer.division))) : [];
      if (inner.length > 0) {
        open = { start: open.start, end: mention.end, last: mention, places: inner };
        continue;
      }
    }
    close();
    const named = mention.places.filter(isPlaceName);
    open = { start: mention.start, end: mention.end, last: mention, places: named.length > 0 ? named : mention.places };
  }
  close();
  return found;
}
