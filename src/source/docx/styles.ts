import type { Place } from './numbering.ts';
import { walkXml } from './walk.ts';

interface Style {
  parent: string | null;
  list: string | null;
  level: number | null;
}

/** Word bases styles on each other over 11 levels at most; a circle ends here. */
const MOST_DEPTH = 11;

/** What list the styles of `word/styles.xml` stand in, each with what it takes from the styles it is based on. */
export function readStyles(xml: string): (style: string) => Place {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { parent: null, list: null, level: null };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (!style) return;
      else if (name === 'w:basedOn') style.parent = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    },
    close: (name) => {
      if (name === 'w:style') style = null;
    },
  });
  const placeOf = (id: string | null, depth: number): Place => {
    const own = id === null || depth > MOST_DEPTH ? undefined : styles.get(id);
    if (!own) return { list: null, level: null };
    if (own.list !== null && own.level !== null) return own;
    const above = placeOf(own.parent, depth + 1);
    return { list: own.list ?? above.list, level: own.level ?? above.level };
  };
  return (id) => placeOf(id, 0);
}
