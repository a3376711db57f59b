/**
 * Single-key shortcuts of the desk. Keys are printed on their buttons and named by `data-key`; this script presses the
 * button, and adds nothing that a page without it lacks. Letters act only while no field has focus (WCAG 2.1.4); the
 * script is not sent to who has switched them off.
 */

const places: Readonly<Record<string, string>> = {
  t: "/desk",
  r: "/desk/review",
  c: "/desk/claims",
  d: "/desk/duplicates",
  s: "/desk/statements",
  o: "/desk/organisations",
  m: "/desk/mail",
};

/** After G the next letter names a place; it waits this long. Milliseconds. */
const patience = 1500;
let goingUntil = 0;

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  if (event.key === "Escape") return closeDetails();
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") return sendFormOf(event);
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (actOn(event.key)) event.preventDefault();
});

function actOn(key: string): boolean {
  const letter = key.toLowerCase();
  if (performance.now() < goingUntil) {
    goingUntil = 0;
    return go(places[letter]);
  }
  if (letter === "g") {
    goingUntil = performance.now() + patience;
    return true;
  }
  if (key === "?") return go("/desk/help#keys");
  if (letter === "j" || letter === "k") return move(letter === "j" ? 1 : -1);
  return pressDigit(key) || press(letter);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !["radio", "checkbox", "submit"].includes(target.type)
  );
}

function go(path: string | undefined): boolean {
  if (path === undefined) return false;
  location.assign(path);
  return true;
}

/** The button, link, field or summary that bears the key and can be seen. */
function press(letter: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>("[data-key]")].find(
    (one) => one.dataset["key"]?.toLowerCase() === letter && one.checkVisibility(),
  );
  if (!found) return false;
  if (found instanceof HTMLInputElement) found.focus();
  else found.click();
  if (found.localName === "summary") focusFirst(found.parentElement);
  return true;
}

/** In an open panel of reasons the digits choose one. */
function pressDigit(key: string): boolean {
  if (!/^[1-9]$/.test(key)) return false;
  const radios = document.querySelectorAll<HTMLInputElement>("details[open] input[type=radio]");
  const chosen = radios[Number(key) - 1];
  if (!chosen) return false;
  chosen.checked = true;
  chosen.focus();
  return true;
}

/** J and K go through the rows of the page's list: each row's first link or button. */
function move(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-list] > li")].flatMap((row) => {
    const first = row.querySelector<HTMLElement>("a[href], button");
    return first ? [first] : [];
  });
  if (rows.length === 0) return false;
  const current = rows.findIndex(
    (one) => one === document.activeElement || one.getAttribute("aria-current") === "true",
  );
  const next = rows[Math.min(rows.length - 1, Math.max(0, current + by))];
  next?.focus();
  // Only a link: going to a row must never press a button of it.
  if (next instanceof HTMLAnchorElement && next.closest("[data-list=open]")) next.click();
  return true;
}

function focusFirst(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
}

function closeDetails(): void {
  const open = document.querySelector<HTMLDetailsElement>("details[open]");
  if (!open) return;
  open.open = false;
  open.querySelector<HTMLElement>("summary")?.focus();
}

/** Ctrl and Enter in a text send its form, by its first button. */
function sendFormOf(event: KeyboardEvent): void {
  const form = event.target instanceof HTMLElement ? event.target.closest("form") : null;
  if (!form) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector<HTMLButtonElement>("button"));
}

export {};
