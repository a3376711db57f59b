/** What helpers of tests want of the test that they are in, for long runs that are no tests. */
import type { TestContext } from "node:test";

export function testContext(): { t: TestContext; clean: () => Promise<void> } {
  const ends: (() => unknown)[] = [];
  const t = { after: (end: () => unknown) => void ends.unshift(end) } as unknown as TestContext;
  return {
    t,
    clean: async () => {
      for (const end of ends) await end();
    },
  };
}
