// Names behind a colon that closes a sentence about how many sign: "Three organisations have signed the letter: A, B, C".

import { foldInPlace } from "../rows/tidy.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { signersOf } from "../running-text/signer.ts";
import { isName, plausible, splitNames } from "../told/plausible-names.ts";
import { endsWithSort } from "./counted.ts";

/** The names, where those who sign are counted in front of the verb; or null. */
export function namesBehindColon(sentence: string, language: SentenceLanguage): string[] | null {
  const [, lead = "", text = ""] = /^([^:：]{8,200})[:：]\s+(\S.{8,})$/su.exec(sentence) ?? [];
  const at = foldInPlace(lead).search(signs);
  if (at < 4 || !endsWithSort(lead.slice(0, at).trim())) return null;
  const names = splitNames(text.replace(/[\s.!?。]+$/u, ""), language);
  const fit = signersOf(names).every((name) => isName(name, language.sentence));
  return fit && names.length >= 2 ? plausible(names, names.length >= 3) : null;
}

/** Whether a text begins with a verb of signing. */
export function tellsOfSigning(text: string): boolean {
  const at = foldInPlace(text).search(signs);
  return at >= 0 && at <= 24;
}

const signs =
  /(?<![a-zа-џα-ω])(?:(?:have |has |ont |han |hanno |haben |hebben |har |ovat |on |au |su |so |je |sa |kane |da )?(?:(?:co-?)?signed|sign|endorsed|signe|firmado|suscrito|firman|firmaron|firmato|sottoscritto|assinam|assinaram|unterzeichnet|unterschrieben|unterzeichnen|ondertekend|undertecknat|skrivit under|signert|underskrevet|allekirjoittan|podpis|podeps|potpis|alair|irta ala|semnat|nenshkru|menandatangani|ky)|den brief unterzeichnet)|(?<![а-џ])(?:подпис|підпис|потпис|потпиша)|(?:συν)?υπ(?:ε|ο)γρα|(?:[a-z]+ )?imzala/u;
