// The name of a group as a line prints it: without the signs that only set it apart, and without how many there are.

/** "【North Bay】", "<North Bay>", "■ North Bay (12)", "North Bay:", "North Bay: (12)" are all "North Bay". */
export function labelText(text: string): string {
  return (enclosed(text) ?? text)
    .replace(/\s*(?:[:：︰﹕՝]|(?<=\p{Script=Armenian})[.․])\s*$/u, "")
    .replace(count, "")
    .replace(/\s*[:：︰]\s*$/u, "")
    .replace(/^(?:[■▣◆●○◎▲△▼□◇※❍]|\p{Lu}[.)](?=\s))\s*/u, "")
    .trim();
}

/** A colon closes the line; Armenian writes a stroke or a point for it. */
export function endsWithColon(text: string): boolean {
  return /(?:[:：︰﹕՝]|(?<=\p{Script=Armenian})[.․])\s*$/u.test(text);
}

/** A whole line in signs that set headings apart. */
export function isEnclosed(text: string): boolean {
  return enclosed(text) !== null;
}

/** Says how many names follow: "North Bay (12)". */
export function isCounted(text: string): boolean {
  return count.test(text.replace(/\s*[:：]\s*$/u, ""));
}

function enclosed(text: string): string | null {
  const [, inner = ""] =
    /^(?:【([^【】]{1,60})】|〔([^〔〕]{1,60})〕|〈([^〈〉]{1,60})〉|《([^《》]{1,60})》|<([^<>]{1,60})>|＜([^＜＞]{1,60})＞|［([^［］]{1,60})］|\[([^[\]]{1,60})\])[:：]?$/u
      .exec(text)
      ?.filter((part) => part !== undefined) ?? [];
  return inner === "" ? null : inner.trim();
}

const count =
  /\s*[（(［[]\s*(?:計|共|总|總|총|전체|약)?\s*\p{Nd}{1,5}(?:,\p{Nd}{3})?\s*(?:個|个|名|人|位|団体|團體|团体|组织|組織|機構|机构|개|명|곳|단체|개\s?단체|\p{L}{1,14}){0,2}\s*[)）\]］]\s*$/u;
