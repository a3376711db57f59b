// Joining, comparing and decoding byte strings, without a runtime's own byte classes.

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

const scratch = new Uint8Array(4096);

/** Bytes, then the UTF-8 of a text. Short ones are lent: they are another's at the next call. */
export function joinUtf8(parts: readonly Uint8Array[], text: string): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  if (length + text.length * 3 > scratch.length) return concatBytes(...parts, encodeUtf8(text));
  let offset = 0;
  for (const part of parts) {
    scratch.set(part, offset);
    offset += part.length;
  }
  if (writeAscii(text, scratch, offset)) return scratch.subarray(0, offset + text.length);
  return scratch.subarray(0, offset + encoder.encodeInto(text, scratch.subarray(offset)).written);
}

/** False, with some of it written, where a text is more than ASCII. By hand, a short one needs no object to be written. */
function writeAscii(text: string, to: Uint8Array, offset: number): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return false;
    to[offset + at] = code;
  }
  return true;
}

/** Not constant-time: for public values such as hashes, never for secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes, a byte order mark kept as a character; undefined when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lower-case hexadecimal digits, two for each byte. */
export function formatHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
