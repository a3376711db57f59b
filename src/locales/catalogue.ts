/**
 * All sentences shown to people: flat ICU MessageFormat texts by key, one file an area.
 * A key begins with the name of its file: `web.sign.title` stands in `web.json`.
 */

import againEn from "./en/again.json" with { type: "json" };
import circulationEn from "./en/circulation.json" with { type: "json" };
import cliEn from "./en/cli.json" with { type: "json" };
import columnsEn from "./en/columns.json" with { type: "json" };
import deskEn from "./en/desk.json" with { type: "json" };
import erasureEn from "./en/erasure.json" with { type: "json" };
import helpEn from "./en/help.json" with { type: "json" };
import intakeEn from "./en/intake.json" with { type: "json" };
import logEn from "./en/log.json" with { type: "json" };
import invitationEn from "./en/invitation.json" with { type: "json" };
import mailEn from "./en/mail.json" with { type: "json" };
import namesEn from "./en/names.json" with { type: "json" };
import proofEn from "./en/proof.json" with { type: "json" };
import recognitionEn from "./en/recognition.json" with { type: "json" };
import registryEn from "./en/registry.json" with { type: "json" };
import refusalEn from "./en/refusal.json" with { type: "json" };
import termsEn from "./en/terms.json" with { type: "json" };
import verifierEn from "./en/verifier.json" with { type: "json" };
import verifyEn from "./en/verify.json" with { type: "json" };
import webEn from "./en/web.json" with { type: "json" };
import againSr from "./sr-Cyrl/again.json" with { type: "json" };
import circulationSr from "./sr-Cyrl/circulation.json" with { type: "json" };
import cliSr from "./sr-Cyrl/cli.json" with { type: "json" };
import columnsSr from "./sr-Cyrl/columns.json" with { type: "json" };
import deskSr from "./sr-Cyrl/desk.json" with { type: "json" };
import erasureSr from "./sr-Cyrl/erasure.json" with { type: "json" };
import helpSr from "./sr-Cyrl/help.json" with { type: "json" };
import intakeSr from "./sr-Cyrl/intake.json" with { type: "json" };
import logSr from "./sr-Cyrl/log.json" with { type: "json" };
import invitationSr from "./sr-Cyrl/invitation.json" with { type: "json" };
import mailSr from "./sr-Cyrl/mail.json" with { type: "json" };
import namesSr from "./sr-Cyrl/names.json" with { type: "json" };
import proofSr from "./sr-Cyrl/proof.json" with { type: "json" };
import recognitionSr from "./sr-Cyrl/recognition.json" with { type: "json" };
import registrySr from "./sr-Cyrl/registry.json" with { type: "json" };
import refusalSr from "./sr-Cyrl/refusal.json" with { type: "json" };
import termsSr from "./sr-Cyrl/terms.json" with { type: "json" };
import verifierSr from "./sr-Cyrl/verifier.json" with { type: "json" };
import verifySr from "./sr-Cyrl/verify.json" with { type: "json" };
import webSr from "./sr-Cyrl/web.json" with { type: "json" };

export const english = {
  ...againEn,
  ...circulationEn,
  ...cliEn,
  ...columnsEn,
  ...deskEn,
  ...erasureEn,
  ...helpEn,
  ...intakeEn,
  ...logEn,
  ...invitationEn,
  ...mailEn,
  ...namesEn,
  ...proofEn,
  ...recognitionEn,
  ...registryEn,
  ...refusalEn,
  ...termsEn,
  ...verifierEn,
  ...verifyEn,
  ...webEn,
};

export type MessageKey = keyof typeof english;

export const serbian: Readonly<Partial<Record<string, string>>> = {
  ...againSr,
  ...circulationSr,
  ...cliSr,
  ...columnsSr,
  ...deskSr,
  ...erasureSr,
  ...helpSr,
  ...intakeSr,
  ...logSr,
  ...invitationSr,
  ...mailSr,
  ...namesSr,
  ...proofSr,
  ...recognitionSr,
  ...registrySr,
  ...refusalSr,
  ...termsSr,
  ...verifierSr,
  ...verifySr,
  ...webSr,
};

/** Whether a key made at run time, from a rule or a code, has a sentence. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}
