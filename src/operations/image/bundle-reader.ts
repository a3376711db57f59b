/**
 * All the reader's code (recogniser.ts) as one program for its image. What is in an image is read each time, so the program is
 * short: names are cut, tables come from their files while the image is made, and what few files need is packed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { deflateRawSync } from "node:zlib";
import type { BuildOptions, Plugin } from "esbuild";
import { shortest } from "../pattern-guards/guarded-pattern.ts";
import { root } from "./reader-image.ts";

/** Writes the program, and into a folder what goes into the image beside it; the paths of what went into it. */
export async function bundleReader(program: string, beside: string): Promise<string[]> {
  const packed = join(beside, "packed");
  const pdf = await bundled({
    stdin: { contents: 'export { getDocumentProxy } from "unpdf";', resolveDir: root },
    globalName: "pdf",
    minifyIdentifiers: false,
  });
  writeFileSync(packed, deflateRawSync(`${pdf.code};pdf`));
  const lettersFile = join(beside, "letters.cjs");
  const letters = await bundled({
    entryPoints: ["src/operations/pattern-guards/required-letters.ts"],
    globalName: "letters",
  });
  writeFileSync(lettersFile, `(() => {${letters.code};return letters})()`);
  const reader = await bundled({
    entryPoints: ["src/operations/import/recogniser.ts"],
    inject: ["src/operations/image/image-patterns.ts", "src/operations/image/image-storage.ts"],
    plugins: [packedPdf, storedTables, storedLetters(beside), spokenPatterns(beside)],
    define: {
      "import.meta.main": "false",
      packedPath: JSON.stringify(packed),
      lettersPath: JSON.stringify(lettersFile),
    },
  });
  writeFileSync(program, reader.code);
  const own = ["build-image.ts", "bundle-reader.ts", "samples.ts", "shorten-image.ts"].map(
    (file) => `src/operations/image/${file}`,
  );
  return [
    ...new Set([...reader.sources, ...pdf.sources, ...letters.sources, "package.json", ...own]),
  ];
}

async function bundled(options: BuildOptions): Promise<{ code: string; sources: string[] }> {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "node",
    target: "esnext",
    legalComments: "none",
    tsconfigRaw: {},
    ...options,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const code = outputFiles?.[0]?.text ?? "";
  const sources = Object.keys(metafile?.inputs ?? {}).filter((path) => !/^<|^packed:/u.test(path));
  return { code: code.replaceAll(/[^\0-\x7f]/g, escape), sources };
}

/** The reader of PDF is a third of the program, and is unpacked when a PDF comes. */
const packedPdf: Plugin = {
  name: "packed-pdf",
  setup(build) {
    build.onResolve({ filter: /^unpdf$/ }, ({ path }) => ({ path, namespace: "packed" }));
    build.onLoad({ filter: /^/, namespace: "packed" }, () => ({
      contents: "module.exports = packedProgram()",
    }));
  },
};

/** Writes a table; the call that has it in the program. Else it would be there twice, as a value and in the program's text. */
function stored(path: string, table: unknown): string {
  writeFileSync(path, JSON.stringify(table));
  return storedCall(path);
}

function storedCall(path: string): string {
  return `storedTable(${JSON.stringify(path)})`;
}

/** Tables in JSON. */
const storedTables: Plugin = {
  name: "stored-tables",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\].*\.json$/ }, ({ path }) => ({
      contents: `export default ${storedCall(path)}`,
    }));
  },
};

/** Nor does the table of any-ascii stay text of a program; what it takes apart for other scripts than Latin is forgotten. */
function storedLetters(folder: string): Plugin {
  return {
    name: "stored-letters",
    setup(build) {
      build.onLoad({ filter: /[/\\]any-ascii[/\\]block\.js$/ }, ({ path: source }) => {
        const code = readFileSync(source, "utf8").replace("export default", "");
        const block = runInThisContext(`(${code})`) as (at: number) => string;
        const blocks = Array.from({ length: mostBlocks }, (_, at) => block(at));
        return {
          contents: `const blocks = ${stored(join(folder, "letters"), blocks)}; export default (at) => blocks[at]`,
        };
      });
      build.onLoad({ filter: /[/\\]any-ascii[/\\]any-ascii\.js$/ }, ({ path: source }) => ({
        contents: readFileSync(source, "utf8").replace("blocks = {}", "blocks = forgettable()"),
      }));
    },
  };
}

/** Of 256 code points each. */
const mostBlocks = 0x1100;

/** Patterns with classes by property as calls of `RegExp`, for image-patterns.ts. One that is not seen here stays as it is. */
function spokenPatterns(folder: string): Plugin {
  let texts = 0;
  const store = (text: string): string => stored(join(folder, `text-${(texts += 1)}`), text);
  return {
    name: "spoken-patterns",
    setup(build) {
      build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
        if (/[/\\]operations[/\\](?:image|pattern-guards)[/\\]/u.test(path)) return undefined;
        const code = readFileSync(path, "utf8").replaceAll(longText, (_, text: string) =>
          store(text),
        );
        return { contents: spoken(code), loader: "ts" };
      });
    },
  };
}

/** A table of words: nothing in it means more than itself, and so long a text between two such signs is no program. */
const longText = /(?<=[=(]\s*)`([^`\\${}]{8000,})`/gu;

/** A literal stands behind a sign or word that no division follows. */
export const literal =
  /(?<=[(,=:[!&|?{};>]\s*|\breturn\s+)\/(?![*/])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?![\w/])/gu;

/** Each stands once at the beginning, as in the image; one that keeps its place (`g`, `y`) has none of its own where it is used. */
export function spoken(code: string): string {
  const made: string[] = [];
  const rest = code.replaceAll(literal, (whole, source: string, flags: string) => {
    const hasClasses = /\\p\{/iu.test(source) && flags.includes("u");
    if (!hasClasses && (source.length < shortest || /[gy]/u.test(flags))) return whole;
    const name = `pattern${made.length}`;
    made.push(`const ${name} = new RegExp(${JSON.stringify(source)}, "${flags}");\n`);
    return /[gy]/u.test(flags) ? `(${name}.lastIndex = 0, ${name})` : name;
  });
  return made.join("") + rest;
}

/** V8 keeps a program of Latin letters alone in half the room; what stands outside of strings is patterns, which know this too. */
function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
