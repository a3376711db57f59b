/**
 * Rows as both databases hold them, one interface a table. Times are ISO 8601 UTC strings, which sort; JSON is text;
 * flags are 0 or 1. The columns are those of migrations/{sqlite,postgres}; a test compares them with the real tables.
 */
import type { Generated } from "kysely";
import type { ImportTables } from "./import-tables.ts";
import type { LogTables } from "./log-tables.ts";
import type { RegistryTables } from "./registry-tables.ts";

export interface InstanceRow {
  id: number;
  change: number;
  log_size: number;
  origin: string | null;
  clock: string;
  key_check: string | null;
}

export interface StatementRow {
  id: string;
  slug: string;
  authentic: string;
  addressee: string | null;
  deadline: string | null;
  admits: string;
  /** 0 or 1. */
  work: number;
  keep_days: number;
  publish_at: string;
  step: number;
  version: number;
  valid_from: number;
  organisation_lines: number;
  person_lines: number;
  origin: string;
  created_at: string;
}

export interface StatementStepRow {
  statement: string;
  step: number;
  state: string;
  at: string;
  by_account: string;
  reason: string | null;
}

export interface ProposerRow {
  statement: string;
  position: number;
  name: string;
  acronym: string | null;
  organisation: string | null;
}

export interface TermsRow {
  digest: string;
  body: string;
  created_at: string;
}

export interface TextVersionRow {
  statement: string;
  version: number;
  change: string;
  note: string | null;
  created_at: string;
  frozen_at: string | null;
  manifest: string | null;
  terms: string | null;
}

export interface TextBodyRow {
  statement: string;
  version: number;
  language: string;
  position: number;
  title: string | null;
  state: string;
  digest: string | null;
  size: number | null;
}

export interface UnitRow {
  statement: string;
  version: number;
  language: string;
  position: number;
  id: string;
  kind: string;
  text: string;
  source: string | null;
}

export interface SignatoryRow {
  statement: string;
  kind: string;
  number: number;
  act: string | null;
  printed: string;
  folded: string;
  name_language: string | null;
  country: string | null;
  role: string | null;
  affiliation: string | null;
  class: string;
  reservation: string | null;
  evidence: string;
  signed_at: string;
  version: number;
  language: string | null;
  organisation: string | null;
  repeats: number | null;
  source: string | null;
  source_line: number | null;
  raw: string | null;
  log_index: number | null;
  erased: string | null;
}

export interface ErasureRow {
  subject: string;
  what: string;
  scope: string;
  statement: string | null;
  reason: string;
  by_account: string;
  at: string;
  due_at: string;
  done_at: string | null;
}

export interface WithdrawalRow {
  act: string;
  at: string;
  log_index: number | null;
}

export interface ExclusionRow {
  act: string;
  at: string;
  reason: string;
  by_account: string;
  log_index: number | null;
}

export interface DisputeRow {
  act: string;
  claim: string;
  at: string;
  hides: number;
}

export interface TallyRow {
  statement: string;
  kind: string;
  facet: string;
  key: string;
  count: number;
}

export interface SignatureRow {
  act: string;
  statement: string;
  version: number;
  manifest: string;
  language: string;
  interface: string;
  kind: string;
  printed: string;
  affiliation: string | null;
  country: string;
  website: string | null;
  class: string;
  reservation: string | null;
  organisation: string | null;
  confirms: string | null;
  unsettled: string | null;
  mailbox: string;
  sealed: Uint8Array | null;
  nonce: string;
  held: number;
  requested_at: string;
  reading: string | null;
}

export interface ConfirmationRow {
  act: string;
  at: string;
  evidence: string;
  reasons: string;
}

export interface DenialRow {
  act: string;
  at: string;
}

export interface ReviewRow {
  act: string;
  seq: number;
  decision: string;
  reason: string | null;
  organisation: string | null;
  by_account: string;
  at: string;
  due_at: string | null;
  done_at: string | null;
  undone_at: string | null;
  /** Sealed under the act's key. */
  note: Uint8Array | null;
}

export interface AmendmentRow {
  id: string;
  act: string;
  what: string;
  printed: string | null;
  sealed: Uint8Array | null;
  at: string;
  decision: string | null;
  decided_at: string | null;
  by_account: string | null;
}

export interface ClaimRow {
  id: string;
  statement: string;
  act: string;
  answer: string;
  interface: string;
  mailbox: string;
  sealed: Uint8Array | null;
  nonce: string;
  at: string;
  confirmed_at: string | null;
  evidence: string | null;
  decision: string | null;
  decided_at: string | null;
  by_account: string | null;
}

export interface CommentRow {
  id: string;
  statement: string;
  language: string;
  unit: string | null;
  sealed: Uint8Array;
  nonce: string;
  at: string;
  settled_at: string | null;
  by_account: string | null;
}

export interface SealedKeyRow {
  subject: string;
  wrapped: Uint8Array;
  created_at: string;
}

export interface ChangeLineRow {
  id: Generated<number>;
  at: string;
  statement: string | null;
  kind: string;
  params: string;
  public: number;
  account: string | null;
}

export interface OutboxRow {
  id: string;
  purpose: string;
  subject: string;
  sealed: Uint8Array | null;
  mailbox: string;
  language: string;
  created_at: string;
  not_before: string;
  attempts: number;
  last_error: string | null;
  sent_at: string | null;
  bounced_at: string | null;
}

export interface TokenRow {
  hash: Uint8Array;
  purpose: string;
  subject: string;
  mailbox: string | null;
  manifest: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface AccountRow {
  id: string;
  mailbox: string;
  sealed: Uint8Array;
  role: string;
  created_at: string;
  disabled_at: string | null;
}

export interface SessionRow {
  hash: Uint8Array;
  account: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}

export interface Tables extends RegistryTables, ImportTables, LogTables {
  instance: InstanceRow;
  statement: StatementRow;
  statement_step: StatementStepRow;
  proposer: ProposerRow;
  terms: TermsRow;
  text_version: TextVersionRow;
  text_body: TextBodyRow;
  unit: UnitRow;
  signatory: SignatoryRow;
  withdrawal: WithdrawalRow;
  exclusion: ExclusionRow;
  dispute: DisputeRow;
  erasure: ErasureRow;
  tally: TallyRow;
  signature: SignatureRow;
  confirmation: ConfirmationRow;
  denial: DenialRow;
  review: ReviewRow;
  amendment: AmendmentRow;
  claim: ClaimRow;
  comment: CommentRow;
  sealed_key: SealedKeyRow;
  change_line: ChangeLineRow;
  outbox: OutboxRow;
  token: TokenRow;
  account: AccountRow;
  session: SessionRow;
}
