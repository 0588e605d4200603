import { ProblemError } from '../batch/problem.ts';

/**
 * An option's value as one of the choices.
 * @throws {ProblemError} for another value, naming the choices
 */
export function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new ProblemError('usage/bad-choice', { option, value, choices: choices.join(', ') });
  return found;
}
