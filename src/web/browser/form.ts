/** The form of the verifier: which site, which key, what was kept from before. Files may be chosen, dropped or pasted. */
import { type KeptFile, recogniseFile } from "#verify/receipt/kept-file.ts";
import { make, type Piece, show } from "./elements.ts";
import { forget, recallAll } from "./memory.ts";
import type { WordKey, Words } from "./words.ts";

export interface Kept {
  readonly name: string;
  readonly found: KeptFile;
}

export interface Form {
  readonly element: HTMLFormElement;
  readonly address: () => string;
  /** What was typed as key or policy. */
  readonly trust: () => string;
  readonly openings: () => boolean;
  readonly kept: () => readonly Kept[];
  /** As if a file had been dropped. */
  readonly bring: (name: string, file: Uint8Array) => void;
  readonly setBusy: (busy: boolean) => void;
  /** Shows anew what this browser remembers. */
  readonly recall: () => Promise<void>;
}

export interface FormOptions {
  /** The site the page is served from; null for the program in a file of its own. */
  readonly site: string | null;
  readonly onVerify: () => void;
}

export function makeForm(words: Words, { site, onVerify }: FormOptions): Form {
  const kept: Kept[] = [];
  const address = make("input", {
    id: "site",
    type: "url",
    dir: "ltr",
    required: true,
    value: site ?? "",
    inputmode: "url",
    autocomplete: "url",
    spellcheck: "false",
  });
  const trust = make("textarea", { id: "trust", rows: "3", dir: "ltr", spellcheck: "false" });
  const openings = make("input", { id: "openings", type: "checkbox" });
  const list = make("ul", { class: "kept", "aria-live": "polite" });
  const remembered = make("div", { class: "remembered" });
  const button = make("button", { class: "btn", type: "submit" }, words("verifier.go"));
  const take = (files: Iterable<File>): void => void takeFiles(words, files, { kept, list, trust });
  const element = make(
    "form",
    { class: "form verifier" },
    field(words, "site", address, "verifier.site", "verifier.site.hint"),
    field(words, "trust", trust, "verifier.key", "verifier.key.hint"),
    makeDrop(words, take, list),
    remembered,
    make(
      "div",
      { class: "radio" },
      openings,
      make(
        "label",
        { for: "openings" },
        words("verifier.openings"),
        make("small", {}, words("verifier.openings.hint")),
      ),
    ),
    button,
  );
  element.noValidate = true;
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    onVerify();
  });
  return {
    element,
    address: () => address.value,
    trust: () => trust.value,
    openings: () => openings.checked,
    kept: () => kept,
    bring: (name, file) => take([new File([Uint8Array.from(file)], name)]),
    setBusy: (busy) => (button.disabled = busy),
    recall: () => showRemembered(words, remembered),
  };
}

function field(
  words: Words,
  id: string,
  input: HTMLElement,
  label: WordKey,
  hint: WordKey,
): HTMLElement {
  input.setAttribute("aria-describedby", `${id}-hint`);
  return make(
    "div",
    { class: "field" },
    make("label", { for: id }, words(label)),
    make("p", { class: "hint", id: `${id}-hint` }, words(hint)),
    input,
  );
}

/** A place to drop files on, and the same by a button for whoever cannot drop. */
function makeDrop(
  words: Words,
  take: (files: Iterable<File>) => void,
  list: HTMLElement,
): HTMLElement {
  const input = make("input", { id: "kept", type: "file", multiple: true });
  input.setAttribute("aria-describedby", "kept-hint");
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]); // The list empties itself with the field.
    input.value = "";
  });
  const place = make(
    "div",
    { class: "field drop" },
    make("label", { for: "kept" }, words("verifier.kept")),
    make("p", { class: "hint", id: "kept-hint" }, words("verifier.kept.hint")),
    input,
    list,
  );
  const over = (event: DragEvent): void => {
    event.preventDefault();
    place.classList.toggle("is-over", event.type === "dragover");
  };
  for (const name of ["dragover", "dragleave"] as const) place.addEventListener(name, over);
  place.addEventListener("drop", (event) => {
    over(event);
    take([...(event.dataTransfer?.files ?? [])]);
  });
  return place;
}

const mostFiles = 50;
const mostBytes = 24 * 1024 * 1024;

interface Taking {
  readonly kept: Kept[];
  readonly list: HTMLElement;
  readonly trust: HTMLTextAreaElement;
}

/** A key or a policy goes where keys are typed, the rest into the list; what is nothing of ours is named. */
async function takeFiles(
  words: Words,
  files: Iterable<File>,
  { kept, list, trust }: Taking,
): Promise<void> {
  for (const file of files) {
    const bytes =
      file.size <= mostBytes ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const found = recogniseFile(bytes);
    if ("text" in found) trust.value = found.text;
    if (kept.length < mostFiles) kept.push({ name: file.name, found });
  }
  show(
    list,
    ...kept.map((one) => viewKept(words, one, () => drop(words, one, { kept, list, trust }))),
  );
}

function drop(words: Words, one: Kept, taking: Taking): void {
  taking.kept.splice(taking.kept.indexOf(one), 1);
  void takeFiles(words, [], taking);
}

function viewKept(words: Words, { name, found }: Kept, onDrop: () => void): HTMLElement {
  const button = make("button", { type: "button", class: "as-link" }, words("verifier.kept.drop"));
  button.setAttribute("aria-label", words("verifier.kept.drop-name", { name }));
  button.addEventListener("click", onDrop);
  const what = make("span", {}, words(`verifier.kind.${found.kind}`));
  return make("li", { "data-kind": found.kind }, make("bdi", {}, name), " – ", what, " ", button);
}

async function showRemembered(words: Words, place: HTMLElement): Promise<void> {
  const known = await recallAll();
  if (!known) return show(place, make("p", { class: "quiet" }, words("verifier.memory.none")));
  show(
    place,
    ...known.map((one) => {
      const button = make(
        "button",
        { type: "button", class: "as-link" },
        words("verifier.memory.forget"),
      );
      button.addEventListener(
        "click",
        () => void forget(one.origin).then(() => showRemembered(words, place)),
      );
      const params = { origin: one.origin, size: one.size, date: dayIn(words, one.seenAt) };
      const said: Piece = words("verifier.memory.known", params);
      return make("p", { class: "quiet" }, said, " ", button);
    }),
  );
}

function dayIn({ tag }: Words, iso: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? "" : day.toLocaleDateString(tag, { dateStyle: "long" });
}
