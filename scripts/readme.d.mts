export interface Sample {
  readonly command: string;
  readonly printed: string;
}
export function samplesOf(text: string): Sample[];
export function run(command: string): string;
