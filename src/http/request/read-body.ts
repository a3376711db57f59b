/** The bytes of a request's body, never more than wanted. */
import { refuse, type Refusal } from "#domain/refusal.ts";

export interface Body {
  readonly bytes: Uint8Array;
  /** Why there are no more, where the beginning alone was wanted too. */
  readonly cut: Refusal | null;
}

/**
 * @param most upper limit in bytes; the rest of a longer body is not read.
 * @param head of a longer body its first `most` bytes, and why it was cut, instead of the refusal alone.
 */
export async function readBody(
  request: Request,
  most: number,
  head = false,
  pace: Pace = usualPace,
): Promise<Body | Refusal> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > most && !head) return refuse("too-large", { most });
  if (request.headers.has("content-encoding")) return refuse("bad-request");
  if (!request.body) return { bytes: new Uint8Array(0), cut: null };
  try {
    const body = await collect(request.body.getReader(), most, pace);
    if ("refusal" in body) return body;
    return body.cut && !head ? body.cut : body;
  } catch {
    return refuse("bad-request");
  }
}

/** How slowly a body may come. */
export interface Pace {
  /** Milliseconds that every body has. */
  readonly grace: number;
  /** Bytes that must have come in each further millisecond. */
  readonly slowest: number;
}

/** 8 MB may take 6 minutes, a form of some kilobytes 20 s. */
const usualPace: Pace = { grace: 20_000, slowest: 25 };

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
  { grace, slowest }: Pace,
): Promise<Body | Refusal> {
  const began = performance.now();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const left = began + grace + length / slowest - performance.now();
    const next = await inTime(reader.read(), left);
    if (next === null) {
      await reader.cancel();
      return refuse("too-slow");
    }
    if (next.done) return { bytes: Buffer.concat(parts), cut: null };
    length += next.value.length;
    parts.push(next.value);
    if (length > most) {
      await reader.cancel();
      return { bytes: Buffer.concat(parts, most), cut: refuse("too-large", { most }) };
    }
  }
}

/** Null when it took longer than `left` ms. */
async function inTime<T>(work: Promise<T>, left: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, left));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
