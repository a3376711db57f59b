/** Cookies (RFC 6265): reading one by name, writing one. */

/** The first value of that name, or null. Values are never decoded: ours need no escapes. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? "").slice(0, 4096).split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return null;
}

export interface CookieOptions {
  /** Seconds; 0 ends the cookie. */
  readonly maxAge: number;
  readonly secure: boolean;
}

export function formatCookie(name: string, value: string, options: CookieOptions): string {
  const secure = options.secure ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${options.maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
