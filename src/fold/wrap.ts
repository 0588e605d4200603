/** Fewer lines than this say nothing about the width of a page. */
const MIN_LINES = 6;

/** A page is hard-wrapped where this share of its lines breaks off without a stop at one width. */
const MIN_SHARE = 0.4;

/** No hard-wrapped page is wider than this many half-width cells (60 characters). */
const MAX_WIDTH = 120;

const STOPS = new Set('。；;：:！!？?”"）)》…%％');

/**
 * The width, in half-width cells, at which the lines of a hard-wrapped page break off; 0 where the
 * page keeps a paragraph on a line. The width must be told by the page itself: many lines that end
 * at the same width in the middle of a sentence.
 */
export function wrapWidth(source: string): number {
  const widths = new Map<number, number>();
  let lines = 0;
  let open = 0;
  let width = 0;
  let last = '';
  for (let i = 0; i <= source.length; i += 1) {
    const c = i < source.length ? source.charCodeAt(i) : 0x0a;
    if (c === 0x0a) {
      if (width > 0) {
        lines += 1;
        if (width >= 30 && width <= MAX_WIDTH && !STOPS.has(last)) {
          open += 1;
          widths.set(width, (widths.get(width) ?? 0) + 1);
        }
      }
      width = 0;
      last = '';
    } else if (c !== 0x0d) {
      width += c < 0x2000 ? 1 : 2;
      if (c > 0x20) last = source[i] as string;
    }
  }
  if (lines < MIN_LINES || open < lines * MIN_SHARE) return 0;
  let best = 0;
  let most = 0;
  for (const w of widths.keys()) {
    let near = 0;
    for (let d = -2; d <= 2; d += 1) near += widths.get(w + d) ?? 0;
    if (near > most || (near === most && w > best)) [best, most] = [w, near];
  }
  return most >= open * 0.6 && most >= MIN_LINES - 2 ? best : 0;
}
