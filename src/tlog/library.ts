// The public formats of transparency logs as a library: `undersigned/tlog`. Pure, for Node and browsers; hashing and
// signatures are passed in. Specifications: RFC 6962, section 2.1; C2SP tlog-tiles, tlog-checkpoint, signed-note,
// tlog-cosignature, tlog-witness, tlog-proof, tlog-policy.
//
//   import { parseVerifierKey, openCheckpoint } from "undersigned/tlog";
//   import { webPrimitives } from "undersigned/verify";
//
//   const primitives = webPrimitives(crypto.subtle);
//   const key = parseVerifierKey(primitives.sha256, "harbour.example/log/2026a+…");
//   const opened = await openCheckpoint(primitives, note, { logs: [key], witnesses: [] });

export * from "./add-checkpoint.ts";
export * from "./bundle.ts";
export * from "./checkpoint.ts";
export * from "./cosignature.ts";
export * from "./edge.ts";
export * from "./hash.ts";
export * from "./key.ts";
export * from "./log-proof.ts";
export * from "./note.ts";
export * from "./policy.ts";
export * from "./proof.ts";
export * from "./signed-checkpoint.ts";
export * from "./tile.ts";
export * from "./tree.ts";
