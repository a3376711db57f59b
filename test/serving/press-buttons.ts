/** Clients that press the buttons behind links, each on a connection of its own, and write down what was acknowledged. */
import { Agent, request } from "node:http";

export interface Pressed {
  /** Links whose button was answered as done. */
  readonly acknowledged: string[];
  readonly refused: { readonly link: string; readonly status: number }[];
  /** Asked, and never answered: the outcome is unknown. */
  readonly unknown: string[];
}

export function nothingPressed(): Pressed {
  return { acknowledged: [], refused: [], unknown: [] };
}

/** Takes links from the front of the list until it is empty or the server is gone; `pressed` grows meanwhile. */
export async function pressButtons(
  url: string,
  links: string[],
  clients: number,
  pressed = nothingPressed(),
): Promise<Pressed> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const client = async (): Promise<void> => {
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const status = await press(agent, url, link);
      if (status === 303) pressed.acknowledged.push(link);
      else if (status === 0) pressed.unknown.push(link);
      else pressed.refused.push({ link, status });
      if (status === 0) return;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return pressed;
}

/** The status; 0 when the connection ended without one. */
function press(agent: Agent, url: string, link: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": 0 };
    const asked = request(`${url}${link}`, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
      answer.on("error", () => resolve(0));
    });
    asked.on("error", () => resolve(0));
    asked.end();
  });
}
