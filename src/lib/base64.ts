// Base64 and base64url of RFC 4648 (sections 4 and 5), read strictly: one spelling for each
// byte string. Base64 is padded, base64url is not; unused bits are zero; nothing else is allowed.
//
//   bytes ff fe        base64 "//4="        base64url "__4"

const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const STANDARD_VALUES = valuesOf(STANDARD);
const URL_SAFE_VALUES = valuesOf(URL_SAFE);

/** Older browsers do not have what ECMAScript 2026 brings. */
const hasNative = typeof Uint8Array.prototype.toBase64 === "function";

export function encodeBase64(bytes: Uint8Array): string {
  if (hasNative) return bytes.toBase64();
  const digits = encodeDigits(bytes, STANDARD);
  return digits + "=".repeat((4 - (digits.length % 4)) % 4);
}

/** The bytes, or undefined when the text is not the one canonical spelling of any. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return decodeDigits(text.slice(0, text.length - padding), STANDARD_VALUES);
}

export function encodeBase64Url(bytes: Uint8Array): string {
  return hasNative
    ? bytes.toBase64({ alphabet: "base64url", omitPadding: true })
    : encodeDigits(bytes, URL_SAFE);
}

/** The bytes, or undefined when the text is not the one canonical spelling of any. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
  return decodeDigits(text, URL_SAFE_VALUES);
}

function encodeDigits(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(4, bytes.length - i + 1);
    for (let d = 0; d < digits; d++) text += alphabet.charAt((group >> (18 - 6 * d)) & 63);
  }
  return text;
}

function decodeDigits(text: string, values: Int8Array): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let pending = 0;
  let bits = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    pending = ((pending << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (pending >> bits) & 0xff;
    }
  }
  return (pending & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}

function valuesOf(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}
