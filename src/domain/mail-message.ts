/** A message as it is written (mail), kept (store) and sent (operations). */
export interface MailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Name and address apart, never one string: lists and groups hidden in a name stay a name. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}
