/**
 * How busy the server is: answers being made, acts waiting for the database, and how late the event loop runs. Beyond
 * the limits new work is turned away at once, so that what was begun is finished in time. Kept pages always go out.
 */
export interface LoadLimits {
  /** Answers being made at once. */
  readonly answers: number;
  /** Acts waiting for a transaction. */
  readonly acts: number;
  /** Milliseconds the event loop may be late, again and again. */
  readonly lag: number;
}

export interface Load {
  readonly answers: number;
  readonly acts: number;
  readonly lag: number;
  begin(): void;
  end(): void;
  isTooMuch(): boolean;
  close(): void;
}

export const usualLimits: LoadLimits = { answers: 1000, acts: 2000, lag: 1000 };

const beat = 250; // ms

export function watchLoad(waitingActs: () => number, limits: LoadLimits = usualLimits): Load {
  let answers = 0;
  let late = [0, 0, 0];
  let expected = performance.now() + beat;
  const timer = setInterval(() => {
    late = [...late.slice(1), Math.max(0, performance.now() - expected)];
    expected = performance.now() + beat;
  }, beat).unref();
  // One long turn is no overload; three late beats in a row are.
  const lasting = (): number => Math.min(...late);

  return {
    get answers() {
      return answers;
    },
    get acts() {
      return waitingActs();
    },
    get lag() {
      return lasting();
    },
    begin: () => void answers++,
    end: () => void answers--,
    isTooMuch: () =>
      answers > limits.answers || waitingActs() > limits.acts || lasting() > limits.lag,
    close: () => clearInterval(timer),
  };
}
