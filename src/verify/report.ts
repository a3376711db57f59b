// What a verification found, as codes with parameters; the sentences are in locales/en/verify.json under
// "verify.<code>". A report is good when nothing failed, and it always says what was not checked.

/** Steps of a verification, in the order in which they are made. */
export const checks = [
  "key",
  "checkpoint",
  "witnesses",
  "history",
  "files",
  "entries",
  "rules",
  "rolls",
  "texts",
  "list",
  "openings",
  "page",
  "receipt",
  "proof",
] as const;
export type Check = (typeof checks)[number];

/** Why a key, a policy or a checkpoint cannot be used: the parameter `reason`, in words under "verify.reason.<code>". */
export const reasonCodes = [
  "key-malformed",
  "key-type-unknown",
  "key-id-wrong",
  "key-weak",
  "policy-too-large",
  "policy-characters",
  "policy-line-unknown",
  "policy-key-wrong",
  "policy-key-repeated",
  "policy-name-wrong",
  "policy-group-wrong",
  "policy-quorum-wrong",
  "policy-quorum-missing",
  "checkpoint-malformed",
  "checkpoint-other-log",
  "checkpoint-unsigned",
  "checkpoint-signature-bad",
  "note-malformed",
  "note-signature-malformed",
  "note-too-large",
] as const;

/** What can be found right. */
export const passCodes = [
  "key-pinned",
  "checkpoint-signed",
  "quorum-met",
  "history-kept",
  "former-carried",
  "former-kept",
  "files-match",
  "entries-valid",
  "rules-kept",
  "rolls-match",
  "texts-match",
  "list-complete",
  "openings-match",
  "receipt-entry-logged",
  "receipt-manifest-matches",
  "proof-entry-logged",
  "page-shows-text",
  "page-shows-list",
] as const;

/** What can be found wrong. Those of `rules` come from the replay of the entries. */
export const failureCodes = [
  "key-missing",
  "key-unreadable",
  "key-retired",
  "policy-unreadable",
  "checkpoint-missing",
  "checkpoint-malformed",
  "checkpoint-other-log",
  "checkpoint-unsigned",
  "checkpoint-signature-bad",
  "quorum-missed",
  "old-checkpoint-unusable",
  "log-shrunk",
  "log-forked",
  "history-rewritten",
  "former-rewritten",
  "bundle-missing",
  "bundle-malformed",
  "tile-missing",
  "tile-differs",
  "root-differs",
  "entry-malformed",
  "log-not-opened",
  "log-opened-again",
  "log-origin-differs",
  "log-key-differs",
  "log-continued-after-end",
  "time-went-back",
  "act-repeated",
  "act-unknown",
  "act-ended",
  "version-unknown",
  "statement-ended",
  "version-frozen-again",
  "version-not-open",
  "version-replaced",
  "manifest-wrong",
  "manifest-differs",
  "language-not-frozen",
  "replaced-entry-wrong",
  "amendment-out-of-order",
  "act-not-listed",
  "act-not-disputed",
  "key-not-announced",
  "count-differs",
  "roll-differs",
  "roll-out-of-place",
  "text-missing",
  "text-differs",
  "text-malformed",
  "list-unreadable",
  "list-statement-unknown",
  "list-manifest-differs",
  "list-state-differs",
  "list-text-differs",
  "list-row-missing",
  "list-row-repeated",
  "list-row-unlogged",
  "list-row-unknown",
  "list-row-ended",
  "list-row-state-differs",
  "list-evidence-differs",
  "list-class-differs",
  "list-index-differs",
  "list-count-differs",
  "opening-malformed",
  "opening-differs",
  "opening-after-erasure",
  "opening-missing",
  "erasure-not-logged",
  "name-differs",
  "receipt-malformed",
  "receipt-entry-malformed",
  "receipt-proof-wrong",
  "receipt-manifest-differs",
  "receipt-text-differs",
  "proof-malformed",
  "proof-wrong",
  "page-text-differs",
  "page-list-differs",
  "page-count-differs",
] as const;

/** What a verification may have to leave open, most telling first. */
export const omissionCodes = [
  "key-not-pinned",
  "no-older-checkpoint",
  "former-not-carried",
  "no-witnesses",
  "witness-unverifiable",
  "checkpoint-old",
  "rules-not-applicable",
  "log-empty",
  "no-list",
  "list-pending",
  "texts-not-served",
  "rolls-not-checked",
  "openings-not-asked",
  "openings-not-served",
  "openings-withheld",
  "erasures-pending",
  "particulars-erased",
  "receipt-later-changes",
  "receipt-text-missing",
  "proof-without-entry",
  "page-not-compared",
  "own-program",
  "identity",
  "display",
] as const;

export type PassCode = (typeof passCodes)[number];
export type FailureCode = (typeof failureCodes)[number];
export type OmissionCode = (typeof omissionCodes)[number];
export type Params = Readonly<Record<string, string | number>>;

export type Finding =
  | { readonly check: Check; readonly ok: true; readonly code: PassCode; readonly params: Params }
  | {
      readonly check: Check;
      readonly ok: false;
      readonly code: FailureCode;
      readonly params: Params;
    };
export type Omission = { readonly code: OmissionCode; readonly params: Params };

export type Report = {
  /** Nothing that was checked was wrong. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly Omission[];
  /** Failures beyond those listed, when there were too many. */
  readonly unlisted: number;
};

const maxFailuresOfOneCode = 20;

/** Gathers findings; more than 20 failures of one code are counted, not kept. */
export class Findings {
  readonly #findings: Finding[] = [];
  readonly #omissions = new Map<OmissionCode, Params>();
  readonly #failures = new Map<FailureCode, number>();
  #unlisted = 0;

  pass(check: Check, code: PassCode, params: Params = {}): void {
    this.#findings.push({ check, ok: true, code, params });
  }

  fail(check: Check, code: FailureCode, params: Params = {}): void {
    const count = (this.#failures.get(code) ?? 0) + 1;
    this.#failures.set(code, count);
    if (count > maxFailuresOfOneCode) this.#unlisted += 1;
    else this.#findings.push({ check, ok: false, code, params });
  }

  /** Counts of one code given twice are added. */
  leaveOut(code: OmissionCode, params: Params = {}): void {
    const before = Number(this.#omissions.get(code)?.["count"] ?? 0);
    const count = typeof params["count"] === "number" ? { count: params["count"] + before } : {};
    this.#omissions.set(code, { ...params, ...count });
  }

  hasFailed(check: Check): boolean {
    return this.#findings.some((finding) => !finding.ok && finding.check === check);
  }

  /** Whether this was found wrong of what these parameters name, or may have been: not every failure is listed. */
  hasFound(code: FailureCode, params: Params): boolean {
    if ((this.#failures.get(code) ?? 0) > maxFailuresOfOneCode) return true;
    return this.#findings.some(
      (finding) =>
        finding.code === code &&
        Object.entries(params).every(([name, value]) => finding.params[name] === value),
    );
  }

  /** How many failures there are so far, listed or not. */
  count(): number {
    return [...this.#failures.values()].reduce((sum, count) => sum + count, 0);
  }

  report(): Report {
    const notChecked = omissionCodes.flatMap((code) => {
      const params = this.#omissions.get(code);
      return params ? [{ code, params }] : [];
    });
    const findings = this.#findings.toSorted(
      (a, b) => checks.indexOf(a.check) - checks.indexOf(b.check),
    );
    return { ok: this.count() === 0, findings, notChecked, unlisted: this.#unlisted };
  }
}
