/**
 * Before a file is sent: one that is too large is named at once, not after minutes of sending; and while one is on its
 * way the page says so, and pressing the button again sends nothing twice. The server checks all of it anyway.
 */

for (const input of document.querySelectorAll<HTMLInputElement>("input[type=file][data-most]")) {
  const { form } = input;
  if (form) watch(input, form);
}

function watch(input: HTMLInputElement, form: HTMLFormElement): void {
  const error = document.getElementById(`${input.id}-large`);
  const sending = document.getElementById(`${input.id}-sending`);
  let isSending = false;

  const check = (): void => {
    const words = tooLarge(input);
    input.setCustomValidity(words);
    input.toggleAttribute("aria-invalid", words !== "");
    if (error) error.textContent = words;
  };
  input.addEventListener("change", check);
  form.addEventListener("submit", (event) => {
    if (isSending) return event.preventDefault();
    isSending = true;
    if (sending && input.files?.length) sending.hidden = false;
  });
  // Back from the next page the form is as it was, and may be sent again.
  addEventListener("pageshow", () => {
    isSending = false;
    if (sending) sending.hidden = true;
    check();
  });
}

/** The server's sentence with what was found put in; '' when nothing is wrong. */
function tooLarge({ files, dataset }: HTMLInputElement): string {
  const size = files?.[0]?.size ?? 0;
  if (size <= Number(dataset["most"])) return "";
  const megabytes = Math.ceil(size / 100_000) / 10;
  const number = megabytes.toLocaleString(document.documentElement.lang || undefined);
  return (dataset["large"] ?? "").replace("%", number);
}

export {};
