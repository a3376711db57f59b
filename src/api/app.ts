/** The REST API: what programs ask. Answers are JSON, errors `application/problem+json`. */
import { refuse } from "#domain/refusal.ts";
import type { App, Door } from "#http/door.ts";
import { showOrganisations } from "./organisations.ts";
import { answerProblem } from "./problem.ts";

export function addApi(app: App, door: Door): void {
  app.get("/api/v1/organisations", (c) => showOrganisations(door, c));
  app.all("/api/*", (c) => answerProblem(c, refuse("not-found")));
}
