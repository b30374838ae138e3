import { findLeaks } from "../../support/leaks";
import { type Row, SECRET_BY_HAND } from "../row";
import { registryOf, type World } from "../world";
import type { Life } from "./cell";

export function secrecy({ rows, world }: Life): void {
  describe("no secret was left in state, backup, plan, log or output in all that life", () => {
    let leaksOf: (row: Row) => readonly string[];

    beforeAll(() => {
      // The files of all rows are many: only where something was found is it looked for whose it is.
      const any = leaksIn(
        world(),
        rows.flatMap((row) => secretsOf(row, world())),
      );
      leaksOf = (row) => (any.length === 0 ? [] : leaksIn(world(), secretsOf(row, world())));
    });

    test.each(rows.map((row) => [row.type, row] as const))("%s", (_type, row) => {
      expect(leaksOf(row)).toEqual([]);
    });
  });
}

const leaksIn = ({ stage, transcript }: World, secrets: readonly string[]): readonly string[] =>
  findLeaks(stage.folder, { transcript: transcript() }, secrets);

const secretsOf = ({ type, secrets, rotated }: Row, { emulator }: World): readonly string[] => [
  ...Object.values(secrets),
  ...Object.values(rotated),
  ...Object.values(registryOf(emulator, type).tokens),
  SECRET_BY_HAND,
];
