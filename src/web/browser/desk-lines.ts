/**
 * The source of an import goes along with what is made of it: the line that belongs to the open row, or to the question
 * or row that has the focus, is marked and scrolled into the source's own window. The page itself stays where it is.
 */

const source = document.querySelector<HTMLElement>(".lines");

if (source) {
  const first = source.querySelector<HTMLElement>("li.cur");
  if (first) bring(source, first);
  document.addEventListener("focusin", ({ target }) => {
    const line = target instanceof Element ? lineOf(target) : null;
    if (!line) return;
    source.querySelector(".cur")?.classList.remove("cur");
    line.classList.add("cur");
    bring(source, line);
  });
}

/** The first line that the question or the row links to. */
function lineOf(element: Element): HTMLElement | null {
  const row = element.closest(".asks > li, .many > li, .sigs tbody > tr");
  const link = row?.querySelector<HTMLAnchorElement>('a[href^="#l"]');
  return link ? document.getElementById(link.hash.slice(1)) : null;
}

/** Where the source has no window of its own, nothing moves. */
function bring(window: HTMLElement, line: HTMLElement): void {
  const seen = window.getBoundingClientRect();
  const { top, bottom } = line.getBoundingClientRect();
  if (top < seen.top || bottom > seen.bottom)
    window.scrollTop += top - seen.top - window.clientHeight / 3;
}

export {};
