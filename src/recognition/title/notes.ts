// Lines that say something about a text, in front of it.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";

/** "Note: in the order of arrival", "cc Ada Tar", "This letter was first published in …": about the text, whom it reaches, where to press. */
export function isNote({ kind, text }: Row): boolean {
  return (
    note.test(text) ||
    forAttention.test(text) ||
    /\S\]\(https?:/u.test(text) ||
    (kind !== "heading" && appeared.test(fold(text)))
  );
}

const note =
  /^(?:注|注意|注[释釋]|[备備][注註]|[编編](?:者)?按|[说說説]明|Note|N\.?B\.?|Editor[’']s note|Anmerkung|Hinweis)\s?[:：]|^(?:b?cc|CC|Cc)\s?:?\s+(?=\p{Lu})/u;
const appeared =
  /^(?:this|the|dieser?s?|der|die|cette?|este?|esta|questa?o?|deze|dit|dette?|detta|denna) (?:\p{L}+ ){1,3}(?:was|has been|is|were|wurde|ist|erschien|a ete|est parue?|fue|ha sido|se publico|foi|e stat[oa]|is|werd|ble|blev|publicerades) (?:\p{L}+ ){0,3}(?:posted|published|released|issued|sent|printed|veroffentlicht|erschienen|publie|publicad[oa]|divulgad[oa]|pubblicat[oa]|gepubliceerd|verschenen|publi[cs]er\p{L}+|offentliggjort)(?!\p{L})/u;
const forAttention =
  /^(?:A la atención d|À l[’']attention d|All[’']attenzione d|À atenção d|A atenção d|For the attention of |Zu Händen |Z\. ?Hd?\. |Ter attentie van |Till kännedom)/iu;
