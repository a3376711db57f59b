/** Which of a statement's languages a reader gets: what the browser prefers, else the authentic one (RFC 9110, 12.5.4). */
import { sameLanguage } from "#lib/language-tag.ts";

const longestHeader = 1000;

export function chooseTextLanguage(
  acceptLanguage: string | undefined,
  languages: readonly string[],
  authentic: string,
): string {
  for (const tag of preferred(acceptLanguage ?? "")) {
    const found =
      languages.find((language) => sameLanguage(language, tag)) ??
      languages.find((language) => base(language) === base(tag));
    if (found) return found;
  }
  return authentic;
}

/** Tags by falling weight; what is not a weight counts as none. */
function preferred(header: string): string[] {
  const ranges = header
    .slice(0, longestHeader)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.split(";").map((one) => one.trim());
      const weight = params.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
      return {
        tag,
        weight: /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0,
      };
    });
  return ranges
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function base(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}
