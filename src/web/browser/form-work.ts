/**
 * The work that a flooded statement asks of a browser (web/signature/form-work.ts says what it is). It begins when the
 * address has been typed and is mostly done before the form is sent; a form that is sent sooner waits for it, but not
 * for ever: without work it is only looked at more closely.
 */

const form = document.querySelector<HTMLFormElement>("form[data-work-bits]");
const patience = 30_000; // ms
const mostTries = 100_000;

if (form && crypto.subtle) begin(form);

function begin(form: HTMLFormElement): void {
  const email = form.elements.namedItem("email") as HTMLInputElement;
  const stamp = form.elements.namedItem("stamp") as HTMLInputElement;
  const field = form.elements.namedItem("work") as HTMLInputElement;
  const notice = document.getElementById("work-notice");
  const bits = Number(form.dataset["workBits"]);
  const rounds = Number(form.dataset["workRounds"]);
  let done = Promise.resolve();
  let worked = "";
  let isWaiting = false;

  const start = (): void => {
    const address = email.value.trim();
    if (address === worked || !address.includes("@")) return;
    worked = address;
    field.value = "";
    done = findCounter(`${stamp.value}\n${address}`, bits, rounds, () => worked !== address).then(
      (counter) => {
        if (worked === address && counter !== null) field.value = String(counter);
      },
    );
  };

  const submit = (event: SubmitEvent): void => {
    start();
    if (field.value !== "" || worked === "" || !form.checkValidity()) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    if (notice) notice.hidden = false;
    void Promise.race([done, new Promise((resolve) => setTimeout(resolve, patience))]).then(() =>
      form.submit(),
    );
  };

  email.addEventListener("change", start);
  form.addEventListener("submit", submit);
  // Back from another page the form may be filled in already.
  start();
}

async function findCounter(
  password: string,
  bits: number,
  rounds: number,
  isStopped: () => boolean,
): Promise<number | null> {
  const bytes = new TextEncoder().encode(password);
  const key = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveBits"]);
  const salt = new Uint8Array(4);
  for (let counter = 0; counter < mostTries && !isStopped(); counter++) {
    new DataView(salt.buffer).setUint32(0, counter);
    const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
    const found = new DataView(await crypto.subtle.deriveBits(how, key, 16));
    if (found.getUint16(0) >>> (16 - bits) === 0) return counter;
  }
  return null;
}
