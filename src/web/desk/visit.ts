/** One request to the desk and the answers it can have. Handlers take a visit and answer; they know no HTTP. */
import type { DeskAct } from "#domain/account.ts";
import type { Refusal } from "#domain/refusal.ts";
import type { Door, HttpEnv, PageContext } from "#http/door.ts";
import type { Form, FormOptions } from "#http/form.ts";
import type { Translate } from "#locales/translate.ts";
import type { Transaction } from "#store/transaction.ts";
import type { Reader } from "#store/reader.ts";
import type { Frame, Page } from "./frame.ts";

export interface Visit {
  readonly c: PageContext;
  readonly door: Door;
  readonly r: Reader;
  readonly t: Translate;
  readonly frame: Frame;
  /** Account id of who asks; '' before sign-in. */
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Of a POST; empty otherwise. */
  readonly form: Form;
  /** A part of the path. */
  readonly param: (name: string) => string;
  /** A field of the query, '' when absent. */
  readonly query: (name: string) => string;
}

export type Answer =
  | { readonly page: Page; readonly status?: number }
  | { readonly go: string }
  | { readonly response: Response }
  | Refusal;

export type Handler = (visit: Visit) => Promise<Answer>;

/** Who may use an address: anybody, whoever is signed in, or a role that may do the act. */
export type Admission = "anyone" | "signed-in" | DeskAct;

export interface DeskRoute {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly act: Admission;
  readonly handle: Handler;
  readonly form?: FormOptions;
}

export type { Form, HttpEnv };

/** An act of this visit in one transaction: a refusal rolls it back. */
export function act<T>(
  visit: Visit,
  work: (t: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return visit.door.store.transact(work);
}

export function get(path: string, admission: Admission, handle: Handler): DeskRoute {
  return { method: "GET", path, act: admission, handle };
}

export function post(
  path: string,
  admission: Admission,
  handle: Handler,
  form?: FormOptions,
): DeskRoute {
  return { method: "POST", path, act: admission, handle, ...(form && { form }) };
}
