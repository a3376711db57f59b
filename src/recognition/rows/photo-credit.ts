// Who took a picture, as a line beside the text that a page printed below or above the picture.

import { fold, wordsOf } from "./tidy.ts";

/** "Photo: Ada Tar / Harbour Agency", "Pier at night. Foto: B. Salt", "Photo by C. Hill on Lamp Commons", "Foto A. Tar". */
export function isPhotoCredit(text: string): boolean {
  if (text.length > 160 || wordsOf(text).length > 24) return false;
  const folded = fold(text);
  return (
    labelled.test(folded) ||
    (wordsOf(text).length <= 7 &&
      bare.test(folded) &&
      /^\p{L}+\.?\s\p{Lu}[^.!?]*$/u.test(text.trim()))
  );
}

const pictures =
  "foto(?:s|grafie|grafi[aj]|graf|cr[eé]dit)?|photo(?:s|graph|graphie|graphy|credit)?|(?:photo|image|foto|picture) credits?|picture|image|imagen|imagem|immagine|bild(?:er|quelle|rechte)?|fot\\.?|zdjecie|grafika|slika|snimka|ilustra[a-z]*|kuva|valokuva|billede|bilde|kep|fotot|fotograf[a-z]*|φωτο(?:γραφια)?|фото|снимка|фотография|ảnh|anh|gambar|resim";
const labelled = new RegExp(
  `^(?:[^.!?:]{0,110}[.(–—|-] ?)?\\(?(?:${pictures})\\s?[:：] ?\\S.{1,70}$|^(?:photo|photograph|image|picture|foto|imagen|imagem) (?:by|via|courtesy|von|par|por|di|af|av|door|od) \\S.{2,70}$|^[©ⓒ] ?\\S.{2,60}$|^(?:圖|图|圖片|图片|攝影|摄影|写真|撮影|사진)\\s?[:：／/=]`,
  "u",
);
const bare = /^(?:foto|photo|fot|kuva|φωτο|фото)\.? /u;
