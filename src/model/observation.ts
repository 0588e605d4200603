import { z } from 'zod';
import { KINDS, ORIGINS, QUALIFIERS, STATUSES } from './choices.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What sort of figure it is; it follows from the unit and the words. */
export const KindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof KindSchema>;

/** How exactly the report states the value: 余 多 超 → more_than, 近 不足 → less_than, 约 左右 → about, 以上 → at_least, 以下 → at_most. */
export const QualifierSchema = z.enum(QUALIFIERS);
export type Qualifier = z.infer<typeof QualifierSchema>;

/** `actual` happened, `change` is a signed difference, `target` is planned, `requirement` is a rule. */
export const StatusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof StatusSchema>;

/** `number` is printed, `zero_statement` is said (无败诉案件), `verbal` is a hundred in words (全部持证上岗). */
export const OriginSchema = z.enum(ORIGINS);
export type Origin = z.infer<typeof OriginSchema>;

/** The time a figure speaks of; `basis` keeps what is printed (`stated`) apart from what follows from the context. */
export const PeriodSchema = z.strictObject({
  start: DaySchema,
  end: DaySchema,
  text: z.string().nullable(),
  basis: z.enum(['stated', 'inherited', 'report']),
});
export type Period = z.infer<typeof PeriodSchema>;

/** One figure of a report. `start` and `end` are code points of the source text, `end` exclusive. */
export const ObservationSchema = z.strictObject({
  id: z.string().regex(/^o[1-9]\d*$/),
  indicator: z.string().nullable(),
  name: z.string().nullable(),
  label: z.string(),
  value: z.number().nullable(),
  range: z.tuple([z.number(), z.number()]).nullable(),
  decimal: z.string().nullable(),
  unit: z.string(),
  kind: KindSchema,
  qualifier: QualifierSchema,
  status: StatusSchema,
  origin: OriginSchema,
  period: PeriodSchema.nullable(),
  dimensions: z.record(z.string(), z.string()),
  partOf: z.string().nullable(),
  heading: z.string().nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  quote: z.string(),
  rules: z.array(z.string()),
});
export type Observation = z.infer<typeof ObservationSchema>;
