/** The words of a mail: as they were stored, or written now from what they are to say. */
import type { MailMessage, Receipt } from "#domain/mail-message.ts";
import type { Site } from "#domain/site.ts";
import { countryName, languageName, translator, type Locale } from "#locales/translate.ts";
import { receiptMessage } from "#mail/messages.ts";
import type { MailWords } from "#store/read/outbox.ts";

/** @param language of the interface that the receiver used. */
export function writeLetter(
  site: Site,
  language: string,
  { message, receipt }: MailWords,
): MailMessage {
  return message ?? writeReceipt(site, language, receipt);
}

function writeReceipt(site: Site, language: string, receipt: Receipt): MailMessage {
  const translate = translator(language as Locale);
  const { slug, line, mine } = receipt;
  const page = `${site.baseUrl}/s/${slug}`;
  const file = `${site.baseUrl}/log/receipts/${line}`;
  return receiptMessage(translate, {
    ...receipt,
    site,
    language: languageName(receipt.language, translate.locale),
    country: countryName(receipt.country, translate.locale),
    statementUrl: `${page}/${receipt.language}`,
    receiptUrl: `${page}/receipts/${line}`,
    mineUrl: `${page}/mine/${mine}`,
    fileUrl: `${file}.html?lang=${language}`,
    proofUrl: `${file}.tlog-proof`,
  });
}
