import { findLeaks } from "../../support/leaks";
import { type Row, SECRET_BY_HAND } from "../row";
import { registryOf, type World } from "../world";

export function secrecy(row: Row, world: () => World): void {
  test("no secret was left in state, backup, plan, log or output in all that life", () => {
    const { stage, emulator } = world();
    const tokens = registryOf(emulator, row.type).tokens;

    const leaks = findLeaks(stage.folder, { transcript: world().transcript() }, [
      ...Object.values(row.secrets),
      ...Object.values(row.rotated),
      ...Object.values(tokens),
      SECRET_BY_HAND,
    ]);

    expect(leaks).toEqual([]);
  });
}
