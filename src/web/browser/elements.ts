/** Building pages without markup: every text is a text node, whatever it holds. */

export type Piece = Node | string | false | null | undefined;
type Attributes = Readonly<Record<string, string | boolean>>;

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...pieces: readonly Piece[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== false) element.setAttribute(key, value);
  }
  element.append(...pieces.filter((piece): piece is Node | string => isPiece(piece)));
  return element;
}

export function show(place: Element, ...pieces: readonly Piece[]): void {
  place.replaceChildren(...pieces.filter((piece): piece is Node | string => isPiece(piece)));
}

/** A link that saves a text as a file, made in this page. */
export function saveLink(words: string, name: string, text: string, type: string): HTMLElement {
  const link = make("a", { download: name, href: "#" }, words);
  link.href = URL.createObjectURL(new Blob([text], { type }));
  return link;
}

function isPiece(piece: Piece): boolean {
  return piece !== false && piece !== null && piece !== undefined;
}
