/** The sentences of the door by which listed organisations and listed persons object. */
import type { MessageKey } from "#locales/translate.ts";
import type { SignatoryKind } from "#domain/signatory.ts";

const organisation = {
  link: "web.list.ours",
  title: "web.claim.title",
  sub: "web.claim.sub",
  emailHint: "web.claim.email.hint",
  confirm: "web.claim.confirm",
  "confirm.small": "web.claim.confirm.small",
  dispute: "web.claim.dispute",
  "dispute.small": "web.claim.dispute.small",
  "confirm.title": "web.claimed.confirm.title",
  "confirm.what": "web.claimed.confirm.what",
  "confirm.upheld": "web.claimed.confirm.upheld",
  "confirm.refused": "web.claimed.confirm.refused",
  "confirm.waits": "web.claimed.confirm.waits",
  "dispute.title": "web.claimed.dispute.title",
  "dispute.what": "web.claimed.dispute.what",
  "dispute.upheld": "web.claimed.dispute.upheld",
  "dispute.refused": "web.claimed.dispute.refused",
  "dispute.waits": "web.claimed.dispute.waits",
} as const satisfies Record<string, MessageKey>;

const person = {
  link: "web.list.mine",
  title: "web.claim.person.title",
  sub: "web.claim.person.sub",
  emailHint: "web.claim.person.email.hint",
  confirm: "web.claim.person.confirm",
  "confirm.small": "web.claim.person.confirm.small",
  dispute: "web.claim.person.dispute",
  "dispute.small": "web.claim.person.dispute.small",
  "confirm.title": "web.claimed.person.confirm.title",
  "confirm.what": "web.claimed.person.confirm.what",
  "confirm.upheld": "web.claimed.person.confirm.upheld",
  "confirm.refused": "web.claimed.person.confirm.refused",
  "confirm.waits": "web.claimed.person.waits",
  "dispute.title": "web.claimed.person.dispute.title",
  "dispute.what": "web.claimed.person.dispute.what",
  "dispute.upheld": "web.claimed.person.dispute.upheld",
  "dispute.refused": "web.claimed.dispute.refused",
  "dispute.waits": "web.claimed.person.waits",
} as const satisfies Record<keyof typeof organisation, MessageKey>;

export const claimWords: Readonly<
  Record<SignatoryKind, Readonly<Record<keyof typeof organisation, MessageKey>>>
> = { organisation, person };
