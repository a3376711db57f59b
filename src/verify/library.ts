// Verifying what Undersigned publishes as a library: `undersigned/verify`. Pure, for Node and browsers; files are read
// by a function that is passed in. Formats: docs/formats/log.md, docs/formats/receipt.md.
//
//   import { verifyReceipt, webPrimitives } from "undersigned/verify";
//
//   const primitives = webPrimitives(crypto.subtle);
//   const report = await verifyReceipt({ primitives, file, pins: { vkey }, kept: [] });
//   report.ok; report.findings; report.notChecked;

export type { ShownPage, ShownRow } from "./list/check-page.ts";
export { formatReceipt, parseReceipt } from "./receipt/receipt.ts";
export type { Receipt } from "./receipt/receipt.ts";
export { readReceiptFile } from "./receipt/receipt-page.ts";
export { checks, failureCodes, omissionCodes, passCodes } from "./report.ts";
export type { Check, Finding, Omission, Params, Report } from "./report.ts";
export type { ReadFile } from "./read-log.ts";
export type { Pins } from "./trust.ts";
export { verifyGrowing } from "./verify-growing.ts";
export type { GrowingVerification } from "./verify-growing.ts";
export { verifyLog } from "./verify-log.ts";
export type { LogReport, LogVerification } from "./verify-log.ts";
export { verifyProof } from "./receipt/verify-proof.ts";
export type { ProofVerification } from "./receipt/verify-proof.ts";
export { verifyReceipt } from "./receipt/verify-receipt.ts";
export type { ReceiptVerification } from "./receipt/verify-receipt.ts";
export { knowsEd25519, webPrimitives } from "./web-primitives.ts";
export type { WebSubtle } from "./web-primitives.ts";
