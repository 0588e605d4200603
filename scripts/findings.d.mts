import type { Level } from '../src/model/record.ts';
import type { RelationRow } from '../src/packs/pack.ts';

export function findingsPage(
  lang: 'zh' | 'en',
  data: { readonly levels: Readonly<Record<string, Level>>; readonly relations: readonly RelationRow[]; readonly words: (code: string) => string; readonly name: (id: string) => string },
): string;
