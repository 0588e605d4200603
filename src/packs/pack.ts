import { z } from 'zod';
import { KindSchema } from '../model/observation.ts';
import { IndicatorIdSchema, ListSchema } from './notation.ts';
import { RelationRowSchema, type FlowRowSchema, type LimitRowSchema, type RateRowSchema, type SplitRowSchema, type SumRowSchema } from './relation.ts';

/** An indicator that a pack adds to the catalogue. */
export const PackIndicatorSchema = z
  .strictObject({
    id: IndicatorIdSchema,
    name: z.string().min(1).describe('The name that a reader sees.'),
    kind: KindSchema,
    units: z.array(z.string().min(1)).min(1).describe('The measure words most often printed, the first one first; money is 元 whatever its scale.'),
    meaning: z.string().default(''),
  })
  .meta({ id: 'Indicator', description: 'An indicator that the pack adds to the catalogue.' });

export const CaptureRowSchema = z
  .strictObject({
    dimension: z.string().min(1),
    inner: z.string().min(1).exactOptional().describe('The dimension instead, for a part in the bracket behind such a figure: 民生保障领域88件（医疗保险41件）.'),
    strip: z.string().describe('Terms that are taken off the end of the words.'),
  })
  .meta({ id: 'Capture', description: "A dimension whose value is the figure's own words." });

/** One way in which an indicator is said. */
export const IndicatorRowSchema = z
  .strictObject({
    id: IndicatorIdSchema,
    own: z.array(ListSchema).min(1).describe("One term of each list must stand in the figure's own words."),
    scope: z.array(ListSchema).exactOptional().describe("One term of each list must stand in the figure's own words or in its context (sentence, paragraph, headings)."),
    near: z.boolean().exactOptional().describe('The context must be near: the same paragraph.'),
    sentence: z.boolean().exactOptional().describe("The context must be nearer still: the figure's own sentence."),
    not: ListSchema.exactOptional().describe("Terms that must not stand in the figure's own words."),
    notScope: ListSchema.exactOptional().describe('Terms that must not stand in the sentence before the figure.'),
    pattern: z.string().min(1).exactOptional().describe("A regular expression (RE2) that must be found in the figure's clause, where # stands for the figure: 新增#.{0,4}就业."),
    part: z.boolean().exactOptional().describe('Only for a part of a list under a total.'),
    frame: z.string().min(1).exactOptional().describe('The frame in which the row holds; a row without frame loses inside a frame.'),
    bias: z.number().exactOptional().describe("Added to the row's score."),
    units: z.string().min(1).exactOptional().describe("Measure words, separated by spaces, where they differ from the catalogue's."),
    zero: z.boolean().exactOptional().describe('May be said to be none: 无败诉案件.'),
    verbal: z.boolean().exactOptional().describe('Only for what is said to be all: 全部持证上岗 is 100 %.'),
    cut: z.boolean().exactOptional().describe('Counts what was taken away: the two values of a from-to pair are no such (审批环节由57个减为38个), nor is a share of it (材料精简45%).'),
    dims: z.array(z.string().min(1)).exactOptional().describe("Dimensions looked for in the figure's own words and the context."),
    reach: z.array(z.string().min(1)).exactOptional().describe('Of these dimensions a value named earlier in the sentence holds too: 县直部门权责清单…，事项总数2651项.'),
    fixed: z.record(z.string().min(1), z.string().min(1)).exactOptional().describe('A dimension with a value that the row itself knows.'),
    capture: CaptureRowSchema.exactOptional(),
  })
  .meta({ id: 'Row', description: 'One way in which an indicator is said.' });

/** Work of others: figures behind `subject` in a sentence belong to the frame until `breaker`. */
export const FrameRowSchema = z
  .strictObject({ id: z.string().min(1), subject: ListSchema, breaker: ListSchema })
  .meta({ id: 'Frame', description: 'Work of others: figures behind the subject in a sentence belong to the frame until the breaker.' });

/** A dimension with the values it can take: `乡镇: 乡镇|乡(镇)|镇级`. */
export const DimensionRowSchema = z
  .strictObject({
    name: z.string().min(1),
    values: z.record(z.string().min(1), ListSchema).describe('The terms of each value: 乡镇: 乡镇|乡(镇)|镇级.'),
    anyRow: ListSchema.exactOptional().describe('Terms that set the members of a list apart under any row, whether it names the dimension or not: 其中州级38个、县级291个.'),
    reachesSentence: z.boolean().exactOptional().describe("A value named earlier in the sentence holds for the figures behind it; without it a value must stand in the figure's own words."),
  })
  .meta({ id: 'Dimension', description: 'A dimension with the values it can take.' });

/** Indicator of a part's share, by the part's indicator: 求助类692件，占比72.69%. */
export const ShareRowSchema = z
  .strictObject({
    of: IndicatorIdSchema,
    share: IndicatorIdSchema,
    fixed: z.record(z.string().min(1), z.string().min(1)).exactOptional().describe('Dimension and value that name the part in a share indicator.'),
  })
  .meta({ id: 'Share', description: "The indicator of a part's share, by the part's indicator." });

/** A sentence with what must be read of it, in the notation of `readAs`: `economy.gdp=135`. */
export const PhraseSchema = z
  .strictObject({
    text: z.string().min(1),
    reads: z.array(z.string().min(1)).describe("All that must be read as this pack's indicators, in order of place: economy.gdp=6.1~target@2024, jobs.new_urban=1200{层级:市级}."),
    why: z.string().exactOptional(),
  })
  .meta({ id: 'Phrase', description: 'A sentence and what must be read of it.' });

/** A sentence with the indicators that must not be read of it; none named stands for all of the pack. */
export const NearMissSchema = z
  .strictObject({
    text: z.string().min(1),
    not: z.array(IndicatorIdSchema).default([]).describe('Indicators that must not be read; none stands for every indicator of the pack.'),
    why: z.string().exactOptional(),
  })
  .meta({ id: 'NearMiss', description: 'A sentence that looks like an indicator and is none.' });

/** A pack: what indicators' figures are called. Rows only, no code; the engine reads them. */
export const PackSchema = z.strictObject({
  $schema: z.string().exactOptional().describe('For editors; not read.'),
  name: z.string().regex(/^[a-z][a-z0-9-]*$/).describe('Lower case letters, digits and -.'),
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/).describe('A version such as 1.0.0; raise it when a row changes, since records name it.'),
  description: z.string().exactOptional(),
  indicators: z.array(PackIndicatorSchema).default([]).describe('Indicators that the pack adds to the catalogue.'),
  terms: z.record(z.string().min(1), ListSchema).default({}).describe('Named lists of terms.'),
  masks: z.string().default('').describe('Terms that are not what their parts say: 不予受理 is no 受理. Parts inside a mask are not seen.'),
  frames: z.array(FrameRowSchema).default([]),
  dimensions: z.array(DimensionRowSchema).default([]),
  rows: z.array(IndicatorRowSchema).min(1),
  shares: z.array(ShareRowSchema).default([]),
  relations: z.array(RelationRowSchema).default([]).describe('Arithmetic that the figures of a report obey.'),
  overHundred: z.array(IndicatorIdSchema).default([]).describe('Rates that may be above 100 %: what was done against what was planned.'),
  phrases: z.array(PhraseSchema).default([]),
  nearMisses: z.array(NearMissSchema).default([]),
});

/** Arrays and objects of a value that are not written to, at any depth. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type Whole = Frozen<z.infer<typeof PackSchema>>;

/** Words beside figures that no row asks for, as lists. */
export interface Vocabulary {
  /** Those of every topic: 全县, 开展, 共. */
  readonly everywhere: string;
  /** Those of one topic, as they stood beside its figures. */
  readonly topics: Readonly<Record<string, string>>;
}

/** What annotated reports teach, as a linear classifier: numbers as base64 of little-endian arrays. */
export interface Learnt {
  /** Indicators with a bar between, and `none`. */
  readonly indicators: string;
  /** What one step of `weights` counts, at a length of 1. */
  readonly scale: number;
  /** A Float32 for each indicator. */
  readonly bias: string;
  /** A Uint32 for each cue, ascending: see `reading/cues.ts`. */
  readonly cues: string;
  /** A Uint8 for each cue: how much it counts, by how few figures have it. */
  readonly rarity: string;
  /** A Uint16 for each cue: how many weights it has. */
  readonly counts: string;
  /** A Uint16 for each weight: the indicator. */
  readonly classes: string;
  /** An Int8 for each weight. */
  readonly weights: string;
}

/** A pack made ready to read with: what its phrases show is tried when the pack is checked. */
export type Pack = Omit<Whole, '$schema' | 'indicators' | 'phrases' | 'nearMisses'> & {
  /** Words of work that the built-in pack counts nothing of: 义诊, 总投资. Its rows lose by them among a figure's own words, unless they are the row's own. */
  readonly otherWork?: string;
  /** Words that may stand beside a figure without making it strange; no row of the built-in pack is judged by them where there is none. */
  readonly vocabulary?: Vocabulary;
  /** Words of the titles of the reports that the built-in pack is for; elsewhere nothing is believed for its company alone. */
  readonly titled?: string;
  /** What annotated reports teach of its indicators; rows of the built-in pack are looked at a second time by it. */
  readonly learnt?: Learnt;
};
/** A pack as a user writes it, with its indicators and its phrases. */
export type UserPack = Whole;
export type PackIndicator = Frozen<z.infer<typeof PackIndicatorSchema>>;
export type IndicatorRow = Frozen<z.infer<typeof IndicatorRowSchema>>;
export type CaptureRow = Frozen<z.infer<typeof CaptureRowSchema>>;
export type FrameRow = Frozen<z.infer<typeof FrameRowSchema>>;
export type DimensionRow = Frozen<z.infer<typeof DimensionRowSchema>>;
export type ShareRow = Frozen<z.infer<typeof ShareRowSchema>>;
export type RelationRow = Frozen<z.infer<typeof RelationRowSchema>>;
export type SumRow = Frozen<z.infer<typeof SumRowSchema>>;
export type SplitRow = Frozen<z.infer<typeof SplitRowSchema>>;
export type RateRow = Frozen<z.infer<typeof RateRowSchema>>;
export type LimitRow = Frozen<z.infer<typeof LimitRowSchema>>;
export type FlowRow = Frozen<z.infer<typeof FlowRowSchema>>;
export type Phrase = Frozen<z.infer<typeof PhraseSchema>>;
export type NearMiss = Frozen<z.infer<typeof NearMissSchema>>;
