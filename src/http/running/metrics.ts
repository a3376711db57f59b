/** Counters of the server in the text format of Prometheus, version 0.0.4. Nothing in them tells one reader from another. */
export type AnswerKind = "kept" | "page" | "asset" | "operation" | "refused";

/** Upper limits of the buckets of answering times, in seconds. */
const buckets = [0.005, 0.025, 0.1, 0.5, 2, 10];

export interface Metrics {
  count(kind: AnswerKind, status: number, seconds: number): void;
  countError(): void;
  format(gauges: Readonly<Record<string, number>>): string;
}

export function makeMetrics(): Metrics {
  const answers = new Map<AnswerKind, number[]>();
  const times = buckets.map(() => 0);
  let errors = 0;
  let sum = 0;
  let total = 0;

  function count(kind: AnswerKind, status: number, seconds: number): void {
    const byClass = answers.get(kind) ?? [0, 0, 0, 0, 0, 0];
    answers.set(kind, byClass);
    const statusClass = Math.floor(status / 100);
    byClass[statusClass] = (byClass[statusClass] ?? 0) + 1;
    total++;
    sum += seconds;
    let bucket = 0;
    while (bucket < buckets.length && seconds > (buckets[bucket] ?? 0)) bucket++;
    if (bucket < buckets.length) times[bucket] = (times[bucket] ?? 0) + 1;
  }

  function format(gauges: Readonly<Record<string, number>>): string {
    const lines = ["# TYPE undersigned_answers_total counter"];
    for (const [kind, byClass] of answers) {
      for (const [statusClass, value] of byClass.entries())
        if (value > 0)
          lines.push(
            `undersigned_answers_total{kind="${kind}",status="${statusClass}xx"} ${value}`,
          );
    }
    lines.push("# TYPE undersigned_answer_seconds histogram", ...formatBuckets(times, total));
    lines.push(
      `undersigned_answer_seconds_sum ${sum}`,
      `undersigned_answer_seconds_count ${total}`,
    );
    lines.push("# TYPE undersigned_errors_total counter", `undersigned_errors_total ${errors}`);
    for (const [name, value] of Object.entries(gauges)) {
      lines.push(`# TYPE undersigned_${name} gauge`, `undersigned_${name} ${value}`);
    }
    return `${lines.join("\n")}\n`;
  }

  return { count, countError: () => void errors++, format };
}

function formatBuckets(times: readonly number[], total: number): string[] {
  let below = 0;
  const lines = buckets.map((most, index) => {
    below += times[index] ?? 0;
    return `undersigned_answer_seconds_bucket{le="${most}"} ${below}`;
  });
  return [...lines, `undersigned_answer_seconds_bucket{le="+Inf"} ${total}`];
}
