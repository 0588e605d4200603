import type { Kind } from '../model/observation.ts';
import type { Report } from '../model/record.ts';
import { listIndicators, type IndicatorInfo } from '../packs/catalogue.ts';
import { englishName, topicName } from '../packs/english.ts';
import type { TableChoice } from './choice.ts';
import type { Cell, Column } from './column.ts';
import { inCatalogueOrder } from './columns.ts';
import { topicOf } from './topic.ts';
import { selection } from './where.ts';

/** The columns of the codebook. */
export const CODEBOOK_COLUMNS: readonly Column[] = [
  { id: 'indicator', zh: '指标编号', type: 'text', width: 36, note: { zh: '指标目录中的编号', en: 'id in the catalogue' } },
  { id: 'name', zh: '指标名称', type: 'text', width: 26, note: { zh: '中文名称', en: 'name in Chinese' } },
  { id: 'name_en', zh: '英文名称', type: 'text', width: 44, note: { zh: '英文名称', en: 'name in English' } },
  { id: 'topic', zh: '主题', type: 'text', repeats: true, note: { zh: '编号中点号之前的部分', en: 'the part of the id before the dot' } },
  { id: 'topic_zh', zh: '主题名称', type: 'text', repeats: true, width: 18, note: { zh: '主题的中文名称', en: 'the topic in Chinese' } },
  { id: 'topic_en', zh: '主题英文', type: 'text', repeats: true, width: 22, note: { zh: '主题的英文名称', en: 'the topic in English' } },
  { id: 'kind', zh: '类型', type: 'text', repeats: true, width: 9, note: { zh: 'count 计数，rate 比率，amount 金额，average 平均，ratio 比，points 百分点', en: 'count, rate, amount, average, ratio, points' } },
  { id: 'units', zh: '单位', type: 'text', repeats: true, note: { zh: '目录中的量词，最常见的在前', en: 'measure words of the catalogue, the most usual first' } },
  { id: 'meaning', zh: '含义', type: 'text', width: 60, note: { zh: '指标的含义', en: 'what the indicator means, in Chinese' } },
  { id: 'observations', zh: '观测值数', type: 'integer', note: { zh: '输出中有多少个观测值', en: 'observations in the output' } },
  { id: 'reports', zh: '报告数', type: 'integer', note: { zh: '输出中有多少份报告有此指标', en: 'reports in the output that have it' } },
  { id: 'units_found', zh: '实见单位', type: 'text', width: 24, note: { zh: '输出中各量词的次数，如 件=120 宗=3', en: 'how often each measure word stands in the output, as 件=120 宗=3' } },
];

/** What a report holds of each indicator. Plain JSON. */
export type Found = Readonly<Record<string, { readonly name: string; readonly kind: Kind; readonly units: Readonly<Record<string, number>> }>>;

/** Counts a report's observations by indicator. */
export function countFound(where: TableChoice['where']): (report: Report) => Found {
  const select = selection(where);
  return (report) => {
    const found: Record<string, { name: string; kind: Kind; units: Record<string, number> }> = {};
    for (const o of report.observations.filter(select(report))) {
      if (o.indicator === null) continue;
      const { units } = (found[o.indicator] ??= { name: o.name ?? o.indicator, kind: o.kind, units: {} });
      units[o.unit] = (units[o.unit] ?? 0) + 1;
    }
    return found;
  };
}

/** The codebook of all reports counted in: a row for each indicator found, in catalogue order. */
export class Codebook {
  readonly #entries = new Map<string, { name: string; kind: Kind; reports: number; units: Map<string, number> }>();
  readonly #own: readonly IndicatorInfo[];

  /** With the indicators that packs of the user's own add to the catalogue. */
  constructor(own: readonly IndicatorInfo[] = []) {
    this.#own = own;
  }

  add(found: Found): void {
    for (const [id, { name, kind, units }] of Object.entries(found)) {
      const entry = this.#entries.get(id) ?? { name, kind, reports: 0, units: new Map<string, number>() };
      entry.reports += 1;
      for (const [unit, count] of Object.entries(units)) entry.units.set(unit, (entry.units.get(unit) ?? 0) + count);
      this.#entries.set(id, entry);
    }
  }

  rows(): Cell[][] {
    return inCatalogueOrder(this.#entries.keys(), this.#own).map((id) => this.#row(id));
  }

  #row(id: string): Cell[] {
    const known = [...listIndicators(), ...this.#own].find((indicator) => indicator.id === id);
    const { name = id, kind = 'count', reports = 0, units = new Map<string, number>() } = this.#entries.get(id) ?? {};
    const found = [...units].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const observations = found.reduce((sum, [, count]) => sum + count, 0);
    const seen = found.map(([unit, count]) => `${unit}=${count}`).join(' ');
    const topic = topicOf(id) ?? '';
    return [id, known?.name ?? name, englishName(id), topic, topicName(topic, 'zh'), topicName(topic, 'en'), known?.kind ?? kind, known?.units.join(' ') ?? '', known?.meaning ?? '', observations, reports, seen];
  }
}
