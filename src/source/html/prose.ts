import { SILENT, type Element } from './node.ts';

/**
 * How much prose each element holds: its stops and commas that are in no link, those of a sentence. A menu has
 * none, however long it is.
 */
export function measureProse(root: Element): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  const measure = (at: Element): number => {
    let sum = 0;
    if (at.tag !== 'a' && at.tag !== 'head' && !SILENT.has(at.tag)) {
      for (const child of at.children) sum += typeof child === 'string' ? stops(child) : measure(child);
    }
    prose.set(at, sum);
    return sum;
  };
  measure(root);
  return prose;
}

function stops(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    // ， 。 ； 、
    if (c === 0xff0c || c === 0x3002 || c === 0xff1b || c === 0x3001) count += 1;
  }
  return count;
}
