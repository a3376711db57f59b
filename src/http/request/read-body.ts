/** The bytes of a request's body, never more than wanted. */
import { refuse, type Refusal } from "#domain/refusal.ts";

/** @param most upper limit in bytes; the rest of a longer body is not read. */
export async function readBody(
  request: Request,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | Refusal> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > most) return refuse("too-large", { most });
  if (request.headers.has("content-encoding")) return refuse("bad-request");
  if (!request.body) return { bytes: new Uint8Array(0) };
  try {
    return await collect(request.body.getReader(), most);
  } catch {
    return refuse("bad-request");
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<{ readonly bytes: Uint8Array } | Refusal> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(parts) };
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return refuse("too-large", { most });
    }
    parts.push(value);
  }
}
