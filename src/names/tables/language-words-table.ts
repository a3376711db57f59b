// Source: written for this project: the small words by which a name shows its language, folded, and what the countries
// are called in alphabets that are written without blanks.
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: "the of for and in on at to by with from against",
  fr: "le la les du des de et pour aux au en dans sur l d contre par",
  es: "el la los las del de y por para en contra al",
  pt: "o a os as do da dos das de e para em pelo pela na no ao contra",
  it: "il lo la i gli le di del della dei degli delle dell per e nel nella in al contro contra",
  ca: "el la els les de dels del i per a d l",
  ro: "si de a al ale pentru din in cu",
  de: "der die das des dem den und fur fuer von vom zu zur im am fur in gegen",
  nl: "de het een van voor en der den in op tot te tegen",
  sc: "og och for av af i det den til pa mot imod",
  pl: "i w z na dla do o im przeciw",
  cs: "a v ve pro za na pri o proti",
  sh: "i u za na iz o protiv",
  ru: "i v na po za dlya",
  hu: "es a az",
  fi: "ja",
  el: "kai tou tis ton gia sto stin ta i o",
  tr: "ve ile icin",
  ar: "al li wa fi min el",
  fa: "va e dar baraye",
  id: "dan untuk di yang",
  he: "ha ve le",
  sq: "e te i per dhe",
};
export const UNSPACED_COUNTRIES =
  "JP 日本 日本国 일본 CN 中国 中國 중국 中华 KR 韩国 韓国 韓國 한국 대한민국 KP 朝鲜 朝鮮 조선 TW 台湾 台灣 臺灣 대만 TH ไทย KH កម្ពុជា ខ្មែរ MM မြန်မာ HK 香港 홍콩 US 美国 美國 米国 미국 RU 俄罗斯 ロシア 러시아 DE 德国 ドイツ 독일 FR 法国 フランス 프랑스 GB 英国 イギリス 영국 IN 印度 インド 인도 VN 越南 ベトナム 베트남 MY 马来西亚 マレーシア SG 新加坡 シンガポール";
