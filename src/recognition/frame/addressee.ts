// Whom a statement is addressed to, as its salutation or its title says.

import { addresseeOf } from "./salutation.ts";
import type { Extent } from "./extent.ts";

/** The addressee, or null. */
export function findAddressee(title: string | null, extent: Extent): string | null {
  const saluted = extent.salutation === null ? null : addresseeOf(extent.salutation.text);
  if (saluted !== null) return saluted;
  const found = title === null ? null : inTitle.exec(title);
  return found?.[1]?.trim() ?? null;
}

const inTitle =
  /(?:[Oo]pen [Ll]etter|[Ll]etter|[Aa]ppeal|[Cc]all|[Pp]etition|[Oo]ffener? [Bb]rief|[Bb]rief|[Aa]ppell|[Ll]ettre(?: ouverte)?|[Aa]ppel|[Cc]arta(?: abierta| aberta)?|[Ll]ettera(?: aperta)?|[Oo]tvoreno pismo|[Pp]ismo|[Oo]pen brief|Åbent brev|Öppet brev|Åpent brev|[Oo]twarty [Ll]ist|[Ll]ist otwarty|[Oo]tevřený dopis|[Оо]ткрытое письмо|[Вв]ідкритий лист|[Оо]творено писмо)\s+(?:to|an|à|au|aux|a la|a los|a las|al|a|aos?|às?|ai|alla|alle|aan|til|till|do|для|до)\s+(?:the\s+|die\s+|den\s+|das\s+|la\s+|le\s+|les\s+|l[’'])?(\p{Lu}[^:,.!?]{2,80}?)(?=\s+(?:on|regarding|about|concerning|for|zu|über|zur|zum|sur|pour|sobre|para|por|su|per|o|om|over)\s|[:,.!?]|$)/u;
