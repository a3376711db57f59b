/** One question to a store: what is asked, in words that both stores share, and the asking. */
import type { Reader } from "#store/reader.ts";

export type Asked = [string, () => Promise<unknown>];

export function ask<A extends readonly unknown[]>(
  r: Reader,
  question: (r: Reader, ...args: A) => Promise<unknown>,
  ...args: A
): Asked {
  return [`${question.name} ${JSON.stringify(plain(args))}`, () => question(r, ...args)];
}

/** Bytes, sets and maps as what JSON can tell apart. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("hex")}`;
  if (value instanceof Map || value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
