import type { Cell, Column } from '../emit/column.ts';
import { indicatorColumn } from '../emit/wide-columns.ts';
import { basisOf, UNIT_COLUMNS } from './long.ts';
import type { Panel, PanelCell } from './panel.ts';

const LATER_COLUMN: Column = { id: 'later', zh: '取自后来报告', type: 'text', width: 40, note: { zh: '取自后来报告回顾的指标编号，以空格分隔', en: 'ids of the indicators taken from later reports, separated by spaces' } };
const CONFLICTS_COLUMN: Column = { id: 'conflicts', zh: '说法不一', type: 'text', width: 40, note: { zh: '各来源说法不一的指标和数值，所选在前：编号=20|23', en: 'indicators of which sources differ, the chosen value first: id=20|23' } };

/** The columns around the indicators of the wide panel. */
export const PANEL_WIDE_COLUMNS: readonly Column[] = [...UNIT_COLUMNS, LATER_COLUMN, CONFLICTS_COLUMN];

/** The columns of the panel as a wide table: one row a region and year, one column an indicator. */
export function panelWideColumns(panel: Panel): readonly Column[] {
  return [...UNIT_COLUMNS, ...panel.columns().map(([id, name]) => indicatorColumn(id, { name, unit: '' })), LATER_COLUMN, CONFLICTS_COLUMN];
}

/** The rows under these columns. */
export function* panelWideRows(panel: Panel): Generator<Cell[]> {
  const ids = panel.columns().map(([id]) => id);
  let row: PanelCell[] = [];
  for (const cell of panel.cells()) {
    const [first] = row;
    if (first !== undefined && (first.unit !== cell.unit || first.year !== cell.year)) {
      yield wideRow(row, ids);
      row = [];
    }
    row.push(cell);
  }
  if (row.length > 0) yield wideRow(row, ids);
}

function wideRow(cells: readonly PanelCell[], ids: readonly string[]): Cell[] {
  const [first] = cells;
  const byId = new Map(cells.map((cell) => [cell.column, cell]));
  const value = ({ chosen: [one, two] }: PanelCell): Cell => (two === undefined ? (one?.decimal ?? null) : null);
  const later = cells.filter((cell) => basisOf(cell) !== 'own').map(({ column }) => column);
  const differing = cells.filter(({ chosen, others }) => chosen.length > 1 || others.length > 0);
  const conflicts = differing.map(({ column, chosen, others }) => `${column}=${[...chosen, ...others].map(({ decimal }) => decimal).join('|')}`);
  return [
    ...UNIT_COLUMNS.map(({ cell }) => (first === undefined ? null : cell(first))),
    ...ids.map((id) => { const cell = byId.get(id); return cell === undefined ? null : value(cell); }),
    later.join(' ') || null,
    conflicts.join(';') || null,
  ];
}
