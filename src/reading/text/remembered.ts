/** Answers kept of one function; the phrases of the genre come again and again. */
const MOST_ANSWERS = 20_000;

/** Longer words are seldom said twice. */
const LONGEST_KEPT = 80;

/** A pure function of words that remembers its answers; what it remembers holds no report in memory. */
export function remembered<T>(read: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    if (words.length > LONGEST_KEPT) return read(words);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    // A slice of a text keeps the whole text alive; this is a copy.
    const copy = ` ${words}`.slice(1);
    const answer = read(copy);
    answers.set(copy, answer);
    return answer;
  };
}
