import type { SCORE_ZH } from './score-zh.ts';

/** Words of `fazhi score` in English; the twin of `score-zh.ts`. */
export const SCORE_EN: Readonly<Record<keyof typeof SCORE_ZH, string>> = {
  'score/report': 'quantities F1 {quantities}  indicators F1 {indicators}',
  'score/count': 'P {p}  R {r}  F1 {f1}  ({right} right, {wrong} wrong, {missed} missed)',
  'score/share': '{share}  ({right} of {total})',
  'score/report-missing': 'no record of this report',
  'score/quantity-missed': 'quantity missed: {figure} at {at} (read as {read})',
  'score/quantity-wrong': 'not a quantity: {figure} at {at}',
  'score/indicator-missed': 'indicator missed: {wanted} = {figure} at {at} (read as {read})',
  'score/indicator-wrong': 'indicator wrong: {indicator} = {figure} at {at} (wanted {wanted})',
  'score/period-wrong': 'period: {indicator} {figure}, wanted {wanted}, read {read}',
  'score/zero-missed': 'zero missed: {wanted}: {quote}',
  'score/zero-wrong': 'zero wrong: {indicator}: {quote} at {at}',
  'score/heading-missed': 'heading missed: level {level} {heading}',
  'score/heading-wrong': 'heading wrong: level {level} {heading}',
  'score/heading-title': 'heading title: wanted {wanted}, read {read}',
  'score/metadata-wrong': 'metadata: {item} wanted {wanted}, read {read}',
  'score/gold-unreadable': '{path}: not an annotation by hand ({reason}). For the format see fazhi schema gold.',
  'score/gold-empty': '{path}: no .json annotation in this folder.',
  'score/record-unreadable': '{path} line {line}: not a report record ({reason}). For the format see fazhi schema report.',
  'score/twice': '{report}: two reports have this name; the later one is taken.',
  'score/no-gold': '{count} report(s) have no gold and were not scored.',
  'score/bad-min': '--min cannot be "{value}". Give name=number from 0 to 1, such as indicators.f1=0.95; for the names see the output of --json.',
  'score/below': '{name} is {figure}, below {least}.',
};
