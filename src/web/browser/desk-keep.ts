/**
 * On the page of an import nothing that was typed is lost because another button was pressed first: a changed form marked
 * `data-keep` is saved before another one is sent or another row is opened. What is wrong in it is shown instead. Without
 * this script each form is saved by its own button alone.
 */

const saved = new Map<HTMLFormElement, string>();
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep]"))
  saved.set(form, written(form));

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || form.action.endsWith("/undo")) return;
  const unsaved = unsavedBut(form);
  if (!unsaved) return;
  event.preventDefault();
  void saveThen(unsaved, () => form.requestSubmit(submitter));
});

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.getAttribute("href")?.startsWith("?") || event.ctrlKey || event.metaKey) return;
  // The link inside a form is the one that leaves it as it was.
  const unsaved = unsavedBut(link.closest("form"));
  if (!unsaved) return;
  event.preventDefault();
  void saveThen(unsaved, () => link.click());
});

function unsavedBut(own: HTMLFormElement | null): HTMLFormElement | undefined {
  return [...saved.keys()].find((form) => form !== own && saved.get(form) !== written(form));
}

/** A saved form is answered by a way on; anything else is shown as if its own button had been pressed. */
async function saveThen(form: HTMLFormElement, goOn: () => void): Promise<void> {
  const body = written(form);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const sent = { method: "POST", redirect: "manual", headers, body } as const;
  const isSaved = await fetch(form.action, sent).then(
    ({ type }) => type === "opaqueredirect",
    () => false,
  );
  if (!isSaved) return form.submit();
  saved.set(form, body);
  goOn();
}

function written(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") fields.append(name, value);
  return fields.toString();
}

export {};
