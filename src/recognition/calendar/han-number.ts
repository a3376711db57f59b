// Numbers below a hundred as Han writes them: 七, 十二, 二十, 三十一; 两 and 兩 count two.

const units = "一二三四五六七八九";

/** The value, or 0 for what is no such number. */
export function hanNumber(digits: string): number {
  const [, tens, ten, ones] = written.exec(digits) ?? [];
  return (ten === undefined ? 0 : 10 * valueOf(tens, 1)) + valueOf(ones, 0);
}

const written = /^(?:([一二三四五六七八九])?(十))?([一二两兩三四五六七八九])?$/u;

function valueOf(digit: string | undefined, otherwise: number): number {
  return digit === undefined ? otherwise : units.indexOf(digit.replace(/[两兩]/u, "二")) + 1;
}
