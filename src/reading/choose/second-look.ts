import type { Quantity } from '../../quantity/quantity.ts';
import { askedFor, measureFor } from './asked.ts';
import { SURE_SCORE, type Trial } from '../rows/candidates.ts';
import { NOTHING, type Choice } from '../state/choice.ts';
import { FACTORS, type Context } from '../state/context.ts';
import { Company } from '../rows/company.ts';
import { cuePlace } from '../rows/cues.ts';
import { NONE, type Favourite } from '../rows/experience.ts';
import { isFirm } from './firm.ts';
import { isPlace } from './places.ts';
import type { Zone } from '../text/zones.ts';

/** How much better another indicator must go with the words before a choice of the sure score falls, and how much more for each point above it. */
const LEAST_LEAD = 0.5;
const LEAD_BY_SCORE = 0.035;
/** What is inherited has no score of its own. */
const INHERITED_SCORE = 20;

/** > 立案90件，其中文化领域50件: a slice of what its list counts */
const SLICE = /(?:领域|类|系统|行业|方面|条线)$/;

/** > 占(执法)人员总数的: the first two characters of the whole */
const SHARE = /占(?:全部|全[省市州盟县旗区镇]|在[岗编])*([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,10}(?:总数|总量|总人数)的$/;

/** An indicator that the words name without its context is believed from this score on. */
const LEAST_FAVOUR = 0;

/** One that a figure before it has, from this one on. */
const LEAST_FELLOW = -0.5;

/** > 受理51件，上年为48件: what such a figure is compared with has been looked at */
const COMPARED: ReadonlySet<Choice['how']> = new Set(['change', 'base', 'pair']);

/** Words farther from a figure than this name nothing for it, in characters. */
const FARTHEST = 60;

/**
 * Looks at each choice a second time, by what annotated reports teach: rows know the words that name an indicator, these
 * know in what company they stand.
 *
 * > 县委依法治县办对19个乡镇实地督察: the rows see units supervised, the company says it is the inspection of the plan
 */
export class SecondLook {
  readonly #context: Context;
  readonly #company: Company | null;

  constructor(context: Context) {
    this.#context = context;
    const { pack, text } = context.input;
    this.#company = pack.experience && new Company(pack.experience, text);
  }

  /**
   * The choice itself, or the row that goes far better with the words, or none. `indicator` is what the choice comes to;
   * `level`: the figure is no difference and no value of another time.
   */
  again(quantity: Quantity, zone: Zone, choice: Choice, indicator: string | null, level: boolean): Choice {
    if (this.#company === null) return choice;
    if (indicator !== null) return this.#confirmed(this.#company, quantity, zone, choice, indicator, level);
    if (!this.#context.input.atHome || !level || choice.from !== null) return choice;
    const seen = this.#look(this.#company, quantity, zone, -1, level);
    const named = this.#instead(seen, quantity, zone, LEAST_FAVOUR);
    this.#context.looked({ ...seen, outcome: named === NOTHING ? 'kept' : 'chosen' }, trialOf(named, null));
    return named;
  }

  #confirmed(company: Company, quantity: Quantity, zone: Zone, choice: Choice, indicator: string, level: boolean): Choice {
    const { candidate, from } = choice;
    // > 新受理复议案件151件，同比增长128.78%: what the difference is of has been looked at
    if (COMPARED.has(choice.how) && from !== null) return choice;
    const number = company.experience.number(indicator);
    if (!(candidate?.row ?? from?.row)?.builtIn || number < 0) return choice;
    const seen = this.#look(company, quantity, zone, number, level);
    // > 受理、审结复议案件分别为36件、30件: the company is that of the other names too
    const isOther = choice.inTurn === true && (seen.favourite !== NONE || choice.how === 'change');
    const { before } = this.#context.words;
    // > 持证执法人员320名，占执法人员总数的98%: of what it is a share is said, and it is the part's own; not 占常住人口总数的0.3%
    const whole = choice.how === 'share' && from !== null ? SHARE.exec(before)?.[1] : undefined;
    const isShare = whole !== undefined && from !== null && this.#context.input.text.slice(from.zone.beforeStart, from.quantity.textStart).includes(whole);
    const isSlice = choice.how === 'list' && (SLICE.test(before) || isPlace(before));
    if (isSlice || isOther || isShare || isFirm(this.#context, quantity, zone, choice) || (seen.lead ?? 0) <= LEAST_LEAD + LEAD_BY_SCORE * ((candidate?.score ?? INHERITED_SCORE) - SURE_SCORE)) {
      this.#context.looked({ ...seen, outcome: 'kept' }, null);
      return choice;
    }
    const named = choice.how === 'pair' || (level && (choice.how === '' || choice.how === 'list')) ? this.#instead(seen, quantity, zone, -Infinity) : NOTHING;
    this.#context.looked({ ...seen, outcome: named === NOTHING ? 'fell' : 'chosen' }, trialOf(choice, 'company'));
    if (named !== NOTHING) this.#context.looked({ ...seen, outcome: 'chosen' }, trialOf(named, null));
    return named;
  }

  #look(company: Company, quantity: Quantity, zone: Zone, indicator: number, level: boolean): Favourite {
    const { figures, heading, input, previous } = this.#context;
    let last = figures.length - 1;
    while (last >= 0 && (figures[last]?.origin !== 'number' || figures[last]?.quantity === quantity)) last -= 1;
    // > 受理62件，同比增长24%: a difference need not be in the measure of what it is of
    const among = level ? company.experience.countedIn(measureFor(this.#context, quantity)) : undefined;
    return company.favourite(cuePlace(quantity, zone, figures[last] ?? null, figures[previous.totalIndex(zone)]?.indicator ?? null), input.headings[heading]?.title ?? '', indicator, among);
  }

  /** The favourite where it is believed: the words name it, or a figure before has it that this one is a part or a fellow of. */
  #instead(seen: Favourite, quantity: Quantity, zone: Zone, least: number): Choice {
    if (seen.favourite === NONE) return NOTHING;
    const named = seen.score > least ? this.#named(seen, quantity, zone) : NOTHING;
    return named === NOTHING && seen.score > LEAST_FELLOW ? this.#fellow(seen, quantity, zone) : named;
  }

  /** > 调解委员会512个，其中村（社区）474个、乡镇26个: words that name nothing themselves, in a list of what is the favourite */
  #fellow({ favourite }: Favourite, quantity: Quantity, zone: Zone): Choice {
    const { figures, previous } = this.#context;
    const total = figures[previous.totalIndex(zone)];
    const last = figures.findLast(({ origin }) => origin === 'number');
    const from = [total, last].find((figure) => figure?.indicator === favourite && !figure.past && figure.status !== 'change' && figure.zone.sentenceStart === zone.sentenceStart && figure.quantity.unit === quantity.unit);
    return from ? { candidate: null, from, how: 'list' } : NOTHING;
  }

  /** The choice of a row of the favourite that the words around the figure name. */
  #named({ favourite }: Favourite, quantity: Quantity, zone: Zone): Choice {
    const { own, hits } = this.#context;
    const asked = askedFor(this.#context, quantity, zone);
    own.clear();
    own.take(hits, zone.beforeStart, quantity.textStart, FACTORS.before);
    own.take(hits, quantity.textEnd, zone.afterEnd, FACTORS.after);
    let candidate = this.#context.named(favourite, asked);
    if (!candidate) {
      // > 行政许可事项197项（其中13个大项）: what names the figure before does not name this one
      own.take(hits, Math.max(zone.sentenceStart, this.#context.previous.textEnd(zone), zone.beforeStart - FARTHEST), zone.beforeStart, FACTORS.clause);
      candidate = this.#context.named(favourite, asked);
    }
    // > 受理仲裁案件286件，调解率71.2%: a rate that no row names is of what the figure before is about
    const isAstray = asked.topic !== null && candidate?.row.info.topic !== asked.topic;
    return candidate && !isAstray ? { candidate, from: null, how: 'learnt' } : NOTHING;
  }
}

function trialOf({ candidate }: Choice, lost: 'company' | null): Trial | null {
  return candidate && { row: candidate.row, score: candidate.score, lost };
}
