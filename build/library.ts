/**
 * What `npm pack` packs: `undersigned/tlog` and `undersigned/verify` as JavaScript with their types, because Node strips
 * no types in node_modules, and a package.json of their own, because the library needs none of the program's packages,
 * scripts and binaries.
 *
 *     npm pack                          runs both of these
 *     node build/library.ts             builds, and puts the library's package.json in place
 *     node build/library.ts --restore   puts the program's back
 *
 * A pack that was cut off leaves the program's package.json in dist/; the next one, or --restore, puts it back.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const manifest = join(root, "package.json");
const kept = join(root, "dist", "package.json.whole");
const out = join(root, "dist", "library");
const fieldsKept = ["name", "version", "description", "license", "type", "exports", "files"];

restoreManifest();
if (!process.argv.includes("--restore")) {
  rmSync(out, { recursive: true, force: true });
  await bundle();
  declareTypes();
  replaceManifest();
}

/** One file for each door, and what they share; readable, because a verifier is read before it is trusted. */
async function bundle(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { tlog: "src/tlog/library.ts", verify: "src/verify/library.ts" },
    outdir: out,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2024",
    chunkNames: "[name]",
    legalComments: "none",
    tsconfigRaw: {},
    logLevel: "warning",
  });
}

function declareTypes(): void {
  const tsc = join(root, "node_modules", ".bin", "tsc");
  const { status } = spawnSync(tsc, ["-p", join(root, "build")], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`tsc ended with ${status}`);
  const types = join(out, "types");
  for (const file of globSync("**/*.d.ts", { cwd: types })) {
    const path = join(types, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replaceAll(/(["'])([#.][^"'\n]+)\.ts\1/g, (_, quote: string, target: string) => {
        return quote + pathFrom(file, target) + quote;
      }),
    );
  }
}

/** `#room/file` and `./file` as a relative path to what a reader of the package has. */
function pathFrom(file: string, target: string): string {
  const path = target.startsWith("#") ? relative(dirname(file), target.slice(1)) : target;
  return `${path.startsWith(".") ? "" : "./"}${path.replaceAll("\\", "/")}.js`;
}

function replaceManifest(): void {
  const whole = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, unknown>;
  const own = Object.fromEntries(fieldsKept.map((field) => [field, whole[field]]));
  renameSync(manifest, kept);
  writeFileSync(manifest, `${JSON.stringify(own, null, 2)}\n`);
}

function restoreManifest(): void {
  if (existsSync(kept)) renameSync(kept, manifest);
}
