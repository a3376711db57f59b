// Quoted values of front matter (YAML 1.2, 7.3.1 and 7.3.2; TOML 1.0, string): on one line, or going on in those below.

/** What a value says; a quotation mark in front that nothing closes on this line opens one that goes on. */
export function unquote(value: string): string {
  const thrice = /^("""|''')(.*)\1$/su.exec(value)?.[2];
  if (thrice !== undefined) return thrice.trim();
  const closed = value.length >= 2 && value.at(-1) === value[0];
  const inner = value.slice(1, closed ? -1 : undefined);
  if (value.startsWith('"') && isOpen(inner)) return unescaped(inner).trim();
  const isSingle = value.startsWith("'") && !inner.replaceAll("''", "").includes("'");
  if (isSingle && (closed || !inner.includes('"'))) return inner.replaceAll("''", "'").trim();
  return value;
}

/** Whether a line of a field begins a value in double quotation marks that does not end on it. */
export function opensDouble(line: string): boolean {
  const inner = /[:=][ \t]*"(.*)$/su.exec(line)?.[1];
  return inner !== undefined && isOpen(inner);
}

/** Whether a line ends with the mark that closes such a value, and holds no other. */
export function closesDouble(line: string): boolean {
  const end = line.trimEnd();
  return end.endsWith('"') && isOpen(end.slice(0, -1)) && !/^[\w-]+[ \t]*[:=]/u.test(line);
}

/** No mark but escaped ones. */
function isOpen(inner: string): boolean {
  return !inner.replaceAll(/\\./gsu, "").includes('"');
}

/** A further line of a value. */
export function continued(line: string, isDouble: boolean): string {
  const text = line.replace(/(?<!\\)["']$/u, "");
  return isDouble ? unescaped(text).trim() : text;
}

/**
 * YAML 1.2, 5.7; JSON writes a letter beyond the basic plane in two halves. What is no letter is a blank; at the end of a
 * line the sign only says that the value goes on.
 */
function unescaped(inner: string): string {
  return inner.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.)|$)/gu,
    (_, two?: string, halves?: string, four?: string, eight?: string, one = "") => {
      if (halves !== undefined) return JSON.parse(`"\\u${halves}"`) as string;
      const code = two ?? four ?? eight;
      if (code !== undefined) return letterOf(Number.parseInt(code, 16));
      return /[0abtnvfreNLP_ ]/u.test(one) ? " " : one;
    },
  );
}

function letterOf(code: number): string {
  const isLetter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : " ";
}
