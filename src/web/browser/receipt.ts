/**
 * The program of a receipt's own page: reads the receipt that lies in the page, verifies it without any network, and
 * puts what it verified in place of what the page said. What came beside the receipt is shown as the site's word alone.
 */
import { decodeUtf8 } from "#lib/bytes.ts";
import { parseReceipt } from "#verify/receipt/receipt.ts";
import { decodeElement } from "#verify/receipt/receipt-page.ts";
import type { Omission, Report } from "#verify/report.ts";
import { verifyReceipt } from "#verify/receipt/verify-receipt.ts";
import { knowsEd25519, webPrimitives } from "#verify/web-primitives.ts";
import { make, show } from "./elements.ts";
import { titleOf, viewReceipt } from "./receipt-view.ts";
import { viewReport } from "./report-view.ts";
import { chooseWords } from "./words.ts";

const words = chooseWords(document.documentElement.dataset["locale"] ?? null, navigator.languages);
const held = document.getElementById("receipt")?.textContent ?? "";
const place = document.getElementById("verified");

if (place) void present(place, decodeElement(held) ?? new Uint8Array());

async function present(here: HTMLElement, file: Uint8Array): Promise<void> {
  const receipt = parseReceipt(decodeUtf8(file) ?? "");
  const began = performance.now();
  const report = await check(file, "");
  performance.measure("receipt", { start: began });
  const told = make("div", { id: "told" }, view(report));
  const title = receipt && titleOf(receipt);
  const head = title && make("p", { class: "sub", lang: title.language }, title.title);
  const parts = receipt && viewReceipt(words, receipt);
  // What is wrong comes before what it says.
  const order = report?.ok === true ? [parts?.who, told] : [told, parts?.who];
  show(here, head, ...order, parts?.text, viewBeside());
  here.append(viewKeyForm(file, told));
  document.documentElement.dataset["verified"] = String(report?.ok ?? false);
}

/** Null where this browser cannot verify signatures. `vkey`: what the reader brought, or nothing. */
async function check(file: Uint8Array, vkey: string): Promise<Report | null> {
  if (!(await knowsEd25519(globalThis.crypto?.subtle))) return null;
  const primitives = webPrimitives(crypto.subtle);
  const pins = vkey.trim() === "" ? {} : { vkey };
  const report = await verifyReceipt({ primitives, file, pins, kept: [] });
  const own: Omission = { code: "own-program", params: {} };
  return { ...report, notChecked: [own, ...report.notChecked] };
}

function view(report: Report | null): HTMLElement {
  if (!report)
    return make("p", { class: "verdict is-wrong", role: "alert" }, words("verifier.no-ed25519"));
  return viewReport(words, { title: words("verifier.receipt.result"), report });
}

/** A key that the reader has from elsewhere makes the difference between "agrees with itself" and "is of that log". */
function viewKeyForm(file: Uint8Array, told: HTMLElement): HTMLElement {
  const field = make("textarea", { id: "key", rows: "2", spellcheck: "false", dir: "ltr" });
  const button = make(
    "button",
    { class: "btn second", type: "submit" },
    words("verifier.receipt.again"),
  );
  const form = make(
    "form",
    { class: "form no-print" },
    make(
      "div",
      { class: "field" },
      make("label", { for: "key" }, words("verifier.key")),
      make("p", { class: "hint", id: "key-hint" }, words("verifier.key.hint")),
      field,
    ),
    button,
  );
  field.setAttribute("aria-describedby", "key-hint");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void check(file, field.value).then((report) => {
      show(told, view(report));
      told.querySelector("h2")?.focus();
    });
  });
  return form;
}

/** The number and the address are not in the log's entry: they are the site's word. */
function viewBeside(): HTMLElement | null {
  const beside = readBeside(document.getElementById("beside")?.textContent ?? "");
  if (!beside) return null;
  return make(
    "div",
    { class: "beside" },
    make("h2", {}, words("verifier.receipt.beside")),
    make("p", {}, words("verifier.receipt.number", { number: beside.number })),
    make("p", {}, make("code", { class: "mono", dir: "ltr" }, beside.address)),
  );
}

function readBeside(text: string): { readonly number: number; readonly address: string } | null {
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { number, address } = value;
    return typeof number === "number" && typeof address === "string" ? { number, address } : null;
  } catch {
    return null;
  }
}
