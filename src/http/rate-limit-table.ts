/** How often a thing may be asked for. `burst` at once, then one every `every` seconds. */
export interface Limit {
  readonly burst: number;
  /** Seconds. */
  readonly every: number;
}

export const limitTable = {
  /** Forms of signing sent from one address block. */
  sign: { burst: 20, every: 30 },
  /** Claims on listed lines from one address block. */
  claim: { burst: 10, every: 60 },
  /** Comments on a draft from one address block. */
  comment: { burst: 20, every: 30 },
  /** Sign-in links asked for from one address block. */
  "sign-in": { burst: 10, every: 60 },
  /** Sign-in links for one mailbox. */
  "sign-in-mailbox": { burst: 3, every: 600 },
  /** Pages behind mailed links from one address block: a guesser is slow, a reader never notices. */
  token: { burst: 60, every: 2 },
  /** Searches and other readings that no cache answers, from one address block. */
  search: { burst: 60, every: 1 },
  /** Suggestions while a name is typed, from one address block: as fast as people type, not as fast as lists are drawn. */
  suggest: { burst: 60, every: 0.5 },
  /** Requests to sign one statement: more than this is a trend, and they are held for a look. */
  "sign-statement": { burst: 300, every: 0.2 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limitTable;
