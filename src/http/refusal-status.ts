/** The HTTP status (RFC 9110, section 15) of every refusal; the compiler sees to it that none is forgotten. */
import type { Refusal, RefusalCode } from "#domain/refusal.ts";

export type RefusalStatus = 400 | 403 | 404 | 408 | 409 | 410 | 413 | 422 | 429 | 503 | 507;

const statuses = {
  "form-incomplete": 422,
  "statement-unknown": 404,
  "statement-not-open": 409,
  "statement-state": 409,
  "deadline-past": 409,
  "statement-no-text": 409,
  "statement-no-title": 409,
  "statement-has-signatures": 409,
  "slug-taken": 409,
  "version-frozen": 409,
  "version-changed": 409,
  "language-unknown": 404,
  "language-exists": 409,
  "unit-unknown": 404,
  "unit-malformed": 422,
  "nothing-changed": 409,
  "token-unknown": 404,
  "token-expired": 410,
  "token-used": 410,
  "signature-unknown": 404,
  "signature-withdrawn": 409,
  "signature-not-published": 409,
  "signature-denied": 409,
  "corrections-wait": 409,
  "signatory-unknown": 404,
  "signatory-not-listed": 409,
  "signatory-gone": 410,
  "review-decided": 409,
  "review-too-late": 409,
  "reason-unknown": 422,
  "organisation-unknown": 404,
  "organisation-stands": 409,
  "domain-unusable": 422,
  "domain-confirmed": 409,
  "account-unknown": 404,
  "account-exists": 409,
  "account-last-administrator": 409,
  "not-permitted": 403,
  "sign-in-needed": 403,
  "too-many": 429,
  "too-large": 413,
  "too-slow": 408,
  "import-unreadable": 422,
  "import-repeated": 409,
  "import-unknown": 404,
  "import-running": 409,
  "import-changed": 409,
  "outside-known": 409,
  "outside-broken": 422,
  "proposal-unknown": 404,
  "record-changed": 409,
  "mail-unknown": 404,
  "mail-sent": 409,
  "claim-unknown": 404,
  "claim-decided": 409,
  "erasure-not-person": 409,
  "erasure-planned": 409,
  "erasure-unknown": 404,
  "not-found": 404,
  "cross-site": 403,
  "bad-request": 400,
  busy: 503,
  "storage-full": 507,
} as const satisfies Record<RefusalCode, RefusalStatus>;

export function statusOf(refusal: Refusal): RefusalStatus {
  return statuses[refusal.refusal];
}

/** For how long nothing would come of trying again, in seconds; undefined where it is no matter of time. */
export function secondsToWait(refusal: Refusal): number | undefined {
  const told = refusal.params?.["retryAfter"];
  if (typeof told === "number") return told;
  const status = statusOf(refusal);
  return status === 503 || status === 507 ? 5 : undefined;
}
