/** Line icons on a grid of 18: one sprite at the head of a page, used by name. Each stands beside its word. */
import { type Child, type Html, html, joined, trusted } from "./html.ts";

const shapes = {
  qes: '<circle cx="9" cy="7" r="5.2"/><path d="M6 11.5 5 16.5l4-2 4 2-1-5M6.8 7.1l1.6 1.6 2.9-3.2"/>',
  domain: '<path d="M2 3.5h14v11H2zM2 6.7h14M5.5 10.7l2 2 4.5-4"/>',
  passkey:
    '<circle cx="6" cy="6.5" r="3.5"/><path d="m8.6 9 6.4 6.4M12.6 13l2-2M10.6 11l1.4-1.4"/>',
  "email-domain":
    '<path d="M10.3 5H2v10h14V9.6M2 5.5l7 5.5 2.6-2"/><circle cx="14.3" cy="4.6" r="2.7" fill="currentColor" stroke="none"/>',
  email: '<path d="M2 4h14v10H2zM2 4.5l7 5.5 7-5.5"/>',
  listed: '<path d="M6.5 4.5h9.5M6.5 9h9.5M6.5 13.5h9.5M2.2 4.5h1.2M2.2 9h1.2M2.2 13.5h1.2"/>',
  ring: '<circle cx="9" cy="9" r="6.6"/><path d="M5.5 9h7"/>',
  clock: '<circle cx="9" cy="9" r="6.6"/><path d="M9 5v4.3l2.8 1.9"/>',
  bang: '<circle cx="9" cy="9" r="6.9"/><path d="M9 5v5M9 12v1.3"/>',
  check: '<path d="m3.5 9.6 3.7 3.7 7.3-8.2"/>',
} as const;

export type Icon = keyof typeof shapes;

/** Only the icons a page uses, once, before their first use. */
export function sprite(icons: readonly Icon[]): Html {
  const symbols = icons.map((name) => trusted(symbol(name)));
  return html`<svg class="vh" aria-hidden="true"><defs>${joined(symbols, "")}</defs></svg>`;
}

export function icon(name: Icon, look: "ink" | "grey" = "ink"): Html {
  const classes = look === "grey" ? "i grey" : "i";
  return html`<svg class="${classes}" aria-hidden="true"><use href="#i-${name}"/></svg>`;
}

/** Words with the mark of their kind before them; drawn by the style sheet, because a list has a thousand. */
export function marked(name: Icon, words: Child): Html {
  return html`<span class="ev k-${name}">${words}</span>`;
}

/** The rules that draw the marks of `marked`. */
export function formatMarkRules(): string {
  return Object.entries(shapes)
    .map(([name, shape]) => `.k-${name}{--mark:url("${dataUrl(shape)}")}`)
    .join("");
}

/** An SVG picture as a data URL (RFC 2397); what CSS or a URL would read differently is escaped. */
function dataUrl(shape: string): string {
  const drawn = shape.replaceAll("currentColor", "#000");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18" fill="none" stroke="#000" stroke-width="1.5">${drawn}</svg>`;
  const plain = svg
    .replaceAll('"', "'")
    .replace(/[<>#%{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `data:image/svg+xml,${plain}`;
}

function symbol(name: Icon): string {
  return `<symbol id="i-${name}" viewBox="0 0 18 18">${shapes[name]}</symbol>`;
}
