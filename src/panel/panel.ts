import { inCatalogueOrder } from '../emit/columns.ts';
import { settle } from '../emit/settle.ts';
import type { Region } from '../model/metadata.ts';
import type { PanelReport, PanelSource } from './figures.ts';

/** A region, or one of its departments. */
export interface PanelUnit {
  readonly region: Pick<Region, 'code' | 'officialName' | 'level'>;
  readonly body: string | null;
}

/** One value of the panel with what it rests on. */
export interface PanelCell {
  readonly unit: PanelUnit;
  readonly year: number;
  readonly indicator: string;
  /** The indicator, or its column for another measure. */
  readonly column: string;
  readonly name: string;
  /** The sources nearest to the year, those of the year itself before all others. One, or several that contradict each other. */
  readonly chosen: readonly PanelSource[];
  /** Sources further away that say something else. */
  readonly others: readonly PanelSource[];
  /** How many sources say it, or something else. */
  readonly count: number;
}

interface Gathered {
  readonly source: PanelSource;
  count: number;
}

/**
 * Region × year × indicator (in each measure) from the reports added, in any order. A figure of the year's own report goes before what
 * a later one says of that year; where sources differ, both stay. Memory grows with the cells, not with the reports.
 */
export class Panel {
  readonly #units = new Map<string, { unit: PanelUnit; cells: Map<string, Map<string, Gathered>> }>();
  readonly #names = new Map<string, { indicator: string; name: string }>();

  add({ region, body, figures }: PanelReport): void {
    const key = JSON.stringify([region.code, region.level === 'township' ? region.officialName : '', body ?? '']);
    const { code, officialName, level } = region;
    const kept = this.#units.get(key) ?? { unit: { region: { code, officialName, level }, body }, cells: new Map<string, Map<string, Gathered>>() };
    this.#units.set(key, kept);
    for (const { indicator, column, name, year, sources } of figures) {
      this.#names.set(column, { indicator, name });
      const cell = kept.cells.get(`${year} ${column}`) ?? new Map<string, Gathered>();
      kept.cells.set(`${year} ${column}`, cell);
      for (const source of sources) gather(cell, source);
    }
  }

  /** The columns of the indicators found, in catalogue order, with the indicators' names. */
  columns(): readonly (readonly [string, string])[] {
    return inCatalogueOrder(this.#names.keys()).map((column) => [column, this.#names.get(column)?.name ?? column]);
  }

  /** How many regions and departments, cells, cells of later reports, and cells of which sources differ. */
  totals(): { units: number; cells: number; later: number; conflicts: number } {
    const totals = { units: this.#units.size, cells: 0, later: 0, conflicts: 0 };
    for (const { year, chosen, others } of this.cells()) {
      totals.cells += 1;
      if (chosen[0]?.reportYear !== year) totals.later += 1;
      if (chosen.length > 1 || others.length > 0) totals.conflicts += 1;
    }
    return totals;
  }

  /** The cells by region code, region, department, year, indicator and measure. */
  *cells(): Generator<PanelCell> {
    const order = new Map(this.columns().map(([id], i) => [id, i]));
    const place = (key: string): readonly [number, number] => [Number(key.slice(0, 4)), order.get(key.slice(5)) ?? 0];
    for (const [, { unit, cells }] of [...this.#units].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const keys = [...cells.keys()].sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
      for (const key of keys) {
        const column = key.slice(5);
        const { indicator, name } = this.#names.get(column) ?? { indicator: column, name: column };
        yield { unit, year: Number(key.slice(0, 4)), indicator, column, name, ...decide(Number(key.slice(0, 4)), [...(cells.get(key)?.values() ?? [])]) };
      }
    }
  }
}

/** Sources that say the same in reports of one year are one with a count; the first by path stands for them. */
function gather(cell: Map<string, Gathered>, source: PanelSource): void {
  const key = `${source.reportYear} ${source.decimal} ${source.qualifier} ${source.unit}`;
  const before = cell.get(key);
  const first = before === undefined || comesBefore(source, before.source) ? source : before.source;
  cell.set(key, { source: first, count: (before?.count ?? 0) + 1 });
}

function comesBefore(a: PanelSource, b: PanelSource): boolean {
  return a.report === b.report ? a.start < b.start : a.report < b.report;
}

function decide(year: number, gathered: readonly Gathered[]): Pick<PanelCell, 'chosen' | 'others' | 'count'> {
  const distance = ({ source: { reportYear } }: Gathered): number => (reportYear >= year ? reportYear - year : 1000 + year - reportYear);
  const sorted = [...gathered].sort((a, b) => distance(a) - distance(b) || (comesBefore(a.source, b.source) ? -1 : 1));
  const nearest = sorted.filter((one) => distance(one) === distance(sorted[0] ?? one)).map(({ source }) => source);
  const chosen = settle(nearest).flatMap((cell) => nearest.find(({ decimal, value }) => (decimal ?? value) === cell) ?? []);
  const agrees = (source: PanelSource): boolean => chosen.every((one) => settle([one, source]).length === 1);
  const others = sorted.map(({ source }) => source).filter((source) => !nearest.includes(source) && !agrees(source));
  return { chosen, others, count: gathered.reduce((sum, { count }) => sum + count, 0) };
}
