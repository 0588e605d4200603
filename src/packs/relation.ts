import { z } from 'zod';
import { IndicatorIdSchema } from './notation.ts';

const idsSchema = z.array(IndicatorIdSchema).min(1);

/** Plain terms, without named lists. */
const TermsSchema = z.string().min(1).regex(/^[^@]*$/);

const base = {
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).describe('Unique, in lower case letters, digits and -.'),
  because: z.string().min(1).describe('The law, the statistics form or the definition from which it follows.'),
};

/** > 建议提案325件，其中人大代表建议207件，政协提案118件 */
export const SumRowSchema = z
  .strictObject({
    ...base,
    kind: z.literal('sum'),
    total: IndicatorIdSchema,
    parts: idsSchema.describe('Parts that never overlap: together at most the total.'),
    optional: idsSchema.exactOptional().describe('Further parts that need not be given.'),
    complete: z.boolean().exactOptional().describe('Where all of parts are given they make the total; else they only must not exceed it.'),
    beyond: TermsSchema.exactOptional().describe('Terms that tell of something in the parts that is not in the total: 结转. A sentence with one of them may pass its total.'),
    unless: TermsSchema.exactOptional().describe('Terms that tell of a further part: 告知|转送. A sentence with one of them may fall short of its total.'),
  })
  .meta({ id: 'Sum', description: 'A total and the indicators of its parts.' });

/** > 现有执法人员892人，其中乡镇42人，县级850人 */
export const SplitRowSchema = z
  .strictObject({
    ...base,
    kind: z.literal('split'),
    totals: idsSchema,
    part: IndicatorIdSchema,
    by: z.string().min(1).describe('The dimension whose values never overlap.'),
    values: z.array(z.string().min(1)).min(2).exactOptional().describe('The values that never overlap, where others of the dimension may: 刑事 and 民事, but not 农民工.'),
    complete: z.array(z.array(z.string().min(1)).min(2)).exactOptional().describe('Sets of values that make the whole where all of one set are given; a rest (其他) closes any list.'),
  })
  .meta({ id: 'Split', description: 'A total and the slices of one indicator by a dimension.' });

const sidesSchema = z.array(z.array(z.string().regex(/^-?[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/)).min(1)).min(1);

/** > 行政诉讼案件20件，负责人出庭应诉19件，出庭应诉率95% */
export const RateRowSchema = z
  .strictObject({
    ...base,
    kind: z.literal('rate'),
    rate: IndicatorIdSchema,
    part: sidesSchema.describe('Each entry is one lawful numerator: the sum of its indicators, those with - taken off.'),
    base: sidesSchema.describe('Each entry is one lawful denominator.'),
    needs: IndicatorIdSchema.exactOptional().describe('The base proper. Where the text does not give it, the others are only what it can be at most.'),
    carries: IndicatorIdSchema.exactOptional().describe('What adds to the base. Where the text does not give it, it may be there all the same, and the rate lower.'),
    not: TermsSchema.exactOptional().describe("Terms in the rate's own words that make it another one: 按期|及时."),
  })
  .meta({ id: 'Rate', description: 'A rate in % is a part divided by a base.' });

/** > 参加考试94人，合格60人 */
export const LimitRowSchema = z
  .strictObject({
    ...base,
    kind: z.literal('limit'),
    part: IndicatorIdSchema,
    whole: idsSchema.describe('The part is at most the sum of these.'),
    pair: z.boolean().exactOptional().describe('The two are a pair of which one is seldom more than the other, rather than part and whole.'),
  })
  .meta({ id: 'Limit', description: 'What is at most something else.' });

/** > 受理50件，上年结转6件，审结48件，尚在审理8件 */
export const FlowRowSchema = z
  .strictObject({ ...base, kind: z.literal('flow'), from: idsSchema.describe('What came in, all of it.'), to: idsSchema.describe('What went out and what is left.') })
  .meta({ id: 'Flow', description: 'What came in equals what went out and what is left.' });

/** Arithmetic between indicators that the figures of one report obey where scope, period and dimensions agree. */
export const RelationRowSchema = z.discriminatedUnion('kind', [SumRowSchema, SplitRowSchema, RateRowSchema, LimitRowSchema, FlowRowSchema]);
