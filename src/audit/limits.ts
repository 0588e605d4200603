import type { LimitRow } from '../packs/pack.ts';
import type { Figure } from '../reading/state/figure.ts';
import { written, writtenSum } from './arithmetic.ts';
import { exceeds } from './bounds.ts';
import { aboutFigures, type AuditFinding, type Evidence } from './finding.ts';
import { relationsOf } from './relations.ts';
import { companions, counts, nearest, sameMeasure, sideOf, type Side } from './scope.ts';

/** > 监管账号共计35个，清理关停账号40余个: a part that is more than its whole, by every whole that the paragraph gives. */
export function checkLimits(evidence: Evidence): AuditFinding[] {
  const { byIndicator, pack } = evidence;
  const found: AuditFinding[] = [];
  for (const row of relationsOf(pack).limits) {
    const parts = byIndicator.get(row.part);
    if (parts === undefined || !byIndicator.has(row.whole[0] as string)) continue;
    for (const index of parts) found.push(...checkLimit(evidence, row, index));
  }
  return found;
}

function checkLimit(evidence: Evidence, row: LimitRow, index: number): AuditFinding[] {
  const part = evidence.figures[index] as Figure;
  if (!counts(part)) return [];
  const wholes = wholesOf(evidence, row, part);
  const own = sideOf(evidence, [index]);
  if (wholes.length === 0 || wholes.some((whole) => !exceeds(own.bounds, whole.bounds))) return [];
  const whole = wholes.at(-1) as Side;
  const params = { relation: row.id, part: nameOf(evidence, row.part), whole: row.whole.map((id) => nameOf(evidence, id)).join(' + '), arithmetic: `${written(part)} > ${writtenSum(whole.terms)}` };
  return [aboutFigures(row.pair ? 'audit/pair-exceeds' : 'audit/part-exceeds', evidence.figures, [index, ...whole.indexes], params)];
}

/** The name of an indicator that some figure has. */
function nameOf({ figures, byIndicator }: Evidence, id: string): string {
  return figures[byIndicator.get(id)?.[0] ?? -1]?.row?.info.name ?? id;
}

function wholesOf(evidence: Evidence, row: LimitRow, part: Figure): Side[] {
  const lists = row.whole.map((id) => companions(evidence, part, id).filter((i) => sameMeasure(evidence.figures[i] as Figure, part) && !isOfOffice(evidence, evidence.figures[i] as Figure)));
  if (lists.some((list) => list.length === 0)) return [];
  if (lists.length === 1) {
    const [all] = lists as [number[]];
    // > 评查处罚案卷60卷、许可案卷40卷，其中合格62卷: the part may be of all of them
    return all.length === 1 ? [sideOf(evidence, all)] : [sideOf(evidence, all), ...all.map((i) => sideOf(evidence, [i]))];
  }
  return [sideOf(evidence, lists.map((list) => nearest(evidence, part, list).at(-1) as number))];
}

/** > 承办以县政府为被告的诉讼案件29件，未发生以我局为被告的行政诉讼: none of the office's own is no whole of the government's */
function isOfOffice({ view }: Evidence, { origin, quantity }: Figure): boolean {
  return origin === 'zero_statement' && /[我本](?:局|委|办|厅|院|镇|乡|街道|单位|中心)/.test(view.text.slice(quantity.start, quantity.end));
}
