// Lines that say something about a text, in front of it.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";

/** "Note: in the order of arrival", "cc Ada Tar", "This letter was first published in …": about the text, whom it reaches, where to press. */
export function isNote({ kind, text }: Row): boolean {
  if (note.test(text) || forAttention.test(text) || /\S\]\(https?:/u.test(text)) return true;
  const folded = kind === "heading" ? "" : fold(text);
  return appeared.test(folded) || follows.test(folded);
}

const note =
  /^(?:注|注意|注[释釋]|[备備][注註]|[编編](?:者)?按|[说說説]明|Note|N\.?B\.?|Editor[’']s note|Anmerkung|Hinweis)\s?[:：]|^(?:b?cc|CC|Cc)\s?:?\s+(?=\p{Lu})/u;
const appeared =
  /^(?:this|the|dieser?s?|der|die|cette?|este?|esta|questa?o?|deze|dit|dette?|detta|denna) (?:\p{L}+ ){1,3}(?:was|has been|is|were|wurde|ist|erschien|a ete|est parue?|fue|ha sido|se publico|foi|e stat[oa]|is|werd|ble|blev|publicerades) (?:\p{L}+ ){0,3}(?:posted|published|released|issued|sent|printed|veroffentlicht|erschienen|publie|publicad[oa]|divulgad[oa]|pubblicat[oa]|gepubliceerd|verschenen|publi[cs]er\p{L}+|offentliggjort)(?!\p{L})/u;
/** "Following is a statement by …", "Nachfolgend der Brief an …" */
const follows =
  /^(?:(?:the )?following is|below is|here is|es folgt|nachfolgend|nachstehend|im folgenden|ci-(?:dessous|apres)|voici|a continuacion|segue(?:-se)?|abaixo|di seguito|a continuacio|hieronder|hier volgt|nedan|her folger|ponizej|nize|nizsie|u nastavku|в наставку|ниже|нижче|по-долу|alabb|mai jos|asagida) (?:(?:follows|is|ist|se|le|la|les|el|il|lo|o|a|os|de|der|die|das|the|an|het|den|det|en|et|ett|un|una|uma|une|ein|eine) )?\p{L}/u;
const forAttention =
  /^(?:A la atención d|À l[’']attention d|All[’']attenzione d|À atenção d|A atenção d|For the attention of |Zu Händen |Z\. ?Hd?\. |Ter attentie van |Till kännedom)/iu;
