/** A mail on its way out, and what may become of it. */
import type { MailAddress, MailMessage } from "#domain/mail-message.ts";

export interface OutgoingMail {
  readonly id: string;
  readonly from: MailAddress;
  readonly replyTo: string | null;
  readonly to: MailAddress;
  readonly message: MailMessage;
  /** `<id@host>`, the same on every try, so that a mail accepted twice is shown once. */
  readonly messageId: string;
  readonly date: Date;
}

/**
 * `later`: this mail, another time; `never`: its recipient was refused for good; `relay`: the server we hand mails to
 * does not answer or does not want us, so no mail will get through now.
 */
export type SendOutcome =
  | { readonly sent: true }
  | { readonly sent: false; readonly failure: "later" | "never" | "relay"; readonly error: string };

/** Never throws for what a mail server or a disk may do. */
export interface SendMail {
  (mail: OutgoingMail): Promise<SendOutcome>;
  /** How many at a time. */
  readonly width: number;
  close(): void;
}

/** What a server said, short and without addresses. */
export function describeFailure(text: string): string {
  const line = text.slice(0, 300).replace(/[\s\p{Cc}]+/gu, " ");
  return line.replace(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, "(address)").slice(0, 200);
}
