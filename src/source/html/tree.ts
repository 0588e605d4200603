import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCKS, LINE_END, SILENT, type Element } from './node.ts';

/** No page nests deeper (the deepest portal page seen has 60 levels); what does is read as if it stood at this level. */
const MOST_DEPTH = 256;

/** No report has more elements (a table of 1,000 rows has 10,000); tags past it only end lines. */
const MOST_ELEMENTS = 100_000;

const CLOSED_BY_SLASH = new Set(['object', 'applet', 'svg', 'math', 'canvas', 'audio', 'video', 'select', 'button', 'map']);

/** Elements in the line of text that are kept: links, which tell a menu from prose, and those whose text is not read. */
const KEPT_INLINE: ReadonlySet<string> = new Set(['a', 'title', 'head', 'ruby', ...SILENT]);

/** What an opening tag closes by itself, and the elements that keep it from closing beyond them. */
const CLOSES: Readonly<Record<string, { readonly tags: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { tags: new Set(['li']), within: new Set(['ul', 'ol', 'menu', 'dir']) },
  dt: { tags: new Set(['dt', 'dd']), within: new Set(['dl']) },
  dd: { tags: new Set(['dt', 'dd']), within: new Set(['dl']) },
  td: { tags: new Set(['td', 'th']), within: new Set(['tr', 'table']) },
  th: { tags: new Set(['td', 'th']), within: new Set(['tr', 'table']) },
  tr: { tags: new Set(['tr']), within: new Set(['table']) },
  tbody: { tags: new Set(['thead', 'tbody', 'tfoot']), within: new Set(['table']) },
  thead: { tags: new Set(['thead', 'tbody', 'tfoot']), within: new Set(['table']) },
  tfoot: { tags: new Set(['thead', 'tbody', 'tfoot']), within: new Set(['table']) },
  rt: { tags: new Set(['rt', 'rp']), within: new Set(['ruby']) },
  rp: { tags: new Set(['rt', 'rp']), within: new Set(['ruby']) },
  a: { tags: new Set(['a']), within: new Set(['table', 'td', 'th']) },
  body: { tags: new Set(['head']), within: new Set() },
};

/** An end tag closes nothing outside the cell it stands in, unless it is a table's own. */
const CELL_WALL = new Set(['td', 'th', 'table']);
const TABLE_TAGS = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'table', 'body', 'html']);

/**
 * Reads HTML, however broken, into a tree of bounded depth and size, in time linear in its length. The root has
 * the tag `#root`.
 */
export function readTree(html: string): Element {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root: Element = { tag: '#root', attributes: new Map(), children: [], parent: null };
  readonly #html: string;
  #top: Element = this.root;
  #depth = 0;
  /** Open tags that have no element of their own for want of depth. */
  #beyond = 0;
  #elements = 0;
  /** Text since the last tag that counts: a stretch of the page, and what came before it. */
  #textStart = -1;
  #textEnd = -1;
  #pieces: string[] = [];
  #tag = '';
  #attributes = new Map<string, string>();
  #name = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType): void {
    if (!this.#attributes.has(this.#name)) this.#attributes.set(this.#name, this.#value);
  }

  onopentagend(): void {
    const tag = this.#tag;
    if (tag === 'br' || tag === 'hr') this.#text(LINE_END);
    else if (tag === 'meta') this.#add(tag);
    else if (BLOCKS.has(tag) || KEPT_INLINE.has(tag)) this.#open(tag);
  }

  /** `/>` closes nothing in HTML, but nobody means to leave an object open. */
  onselfclosingtag(): void {
    this.onopentagend();
    if (CLOSED_BY_SLASH.has(this.#tag)) this.#close(this.#tag);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase();
    if (tag === 'br' || (tag === 'p' && !this.#isOpen('p'))) this.#text(LINE_END);
    else if (BLOCKS.has(tag) || KEPT_INLINE.has(tag)) this.#close(tag);
  }

  ontext(start: number, end: number): void {
    if (this.#textEnd === start) this.#textEnd = end;
    else {
      this.#gather();
      [this.#textStart, this.#textEnd] = [start, end];
    }
  }

  ontextentity(codepoint: number): void {
    this.#gather();
    this.#pieces.push(String.fromCodePoint(codepoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.#flush();
  }

  #text(text: string): void {
    this.#gather();
    this.#pieces.push(text);
  }

  /** Puts the stretch of text that is being read to the pieces. */
  #gather(): void {
    if (this.#textEnd > this.#textStart) this.#pieces.push(this.#html.slice(this.#textStart, this.#textEnd));
    this.#textStart = this.#textEnd = -1;
  }

  /** Puts the pieces into the open element. */
  #flush(): void {
    this.#gather();
    if (this.#pieces.length === 0) return;
    this.#top.children.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  #open(tag: string): void {
    const closes = CLOSES[tag];
    if (closes) this.#closeImplied(closes.tags, closes.within);
    if (BLOCKS.has(tag) && this.#top.tag === 'p') this.#pop();
    if (this.#depth >= MOST_DEPTH || this.#elements >= MOST_ELEMENTS) {
      this.#beyond += 1;
      if (BLOCKS.has(tag)) this.#text(LINE_END);
      return;
    }
    this.#top = this.#add(tag);
    this.#depth += 1;
  }

  #add(tag: string): Element {
    this.#flush();
    const element: Element = { tag, attributes: this.#attributes, children: [], parent: this.#top };
    this.#elements += 1;
    if (this.#elements <= MOST_ELEMENTS) this.#top.children.push(element);
    return element;
  }

  #isOpen(tag: string): boolean {
    for (let at: Element | null = this.#top; at !== null && !CELL_WALL.has(at.tag); at = at.parent) if (at.tag === tag) return true;
    return false;
  }

  #close(tag: string): void {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      if (BLOCKS.has(tag)) this.#text(LINE_END);
      return;
    }
    for (let at: Element | null = this.#top; at !== null && at.parent !== null; at = at.parent) {
      if (at.tag === tag) {
        while (this.#top !== at) this.#pop();
        this.#pop();
        return;
      }
      if (CELL_WALL.has(at.tag) && !TABLE_TAGS.has(tag)) return;
    }
  }

  #closeImplied(tags: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let at: Element | null = this.#top; at !== null && !within.has(at.tag); at = at.parent) {
      if (!tags.has(at.tag)) continue;
      while (this.#top !== at) this.#pop();
      this.#pop();
      return;
    }
  }

  #pop(): void {
    this.#flush();
    this.#top = this.#top.parent ?? this.root;
    this.#depth -= 1;
  }
}
