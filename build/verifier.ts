/**
 * The verifier as one file, with its digest for the release notes. The same sources give the same bytes, on any machine
 * and in any folder: whoever doubts a release builds it and compares.
 *
 *     npm run build:verifier      writes dist/undersigned-verifier.html and .sha256 beside it
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { standalone, standaloneName } from "#web/verifier/standalone.ts";

const folder = join(import.meta.dirname, "..", "dist");
const { page, digest, sizes } = await standalone();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, standaloneName), page);
writeFileSync(join(folder, `${standaloneName}.sha256`), `${digest}  ${standaloneName}\n`);
console.log(`${digest}  dist/${standaloneName}`);
console.log(`${sizes.plain} bytes, ${sizes.gzip} with gzip, ${sizes.br} with brotli`);
