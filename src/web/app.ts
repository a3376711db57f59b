/**
 * The public pages: every address of routes.ts with its answer. Readings are pure renders of committed state; sendings
 * read a form, run one operation, and lead to a page or show what was refused with the typed text kept.
 */
import type { App, Door, PageContext, RefusalPage } from "#http/door.ts";
import { type Answer, frameOf, type Pages, readerLocale, refusalAnswer } from "./answers.ts";
import type { Assets } from "./assets.ts";
import * as claim from "./claim/pages.ts";
import { sendDraftComment, showDraft } from "./circulation/pages.ts";
import { showEntry, showReceipt } from "./entry/pages.ts";
import * as invitation from "./invitation/pages.ts";
import * as own from "./erasure/answers.ts";
import * as log from "./log/files.ts";
import { showLog } from "./log/page.ts";
import { type RouteName, routes } from "./routes.ts";
import * as link from "./signature/behind-link.ts";
import { showSuggestions } from "./signature/suggestions.ts";
import { sendSignature, showSent, showSign } from "./signature/sign.ts";
import { formatSendAgain, sentOf } from "./send-again.ts";
import { formatFaultPage } from "./site/error.ts";
import { showLetter } from "./site/letters.ts";
import * as site from "./site/pages.ts";
import * as data from "./statement/data.ts";
import * as statement from "./statement/pages.ts";
import { showVerifierFile, showVerify } from "./verifier/pages.ts";

export interface PublicOptions {
  /** Seconds a person takes at least for a form; sent sooner, a request is held for the desk. 0 turns it off. */
  readonly fastestForm: number;
}

type Handler = (pages: Pages, c: PageContext) => Answer;

/** In this order: what has a fixed word in its place comes before what takes any. */
const handlers: Readonly<Record<RouteName, Handler>> = {
  index: site.showIndex,
  indexFeed: site.showIndexFeed,
  robots: site.showRobots,
  log: showLog,
  checkpoint: log.showLogFile,
  logPolicy: log.showLogPolicy,
  proof: log.showProof,
  receiptFile: log.showReceiptFile,
  logFile: log.showLogFile,
  frozenText: log.showFrozenText,
  openings: log.showOpeningFile,
  verify: showVerify,
  verifierFile: showVerifierFile,
  letter: showLetter,
  favicon: ({ assets }, c) => c.redirect(assets.url("favicon.svg"), 302),
  about: site.showAbout,
  privacy: site.showPrivacy,
  currentTerms: site.showTerms,
  terms: site.showTerms,
  organisation: site.showOrganisation,
  suggestions: showSuggestions,
  statementJson: data.showStatementJson,
  signatories: statement.showSignatories,
  signatoriesCsv: data.showSignatoriesCsv,
  changes: statement.showChanges,
  changesFeed: data.showChangesFeed,
  printStyle: data.showPrintStyle,
  sign: showSign,
  sendSignature,
  sent: showSent,
  confirm: link.showConfirm,
  sendConfirmation: link.sendConfirmation,
  deny: link.showDeny,
  sendDenial: link.sendDenial,
  mine: link.showMine,
  sendName: (pages, c) => link.sendAmendment(pages, c, "name"),
  sendMandate: (pages, c) => link.sendAmendment(pages, c, "mandate"),
  withdrawal: link.showWithdrawal,
  sendWithdrawal: link.sendWithdrawal,
  erasure: (pages, c) => own.showErasure(pages, c, "mine"),
  sendErasure: (pages, c) => own.sendErasure(pages, c, "mine"),
  ownData: (pages, c) => own.showOwnData(pages, c, "mine", false),
  ownDataFile: (pages, c) => own.showOwnData(pages, c, "mine", true),
  deniedErasure: (pages, c) => own.showErasure(pages, c, "deny"),
  sendDeniedErasure: (pages, c) => own.sendErasure(pages, c, "deny"),
  deniedData: (pages, c) => own.showOwnData(pages, c, "deny", false),
  deniedDataFile: (pages, c) => own.showOwnData(pages, c, "deny", true),
  erased: own.showErased,
  receipt: showReceipt,
  entry: (pages, c) => showEntry(pages, c, "organisation"),
  personEntry: (pages, c) => showEntry(pages, c, "person"),
  claim: claim.showClaim,
  sendClaim: claim.sendClaim,
  personClaim: claim.showClaim,
  sendPersonClaim: claim.sendClaim,
  confirmClaim: claim.showConfirmClaim,
  sendClaimConfirmation: claim.sendClaimConfirmation,
  denyClaim: claim.showDenyClaim,
  sendClaimDenial: claim.sendClaimDenial,
  invitation: invitation.showInvitation,
  sendAnswer: invitation.sendAnswer,
  notUs: invitation.showNotUs,
  sendNotUs: invitation.sendNotUs,
  draft: showDraft,
  sendComment: sendDraftComment,
  statement: statement.leadToLanguage,
  statementText: statement.showText,
};

export function addPublicPages(app: App, door: Door, assets: Assets, options: PublicOptions): void {
  const pages = { door, assets, fastest: options.fastestForm };
  for (const [name, handler] of Object.entries(handlers)) {
    const { method, path } = routes[name as RouteName];
    app.on(method, path, (c) => handler(pages, c as PageContext));
  }
}

/** For everything that no page of ours can show: unknown addresses, refusals before a handler is reached, faults. */
export function makeRefusalPage(door: Door, assets: Assets): RefusalPage {
  const pages = { door, assets, fastest: 0 };
  return (c, refusal, status) => {
    if (status !== 500) return refusalAnswer(pages, c, refusal);
    const frame = frameOf(pages, readerLocale(c));
    return c.html(formatFaultPage(frame, formatSendAgain(frame.t, sentOf(c, status))), 500);
  };
}
