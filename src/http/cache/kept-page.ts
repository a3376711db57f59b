/** An answer kept as bytes: what it was made of, and what goes over the wire in each encoding. */
import { compress, decompress, type Encoding } from "../answer/encodings.ts";
import { etagOf, hashBody } from "../answer/etag.ts";

/** Shorter bodies gain nothing by compressing. */
const worthCompressing = 860;
/** Longer ones are kept compressed only, a tenth of their size: nearly every reader takes them so. */
const keptPlain = 50_000;

export interface WireAnswer {
  /** Names and values in turn, as `writeHead` takes them. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export class KeptPage {
  readonly status: number;
  readonly hash: string;
  readonly #headers: readonly string[];
  readonly #isLong: boolean;
  readonly #wire = new Map<Encoding, WireAnswer | Promise<WireAnswer>>();
  /** Not there any more when the page is long and was compressed. */
  #body: Buffer | undefined;
  #encodedBytes = 0;
  #change: number;
  /** Told when it holds more memory than before, or less: it is compressed after somebody began to keep it. */
  onWeight: () => void = () => undefined;

  /** @param headers all that do not depend on the encoding. */
  constructor(status: number, change: number, headers: readonly string[], body: Buffer) {
    this.status = status;
    this.hash = hashBody(body);
    this.#headers = headers;
    this.#isLong = body.length >= keptPlain;
    this.#body = body;
    this.#change = change;
  }

  /** The change it shows at least. */
  get change(): number {
    return this.#change;
  }

  /** It is the same at a later change: what was compressed stays. */
  showsAlso(change: number): void {
    this.#change = Math.max(this.#change, change);
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
    return (this.#body?.length ?? 0) + this.#encodedBytes + 2000;
  }

  wire(wanted: Encoding): WireAnswer | Promise<WireAnswer> {
    const encoding = this.#isShort() ? "identity" : wanted;
    const known = this.#wire.get(encoding);
    if (known) return known;
    const made = this.#encode(encoding);
    this.#wire.set(encoding, made);
    made.catch(() => this.#wire.delete(encoding));
    return made;
  }

  #isShort(): boolean {
    return this.#body !== undefined && this.#body.length < worthCompressing;
  }

  /** The plain text of a long page goes when there is a compressed one, and is made of that for whoever takes no other. */
  async #encode(encoding: Encoding): Promise<WireAnswer> {
    const body = await compress(this.#body ?? (await this.#unpack()), encoding);
    const answer = { headers: this.#headersOf(encoding, body), body };
    if (encoding === "identity" && this.#isLong) this.#wire.delete(encoding);
    else this.#wire.set(encoding, answer);
    if (encoding !== "identity") {
      this.#encodedBytes += body.length;
      if (this.#isLong) this.#body = undefined;
    }
    this.onWeight();
    return answer;
  }

  #headersOf(encoding: Encoding, body: Buffer): readonly string[] {
    return [
      ...this.#headers,
      ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
      "ETag",
      etagOf(this.hash, encoding),
      "Content-Length",
      String(body.length),
    ];
  }

  #unpack(): Promise<Buffer> {
    for (const encoding of ["gzip", "br"] as const) {
      const packed = this.#wire.get(encoding);
      if (packed && !(packed instanceof Promise)) return decompress(packed.body, encoding);
    }
    throw new Error("a long page lost its text");
  }
}
