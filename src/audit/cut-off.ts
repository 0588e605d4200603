import type { ReadingText, Span } from '../model/document.ts';
import { aboutSpan, type AuditFinding, type Evidence } from './finding.ts';

/** What document mills and previews leave in place of the text. */
const GAP = /(?:此处|以下|中间)(?:已)?(?:隐藏|省略)\d*字|(?:还剩|剩余)\d+页(?:未读)?|试读(?:已)?结束|(?:点击|展开)(?:查看|阅读)(?:更多|全文|剩余)/g;

/** What a gap has in it, looked for first. */
const HINTS = ['隐藏', '省略', '还剩', '剩余', '试读', '查看更多', '查看全文', '查看剩余', '阅读更多', '阅读全文', '阅读剩余'];

/** A line ends in the middle where it ends so: on a comma, on a digit, or on a word that needs another behind it. */
const IN_MIDDLE = /[,、:(“《〈—]$|\d$|(?:[的和与及对在为以把将并或由从向于按其这该各至]|通过|根据|围绕|推进|加强|开展|组织|落实)$/;

/** A body line of this length is a paragraph, and a paragraph ends with a stop. */
const PARAGRAPH = 60;

/** What a closing line without a stop may end on: the issuer or the date below the text. */
const SIGNATURE = /(?:报告|日|府|局|委|厅|办|会|处|院|所|站|中心|室)$/;

/** The last body line of a page that breaks off, and gaps that a preview left: a search excerpt, a paywall, a cut file. */
export function checkCutOff({ lines, view }: Evidence): AuditFinding[] {
  const found: AuditFinding[] = [];
  if (HINTS.some((hint) => view.text.includes(hint))) for (const gap of view.text.matchAll(GAP)) found.push(cutAt(view, { start: gap.index, end: gap.index + gap[0].length }));
  const last = lines.findLast((line) => line.kind === 'text');
  if (!last) return found;
  const words = view.text.slice(last.start, last.end);
  const cut = words.length >= 20 && !SIGNATURE.test(words) && (IN_MIDDLE.test(words) || (words.length > PARAGRAPH && /[\u4e00-\u9fff]$/.test(words)) || hasOpenBracket(words));
  if (cut) found.push(cutAt(view, { start: last.end - 1, end: last.end }));
  return found;
}

function cutAt(view: ReadingText, { start, end }: Span): AuditFinding {
  return aboutSpan('text/cut-off', { start, end }, { tail: view.text.slice(Math.max(0, end - 12), end) });
}

/** The last bracket of a line is not closed. */
function hasOpenBracket(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')') || words.lastIndexOf('《') > words.lastIndexOf('》');
}
