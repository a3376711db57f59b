// Reading many files a few at a time, in order: fast over a network, and never more than a few in memory.

const filesAhead = 8;

/** What `read` gives for each item, in the items' order; up to eight are under way at once. */
export async function* readAhead<Item, Read>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<readonly [Item, Read]> {
  const pending: Promise<readonly [Item, Read]>[] = [];
  for (const item of items) {
    const reading = read(item).then((result) => [item, result] as const);
    // A failure is thrown when its turn comes; until then it must not count as unhandled.
    reading.catch(() => undefined);
    pending.push(reading);
    const next = pending.length < filesAhead ? undefined : pending.shift();
    if (next) yield await next;
  }
  for (const reading of pending) yield await reading;
}
