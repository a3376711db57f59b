// "Get in touch if your organisation wants to be part of it too": a sentence that tells others how to be named as well. It
// names no verb of signing; a way to write, a condition, the other body and the wish to belong must all stand in it.

import { contactWords } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";

/** Whether a folded sentence is such an offer. */
export function offersToJoin(folded: string): boolean {
  return (
    folded.length <= 260 &&
    condition.test(folded) &&
    contacts.test(folded) &&
    otherBody.test(folded) &&
    belongs.test(folded)
  );
}

const contacts = stemPattern([
  ...contactWords,
  "skontaktuj|hor av|hor eder|ozvete|ozvite|ota yhteytta|tell us|laat (?:het )?(?:ons )?weten|faites|fatevi|avis|scrivete|javite|јавите|sig til",
]);

const condition =
  /(?<!\p{L})(?:if|wenn|falls|sofern|si|se|om|als|indien|hvis|dersom|jos|kui|ja|jei|jesli|jezeli|pokud|jestli|ak|ako|ukoliko|ce|ако|уколико|если|якщо|αν|εαν|daca|ha|nese|jika|apabila|neu)(?!\p{L})|isterse|istiyorsa|istersen|إذا|اگر|אם|如果|如有|如[您你愿願欲]|若|ご希望|원하|^(?:(?:do you )?want|(?:would|do) you|vill|vil|wil[td]?|mocht\p{L}+|wollt|quieres?|quer(?:es)?|vuoi|volete|souhaitez|voulez|chces?z?|chcete|haluatko|хотите|хочете|zelite|желите) [^?]{5,120}\?/u;

/** Your organisation, or you as well. */
const otherBody =
  /(?<!\p{L})(?:(?:your|deine?|eure?|ihre?|votre|ta|vos|tu|su|vuestr[ao]|vostr[ao]|tua|sua|vossa|jouw|je|uw|jullie|din|er|eran|jeres|deres|twoja|wasza|panstwa|vase|vasa|tvoje|vaša|ваша|твоя|твоја|вашата|organizatia)\s(?:own\s)?(?:organi[sz]a|group|association|union|initiative|gruppe|verein|verband|einrichtung|association|syndicat|collectif|structure|entidad|asociacion|colectivo|coletivo|associacao|associazione|entitat|vereniging|stichting|groep|forening|forbund|grupp|lag\b|инициатив|удруж|организац|организац|організац|udruz|udrug|iniciativ|hnuti|spolek|stowarzysz|grup)\p{L}*|organisaatio\p{L}*si|yhdistykse\p{L}*|organisasjonen din|foreningen din|kurulusunuz|orgutunuz|derneginiz|szervezet\p{L}*tek|szervezet\p{L}*uk|organizata juaj|organizatia (?:ta|voastra)|organisasi anda|to chuc cua ban|ο φορεας σας|η οργανωση σας|(?:you|ihr|sie|vous|ni|du|i) (?:too|also|auch|ocksa|ogsa|aussi)|aven (?:du|ni)|ogsa (?:du|dere|i|vil|din|deres|jeres)|auch (?:ihr|sie|du|eure|ihre)|ook (?:je|jij|jullie|u)|(?:tambien|anche|tambe|tambem|aussi|rowniez|takze|tez|take|taky|tiez|i vi|takode|takodjer|тоже|також|също|такође|и вие|и вы|επισης|kin|szinten|de|juga|cung))(?!\p{L}{4})|منظمتكم|جمعيتكم|سازمان شما|הארגון שלכם|貴(?:団体|團體|会|會)|[你您](?:的|所在的?)?(?:組織|团体|團體|组织|机构|機構|單位|单位)|귀 ?단체/u;

/** To be one of those who are named. */
const belongs =
  /(?<!\p{L})(?:(?:be|become) (?:a )?(?:part|listed|included|named|added|signator|on (?:the|this) list)|(?:also )?(?:join|support|endorse|co-?sign|sign)(?: (?:us|it|in|this|the (?:call|letter|statement|appeal|list)|too))?(?=[\s.,!]|$)|dabei sein|mitmachen|mittragen|dazukommen|beitreten|unterstutzen m|mitzeichn|genannt werden|aufgenommen werden|en etre|en faire partie|nous rejoindre|rejoindre (?:l'appel|la liste|les)|s'associer|se joindre|sumarse|unirse|adherir(?:se)?|sumar-s|afegir-s|formar parte|fazer parte|juntar-se|aderir|aderire|esserci|farne parte|unirsi|partecipare|mee ?(?:wil )?doen|aansluiten|erbij horen|komma med|vara med|sta bakom|ansluta|staa bak|bli med|v(?:ae|æ)re med|sta bak|slutte (?:seg|sig|dere|jer)|tilslutte|haluaa mukaan|liittya|mukaan|przylaczyc|dolaczyc|pridat se|pridat|pripojit|pridruziti|prikljuci|pridruzi|приключ|придруж|присоедин|приєднат|долучит|присъедин|συμμετ|προσχωρ|katilmak|csatlakoz|alatur|bashko|bergabung|tham gia)|الانضمام|پیوستن|להצטרף|加入|[參参][與与加]|賛同|동참|함께하/u;
