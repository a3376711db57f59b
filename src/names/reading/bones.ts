// The bones of a word: its consonants, as far as spellings and alphabets keep them apart alike.
//
//   "Nikolayev", "Nikolaiew"  ->  "nklb"     "Schmidt", "Šmit"  ->  "smd"

/** What remains of a word in every alphabet: consonants, doubled ones once, near ones as one. */
export function bonesOf(form: string): string {
  let bones = "";
  for (const letter of form
    .replace(/[sz]c?h|tz|ts|ch/g, "s")
    .replace(/ph/g, "f")
    .replace(/[kgd]h/g, (pair) => pair[0] ?? "")) {
    const bone = BONES[letter] ?? "";
    if (bone !== "" && bone !== bones[bones.length - 1]) bones += bone;
  }
  return bones;
}

const BONES: Readonly<Record<string, string>> = {
  b: "b",
  p: "b",
  f: "b",
  v: "b",
  d: "d",
  t: "d",
  g: "g",
  j: "g",
  k: "k",
  q: "k",
  c: "k",
  x: "k",
  l: "l",
  m: "m",
  n: "n",
  r: "r",
  s: "s",
  z: "s",
};
