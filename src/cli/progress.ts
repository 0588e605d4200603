import { words, type Lang } from '../messages/words.ts';
import type { Terminal } from './terminal.ts';

interface Bar {
  readonly update: (done: number, facts: object) => void;
  readonly stop: () => void;
}

/** Nothing is shown of work that is done sooner, in milliseconds. */
const PATIENCE = 1000;

/** How often a line is written where there is no terminal, in milliseconds. */
const LINE_EVERY = 10_000;

/** Tells how far a long run is: a bar on a terminal, else a line every ten seconds. */
export interface Progress {
  readonly step: () => void;
  /** Says something without tearing the bar. */
  readonly aside: (say: () => void) => void;
  readonly stop: () => void;
}

export const NO_PROGRESS: Progress = { step: () => {}, aside: (say) => say(), stop: () => {} };

/** `total`: the reports to read, `null` where nobody knows. */
export function openProgress(total: number | null, terminal: Terminal, lang: Lang): Progress {
  const started = performance.now();
  let done = 0;
  let next = started + (terminal.errIsTerminal ? PATIENCE : LINE_EVERY);
  let bar: Bar | 'loading' | null = null;
  const facts = (): { done: number; rate: string; left: string } => {
    const seconds = (performance.now() - started) / 1000;
    const rate = done / seconds;
    return { done, rate: rate.toFixed(rate < 10 ? 1 : 0), left: total === null || done === 0 ? '?' : clock((total - done) / rate) };
  };
  const openBar = async (): Promise<void> => {
    bar = 'loading';
    const { SingleBar } = (await import('cli-progress')).default;
    if (bar !== 'loading') return;
    const format = words(lang, total === null ? 'progress/bar-open' : 'progress/bar');
    const opened = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true, barCompleteChar: '█', barIncompleteChar: '░', barsize: 24, gracefulExit: false });
    opened.start(total ?? 0, done, facts());
    bar = opened;
  };
  return {
    step: () => {
      done += 1;
      if (bar !== null && bar !== 'loading') bar.update(done, facts());
      if (performance.now() < next) return;
      next += LINE_EVERY;
      if (terminal.errIsTerminal) {
        if (bar === null) void openBar();
      } else terminal.say(words(lang, total === null ? 'progress/line-open' : 'progress/line', { total: total ?? 0, ...facts() }));
    },
    aside: (say) => {
      if (bar !== null && bar !== 'loading') process.stderr.write('\r\x1b[K');
      say();
      if (bar !== null && bar !== 'loading') bar.update(done, facts());
    },
    stop: () => {
      if (bar !== null && bar !== 'loading') bar.stop();
      bar = null;
      next = Number.POSITIVE_INFINITY;
    },
  };
}

/** > 75 → 1:15 */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60) % 60;
  const parts = [Math.floor(whole / 3600), minutes, whole % 60].slice(whole < 3600 ? 1 : 0);
  return parts.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
