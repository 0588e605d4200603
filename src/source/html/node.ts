/** An element of a page; text stands as strings between elements. Elements that only style their text are not kept. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

/** Stands in text where a line ends: `<br>`, and a tag past the bound of elements. */
export const LINE_END = '\u2028';

/** Elements on a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  ('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ' +
    'ol p pre section summary table tbody td tfoot th thead tr ul ucapcontent ucaptitle').split(' '),
);

/** Nothing in these is text of the page; `rt` and `rp` hold the pinyin over a character. */
export const SILENT: ReadonlySet<string> = new Set(
  ('script style noscript template svg math iframe object applet audio video canvas map select datalist button textarea noembed noframes rt rp').split(' '),
);

/** An element and those below it, in the order of the page. */
export function elementsOf(element: Element): Element[] {
  const found: Element[] = [];
  const open = [element];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    found.push(at);
    for (let i = at.children.length - 1; i >= 0; i -= 1) {
      const child = at.children[i] as Element | string;
      if (typeof child !== 'string') open.push(child);
    }
  }
  return found;
}

/** The first characters of the text below an element as it stands; all of it without a bound. */
export function rawText(element: Element, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  for (const child of element.children) {
    if (text.length >= most) break;
    text += typeof child === 'string' ? child : rawText(child, most - text.length);
  }
  return text;
}
