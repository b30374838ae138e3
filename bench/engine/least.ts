import type { Step } from "./scale";

/** Of the objects in objects.ts (docs/guides/requests.md says why). */
interface Least {
  readonly create: (count: number) => number;
  readonly refresh: (count: number) => number;
  /** Of one object. */
  readonly update: number;
}

/** The lists that hold whole objects have a hundred on a page. */
const pages = (count: number): number => Math.max(1, Math.ceil(count / 100));

/** What is there before is one page. It is looked at in the plan of a creation, and again in its apply. */
const LOOKS = 2;

const LEAST: Readonly<Record<string, Least>> = {
  buddy: { create: (count) => count + LOOKS, refresh: (count) => count, update: 1 },
  // What a log sink became is not in the answer, so each is read afterwards; an update reads the list as well.
  northflank: { create: (count) => 2 * count + LOOKS, refresh: (count) => count, update: 3 },
  truto: { create: (count) => count + LOOKS, refresh: pages, update: 1 },
  fruxon: { create: (count) => count + LOOKS, refresh: pages, update: 1 },
};

/** The least number of requests that the API allows for a step over so many objects; NaN for another registry. */
export function leastRequests(registry: string, step: Step, count: number): number {
  const least = LEAST[registry];
  if (least === undefined) return NaN;
  switch (step) {
    case "create":
      return least.create(count);
    case "plan":
      return least.refresh(count);
    case "change":
      return least.refresh(count) + least.update;
    case "destroy":
      return least.refresh(count) + count;
  }
}
