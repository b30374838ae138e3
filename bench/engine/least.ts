import type { Step } from "./scale";

/** Requests that the API allows as the least for so many of the objects in objects.ts (docs/requests.md says why). */
export function leastRequests(registry: string, step: Step, count: number): number {
  const refresh = refreshOf(registry, count);
  switch (step) {
    case "create":
      return count;
    case "plan":
      return refresh;
    case "change":
      return refresh + 1;
    case "destroy":
      return refresh + count;
  }
}

/** Objects on a page of the list, where it has them whole. */
const PAGES: Readonly<Record<string, number>> = { truto: 100, fruxon: 100 };

function refreshOf(registry: string, count: number): number {
  const page = PAGES[registry];
  return page === undefined ? count : Math.ceil(count / page);
}
