/** The topic of an indicator: its id up to the dot. `null` for no indicator. */
export function topicOf(indicator: string | null): string | null {
  return indicator === null ? null : (indicator.split('.')[0] ?? null);
}
