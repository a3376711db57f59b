/**
 * Sending by SMTP (RFC 5321) through nodemailer, which is loaded with the first mail. Recipients are given as
 * { name, address }, never as a line to be parsed. Files and addresses are never fetched into a message.
 */
import type { Transporter } from "nodemailer";
import {
  describeFailure,
  type OutgoingMail,
  type SendMail,
  type SendOutcome,
} from "./outgoing-mail.ts";

export interface SmtpTimes {
  /** Milliseconds until a connection stands and the server has greeted. */
  readonly connect: number;
  /** Milliseconds of silence in a conversation. */
  readonly silence: number;
}

const usual: SmtpTimes = { connect: 10_000, silence: 30_000 };

/** @param url `smtp://user:password@host:port` or `smtps://...`. */
export function smtpSender(url: string, times: SmtpTimes = usual): SendMail {
  let transport: Promise<Transporter> | undefined;

  async function send(mail: OutgoingMail): Promise<SendOutcome> {
    try {
      transport ??= connect(url, times);
      await (await transport).sendMail(envelope(mail));
      return { sent: true };
    } catch (error) {
      return explain(error);
    }
  }

  const close = (): void => void transport?.then((open) => open.close());
  return Object.assign(send, { width: 4, close });
}

/** Connects and signs in without sending anything; null when that worked, else what the server said. */
export async function verifySmtp(url: string, times: SmtpTimes = usual): Promise<string | null> {
  const transport = await connect(url, times);
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return describeFailure(String((error as { message?: unknown }).message ?? error));
  } finally {
    transport.close();
  }
}

async function connect(url: string, times: SmtpTimes): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: times.connect,
    greetingTimeout: times.connect,
    dnsTimeout: times.connect,
    socketTimeout: times.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function envelope(mail: OutgoingMail): object {
  return {
    envelope: { from: mail.from.address, to: [mail.to.address] },
    from: mail.from,
    to: [mail.to],
    ...(mail.replyTo ? { replyTo: { name: "", address: mail.replyTo } } : {}),
    subject: mail.message.subject,
    text: mail.message.text,
    html: mail.message.html,
    messageId: mail.messageId,
    date: mail.date,
    // RFC 3834, section 5: out-of-office programs do not answer this.
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

/** Only a refused recipient or message is final; a refused login or sender is our own setting. */
function explain(thrown: unknown): SendOutcome {
  const error = (thrown ?? {}) as SmtpError;
  const text = describeFailure(error.response ?? error.message ?? String(thrown));
  const ofThisMail = error.command === "RCPT TO" || error.command === "DATA";
  const code = error.responseCode ?? 0;
  if (ofThisMail && code >= 500) return { sent: false, failure: "never", error: text };
  if (ofThisMail && code >= 400) return { sent: false, failure: "later", error: text };
  const failure = code === 0 || code >= 400 ? "relay" : "later";
  return { sent: false, failure, error: text };
}
