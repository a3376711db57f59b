/** The page /verify: what the browser can check here, and how to check it without believing this page. */
import type { LogStanding } from "#operations/witness/show-standing.ts";
import { type Html, html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { witnessedSentence } from "../log/standing.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Standalone } from "./standalone.ts";

export interface VerifyView {
  /** The script's address and the file that runs by itself; null where they cannot be made. */
  readonly programs: { readonly script: string; readonly standalone: Standalone } | null;
  /** The log's key, how far it goes and who has cosigned it; null before the first statement opened. */
  readonly log: {
    readonly origin: string;
    readonly vkey: string;
    readonly standing: LogStanding;
  } | null;
}

export function formatVerifyPage(frame: Frame, { programs, log }: VerifyView): string {
  const { t, site } = frame;
  const inPlace = programs
    ? html`<div id="verifier" data-own><p>${t("proof.verify.no-script")}</p></div>`
    : html`<p>${t("proof.verify.no-program")}</p>`;
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${t("proof.verify.title")}</h1><p class="sub">${t("proof.verify.sub")}</p></div>
${inPlace}
<section class="prose checked"><h2>${t("proof.verify.what.title")}</h2>${formatWhatIsChecked(frame)}</section>
<section class="prose" id="without"><h2>${t("proof.verify.without.title")}</h2><p>${t("proof.verify.without")}</p>${programs && formatDownload(frame, programs.standalone)}
<h3>${t("proof.verify.command.title")}</h3><p>${t("proof.verify.command")}</p><pre class="command" tabindex="0" translate="no" dir="ltr">bin/undersigned verify ${site.baseUrl}/ --vkey …
bin/undersigned verify receipt.html
timeout 300 go run github.com/transparency-dev/tessera/cmd/fsck@latest -storage_url ${site.baseUrl}/log/ -public_key vkey.txt -ui=false -N 16
tail -n +2 12.tlog-proof > entry.json.spicy; spicy-torchwood -verify … entry.json</pre></section>
${log && formatLog(frame, log)}</div>`;
  return formatPublicPage(frame, {
    title: t("proof.verify.title"),
    skip: "web.skip.page",
    main,
    menu: paths.verify(),
    current: "verify",
    locale: true,
    ...(programs && { head: html`<script src="${programs.script}" defer></script>` }),
  });
}

function formatWhatIsChecked({ t }: Frame): Html {
  const steps = (["log", "history", "texts", "list", "page", "left"] as const).map(
    (step) => html`<li>${t(`proof.verify.what.${step}`)}</li>`,
  );
  return html`<ol>${steps}</ol>`;
}

function formatDownload({ t }: Frame, { digest, sizes }: Standalone): Html {
  const kilobytes = Math.ceil(sizes.gzip / 1000);
  return html`<p><a class="btn second" href="${paths.standalone()}" download>${t("proof.verify.download", { kilobytes })}</a></p><p class="quiet">${t("proof.verify.digest")} <span class="digest" translate="no">sha256:${digest}</span></p>`;
}

/** Convenient, and no proof: whoever wants to be sure has the key from elsewhere. */
function formatLog({ t }: Frame, { origin, vkey, standing }: NonNullable<VerifyView["log"]>): Html {
  const named = html`<a href="${paths.log()}"><code class="mono long">${origin}</code></a>`;
  const covered = sentence(t, "proof.verify.log", { origin: named, size: standing.size });
  return html`<section class="record"><h2>${t("proof.verify.log.title")}</h2><p>${covered} ${witnessedSentence(t, standing)}</p>
<p>${t("proof.verify.log.key")} <span class="digest" translate="no">${vkey}</span></p><p class="quiet">${t("proof.verify.log.key-note")}</p></section>`;
}
