// Beginnings of a sentence that says who they are of whom the sentence before spoke: "They are", "Among them are", "It
// concerns". Over letters folded in place, one line per language or family.

export const identifying: readonly string[] = [
  "(?:they|these|those|the (?:groups|organi[sz]ations|unions|parties|signatories)) (?:are|include)|they include|(?:among|amongst) them are|it concerns",
  "(?:es handelt sich|dabei handelt es sich|es geht) (?:unter anderem |u\\.\\s?a\\. |dabei )?um|(?:darunter|unter ihnen|dazu|zu ihnen|hierzu) (?:sind|gehoren|zahlen)|es sind",
  "il s'agit (?:notamment |entre autres )?(?:de|du|des)|parmi (?:eux|elles|ceux-ci|celles-ci)(?: figurent)?|on y (?:trouve|retrouve)|y figurent",
  "se trata (?:entre otr[oa]s )?de|(?:ellas|ellos|estas|estos) son|entre ell[oa]s (?:estan|figuran|se encuentran|se cuentan)",
  "trata(?:m)?-se (?:de|d[ao]s)|(?:elas|eles|estas) sao|entre el[ae]s (?:estao|figuram|encontram-se)",
  "si tratta (?:tra gli altri )?(?:di|del|dell[ae]|dei|degli)|sono|tra (?:loro|questi|queste) (?:ci sono|figurano)",
  "este vorba (?:despre|de)|este vorba, printre altele, de|printre (?:ele|ei|acestea|acestia) se numara",
  "es tracta (?:de|del|dels)|entre ell[ae]?s hi ha|tratase de",
  "het gaat(?: hierbij| daarbij)?(?: onder meer| onder andere| o\\.a\\.| bijvoorbeeld)? om|(?:onder hen|daaronder|het) zijn|daartoe behoren",
  "det (?:galler|ror sig|handlar)(?: bland annat| bland andra)? om|det (?:ar|er)(?: bland annat| blant annet| blandt andet| bland andra)?|det (?:dreier|drejer|handler) seg? (?:blant annet |blandt andet )?om|bland (?:dem|dessa) (?:finns|ar)|blant (?:dem|disse) er|blandt (?:dem|disse) er",
  "(?:kyseessa|mukana) ovat|naita ovat|joukossa ovat|(?:need|nende seas) on|tie ir|tai",
  "sa to|(?:to|chodzi)(?: m\\.\\s?in\\.| miedzy innymi)?(?: o)?|wsrod nich (?:sa|znajduja sie|znalazly sie|znalezli sie)",
  "(?:jde|jedna se|ide|jedna sa)(?: mimo jine| napriklad| o i)? o|(?:jsou|su) to|(?:mezi nimi|medzi nimi) (?:jsou|su)|patri (?:k nim|mezi ne|medzi ne)",
  "to so|gre za|med njimi so",
  "(?:radi|rijec|rec) (?:se|je) o|(?:to|ovo) su|(?:medu njima|izmedu ostalih) su|ради се о|реч је о|(?:то|ово) су|међу њима су",
  "(?:речь|дело) идет о|это|среди них|в их числе|йдеться про|це|серед них|сярод іх|siarod ich|гаворка ідзе пра|става дума за|сред тях са|това са|станува збор за|тоа се|меѓу нив се",
  "προκειται για|αναμεσα τους (?:ειναι|βρισκονται)|μεταξυ αυτων(?: ειναι)?|ειναι",
  "bunlar(?: arasinda)?|aralarinda|soz konusu (?:orgutler|kurumlar|dernekler)",
  "ezek(?: kozott)?|koztuk(?: van)?|szerepel kozottuk|behet fjale per|mes tyre (?:jane|ndodhen)",
  "mereka adalah|di antara(?:nya| mereka)(?: adalah)?|antara lain|do la|gom co|trong do co",
];
