import fc from "fast-check";
import { nextTurn, paceOf, UNPACED } from "../../src/http/pace";

const HOUR_MS = 3_600_000;

/** The times at which requests go that all come at once. */
function turns(perHour: number, count: number): readonly number[] {
  const pace = paceOf(perHour);
  let state = UNPACED;
  return Array.from({ length: count }, () => {
    const next = nextTurn(state, pace, 0);
    state = next.state;
    return next.at;
  });
}

test("a twentieth of them goes at once", () => {
  expect(turns(1_000, 52).filter((at) => at === 0)).toHaveLength(50);
  expect(turns(100, 52).filter((at) => at === 0)).toHaveLength(5);
});

test("of many in an hour, each goes at a time of its own", () => {
  const times = turns(72_000, 100);

  expect(new Set(times).size).toBe(100);
});

test("no hour has more than the user allows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 5_000 }), (perHour) => {
      const inFirstHour = turns(perHour, perHour + 10).filter((at) => at < HOUR_MS);
      return inFirstHour.length <= perHour;
    }),
  );
});
