/** Rows of imports and of invitations, by the rules of tables.ts. */

export interface SourceFileRow {
  id: string;
  name: string;
  digest: string;
  bytes: Uint8Array;
  statement: string | null;
  account: string | null;
  at: string;
  work: string | null;
  target: string | null;
}

export interface ImportCorrectionRow {
  source: string;
  seq: number;
  correction: string;
}

export interface ImportRunRow {
  source: string;
  statement: string;
  state: string;
  done: number;
  total: number;
  by_account: string;
  moved_at: string;
}

export interface InvitationRow {
  id: string;
  statement: string;
  act: string;
  mailbox: string;
  interface: string;
  sealed: Uint8Array | null;
  by_account: string;
  at: string;
  reminders: number;
  last_at: string;
  answer: string | null;
  answered_at: string | null;
  claim: string | null;
}

export interface ImportTables {
  source_file: SourceFileRow;
  import_correction: ImportCorrectionRow;
  import_run: ImportRunRow;
  invitation: InvitationRow;
}
