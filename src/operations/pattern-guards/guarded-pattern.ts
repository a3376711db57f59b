/**
 * A pattern that is asked only of texts that have the letters it requires (text-guards.ts), and made when it first is. To who
 * uses it, it is a `RegExp`: what `String` does with patterns goes through the methods that have symbols for names.
 */
import { mayStandIn, type Guard } from "./text-guards.ts";

const Native = globalThis.RegExp;
type Replacement = string & ((part: string, ...more: never[]) => string);

/** Signs of a pattern: making a shorter one takes less than keeping it from texts. */
export const shortest = 60;

export class GuardedPattern implements Guard {
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly flags: string;
  readonly keepsPlace: boolean;
  source: string;
  /** Of each text, whatever letters it has: what it takes to make the pattern is spent. */
  isAsked = false;
  made: RegExp | null = null;

  constructor(source: string, flags: string, { one, two, three }: Guard) {
    [this.source, this.flags] = [source, flags];
    [this.one, this.two, this.three] = [one, two, three];
    this.keepsPlace = /[gy]/u.test(flags);
  }

  test(text: string): boolean {
    return this.mayBeIn(text) ? this.pattern().test(text) : this.notFound(false);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayBeIn(text) ? this.pattern().exec(text) : this.notFound(null);
  }

  mayBeIn(text: string): boolean {
    this.isAsked ||= mayStandIn(text, this);
    return this.isAsked;
  }

  pattern(): RegExp {
    this.made ??= new Native(this.source, this.flags);
    return this.made;
  }

  /** As the usual one does, which begins anew. */
  notFound<Answer>(answer: Answer): Answer {
    if (this.keepsPlace && this.made) this.made.lastIndex = 0;
    return answer;
  }

  get lastIndex(): number {
    return this.made?.lastIndex ?? 0;
  }

  set lastIndex(place: number) {
    if (this.made || place !== 0) this.pattern().lastIndex = place;
  }

  [Symbol.replace](text: string, replacement: Replacement): string {
    return this.mayBeIn(text)
      ? this.pattern()[Symbol.replace](text, replacement)
      : this.notFound(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayBeIn(text) ? this.pattern()[Symbol.match](text) : this.notFound(null);
  }

  [Symbol.matchAll](text: string): Iterator<RegExpMatchArray> {
    return this.mayBeIn(text) ? this.pattern()[Symbol.matchAll](text) : [].values();
  }

  [Symbol.search](text: string): number {
    return this.mayBeIn(text) ? this.pattern()[Symbol.search](text) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return limit !== undefined || this.mayBeIn(text)
      ? this.pattern()[Symbol.split](text, limit)
      : [text];
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }
}

// Whoever asks what it is an instance of is answered as ever; what is not said above is asked of the pattern itself.
Object.setPrototypeOf(GuardedPattern.prototype, Native.prototype);
for (const name of [
  "global",
  "ignoreCase",
  "multiline",
  "dotAll",
  "unicode",
  "unicodeSets",
  "sticky",
  "hasIndices",
] as const)
  Object.defineProperty(GuardedPattern.prototype, name, {
    get(this: GuardedPattern) {
      return this.pattern()[name];
    },
  });
