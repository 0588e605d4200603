import { numeralIn } from './numerals.ts';
import { walkXml } from './walk.ts';

/** A level of a list: how its numbers are printed. `restart` is the level (from 1) behind which it begins anew, 0 for never. */
interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  digitsOnly: boolean;
  restart: number | null;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The style whose list it really is. */
  link: string | null;
}

interface Instance {
  list: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** Where a paragraph stands in which list, as it or its style says. */
export interface Place {
  readonly list: string | null;
  readonly level: number | null;
}

/** The lists of a document: `word/numbering.xml`. */
export interface Lists {
  readonly lists: ReadonlyMap<string, List>;
  readonly instances: ReadonlyMap<string, Instance>;
}

const plain = (): Level => ({ start: 1, format: 'decimal', text: '', suffix: 'tab', digitsOnly: false, restart: null });

/** Reads `word/numbering.xml`. */
export function readLists(xml: string): Lists {
  const lists = new Map<string, List>();
  const instances = new Map<string, Instance>();
  let list: List | null = null;
  let instance: Instance | null = null;
  let level: Level | null = null;
  let override = 0;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      switch (name) {
        case 'w:abstractNum':
          list = { levels: new Map(), link: null };
          lists.set(attributes['w:abstractNumId'] ?? '', list);
          break;
        case 'w:num':
          instance = { list: '', levels: new Map(), starts: new Map() };
          instances.set(attributes['w:numId'] ?? '', instance);
          break;
        case 'w:lvl':
          level = plain();
          (instance ?? list)?.levels.set(Number(attributes['w:ilvl'] ?? 0), level);
          break;
        case 'w:abstractNumId':
          if (instance) instance.list = value;
          break;
        case 'w:lvlOverride':
          override = Number(attributes['w:ilvl'] ?? 0);
          break;
        case 'w:startOverride':
          instance?.starts.set(override, Number(value));
          break;
        case 'w:numStyleLink':
          if (list) list.link = value;
          break;
        default:
          if (level) setLevel(level, name, value);
      }
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
      if (name === 'w:abstractNum') list = null;
      if (name === 'w:num') instance = null;
    },
  });
  return { lists, instances };
}

function setLevel(level: Level, name: string, value: string): void {
  // A custom format stands beside a known one, which Word prints where it cannot do the other.
  if (name === 'w:numFmt' && value !== 'custom') level.format = value;
  if (name === 'w:start') level.start = Number(value) || 0;
  if (name === 'w:lvlText') level.text = value;
  if (name === 'w:suff') level.suffix = value;
  if (name === 'w:isLgl') level.digitsOnly = value !== '0' && value !== 'false';
  if (name === 'w:lvlRestart') level.restart = Number(value) || 0;
}

/** Prints the automatic numbers of a document's paragraphs, one after another. */
export class AutomaticNumbers {
  readonly #lists: Lists;
  /** What list a style is of. */
  readonly #styles: (style: string) => Place;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(lists: Lists, styles: (style: string) => Place) {
    this.#lists = lists;
    this.#styles = styles;
  }

  /** The marker of the next paragraph at this place with the gap behind it; `''` where it has none, `null` for a bullet. */
  next({ list: id, level: at }: Place): string | null {
    const found = this.#find(id ?? '');
    const depth = at ?? 0;
    const level = found && (found.instance.levels.get(depth) ?? found.list.levels.get(depth));
    if (!found || !level) return '';
    const { instance, list, counts } = found;
    const levelOf = (k: number): Level => instance.levels.get(k) ?? list.levels.get(k) ?? plain();
    const start = instance.starts.get(depth);
    const begins = `${id} ${depth}`;
    const count = start !== undefined && !this.#begun.has(begins) ? start : counts.has(depth) ? (counts.get(depth) ?? 0) + 1 : level.start;
    this.#begun.add(begins);
    counts.set(depth, count);
    for (const deeper of counts.keys()) if (deeper > depth && depth < (levelOf(deeper).restart ?? deeper)) counts.delete(deeper);
    if (level.format === 'bullet') return null;
    const marker = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const k = Number(digit) - 1;
      const { start: first, format } = levelOf(k);
      return numeralIn(level.digitsOnly ? 'decimal' : format, counts.get(k) ?? first);
    });
    // > 一、总体情况, 1. 总体情况
    return level.suffix === 'nothing' || /^$|[\u3000-\u303f\uff00-\uffef\s]$/.test(marker) ? marker : `${marker} `;
  }

  #find(id: string, seen: readonly string[] = []): { instance: Instance; list: List; counts: Map<number, number> } | null {
    const instance = this.#lists.instances.get(id);
    const list = this.#lists.lists.get(instance?.list ?? '');
    if (!instance || !list || seen.includes(id)) return null;
    if (list.link !== null) return this.#find(this.#styles(list.link).list ?? '', [...seen, id]);
    const counts = this.#counts.get(instance.list) ?? new Map<number, number>();
    this.#counts.set(instance.list, counts);
    return { instance, list, counts };
  }
}
