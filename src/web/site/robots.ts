/** What programs that read sites are asked to leave alone (RFC 9309): forms, private links, the desk. */

const privatePlaces = [
  "/desk",
  "/mail/",
  "/s/*/sign",
  "/s/*/sent",
  "/s/*/confirm/",
  "/s/*/deny/",
  "/s/*/mine/",
  "/s/*/claims/",
  "/s/*/signatories/*/claim",
];

export function formatRobots(): string {
  return ["User-agent: *", ...privatePlaces.map((place) => `Disallow: ${place}`), ""].join("\n");
}
