/** A text that fits into so many signs, the last of them an ellipsis where something was cut off; no letter is cut in two. */
export function shorten(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join("")}…`;
}
