import type { Line, ReadingText } from '../model/document.ts';
import type { Evidence, Region } from '../model/metadata.ts';
import { printed } from '../fold/fold.ts';
import { readDocumentNumber } from './document-number.ts';
import { readIssuer } from './issuer.ts';
import { readLabelCells } from './label-cells.ts';
import { readPublishedOn } from './published.ts';
import { readRegion } from './region.ts';
import { readTitle } from './title.ts';
import { readYear } from './year.ts';

/** An item of the metadata with its place in the reading text. */
export interface Found<T> {
  readonly value: T;
  readonly basis: Evidence['basis'];
  readonly start: number;
  readonly end: number;
}

/** What a page says about its report; null where it does not say. */
export interface MetadataReading {
  readonly title: Found<string> | null;
  readonly issuer: Found<string> | null;
  readonly region: Found<Region> | null;
  readonly year: Found<number> | null;
  readonly publishedOn: Found<string> | null;
  readonly documentNumber: Found<string> | null;
  readonly indexNumber: Found<string> | null;
}

/** An item read from a row of the page or from the title: it is printed there. */
const stated = <T>(found: { readonly value: T; readonly start: number; readonly end: number } | null): Found<T> | null =>
  found === null ? null : { value: found.value, basis: 'stated', start: found.start, end: found.end };

/** Reads what a page says about its report. `lines` are those of `classifyLines`; places are offsets in the reading text. */
export function readMetadata(view: ReadingText, lines: readonly Line[]): MetadataReading {
  const cells = readLabelCells(view, lines);
  const title = readTitle(view, lines, cells);
  const issuer = readIssuer(view, cells, title);
  const published = readPublishedOn(view, cells);
  const year = readYear(view, lines, title, published);
  const issuerWords = issuer === null ? null : { words: view.text.slice(issuer.start, issuer.end), at: (index: number) => issuer.start + index };
  const index = cells.find(({ item, value }) => item === 'indexNumber' && /\d/.test(view.text.slice(value.start, value.end)));
  return {
    title: stated(title),
    issuer,
    region: readRegion(view, lines, title, issuerWords, year?.value ?? null),
    year,
    publishedOn: stated(published),
    documentNumber: stated(readDocumentNumber(view, lines, cells)),
    indexNumber: index === undefined ? null : stated({ value: printed(view, index.value.start, index.value.end), ...index.value }),
  };
}
