// Source: the short forms of GLEIF's Entity Legal Forms list (ISO 20275, CC0) that organisations print, and the
// organisation types of OpenSanctions rigour (MIT), cut down by hand to those that say nothing about what a body does.
// One line a form: the canonical form, then the spellings (folded, without dots). Words such as "foundation", "trust"
// or "association" are not here: they are part of what an organisation is called.
export const LEGAL_FORMS = `
inc: inc, incorporated, corp, corporation
ltd: ltd, limited, ltda, limitada, pty ltd, pty limited, proprietary limited, pvt ltd, private limited, pte ltd, co ltd, company limited
llc: llc, limited liability company, ooo, obshchestvo s ogranichennoy otvetstvennostyu, tov, sia, uab, ou, osauhing, mchj, obshestvo s ogranichennoy otvetstvennostyu, obshtestvo s ogranichennoy otvetstvennostyu
llp: llp
plc: plc, public limited company
gmbh: gmbh, gesellschaft mit beschrankter haftung, gmbh & co kg, mbh
ggmbh: ggmbh
ag: ag, aktiengesellschaft, aktiengeselschaft
ev: ev, e v, eingetragener verein
sa: sa, s a, sociedad anonima, societe anonyme, sociedade anonima
sas: sas
sarl: sarl, srl, s r l, societa a responsabilita limitata
spa: spa, s p a
bv: bv
nv: nv
bvba: bvba
vzw: vzw
asbl: asbl, aisbl, ivzw
ac: a c, asociacion civil
ab: ab, aktiebolag
as: a s
aps: aps
oy: oy, oyj
ry: ry
kk: kk, kabushiki kaisha
doo: doo, d o o
ad: a d
zrt: zrt, kft
onlus: onlus, odv, ets
ano: ano
jsc: jsc, ojsc, pjsc, oao, zao, pao, ao, aktsionernoe obshchestvo
se: se
lp: lp
`;

/** Spellings that are a legal form and nothing else; the others are short words with other meanings ("SA", "AS"). */
export const SURE_SPELLINGS =
  "inc, incorporated, corp, corporation, ltd, limited, ltda, limitada, llc, ooo, llp, plc, gmbh, ggmbh, mbh, aktiengesellschaft, aktiengeselschaft, ev, sarl, srl, bvba, asbl, aisbl, vzw, ivzw, aktiebolag, oyj, kk, doo, zrt, kft, onlus, jsc, ojsc, pjsc, oao, zao";
