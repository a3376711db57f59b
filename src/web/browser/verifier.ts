/**
 * The verifier in the browser, in its two forms: the page /verify of a site, and one file that runs by itself
 * (docs/formats/verifier.md). It reads the log's files and sends nothing.
 */
import { knowsEd25519, webPrimitives } from "#verify/web-primitives.ts";
import { make, type Piece, saveLink, show } from "./elements.ts";
import { type Form, makeForm } from "./form.ts";
import { siteOf, siteReader } from "./read-site.ts";
import { formatReport, viewReport } from "./report-view.ts";
import { type Answer, type Asked, verifyHere } from "./verify-here.ts";
import { chooseWords, type WordKey } from "./words.ts";

const place = document.getElementById("verifier");
const fields = new URLSearchParams(location.search);
const words = chooseWords(
  document.documentElement.dataset["locale"] ?? fields.get("lang"),
  navigator.languages,
);

if (place) start(place);

/** On a site's own page the site is known, and a statement or an act may be asked about by the address. */
function start(here: HTMLElement): void {
  const site = here.dataset["own"] === undefined ? null : new URL("./", location.href).href;
  const slug = /^[a-z0-9-]{1,60}$/.exec(fields.get("s") ?? "")?.[0];
  const address = site !== null && slug !== undefined ? `${site}s/${slug}` : site;
  const told = make("div", { id: "told" });
  const form: Form = makeForm(words, { site: address, onVerify: () => void run(form, told, site) });
  document.documentElement.lang = words.tag;
  document.documentElement.dir = words.dir;
  for (const one of document.querySelectorAll<HTMLElement>("[data-words]"))
    one.textContent = words(one.dataset["words"] as WordKey);
  show(here, form.element, told);
  here.dataset["ready"] = "";
  void begin(form, told, site);
}

async function begin(form: Form, told: HTMLElement, site: string | null): Promise<void> {
  await form.recall();
  const act = /^[0-9a-f]{32}$/.exec(fields.get("act") ?? "")?.[0];
  if (site === null || (act === undefined && !fields.has("s"))) return;
  if (act !== undefined) await bringReceipt(form, site, act);
  await run(form, told, site);
}

/** The receipt of an act, as if it had been dropped here; one that is not there yet is left to the report. */
async function bringReceipt(form: Form, site: string, act: string): Promise<void> {
  const file = await siteReader(new URL(site))(`log/receipts/${act}.json`).catch(() => undefined);
  if (file) form.bring(`receipt-${act.slice(0, 8)}.json`, file);
}

async function run(form: Form, told: HTMLElement, ownSite: string | null): Promise<void> {
  const place = siteOf(form.address());
  if (!place) return say(told, words("verifier.site.wrong", { address: form.address() }));
  if (!(await knowsEd25519(globalThis.crypto?.subtle)))
    return say(told, words("verifier.no-ed25519"));
  form.setBusy(true);
  const progress = makeProgress(told);
  const began = performance.now();
  try {
    const answer = await verifyHere({
      ...place,
      primitives: webPrimitives(crypto.subtle),
      read: siteReader(place.base),
      trust: form.trust(),
      openings: form.openings(),
      kept: form.kept(),
      isOwnSite: ownSite !== null && siteOf(ownSite)?.base.href === place.base.href,
      ...progress,
    } satisfies Asked);
    performance.measure("verification", { start: began });
    showAnswer(told, answer, form);
  } catch (error) {
    say(
      told,
      words("verifier.unreadable", {
        message: error instanceof Error ? error.message : String(error),
      }),
    );
  } finally {
    form.setBusy(false);
    void form.recall();
  }
}

/** A sentence in the place of a report: nothing was verified. */
function say(told: HTMLElement, sentence: string): void {
  show(told, make("p", { class: "verdict is-wrong", role: "alert" }, sentence));
}

/** A bar, and now and then a sentence: readers of the screen are not told every bundle. */
function makeProgress(told: HTMLElement): Pick<Asked, "onProgress" | "onWait"> {
  const bar = make("progress", { "aria-label": words("verifier.progress.label") });
  const status = make("p", { role: "status", class: "quiet" }, words("verifier.progress.begin"));
  show(told, make("div", { class: "progress" }, bar, status));
  let spoken = 0;
  const onProgress = (done: number, size: number): void => {
    bar.max = size;
    bar.value = done;
    if (performance.now() - spoken < 1000 && done < size) return;
    spoken = performance.now();
    const key = done < size ? "verifier.progress" : "verifier.progress.end";
    status.textContent = words(key, { done, size });
  };
  const onWait = (): void => {
    bar.removeAttribute("value");
    status.textContent = words("verifier.progress.waiting");
  };
  return { onProgress, onWait };
}

function showAnswer(told: HTMLElement, answer: Answer, form: Form): void {
  const { site, files } = answer;
  const unknown = form.kept().filter(({ found }) => found.kind === "unknown");
  show(
    told,
    ...unknown.map(({ name }) =>
      make("p", { class: "verdict is-wrong" }, words("verifier.unknown-file", { name })),
    ),
    viewReport(words, {
      title: words("verifier.result.site"),
      report: site,
      rest: [viewSaving(answer)],
    }),
    ...files.map(({ name, report }) =>
      viewReport(words, { title: words("verifier.result.file", { name }), report }),
    ),
  );
  told.querySelector("h2")?.focus();
}

/** The checkpoint to keep; when history was changed, both checkpoints, which prove it together. */
function viewSaving({ site, before }: Answer): HTMLElement {
  const { checkpoint, findings } = site;
  const isRewritten = findings.some(({ ok, check }) => !ok && check === "history");
  const name = checkpoint ? `checkpoint-${checkpoint.size}.txt` : "";
  const links: readonly Piece[] = [
    checkpoint && saveLink(words("verifier.save.checkpoint"), name, checkpoint.note, "text/plain"),
    ...(isRewritten
      ? before.map((note, i) =>
          saveLink(
            words("verifier.save.evidence", { number: i + 1 }),
            `checkpoint-before-${i + 1}.txt`,
            note,
            "text/plain",
          ),
        )
      : []),
    saveLink(
      words("verifier.save.report"),
      "report.json",
      formatReport(words, site),
      "application/json",
    ),
  ];
  return make(
    "div",
    { class: "saving" },
    make("h3", {}, words("verifier.save")),
    make("p", {}, words("verifier.save.why")),
    make("p", { class: "data" }, ...links),
  );
}
