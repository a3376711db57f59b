/**
 * 1 / (1 + e^-x) from sums and products alone. `Math.exp` may differ in its last digit from one machine to the next, and
 * what one tree sees otherwise, a hundred trees later is another forest.
 */
export function logistic(value: number): number {
  return 1 / (1 + exponential(-Math.max(-most, Math.min(most, value))));
}

const most = 40;
/** The logarithm of 2 in two parts, the first with so few digits that its multiples are exact. */
const [ln2, restOfLn2] = [0.693147180369123816, 1.9082149292705877e-10];
const terms = 16;

/** e^value = 2^twos e^rest, the latter by its series; |rest| is at most half the logarithm of 2. */
function exponential(value: number): number {
  const twos = Math.round(value / ln2);
  const rest = value - twos * ln2 - twos * restOfLn2;
  let sum = 1;
  for (let term = terms; term > 0; term -= 1) sum = 1 + (sum * rest) / term;
  return sum * (powersOfTwo[twos + farthest] as number);
}

const farthest = 60;
const powersOfTwo = Array.from({ length: 2 * farthest + 1 }, (_, at) => powerOfTwo(at - farthest));

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let times = Math.abs(exponent); times > 0; times -= 1) power *= exponent < 0 ? 0.5 : 2;
  return power;
}
