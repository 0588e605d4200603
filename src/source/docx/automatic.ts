import { AutomaticNumbers, readLists, type Place } from './numbering.ts';
import { readStyles } from './styles.ts';
import { walkXml } from './walk.ts';

/** The parts of a document that its automatic numbers come from. */
export interface NumberedParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

interface Paragraph {
  readonly inCell: boolean;
  style: string | null;
  list: string | null;
  level: number | null;
  /** Places in the part: behind the opening tag of its properties, and behind their closing one. */
  properties: number;
  content: number;
  marker: string | null;
  /** Its mark was deleted: what is left belongs to the next one. */
  deleted: boolean;
  hasText: boolean;
}

interface Edit {
  readonly at: number;
  readonly text: string;
}

const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** What was before a change, what has a fallback, and what a section says. */
const SKIPPED: ReadonlySet<string> = new Set(['w:pPrChange', 'w:rPrChange', 'mc:Choice', 'w:sectPr']);

/**
 * `word/document.xml` with the automatic numbers of its paragraphs printed as text: > 一、总体情况, where the document
 * says no more than that the paragraph is of a list. Bullets stay what they are. Of the empty paragraphs only those in
 * the cells of a table show their number.
 */
export function printNumbers({ document, numbering, styles }: NumberedParts): string {
  const placeOf = readStyles(styles);
  const numbers = new AutomaticNumbers(readLists(numbering), placeOf);
  const edits: Edit[] = [];
  const open: Paragraph[] = [];
  let cells = 0;
  let skipped = 0;
  let inProperties = false;
  let inText = false;
  const number = (paragraph: Paragraph): void => {
    const style = paragraph.style === null ? { list: null, level: null } : placeOf(paragraph.style);
    const place: Place = { list: paragraph.list ?? style.list, level: paragraph.level ?? style.level };
    paragraph.marker = place.list === null || paragraph.deleted ? null : numbers.next(place);
  };
  walkXml(document, {
    open: ({ name, attributes, end }) => {
      if (SKIPPED.has(name)) skipped += 1;
      if (skipped > 0) return;
      const paragraph = open.at(-1);
      const value = attributes['w:val'] ?? '';
      if (name === 'w:tc') cells += 1;
      else if (name === 'w:p') open.push({ inCell: cells > 0, style: null, list: null, level: null, properties: 0, content: 0, marker: null, deleted: false, hasText: false });
      else if (!paragraph) return;
      else if (name === 'w:t') inText = true;
      else if (name === 'w:pPr') {
        inProperties = true;
        paragraph.properties = end;
      } else if (!inProperties) return;
      else if (name === 'w:pStyle') paragraph.style = value;
      else if (name === 'w:ilvl') paragraph.level = Number(value);
      else if (name === 'w:numId') paragraph.list = value;
      else if (name === 'w:del') paragraph.deleted = true;
    },
    text: (text) => {
      const paragraph = open.at(-1);
      if (paragraph && inText) paragraph.hasText ||= text.trim() !== '';
    },
    close: (name, end) => {
      if (SKIPPED.has(name)) skipped -= 1;
      else if (skipped > 0) return;
      else if (name === 'w:t') inText = false;
      else if (name === 'w:tc') cells -= 1;
      else if (name === 'w:pPr') {
        inProperties = false;
        const paragraph = open.at(-1);
        if (paragraph) {
          paragraph.content = end;
          number(paragraph);
        }
      } else if (name === 'w:p') {
        const paragraph = open.pop();
        if (paragraph) edits.push(...editsOf(paragraph));
      }
    },
  });
  return edited(document, edits);
}

function editsOf({ properties, content, marker, inCell, hasText }: Paragraph): Edit[] {
  if (marker === null) return [];
  const run = marker === '' || (!hasText && !inCell) ? '' : `<w:r><w:t xml:space="preserve">${escaped(marker)}</w:t></w:r>`;
  return [{ at: properties, text: NO_LIST }, { at: content, text: run }];
}

function edited(text: string, edits: Edit[]): string {
  edits.sort((a, b) => a.at - b.at);
  const pieces = edits.map(({ at, text: more }, i) => text.slice(edits[i - 1]?.at ?? 0, at) + more);
  return pieces.join('') + text.slice(edits.at(-1)?.at ?? 0);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
