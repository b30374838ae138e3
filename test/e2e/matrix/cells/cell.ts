import type { Row } from "../row";
import type { RowWorld, World } from "../world";

/** What is lived: each cell begins where the one before ended. */
export interface Life {
  readonly rows: readonly Row[];
  /** Open from the first test on. */
  readonly world: () => World;
}

/**
 * A cell of the line of every row that has it. The rows play its script side by side, so that each command is there once
 * for all of them; what came of it is a test for each.
 */
export function cell(
  { rows, world }: Life,
  name: string,
  script: (row: Row, world: RowWorld) => Promise<void>,
): void {
  if (rows.length === 0) return;

  describe(name, () => {
    let played: Awaited<ReturnType<World["together"]>>;

    beforeAll(async () => {
      played = await world().together(rows, script);
    });

    test.each(rows.map((row) => [row.type, row] as const))("%s", (_type, row) => {
      played.of(row);
    });
  });
}

/** The same life for those rows alone. */
export const withRows = ({ rows, world }: Life, have: (row: Row) => boolean): Life => ({
  rows: rows.filter(have),
  world,
});
