/**
 * Scope lists counted six times in turn. With `bias: IN_SENTENCE` a row holds only where the terms stand in the
 * figure's own sentence: a term of an earlier sentence or a heading weighs too little to make up for the bias.
 */
export function sameSentence(...lists: readonly string[]): readonly string[] {
  return Array.from({ length: 6 }, (_, i) => lists[i % lists.length] as string);
}

export const IN_SENTENCE = -30;
