import { TRADITIONAL_PAIRS } from './simplified.ts';

/** In the table: this character is left out of the reading text. */
export const DROP = 0xffff;

/** In the table: the character reads as itself. */
const SAME = 0;

/** Spaces other than U+0020 that portals print: tab, nbsp, en and em spaces, ideographic space. */
const SPACES = [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];

/** Invisible characters: controls, zero-width, bidirectional marks, soft hyphen, byte order mark. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x08], [0x0d, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
];

/** Glyphs that stand for another one in scrapes: 检査 for 检查, ○ for 〇, • for ·. */
const VARIANTS = '査查収收戸户歩步〜~∼~–—―—‒—•·‧·∙·・·●·○〇◯〇﹝〔﹞〕〖【〗】「“」”『“』”﹐,、、｡。､、﹑、﹒.﹔;﹕:∶:﹖?﹗!﹪%﹙(﹚)﹣-−-‐-‑-゛"';

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) table[TRADITIONAL_PAIRS.charCodeAt(i)] = TRADITIONAL_PAIRS.charCodeAt(i + 1);
  // Compatibility ideographs and Kangxi radicals (⼀ ⾏ in text copied out of PDF files).
  for (const [lo, hi] of [[0x2e80, 0x2fdf], [0xf900, 0xfaff]] as const) {
    for (let c = lo; c <= hi; c += 1) {
      const folded = String.fromCharCode(c).normalize('NFKC');
      if (folded.length === 1 && folded.charCodeAt(0) !== c) table[c] = folded.charCodeAt(0);
    }
  }
  for (let c = 0xff01; c <= 0xff5e; c += 1) table[c] = c - 0xfee0;
  for (let c = 0x2000; c <= 0x200a; c += 1) table[c] = 0x20;
  for (const c of SPACES) table[c] = 0x20;
  for (const [lo, hi] of INVISIBLE) for (let c = lo; c <= hi; c += 1) if (table[c] !== 0x20) table[c] = DROP;
  for (const c of [0x2028, 0x2029, 0x85]) table[c] = 0x0a;
  for (let i = 0; i < VARIANTS.length; i += 2) table[VARIANTS.charCodeAt(i)] = VARIANTS.charCodeAt(i + 1);
  return table;
}

/** For each UTF-16 unit: the unit it reads as, 0 for itself, `DROP` for none. */
export const FOLD_TABLE: Uint16Array = buildTable();

/** The unit that `unit` reads as; `DROP` for none. */
export function foldUnit(unit: number): number {
  const to = FOLD_TABLE[unit] ?? SAME;
  return to === SAME ? unit : to;
}
