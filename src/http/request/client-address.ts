/**
 * Who asks, for limits alone. Headers of proxies are believed only as far as proxies were declared: with N trusted ones
 * the Nth entry of X-Forwarded-For from the right was written by the outermost of them; everything left of it is hearsay.
 */
import { isIP, isIPv6 } from "node:net";

/** @param trusted how many proxies of our own stand before the server. */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: number,
): string {
  const direct = bare(remote ?? "");
  if (trusted === 0 || forwardedFor === undefined) return direct;
  const hops = forwardedFor
    .slice(-1000)
    .split(",")
    .map((hop) => bare(hop.trim()));
  const told = hops[Math.max(0, hops.length - trusted)] ?? "";
  return isIP(told) ? told : direct;
}

/** What one household or office shares: the /24 of an IPv4 address, the /64 of an IPv6 one. */
export function addressBlock(address: string): string {
  if (!isIPv6(address)) return address.split(".").slice(0, 3).join(".");
  return expand(address).slice(0, 4).join(":");
}

/** Loopback and private addresses: RFC 1918, RFC 4193, RFC 3927, RFC 4291. */
export function isNear(address: string): boolean {
  if (isIPv6(address)) return address === "::1" || /^(?:f[cd]|fe[89ab])/i.test(address);
  return (
    isLoopback(address) ||
    /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address)
  );
}

export function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}

/** IPv4 addresses written as IPv6 ones are IPv4 addresses (RFC 4291, section 2.5.5.2). */
function bare(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address.replace(/^\[|\]$/g, "");
}

function expand(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("%", 1)[0]?.split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: gap }, () => "0"), ...right];
  return groups.map((group) => group.replace(/^0+(?=.)/, ""));
}
