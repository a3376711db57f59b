/** Office files for tests of readers: ZIP containers (APPNOTE 6.3.3), and the least that makes a Word file, a workbook, a PDF. */

import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Claims another unpacked size than the data has. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
  /** File type and rights as Unix keeps them: 0o120777 is a symbolic link. */
  readonly mode?: number;
  /** The directory points to the data of the first part instead: parts that overlap. */
  readonly overlaps?: boolean;
}

/** A ZIP file of these parts. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = Buffer.from(part.data as string);
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.encrypted === true ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.claimedSize ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, name, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 6);
    central.writeUInt32LE(part.overlaps === true ? 0 : offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0003"), fields, central, name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Uint8Array.from(Buffer.concat([...locals, central, Buffer.from("PK\u0005\u0006"), end]));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word file with this content of `w:body`; other parts are the content of their root element. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const part = (name: string, content: string): ZipPart => ({
    name: `word/${name}.xml`,
    data: `<?xml version="1.0"?><w:${name} ${word}>${content}</w:${name}>`,
  });
  return zipOf([
    part("document", `<w:body>${body}</w:body>`),
    ...Object.entries(parts).map(([name, content]) => part(name, content as string)),
  ]);
}

/** A paragraph of Word with properties, and runs or plain text in it. */
export function wordParagraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : wordRun(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function wordRun(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Numbering properties of a paragraph. */
export function wordNumber(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A table of Word with these cells. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A workbook; a sheet is its rows, a name and maybe a state. */
export function workbook(
  sheets: readonly {
    readonly rows: readonly (readonly string[])[];
    readonly name?: string;
    readonly state?: string;
  }[],
): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const strings = [...new Set(sheets.flatMap(({ rows }) => rows.flat()))];
  const sheet = (rows: readonly (readonly string[])[]): string =>
    rows
      .map(
        (row) =>
          `<row>${row.map((cell) => `<c t="s"><v>${strings.indexOf(cell)}</v></c>`).join("")}</row>`,
      )
      .join("");
  return zipOf([
    {
      name: "xl/workbook.xml",
      data: `<workbook ${main} xmlns:r="r"><sheets>${sheets
        .map(
          ({ name = "S", state }, at) =>
            `<sheet name="${name}" sheetId="${at}" r:id="r${at}" state="${state ?? "visible"}"/>`,
        )
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships xmlns="${relations}">${sheets
        .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/sheet${at}.xml"/>`)
        .join("")}</Relationships>`,
    },
    {
      name: "xl/sharedStrings.xml",
      data: `<sst ${main}>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      data: `<worksheet ${main}><sheetData>${sheet(rows)}</sheetData></worksheet>`,
    })),
  ]);
}

/** A PDF (ISO 32000-1) of ASCII lines on pages; a line is put where its number of points from the top says. */
export function pdfOf(
  pages: readonly (readonly { readonly text: string; readonly top: number }[])[],
): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  for (const [at, lines] of pages.entries()) {
    const drawn = lines
      .map(({ text, top }) => `BT /F1 11 Tf 60 ${800 - top} Td (${text}) Tj ET`)
      .join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}
