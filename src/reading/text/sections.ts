import type { HeadingSpan } from '../../model/document.ts';

/** Sections that speak of what is to come. */
const PLAN_SECTION = /下一步|下步|打算|工作计划|工作安排|工作思路|努力方向|今后|展望|下年度|明年|来年|工作重点|工作目标|(?:19|20)\d{2}年(?:工作)?(?:计划|安排|打算|思路|重点|目标|考虑|设想|举措|要点|任务|展望)/;
/** > 2010年主要任务, 今年工作总体部署, “十一五”时期的战略重点和主要任务; not 2023年重点任务完成情况 */
const TASK_SECTION = /^(?:关于)?(?:(?:19|20)\d{2}年|今年|“?十[一二三四五六]五”?时期).{0,24}(?:任务|部署|总体要求|政策取向|建议|指标|主要目标|重大举措)$/;

/** What the headings over a place say about what stands there. */
export interface Section {
  /** It speaks of what is to come. */
  readonly plan: boolean;
  /** The year that its heading opens with, `null` for none: > 三、2016年重点工作 */
  readonly year: number | null;
}

/** > 三、存在的问题和下一步打算, 2023年重点任务完成情况: the plans begin where the text says so */
const MIXED = /情况|总结|回顾|成效|做法|问题|不足|困难|差距|短板|薄弱|挑战|瓶颈/;
const PLANS_BEGIN = /下一步|下步|今后|明年|新的一年|接下来|下一年|(?:19|20)\d{2}年,?(?:我们|我局|我区|我县|我市|我镇|我乡|将|要|计划|力争|重点|工作)/;

/** > 七、存在的问题和2021年工作打算: the year of the plans; null where the title names none behind the problems */
function nextYear(title: string): number | null {
  const named = /[和及与、]((?:19|20)\d{2})年/.exec(title);
  return named === null ? null : Number(named[1]);
}

/** Where the plans of a mixed section begin: behind words that say so, or under a heading; infinite where never. And their year. */
interface PlansBegin {
  readonly end: number;
  readonly heading: number;
  readonly year: number | null;
}

const PRESENT: Section = { plan: false, year: null };

/** Reads the titles of the sections of one text, each once. */
export class Sections {
  readonly #text: string;
  readonly #headings: readonly HeadingSpan[];
  /** The year reported on. */
  readonly #year: number | null;
  /** What each title says that has been asked. */
  readonly #said: (Section | PlansBegin | undefined)[] = [];

  constructor(text: string, headings: readonly HeadingSpan[], year: number | null) {
    this.#text = text;
    this.#headings = headings;
    this.#year = year;
  }

  /** What the sections say that a place stands in. `index` is the innermost heading, -1 for none. */
  at(index: number, place: number): Section {
    for (let i = index; i >= 0; i = (this.#headings[i] as HeadingSpan).parent) {
      const said = (this.#said[i] ??= this.#read(i));
      if (said === PRESENT) continue;
      if ('plan' in said) return said;
      const begun = said.end <= place || said.heading <= index;
      return { plan: begun, year: begun ? said.year : null };
    }
    return PRESENT;
  }

  #read(index: number): Section | PlansBegin {
    const { title } = this.#headings[index] as HeadingSpan;
    if (title === null || !(PLAN_SECTION.test(title) || TASK_SECTION.test(title) || this.#namesNextYear(title))) return PRESENT;
    if (MIXED.test(title)) return this.#beginOfPlans(index, title);
    const named = /^(?:19|20)\d{2}(?=年)/.exec(title);
    return { plan: true, year: named && Number(named[0]) };
  }

  /** > 四、2024年怎么干, in a report on 2023 */
  #namesNextYear(title: string): boolean {
    const named = /^(?:19|20)\d{2}/.exec(title);
    return named !== null && this.#year !== null && Number(named[0]) === this.#year + 1;
  }

  #beginOfPlans(index: number, title: string): PlansBegin {
    const h = this.#headings[index] as HeadingSpan;
    const body = this.#text.slice(h.bodyStart, h.end);
    const year = nextYear(title);
    const named = year === null ? -1 : body.indexOf(`${year}年`);
    const said = PLANS_BEGIN.exec(body);
    const words = named >= 0 && (said === null || named < said.index) ? { index: named, 0: '' } : said;
    const heading = this.#headings.findIndex((inner, i) => i > index && inner.start < h.end && PLAN_SECTION.test(inner.title ?? ''));
    return { end: words ? h.bodyStart + words.index + words[0].length : Infinity, heading: heading < 0 ? Infinity : heading, year };
  }
}
