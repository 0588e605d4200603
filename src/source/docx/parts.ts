import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printNumbers } from './automatic.ts';
import { walkXml } from './walk.ts';

/** The kinds of relation between parts, by the end of their type. */
type Relation = 'officeDocument' | 'numbering' | 'styles';

/** A Word document with its automatic numbers printed as text; the same bytes where it has no lists. The bytes are known to be an archive within bounds. */
export function withNumbersPrinted(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const textOf = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const target = (from: string, relation: Relation, usual: string): string => {
    const { dir, base } = posix.parse(from);
    return targetOf(textOf(posix.join(dir, '_rels', `${base}.rels`)), relation, dir) ?? posix.join(dir, usual);
  };
  const document = target('', 'officeDocument', 'word/document.xml');
  const numbering = textOf(target(document, 'numbering', 'numbering.xml'));
  if (numbering === '' || !parts[document]) return bytes;
  const text = textOf(document);
  const printed = printNumbers({ document: text, numbering, styles: textOf(target(document, 'styles', 'styles.xml')) });
  return printed === text ? bytes : zipSync({ ...parts, [document]: strToU8(printed) }, { level: 0 });
}

/** > <Relationship Type="…/relationships/numbering" Target="numbering.xml"/> */
function targetOf(relations: string, relation: Relation, folder: string): string | null {
  let found = '';
  walkXml(relations, {
    open: ({ name, attributes }) => {
      if (name === 'Relationship' && attributes['Type']?.endsWith(`/${relation}`)) found ||= attributes['Target'] ?? '';
    },
  });
  return found === '' ? null : found.startsWith('/') ? found.slice(1) : posix.join(folder, found);
}
