/**
 * HTML as tagged templates. Every value is escaped unless it is HTML made here; nothing, `false`, `null` and
 * `undefined` leave no trace, lists are joined. Attributes are written with double quotes around their values.
 *
 *     html`<p>${name}</p>${notes.map((note) => html`<li>${note}</li>`)}`
 */

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Child = Html | string | number | false | null | undefined | readonly Child[];

export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  let text = strings[0] ?? "";
  for (const [index, child] of children.entries()) text += write(child) + strings[index + 1];
  return new Html(text);
}

/** Markup from our own files; never anything a person typed. */
export function trusted(text: string): Html {
  return new Html(text);
}

export const nothing = new Html("");

/** Children with something between them. */
export function joined(children: readonly Child[], between: Child): Html {
  return new Html(children.map(write).join(write(between)));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text;
}

function write(child: Child): string {
  if (typeof child === "string") return escapeHtml(child);
  if (child instanceof Html) return child.text;
  if (typeof child === "number") return String(child);
  return Array.isArray(child) ? child.map(write).join("") : "";
}
