import type { Report } from '../model/record.ts';

/** A record as it is kept beside its report: one observation, heading or finding a line, so that a change can be read. */
export function expectedJson(report: Report): string {
  const parts = Object.entries(report).map(([key, value]: [string, unknown]) => {
    const rows = Array.isArray(value) && value.length > 0 ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${rows}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** The file that holds what is expected of a report: its own name with another extension. */
export function expectedPath(report: string): string {
  return `${report.replace(/\.[^./\\]+$/, '')}.expected.json`;
}
