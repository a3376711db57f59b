// SHA-256 of FIPS 180-4, in one call and without waiting: what hashing a hundred thousand entries in a browser needs,
// whose own digest answers only through promises. Nothing secret is hashed with it, so it need not run in constant time.

/** First 32 bits of the fractions of the cube roots of the first 64 primes; of square roots, of the first eight. */
const [cubeRoots, squareRoots] = fractionsOfRoots();

// Written anew for every digest, and never read before that: a hundred thousand digests make no garbage of their own.
const state = new Uint32Array(8);
const words = new Uint32Array(64);
const end = new Uint8Array(128);

/** Any bytes in, 32 bytes out. */
export function sha256(bytes: Uint8Array): Uint8Array {
  state.set(squareRoots);
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) addBlock(bytes, at);
  const padded = padEnd(bytes, whole);
  for (let at = 0; at < padded; at += 64) addBlock(end, at);
  const digest = new Uint8Array(32);
  for (let i = 0; i < 32; i++) digest[i] = (state[i >> 2] ?? 0) >>> (24 - 8 * (i & 3));
  return digest;
}

/** What is left after the last whole block, a bit, zeros, and the length in bits as 64-bit number: 64 bytes or 128. */
function padEnd(bytes: Uint8Array, whole: number): number {
  const rest = bytes.length - whole;
  const padded = rest < 56 ? 64 : 128;
  for (let i = 0; i < rest; i++) end[i] = bytes[whole + i] ?? 0;
  end[rest] = 0x80;
  end.fill(0, rest + 1, padded - 8);
  const [high, low] = [Math.floor(bytes.length / 2 ** 29), (bytes.length * 8) % 2 ** 32];
  for (let i = 0; i < 4; i++) {
    end[padded - 8 + i] = high >>> (24 - 8 * i);
    end[padded - 4 + i] = low >>> (24 - 8 * i);
  }
  return padded;
}

function addBlock(bytes: Uint8Array, at: number): void {
  expand(bytes, at);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
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
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

/** The 16 big-endian words of a block, and the 48 made from them. */
function expand(bytes: Uint8Array, at: number): void {
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
