import type { Line } from '../../model/document.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asideEnd } from './asides.ts';

/** The words around one figure and where it stands in its sentence. Offsets are of the reading text. */
export interface Zone {
  /** Words directly before the figure begin here, behind the last cut or figure. */
  readonly beforeStart: number;
  /** Words directly behind the figure end here, at the next cut or figure. */
  readonly afterEnd: number;
  /** The words behind run straight into the next figure: 行政确认8项行政裁决3项. */
  readonly shared: boolean;
  /** Behind the last comma, colon, semicolon or full stop. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  readonly sentenceStart: number;
  readonly paragraphStart: number;
  /** The line, whose first sentence leads all that follows it: 加强行政复议工作。一是… */
  readonly lineStart: number;
  /** Index of the figure whose bracket this one stands in, -1 outside brackets. */
  readonly bracketOwner: number;
  /** Index of the total whose list of parts (其中 …) this figure stands in, -1 outside lists. */
  readonly total: number;
}

const STRONG = new Set(',;:。!?');
const STOP = new Set('。!?');
const LIST = /(?:其中|包括|包含|分别是|分别为|主要是|主要为|涵盖|含)/y;
/** 1 for the characters that cut words or may open a list; all others only fill a zone. */
const CUTTERS: Uint8Array = new Uint8Array(0x10000);
for (const c of ',;:。!?().、其包分主涵含') CUTTERS[c.charCodeAt(0)] = 1;

const SUBSECTION = /(?:[一二三四五六七八九十]{1,2}是|其[一二三四五]是?|首先|其次|再次|另一方面|一方面|最后|\([1-9]\)|[①-⑳])/y;

/** Words farther than this from a figure are not its own, in characters. */
const FARTHEST = 200;

/** A bracket up to this long without figure and stop belongs to the words around it: 合同(协议), 乡(镇)级. */
const SHORT_BRACKET = 14;

/** Cuts every line of the text around its figures. `quantities` are in order of place; one zone each. */
export function readZones(text: string, lines: readonly Line[], quantities: readonly Quantity[]): Zone[] {
  const zones: Zone[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < quantities.length && (quantities[next] as Quantity).start < line.start) next += 1;
    const first = next;
    while (next < quantities.length && (quantities[next] as Quantity).start < line.end) next += 1;
    if (next > first) readLine(text, line, quantities, first, next, zones);
  }
  return zones;
}

type OpenZone = { -readonly [K in keyof Zone]: Zone[K] };

function readLine(text: string, line: Line, quantities: readonly Quantity[], first: number, last: number, zones: Zone[]): void {
  let cut = line.start; // behind the last strong cut
  let weak = -1; // behind the first 、 since the last figure
  let sentence = line.start;
  let paragraph = line.start;
  let total = -1;
  let fronted = false; // the last figure is an object put before its verb
  let current: OpenZone | null = null; // zone of the last figure, its end still open
  let atStart = true; // nothing but cuts since the last full stop
  const brackets: { owner: number; total: number }[] = [];
  let index = first;
  let named = false; // inside a bracket that holds the figure of the name before it
  const close = (end: number): void => {
    if (current) current.afterEnd = Math.min(current.afterEnd < 0 ? end : current.afterEnd, (quantities[index - 1] as Quantity).textEnd + FARTHEST);
    current = null;
    for (let k = zones.length - 1; k >= 0 && (zones[k] as OpenZone).clauseEnd < 0; k -= 1) (zones[k] as OpenZone).clauseEnd = end;
  };
  for (let i = line.start; i < line.end; i += 1) {
    const q = index < last ? (quantities[index] as Quantity) : null;
    if (q && i >= Math.min(q.textStart, q.start)) {
      let beforeStart: number = cut;
      if (current) {
        const open: OpenZone = current;
        const previous = quantities[index - 1] as Quantity;
        if (weak >= 0) {
          if (open.afterEnd < 0) open.afterEnd = weak - 1;
          beforeStart = weak;
        } else {
          // > 35项设立登记事项和29项变更登记事项: the words between belong to the first
          const between = text.slice(previous.textEnd, q.textStart);
          const joint = /(?:以及|和|与|及)$/.exec(between);
          // > 审查规范性文件14件和政府合同61份: the words between belong to the second
          const led = !joint && /^(?:以及|和|与|及)[^时格]/.test(between);
          if (open.afterEnd < 0) open.afterEnd = joint ? previous.textEnd + joint.index : led ? previous.textEnd : q.textStart;
          open.shared = !joint && !led && q.textStart > previous.textEnd;
          beforeStart = joint ? q.textStart : previous.textEnd;
        }
      }
      if (total >= 0 && total === index - 1) total = sumOf(text, quantities, index, sentence, line.end) ?? total;
      else if (total < 0 && PARTED.test(text.slice(sentence, Math.min(q.textStart, sentence + LONGEST_OPENING)))) total = sumOf(text, quantities, index, line.start, line.end) ?? -1;
      total = widerTotal(quantities, total, q, sentence);
      current = {
        beforeStart: Math.max(Math.min(beforeStart, q.textStart), q.textStart - FARTHEST), afterEnd: -1, shared: false, clauseStart: cut, clauseEnd: -1,
        sentenceStart: sentence, paragraphStart: paragraph, lineStart: line.start, bracketOwner: brackets.at(-1)?.owner ?? -1, total: kindred(quantities, total, q, sentence),
      };
      zones.push(current);
      // > 对43份工程、租赁、采购合同提出修改建议76条: the list is that of the first figure
      fronted = /[对将就把]/.test(text[q.textStart - 1] ?? '');
      index += 1;
      weak = -1;
      atStart = false;
      // > 31件中拟保留的22件: the words belong to the next figure
      if (isInside(text, q.textEnd)) current.afterEnd = q.textEnd;
      i = Math.max(q.textEnd, q.end) - 1;
      continue;
    }
    if (!atStart && CUTTERS[text.charCodeAt(i)] === 0) continue;
    const c = text[i] as string;
    if (c === '(') {
      const end = shortBracket(text, i, line.end, q);
      if (end > 0) {
        i = end;
        continue;
      }
      // > 城市管理(210件)、住房保障(150件): the name stands before its bracket
      if (q && q.textStart === i + 1 && text[q.textEnd] === ')' && i > cut && (index === first || (quantities[index - 1] as Quantity).textEnd < i - 1)) {
        named = true;
        continue;
      }
      close(i);
      brackets.push({ owner: index > first ? index - 1 : -1, total });
      cut = i + 1;
      weak = -1;
    } else if (c === ')' && named) {
      named = false;
      if (current) current.afterEnd = current.afterEnd < 0 ? i : current.afterEnd;
      weak = i + 1;
    } else if (c === ')') {
      close(i);
      const open = brackets.pop();
      if (open) total = open.total;
      cut = i + 1;
      weak = -1;
    } else if (STRONG.has(c) || (c === '.' && !/\d/.test(text[i + 1] ?? '') && /[\u4e00-\u9fff]/.test(text[i - 1] ?? ''))) {
      close(i);
      // > 20件行政复议案件中，公安类12件: what follows are parts
      if (c === ',' && text[i - 1] === '中' && index > first && (zones.at(-1) as Zone).clauseStart === cut && total < 0) total = index - 1;
      cut = i + 1;
      weak = -1;
      if (STOP.has(c) || c === '.') {
        sentence = i + 1;
        atStart = true;
        brackets.length = 0;
        total = -1;
      } else if (c === ';' && total >= 0 && semicolonEndsList(text, i + 1, line.end)) total = -1;
    } else {
      if (c === '、' && current && weak < 0 && !(fronted && (q === null || q.textStart > i + 1))) weak = i + 1;
      if (atStart) {
        SUBSECTION.lastIndex = i;
        if (SUBSECTION.test(text)) paragraph = i;
        atStart = false;
      }
      if ((c === '其' || c === '包' || c === '分' || c === '主' || c === '涵' || c === '含') && index > first) {
        LIST.lastIndex = i;
        // > 收入12.07亿元；居民收入分别为43816元和15927元: what stands behind a semicolon is of its own
        const opens = LIST.test(text) && (cut === i || c === '其' || (c === '分' && text[cut - 1] !== ';'));
        if (opens) {
          total = index - 1;
          // > 行政执法人员893人其中县级702人: what follows is said of the parts
          if (c === '其' && current && current.afterEnd < 0) current.afterEnd = i;
        }
      }
    }
  }
  close(line.end);
}

/** > 31件中拟保留的22件: 中 and 里 behind a figure, and no 中学 or 中小企业 */
export function isInside(text: string, at: number): boolean {
  INSIDE.lastIndex = at;
  return INSIDE.test(text);
}

const INSIDE = /中(?![小学心队国央层介医型期等标华级专职共])|里(?!程)|当中|之中/y;

/** A list of parts goes on behind a semicolon unless a new total with its own 其中 follows. */
function semicolonEndsList(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const c = text[i];
    if (c === '。' || c === ';') return false;
    if (c === '其' && text[i + 1] === '中') return true;
  }
  return false;
}

function shortBracket(text: string, open: number, lineEnd: number, next: Quantity | null): number {
  const aside = asideEnd(text, open);
  if (aside > 0 && aside < lineEnd) return aside;
  for (let i = open + 1; i < lineEnd && i - open <= SHORT_BRACKET; i += 1) {
    if (next && i >= next.textStart) return -1;
    const c = text[i] as string;
    if (c === ')') return i;
    if (STRONG.has(c) || c === '(') return -1;
  }
  return -1;
}

/** > 立案687件，移送公安机关9件，其中食品案件312件: what is more than the figure before 其中 is part of an earlier one of its measure */
function widerTotal(quantities: readonly Quantity[], total: number, part: Quantity, sentence: number): number {
  const nearest = quantities[total];
  if (!nearest || nearest.unit !== part.unit || part.unitClass === 'percent' || !exceeds(part, nearest)) return total;
  for (let i = total - 1; i >= Math.max(0, total - FARTHEST_BACK) && (quantities[i] as Quantity).start >= sentence; i -= 1) {
    const earlier = quantities[i] as Quantity;
    if (earlier.unit === part.unit && earlier.decimal !== null && !exceeds(part, earlier)) return i;
  }
  return total;
}

/** > 按类别分，种子案19起、农药案14起: parts of a figure of a sentence before, if they add up to it */
const PARTED = /^(?:其中)?(?:按|从|就|分)[^,。;]{1,14}(?:分|看|来看|划分|分类|统计|讲)[,:]/;
const LONGEST_OPENING = 24;

/** A total stands no more figures before its parts than this; a sentence may be a whole text. */
const FARTHEST_BACK = 300;

/** No list of parts is longer. */
const MOST_PARTS = 30;

/** > 行政调解案件186件，成功163件，其中治安98件、消费56件、土地32件: what the parts add up to is their total; null where that is no figure before them */
function sumOf(text: string, quantities: readonly Quantity[], first: number, sentence: number, lineEnd: number): number | null {
  const part = quantities[first] as Quantity;
  let sum = 0;
  let parts = 0;
  for (let i = first; i < Math.min(first + MOST_PARTS, quantities.length); i += 1) {
    const q = quantities[i] as Quantity;
    if (q.start >= lineEnd || q.unit !== part.unit || q.decimal === null || /[。;(]/.test(text.slice(i === first ? q.start : (quantities[i - 1] as Quantity).textEnd, q.textStart))) break;
    sum += Number(q.decimal);
    parts += 1;
  }
  if (parts < 2) return null;
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST_BACK) && (quantities[i] as Quantity).start >= sentence; i -= 1) {
    const q = quantities[i] as Quantity;
    if (q.unit === part.unit && q.decimal !== null && Number(q.decimal) === sum) return i;
  }
  return null;
}

function exceeds(a: Quantity, b: Quantity): boolean {
  return a.decimal !== null && b.decimal !== null && Number(a.decimal) > Number(b.decimal);
}

/** > 处罚决定4936宗，罚没金额3127万元；其中环境保护领域241宗: the total is the nearest figure of a kindred measure */
function kindred(quantities: readonly Quantity[], total: number, part: Quantity, sentence: number): number {
  const isSum = (q: Quantity): boolean => q.unitClass === 'money' || q.unitClass === 'percent' || q.unitClass === 'points';
  if (total < 0 || isSum(quantities[total] as Quantity) === isSum(part)) return total;
  for (let i = total - 1; i >= Math.max(0, total - FARTHEST_BACK) && (quantities[i] as Quantity).start >= sentence; i -= 1) if ((quantities[i] as Quantity).unitClass === part.unitClass) return i;
  return total;
}
