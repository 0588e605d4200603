/** `领域=公安;层级=乡镇` in the order of the record; empty for none. A `;`, `=` or `\` inside is written with `\` before it. */
export function dimensionList(dimensions: Readonly<Record<string, string>>): string {
  const escape = (s: string): string => s.replace(/[\\;=]/g, '\\$&');
  return Object.entries(dimensions)
    .map(([key, value]) => `${escape(key)}=${escape(value)}`)
    .join(';');
}
