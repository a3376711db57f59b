/** An answer kept as bytes: what it was made of, and what goes over the wire in each encoding. */
import { compress, type Encoding } from "../answer/encodings.ts";
import { etagOf, hashBody } from "../answer/etag.ts";

/** Shorter bodies gain nothing by compressing. */
const worthCompressing = 860;

export interface WireAnswer {
  /** Names and values in turn, as `writeHead` takes them. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export class KeptPage {
  readonly status: number;
  /** The change it shows at least. */
  readonly change: number;
  readonly hash: string;
  readonly #headers: readonly string[];
  readonly #body: Buffer;
  readonly #wire = new Map<Encoding, WireAnswer | Promise<WireAnswer>>();
  #encodedBytes = 0;

  /** @param headers all that do not depend on the encoding. */
  constructor(status: number, change: number, headers: readonly string[], body: Buffer) {
    this.status = status;
    this.change = change;
    this.hash = hashBody(body);
    this.#headers = headers;
    this.#body = body;
  }

  /** The same bytes at a later change: what was compressed stays. */
  static later(page: KeptPage, change: number): KeptPage {
    const same = new KeptPage(page.status, change, page.#headers, page.#body);
    for (const [encoding, wire] of page.#wire) same.#wire.set(encoding, wire);
    same.#encodedBytes = page.#encodedBytes;
    return same;
  }

  isSame(other: KeptPage): boolean {
    return (
      this.status === other.status &&
      this.hash === other.hash &&
      this.#headers.join("\n") === other.#headers.join("\n")
    );
  }

  /** Memory it holds, roughly. */
  get bytes(): number {
    return this.#body.length + this.#encodedBytes + 2000;
  }

  wire(wanted: Encoding): WireAnswer | Promise<WireAnswer> {
    const encoding = this.#body.length < worthCompressing ? "identity" : wanted;
    const known = this.#wire.get(encoding);
    if (known) return known;
    const made = this.#encode(encoding);
    this.#wire.set(encoding, made);
    return made;
  }

  async #encode(encoding: Encoding): Promise<WireAnswer> {
    const body = await compress(this.#body, encoding);
    const encoded = encoding === "identity" ? [] : ["Content-Encoding", encoding];
    const headers = [
      ...this.#headers,
      ...encoded,
      "ETag",
      etagOf(this.hash, encoding),
      "Content-Length",
      String(body.length),
    ];
    const answer = { headers, body };
    if (encoding !== "identity") this.#encodedBytes += body.length;
    this.#wire.set(encoding, answer);
    return answer;
  }
}
