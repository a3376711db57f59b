/**
 * Suggestions below the name of the organisation while it is typed: a combobox with a list (WAI-ARIA 1.2, APG "editable
 * combobox with list autocomplete"). Each shows its country. Choosing one fills in name and country and answers "Is this
 * your organisation?" in advance; whatever is changed afterwards takes that answer back. Without this script the server
 * asks.
 */

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly place: string;
  readonly also: string | null;
}

interface Answer {
  readonly said: string;
  readonly suggestions: readonly Suggestion[];
}

const form = document.querySelector<HTMLFormElement>("form[data-suggestions]");
const pause = 150; // ms
const fewestLetters = 2;
const mostRemembered = 200;

class Combobox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #country: HTMLSelectElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #known = new Map<string, Answer>();
  /** The answer to the server's question, as a field of the form. */
  #chosen: HTMLInputElement | null = null;
  #shown: readonly Suggestion[] = [];
  #active = -1;
  #asking = new AbortController();
  #timer = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#input = form.elements.namedItem("organisation") as HTMLInputElement;
    this.#country = form.elements.namedItem("country") as HTMLSelectElement;
    this.#list = makeList(this.#input);
    this.#status = makeStatus(this.#input);
  }

  listen(): void {
    this.#input.addEventListener("input", () => {
      this.#takeBack();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), pause);
    });
    this.#country.addEventListener("change", () => this.#takeBack());
    this.#input.addEventListener("blur", () => this.#close());
    this.#input.addEventListener("keydown", (event) => {
      const isOwn = event.isComposing || event.ctrlKey || event.metaKey;
      if (!isOwn && this.#press(event.key)) event.preventDefault();
    });
  }

  /** Whether the key was for the list. */
  #press(key: string): boolean {
    const last = this.#shown.length - 1;
    const suggestion = this.#shown[this.#active];
    if (key === "ArrowDown" && last < 0) void this.#ask();
    else if (key === "ArrowDown") this.#move(this.#active < last ? this.#active + 1 : -1);
    else if (key === "ArrowUp" && last >= 0) this.#move(this.#active < 0 ? last : this.#active - 1);
    else if (key === "Enter" && suggestion) this.#choose(suggestion);
    else if (key === "Escape" && last >= 0) this.#close();
    else return false;
    return true;
  }

  async #ask(): Promise<void> {
    const name = this.#input.value.trim();
    if (name.length < fewestLetters) return this.#close();
    this.#asking.abort();
    this.#asking = new AbortController();
    const address = this.#form.dataset["suggestions"] ?? "";
    const known = this.#known.get(name);
    const answer = known ?? (await fetchAnswer(address, name, this.#asking.signal));
    if (!answer || this.#input.value.trim() !== name) return;
    if (this.#known.size < mostRemembered) this.#known.set(name, answer);
    this.#show(answer);
  }

  #show({ said, suggestions }: Answer): void {
    if (document.activeElement !== this.#input) return;
    this.#close();
    this.#status.textContent = said;
    if (suggestions.length === 0) return;
    this.#shown = suggestions;
    this.#list.replaceChildren(
      ...suggestions.map((one, at) => makeOption(one, at, () => this.#choose(one))),
    );
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
  }

  #close(): void {
    this.#shown = [];
    this.#active = -1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }

  #move(to: number): void {
    this.#active = to;
    for (const [at, option] of [...this.#list.children].entries())
      option.setAttribute("aria-selected", String(at === to));
    const option = this.#list.children[to];
    if (!option) return this.#input.removeAttribute("aria-activedescendant");
    this.#input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  #choose({ id, name, country }: Suggestion): void {
    this.#takeBack();
    this.#input.value = name;
    if (country) this.#country.value = country;
    // The question of the server, where it stands already, has fields of this name.
    if (!this.#form.querySelector("fieldset.ask")) this.#chosen = answerInAdvance(this.#form, id);
    this.#status.textContent = "";
    this.#close();
  }

  #takeBack(): void {
    this.#chosen?.remove();
    this.#chosen = null;
  }
}

if (form) new Combobox(form).listen();

/** A list right below the field, inside its place, so that it moves with it. */
function makeList(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  const label = document.querySelector(`label[for="${input.id}"]`);
  list.setAttribute("aria-label", label?.textContent?.trim() ?? "");
  list.hidden = true;
  const attributes = {
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const place = document.createElement("div");
  place.className = "suggesting";
  input.replaceWith(place);
  place.append(input, list);
  return list;
}

function makeStatus(input: HTMLInputElement): HTMLElement {
  const status = document.createElement("p");
  status.className = "vh";
  status.setAttribute("role", "status");
  input.parentElement?.append(status);
  return status;
}

function makeOption(suggestion: Suggestion, at: number, choose: () => void): HTMLLIElement {
  const option = document.createElement("li");
  option.id = `organisation-option-${at}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const part = (tag: string, text: string): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.dir = "auto";
    return element;
  };
  option.append(part("b", suggestion.name));
  if (suggestion.also) option.append(" ", part("span", suggestion.also));
  if (suggestion.place) option.append(" ", part("small", suggestion.place));
  // Before the field loses its focus.
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", choose);
  return option;
}

/** What the signer would answer to the question: the hidden field goes with the form. */
function answerInAdvance(form: HTMLFormElement, id: string): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "same";
  field.value = id;
  form.append(field);
  return field;
}

/** Suggestions are a help: when they do not come, nothing is said. */
async function fetchAnswer(
  address: string,
  name: string,
  signal: AbortSignal,
): Promise<Answer | null> {
  try {
    const url = `${address}&name=${encodeURIComponent(name)}`;
    const answer = await fetch(url, { signal, headers: { accept: "application/json" } });
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    return null;
  }
}
