/** The tour of the README as steps: what each says in italics, in code, in its command and its link. */
import assert from "node:assert/strict";

export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Takes a word in italics that the step must hold. */
  takes(words: string): string;
  /** The code span that holds `part`. */
  code(part: string): string;
  command(): string;
  link(): string;
  /** Words in italics nobody has taken. */
  left(): readonly string[];
}

export function readTour(readme: string): readonly TourStep[] {
  const section = /^## Five minutes\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
  const steps = section.matchAll(/^\d+\. \*\*(.+?)\.\*\*([\s\S]*?)(?=^\d+\. |(?![\s\S])|^\S)/gm);
  const numbered = [...steps].map(([, title = "", text = ""]) => makeStep(title, text));
  const afterwards = section.split(/\n(?=\*)/).at(-1) ?? "";
  return [...numbered, makeStep("Afterwards", afterwards)];
}

function makeStep(title: string, text: string): TourStep {
  const italics = [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, words = ""]) => words);
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  const left = new Set(italics);
  return {
    title,
    text,
    takes: (words) => {
      assert.ok(italics.includes(words), `"${words}" is not among: ${italics.join("; ")}`);
      left.delete(words);
      return words;
    },
    code: (part) => {
      const found = spans.find((span) => span.includes(part));
      assert.ok(found, `no code in the step holds "${part}"`);
      return found;
    },
    command: () => /```sh\n\s*(.+)\n/.exec(text)?.[1] ?? "",
    link: () => /<(http[^>]+)>/.exec(text)?.[1] ?? "",
    left: () => [...left],
  };
}
