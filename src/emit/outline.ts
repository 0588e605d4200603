import type { Heading, Report } from '../model/record.ts';

/** A heading with those below it. Offsets are code points of the source text, `end` exclusive. */
export interface OutlineNode extends Pick<Heading, 'id' | 'level' | 'marker' | 'title' | 'start' | 'end'> {
  readonly children: readonly OutlineNode[];
}

export interface Outline {
  readonly path: string;
  readonly title: string | null;
  readonly headings: readonly OutlineNode[];
}

/** How the parts of a text tree look: colours on a terminal, nothing elsewhere. */
export interface Paint {
  readonly name: (text: string) => string;
  readonly marker: (text: string) => string;
  readonly branch: (text: string) => string;
}

export const NO_PAINT: Paint = { name: String, marker: String, branch: String };

/** The heading tree of a report. */
export function outlineOf(report: Report): Outline {
  return { path: report.source.path, title: report.metadata.title, headings: childrenOf(null, groupByParent(report.headings)) };
}

/** The heading tree as lines of text: the report's path and title, then a row a heading. `…` stands for a heading without a title of its own. */
export function outlineText(report: Report, paint: Paint): string {
  const { path, title, headings } = outlineOf(report);
  return `${[paint.name(title === null ? path : `${path}  ${title}`), ...branches(headings, '', paint)].join('\n')}\n`;
}

function groupByParent(headings: readonly Heading[]): ReadonlyMap<string | null, readonly Heading[]> {
  const groups = new Map<string | null, Heading[]>();
  for (const h of headings) {
    const group = groups.get(h.parent);
    if (group === undefined) groups.set(h.parent, [h]);
    else group.push(h);
  }
  return groups;
}

function childrenOf(parent: string | null, groups: ReadonlyMap<string | null, readonly Heading[]>): OutlineNode[] {
  return (groups.get(parent) ?? []).map(({ id, level, marker, title, start, end }) => ({ id, level, marker, title, start, end, children: childrenOf(id, groups) }));
}

function branches(nodes: readonly OutlineNode[], indent: string, paint: Paint): string[] {
  return nodes.flatMap((node, i) => {
    const last = i === nodes.length - 1;
    const row = `${paint.branch(`${indent}${last ? '└─ ' : '├─ '}`)}${paint.marker(node.marker)}${node.title ?? '…'}`;
    return [row, ...branches(node.children, `${indent}${last ? '   ' : '│  '}`, paint)];
  });
}
