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

/** What a receipt says, as it was when the signature was published. Its letter is written when it is sent. */
export interface Receipt {
  readonly slug: string;
  readonly title: string;
  /** Tag of the language that was read. */
  readonly language: string;
  readonly version: number;
  readonly manifest: string;
  readonly printed: string;
  readonly country: string;
  readonly number: number;
  /** Act of the line in the list. */
  readonly line: string;
  /** Text of the token in the private link. */
  readonly mine: string;
}
