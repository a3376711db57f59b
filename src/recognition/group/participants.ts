// A heading that says who takes part: "Participating projects", "Liste des sites mobilisés". Such words head the list of a
// call that is joined rather than signed. Only the whole line counts; in a sentence they say nothing.

import { fold } from "../rows/tidy.ts";

/** Whether the line says that and nothing else. */
export function headsParticipants(text: string): boolean {
  if (text.length > 80) return false;
  const line = fold(text)
    .replace(/^[#*_\s\p{N}.)]+/u, "")
    .replace(/[\s:：*_]+$/u, "");
  return participants.test(line);
}

const english =
  "(?:list of )?(?:all )?(?:participating|committed|pledging|joining|affiliated) (?:projects|organi[sz]ations|sites|websites|groups|companies|institutions|cities|associations|networks|unions|churches|ngos)";
const after =
  "(?:(?:liste|lista|elenco|llista) (?:de |des |de los |de las |dos |das |dei |delle |degli |dels |de les )?)?(?:les |las |los |os |as |i |le |els )?(?:sites?|sitios|sites web|projets?|proyectos|projetos|progetti|siti|organisations?|organizaciones|organizacoes|organizzazioni|organitzacions|associations|asociaciones|associacoes|associazioni|entidades|entitats|collectifs|colectivos|coletivos|collettivi|realta|groupes|grupos|gruppi|entreprises|empresas|imprese|villes|ciudades|cidades|citta|syndicats|sindicatos) (?:mobilise|participan|participe|particip|engage|adherent|comprometid|adherid|adesa|aderent|mobilizad|movilizad|partecipant|participants|adherides)\\p{L}*";
const germanic =
  "(?:liste der )?(?:teilnehmende|beteiligte|mitmachende|teilnehmenden|beteiligten|deelnemende|aangesloten|deltagande|deltakende|deltagende|anslutna|tilsluttede|tilsluttende|osallistuvat) (?:projekte?|projekter|organisationen|organisaties|organisationer|organisasjoner|gruppen|groepen|grupper|webseiten|websites|unternehmen|bedrijven|foretag|stadte|steden|verbande|vereine|initiativen|jarjestot|yhdistykset)";
const slavic =
  "(?:uczestniczace|zucastnene|zapojene|sodelujoce) (?:organizacje|organizace|organizacie|organizacije|projekty|spolky|skupiny)|(?:organizacje|organizacije|udruge|udruzenja|grupe) (?:uczestniczace|ucesnice|sudionice|ucestvuju|pridruzene)|(?:участвующие|участващи|учасниці) (?:организации|организации|організації|проекты|проекти)|(?:организации|організації)[- ]?(?:участники|участницы|учасники|учасниці)|организације (?:учеснице|учесници)";
const others =
  "katilan (?:kurumlar|kuruluslar|orgutler|dernekler)|katilimci (?:kurumlar|kuruluslar|orgutler|dernekler)|reszt ?vevo (?:szervezetek|csoportok)|csatlakozott szervezetek|organizatii participante|organizatii(?:le)? care participa|συμμετεχουσες (?:οργανωσεις|συλλογικοτητες)|organisasi (?:peserta|yang berpartisipasi)|cac to chuc tham gia|參(?:與|加)團體|参(?:与|加)团体|參與組織|参与组织|参加団体|参加団体一覧|참(?:여|가)\\s?단체(?: 명단)?|المنظمات المشاركة|الجمعيات المشاركة|سازمان\\S* شرکت‌?کننده|הארגונים המשתתפים";
const participants = new RegExp(
  `^(?:${[english, after, germanic, slavic, others].join("|")})$`,
  "u",
);
