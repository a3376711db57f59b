/**
 * A JSON array of any length, element by element, as its bytes come in: one element is in memory at a time. RFC 8259.
 * The elements are returned as text and not parsed; what is between them must be commas and blanks.
 */

/** Bytes of one element at most; a longer one is passed over. */
export const largestElement = 1_000_000;

export type ArrayPart =
  | { readonly text: string }
  | { readonly passed: "large" }
  | { readonly wrong: "start" | "between" | "end" | "encoding" };

const [open, close, comma, quote, backslash] = [0x5b, 0x5d, 0x2c, 0x22, 0x5c];

/** Ends after the first `wrong`. */
export async function* splitArray(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArrayPart> {
  const splitter = new Splitter();
  for await (const chunk of chunks) {
    for (const part of splitter.take(chunk)) {
      yield part;
      if ("wrong" in part) return;
    }
  }
  if (!splitter.isDone) yield { wrong: splitter.isBegun ? "end" : "start" };
}

class Splitter {
  #state: "start" | "between" | "element" | "done" = "start";
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  #parts: Uint8Array[] = [];
  #size = 0;
  #isFirst = true;
  #hasComma = false;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  get isDone(): boolean {
    return this.#state === "done";
  }

  get isBegun(): boolean {
    return this.#state !== "start";
  }

  *take(chunk: Uint8Array): Generator<ArrayPart> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#state === "element") {
        if (!this.#endsElement(byte)) continue;
        this.#keep(chunk.subarray(from, at + 1));
        yield this.#element();
        this.#state = "between";
        this.#hasComma = false;
        continue;
      }
      const step = this.#stepOutside(byte);
      if (step === "wrong") {
        yield { wrong: this.#state === "start" ? "start" : "between" };
        return;
      }
      if (step === "element") from = at;
    }
    if (this.#state === "element") this.#keep(chunk.subarray(from));
  }

  #stepOutside(byte: number): "wrong" | "element" | "go-on" {
    // A byte order mark may stand before the text.
    if (isBlank(byte) || (this.#state === "start" && byteOrderMark.has(byte))) return "go-on";
    if (this.#state === "start") return byte === open ? this.#move("between") : "wrong";
    if (this.#state === "done") return "wrong";
    if (byte === close) return this.#move("done");
    if (byte === comma) {
      if (this.#isFirst || this.#hasComma) return "wrong";
      this.#hasComma = true;
      return "go-on";
    }
    if (byte !== 0x7b || !(this.#isFirst || this.#hasComma)) return "wrong";
    this.#state = "element";
    this.#isFirst = false;
    this.#depth = 1;
    this.#size = 0;
    this.#parts = [];
    return "element";
  }

  #move(state: "between" | "done"): "go-on" {
    this.#state = state;
    return "go-on";
  }

  #endsElement(byte: number): boolean {
    if (this.#inText) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) this.#inText = false;
      return false;
    }
    if (byte === quote) this.#inText = true;
    else if (byte === 0x7b || byte === open) this.#depth++;
    else if (byte === 0x7d || byte === close) this.#depth--;
    return this.#depth === 0;
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > largestElement) this.#parts = [];
    else this.#parts.push(Uint8Array.from(part));
  }

  #element(): ArrayPart {
    if (this.#size > largestElement) return { passed: "large" };
    try {
      return { text: this.#decoder.decode(Buffer.concat(this.#parts)) };
    } catch {
      return { wrong: "encoding" };
    }
  }
}

const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
