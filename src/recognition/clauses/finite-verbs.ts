// Verbs with which a sentence goes on right behind the names in it, in small letters, over folded letters: nouns in names
// are none of them, and no word has less than four letters: those are "and" elsewhere.

import { fold } from "../rows/tidy.ts";

/** Whether a word in small letters is such a verb. */
export function isFiniteVerb(word: string): boolean {
  return /^\p{Ll}/u.test(word) && verbs.has(fold(word.replace(/[,.;:]+$/u, "")));
}

const verbs: ReadonlySet<string> = new Set(
  [
    "asks calls says demands urges warns argues writes were wants wrote called asked demanded urged criticises criticizes condemns appeared said demand urge call warn argue write",
    "fordert fordern forderte forderten richtet richten richtete bittet bitten verlangt verlangen kritisiert kritisieren warnt warnen heißt heisst erklart erklaren ruft rufen appelliert appellieren erschien wendet wenden wurde wurden",
    "demande demandent appelle appellent exige exigent denonce denoncent s'adresse affirme affirment disent estime estiment invite invitent reclame reclament vient viennent",
    "pide piden exige exigen reclama reclaman denuncia denuncian afirma afirman dice dicen insta instan llama llaman advierte advierten fueron solicita solicitan",
    "pede pedem exige exigem denuncia denunciam afirma afirmam dizem reclama reclamam defende defendem alerta alertam",
    "chiede chiedono denuncia denunciano afferma affermano dice dicono invita invitano sostiene sostengono",
    "vraagt vragen eist eisen roept roepen stelt stellen zegt zeggen waarschuwt waarschuwen verscheen heeft hebben wordt werd",
    "kraver krever kraever varnar advarer uppmanar oppfordrer opfordrer sager siger sier skriver menar mener publicerades",
    "vaatii vaativat pyytaa pyytavat kehottaa kehottavat sanoo sanovat toteaa toteavat vetoaa vetoavat ovat",
    "domaga domagaja apeluje apeluja prosi prosza wzywa wzywaja zada zadaja pisza twierdza uwazaja zwrocil zwrocili zwrocily",
    "zada zadaji vyzyva vyzyvaji pozaduje pozaduji pisi uvadi uvadeji ziada ziadaju vyzyvaju pozaduju pisu uvadzaju",
    "trazi traze zahteva zahtevaju zahtijeva zahtijevaju poziva pozivaju apeluje apeluju upozorava upozoravaju navodi navode nisu smatra smatraju zahtevajo pozivajo opozarjajo niso",
    "тражи траже захтева захтевају позива позивају апелује апелују упозорава упозоравају наводи наводе нису сматра сматрају",
    "требует требуют просит просят призывает призывают заявляет заявляют считает считают выступает выступают обращается обращаются вимагає вимагають закликає закликають просить просять вважають звертаються",
    "иска искат настоява настояват призовава призовават заявява заявяват смята смятат бара бараат повикува повикуваат",
    "ζητα ζητουν ζητει απαιτει απαιτουν καλει καλουν τονιζει τονιζουν καταγγελλει καταγγελλουν",
    "cere solicita condamna afirma sustine sustin avertizeaza",
    "keri kerik koveteli kovetelik felszolitja felszolitjak figyelmeztet figyelmeztetnek",
    "kerkon kerkojne bejne thote thone kane",
    "meminta mendesak menuntut menyatakan menyerukan menilai mengatakan menolak mengecam",
  ].flatMap((line) => line.split(" ").map(fold)),
);
