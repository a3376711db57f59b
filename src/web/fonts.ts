/**
 * The open fonts of the pages (SIL Open Font License), as their packages bring them: variable weight, one file a script,
 * so that a page loads only the scripts it shows. Ranges are those of the packages' `unicode.json`.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface FontFile {
  /** Name under which it is served. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly face: Omit<FontFace, "scripts" | "package"> & { readonly range: string };
}

interface FontFace {
  readonly family: string;
  readonly package: string;
  readonly style: "normal" | "italic";
  readonly weights: string;
  readonly scripts: readonly string[];
}

const european = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"];

const faces: readonly FontFace[] = [
  {
    family: "Vollkorn",
    package: "vollkorn",
    style: "normal",
    weights: "400 900",
    scripts: european,
  },
  {
    family: "Vollkorn",
    package: "vollkorn",
    style: "italic",
    weights: "400 900",
    scripts: european,
  },
  {
    family: "Source Sans",
    package: "source-sans-3",
    style: "normal",
    weights: "200 900",
    scripts: [...european, "greek-ext"],
  },
  {
    family: "Source Code",
    package: "source-code-pro",
    style: "normal",
    weights: "200 900",
    scripts: ["latin"],
  },
  {
    family: "Naskh",
    package: "noto-naskh-arabic",
    style: "normal",
    weights: "400 700",
    scripts: ["arabic"],
  },
  {
    family: "Vazirmatn",
    package: "vazirmatn",
    style: "normal",
    weights: "100 900",
    scripts: ["arabic"],
  },
];

const require = createRequire(import.meta.url);

export function readFonts(): readonly FontFile[] {
  return faces.flatMap((face) => {
    const ranges = JSON.parse(readPackageFile(face.package, "unicode.json").toString()) as Record<
      string,
      string
    >;
    return face.scripts.map((script) => readFont(face, script, ranges[script] ?? ""));
  });
}

export function formatFontFace(
  { family, style, weights, range }: FontFile["face"],
  url: string,
): string {
  return (
    `@font-face{font-family:"${family}";font-style:${style};font-weight:${weights};font-display:swap;` +
    `src:url(${url}) format("woff2");unicode-range:${range}}`
  );
}

function readFont(face: FontFace, script: string, range: string): FontFile {
  const name = `${face.package}-${script}-wght-${face.style}.woff2`;
  const { family, style, weights } = face;
  return {
    name,
    bytes: readPackageFile(face.package, `files/${name}`),
    face: { family, style, weights, range },
  };
}

function readPackageFile(name: string, file: string): Buffer {
  return readFileSync(require.resolve(`@fontsource-variable/${name}/${file}`));
}
