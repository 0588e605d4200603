import type { CompiledPack } from './compile.ts';
import type { CompiledDimension, CompiledRow } from './compiled.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import type { Scope } from '../lexicon/scope.ts';
import type { Zone } from '../text/zones.ts';

/** Words that lead in a part and say nothing about it. */
const LEAD = /^(?:其中|包括|包含|含|分别是|分别为|主要是|主要为|涵盖|涉及|属于|有|是|为|及|和|与|以及|另有|其余|剩余|余下|受理|收到|办理|办结|审结|调解|调处|化解|成功|的|共|:|,|、|“|”|"|\)|委员(?=个人|联名)|突出问题集中在|主要集中在|集中在|全年|今年|各类|各|由|向|在|对)+/;
const TAIL = /(?:居首位?|仍居首位|居多|最多|为主|居第[一二三]|次之|共计|共|合计|累计|分别|达到?|(?:增加|增长|提高|上升|下降|降低|减少|压减|扩大|提升|增|升|降|减|缩|扩)[到至为]|占比?|有|为|是|约|近|超|均|各|等|提出的|涉及的|的|,|、|“|”|\()+$/;

/** > 12345热线诉求突出问题集中在民生保障领域, 承办量较大的单位有公安局, 工单中城乡建设领域 */
const INTRODUCTION = /^.*(?:从[\u4e00-\u9fff]{1,4}[看分]|按[\u4e00-\u9fff]{1,4}分|集中在|集中于|集中的是|主要有|主要为|主要是|分别为|分别是|依次为|依次是|首先是|其次是|再次是|其中|[件单求诉类]中|[位门的]有|(?:部门|机关|热线|平台|[局委队])(?:共|全年|累计)?(?:发现|查处|查办|办理|处理|受理|立案查处|立案)|(?:前[一二三四五六七八九十]位?|较多|较大|较集中|最多|靠前)的?(?:单位|部门|领域|乡镇)?[是为]|涉及)(?=.{2})/;

/** The dimensions of a figure by its row: listed values in its own words or, where they reach so far, in its sentence; values the row knows; captured words. */
export function readDimensions(pack: CompiledPack, row: CompiledRow, own: OwnWords, words: string, context?: { readonly scope: Scope; readonly zone: Zone; readonly inner: boolean; readonly inList: boolean; readonly named?: boolean }): Record<string, string> {
  const found: Record<string, string> = {};
  const taken = new Set<number>();
  for (const name of row.row.dims ?? []) {
    const dimension = pack.dimensions.get(name);
    if (!dimension) continue;
    const said = ownValue(dimension, own);
    if (said) taken.add(said.at);
    const value = said?.value ?? (context ? nearValue(dimension, context.scope, context.zone, row.row.reach?.includes(name) ?? false) : null);
    if (value !== null) found[name] = value;
  }
  for (const dimension of pack.dimensions.values()) {
    if (!context?.inList || dimension.anyRow < 0 || !own.has(dimension.anyRow) || dimension.name in found) continue;
    const said = ownValue(dimension, own);
    if (said && !taken.has(said.at)) found[dimension.name] = said.value;
  }
  // > 行政处罚122项，行政检查24项: the next of a list has a name of its own
  if (!context?.named) Object.assign(found, row.row.fixed);
  const capture = row.row.capture;
  if (capture) {
    const value = captureWords(words, capture.strip);
    if (value !== '') found[context?.inner && capture.inner ? capture.inner : capture.dimension] = value;
  }
  return found;
}

function ownValue(dimension: CompiledDimension, own: OwnWords): { readonly value: string; readonly at: number } | null {
  let best = 0;
  let found: { value: string; at: number } | null = null;
  for (const { value, group } of dimension.values) {
    const strength = own.strength(group);
    if (strength > best) [best, found] = [strength, { value, at: own.at(group) }];
  }
  return found;
}

/** The value named last in the sentence before the figure: 线下案卷评查抽取6家…案卷30本. */
function nearValue(dimension: CompiledDimension, scope: Scope, zone: Zone, reaches: boolean): string | null {
  if (!dimension.reachesSentence && !reaches) return null;
  let last = zone.sentenceStart - 1;
  let found: string | null = null;
  for (const { value, group } of dimension.values) {
    const place = scope.place(group);
    if (place > last) [last, found] = [place, value];
  }
  return found;
}

/** Words that tell what sort of thing a part is named by. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/领域$/, '领域'],
  [/(?:局|委|办|厅|院|(?<!场)所|队|站|镇|乡|街道|县|区|市|中心|公司|部门|单位|机关|委员会)$/, '单位'],
];

/** > 总数达到412台, 国家要求为30个工作日: no kind of what is counted */
const NO_KIND = /^(?:上一?年度?|去年|前年|往年|同期|国家|省里?|上级|部里|规定|标准|要求|总数|总量|总计|现有|目前|后|已|全部|最终|实际|其他|其它)+$/;

/** What the head over the names of a table's rows says they are: 领域, 案件类别; null where it names no dimension. */
export function headDimension(head: string): string | null {
  return HEAD_NAMES.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

const HEAD_NAMES: readonly (readonly [RegExp, string])[] = [
  [/领域$/, '领域'],
  [/(?:类型|类别|种类)$/, '类型'],
  [/(?:单位|部门|机关)(?:名称)?$/, '单位'],
];

/** A dimension for a part that differs from its total by words of its own only: 其中煤矿领域195家次. Null where it has none. */
export function partDimension(words: string, strip: string): { readonly name: string; readonly value: string } | null {
  const bare = words.replace(LEAD, '').replace(TAIL, '');
  const value = captureWords(words, `领域|类|案件|方面|提案|${strip}`);
  if (value.length < 2 || value.length > 14 || /[\d,;:]/.test(value) || NO_KIND.test(value)) return null;
  return { name: KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? '类型', value };
}

const endsOfStrip = new Map<string, readonly string[]>();

/** The terms of a row's `strip`, longer ones first. */
function endsOf(strip: string): readonly string[] {
  const known = endsOfStrip.get(strip) ?? strip.split('|').filter((end) => end !== '').sort((a, b) => b.length - a.length);
  endsOfStrip.set(strip, known);
  return known;
}

/** 公安类 → 公安, 婚姻家庭纠纷 → 婚姻家庭: a figure's own words without lead-in and without the terms of `strip` behind them. */
export function captureWords(words: string, strip: string): string {
  let value = words.replace(INTRODUCTION, '').replace(LEAD, '').replace(TAIL, '');
  const ends = endsOf(strip);
  for (let again = true; again; ) {
    again = false;
    for (const end of ends) {
      if (value.length > end.length && value.endsWith(end)) {
        value = value.slice(0, -end.length);
        again = true;
      }
    }
    const trimmed = value.replace(TAIL, '');
    if (trimmed !== value && trimmed !== '') [value, again] = [trimmed, true];
  }
  return value.length <= 20 ? value : '';
}
