// SHA-256 of FIPS 180-4, in one call and without waiting: what hashing a hundred thousand entries in a browser needs,
// whose own digest answers only through promises. Nothing secret is hashed with it, so it need not run in constant time.

/** First 32 bits of the fractions of the cube roots of the first 64 primes; of square roots, of the first eight. */
const [cubeRoots, squareRoots] = fractionsOfRoots();

/** Any bytes in, 32 bytes out. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(squareRoots);
  const words = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) addBlock(state, words, bytes, at);
  const end = padEnd(bytes, whole);
  for (let at = 0; at < end.length; at += 64) addBlock(state, words, end, at);
  const digest = new Uint8Array(32);
  for (let i = 0; i < 32; i++) digest[i] = (state[i >> 2] ?? 0) >>> (24 - 8 * (i & 3));
  return digest;
}

/** What is left after the last whole block, a bit, zeros, and the length in bits as 64-bit number: one block or two. */
function padEnd(bytes: Uint8Array, whole: number): Uint8Array {
  const rest = bytes.length - whole;
  const end = new Uint8Array(rest < 56 ? 64 : 128);
  end.set(bytes.subarray(whole));
  end[rest] = 0x80;
  const view = new DataView(end.buffer);
  view.setUint32(end.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(end.length - 4, (bytes.length * 8) % 2 ** 32);
  return end;
}

function addBlock(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
  expand(words, bytes, at);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const one = (h + sum1 + choice + (cubeRoots[i] ?? 0) + (words[i] ?? 0)) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}

/** The 16 big-endian words of a block, and the 48 made from them. */
function expand(words: Uint32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const j = at + 4 * i;
    const high = ((bytes[j] ?? 0) << 24) | ((bytes[j + 1] ?? 0) << 16);
    words[i] = high | ((bytes[j + 2] ?? 0) << 8) | (bytes[j + 3] ?? 0);
  }
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] ?? 0;
    const y = words[i - 2] ?? 0;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1;
  }
}

/** Roots in whole numbers, so that no rounding of a runtime's can change a digest. */
function fractionsOfRoots(): readonly [Uint32Array, Uint32Array] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < 64; n += 1n)
    if (primes.every((p) => n % p !== 0n)) primes.push(n);
  const fraction = (prime: bigint, power: bigint): number => {
    const scaled = prime << (32n * power);
    let root = 0n;
    for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) {
      if ((root + bit) ** power <= scaled) root += bit;
    }
    return Number(root & 0xffffffffn);
  };
  return [
    Uint32Array.from(primes, (prime) => fraction(prime, 3n)),
    Uint32Array.from(primes.slice(0, 8), (prime) => fraction(prime, 2n)),
  ];
}
