/** Rows of the registry, by the rules of tables.ts. */

export interface OrganisationRow {
  id: string;
  country: string | null;
  website: string | null;
  origin: string;
  created_at: string;
  joined: string | null;
  kind: string | null;
  parent: string | null;
}

export interface OrganisationNameRow {
  organisation: string;
  position: number;
  name: string;
  language: string | null;
  type: string;
  folded: string;
  since: string | null;
  until: string | null;
}

export interface OrganisationIdentifierRow {
  organisation: string;
  scheme: string;
  value: string;
}

export interface OrganisationDomainRow {
  domain: string;
  organisation: string;
  confirmed_at: string;
  confirmed_by: string;
}

export interface OrganisationKeyRow {
  key: string;
  organisation: string;
}

export interface OrganisationVerdictRow {
  one: string;
  other: string;
  verdict: string;
  by_account: string;
  at: string;
}

export interface OrganisationPairRow {
  one: string;
  other: string;
  verdict: string;
  rule: string;
  params: string;
  found_at: string;
  put_off_at: string | null;
}

export interface OrganisationChangeRow {
  organisation: string;
  seq: number;
  at: string;
  by_account: string;
  kind: string;
  reason: string | null;
  before: string | null;
  after: string | null;
}

export interface OrganisationUnreadRow {
  organisation: string;
}

export interface OutsideSourceRow {
  id: string;
  name: string;
  licence: string;
  format: string;
  file: string;
  digest: string;
  by_account: string;
  begun_at: string;
  ended_at: string | null;
  told: string;
}

export interface OutsideProposalRow {
  source: string;
  position: number;
  name: string;
  reference: string | null;
  facts: string;
  verdict: string;
  organisation: string | null;
  rule: string;
  params: string;
  answer: string | null;
  batch: string | null;
  answered_at: string | null;
  answered_by: string | null;
  result: string | null;
  before: string | null;
}

export interface RegistryTables {
  organisation: OrganisationRow;
  organisation_name: OrganisationNameRow;
  organisation_identifier: OrganisationIdentifierRow;
  organisation_domain: OrganisationDomainRow;
  organisation_key: OrganisationKeyRow;
  organisation_verdict: OrganisationVerdictRow;
  organisation_pair: OrganisationPairRow;
  organisation_change: OrganisationChangeRow;
  organisation_unread: OrganisationUnreadRow;
  outside_source: OutsideSourceRow;
  outside_proposal: OutsideProposalRow;
}
