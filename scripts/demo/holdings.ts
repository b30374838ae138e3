import type { Emulator } from "../../src/emulator";
import { COLLECTIONS as NORTHFLANK } from "../../src/emulator/northflank/collections";
import { COLLECTIONS as TRUTO } from "../../src/emulator/truto/collections";

/** How many objects each registry holds. */
export type Holdings = Readonly<Record<"buddy" | "northflank" | "truto" | "fruxon", number>>;

const keys = <T extends object>(record: T): readonly (keyof T)[] => Object.keys(record) as (keyof T)[];

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Of every kind, with those that the emulator begins with. */
export const holdingsOf = ({ buddy, northflank, truto, fruxon }: Emulator): Holdings => ({
  buddy: buddy.integrations().length,
  northflank: sum(keys(NORTHFLANK).map((name) => northflank[name].all().length)),
  truto: sum([
    truto.integrations().length,
    truto.installs().length,
    ...keys(TRUTO).map((name) => truto[name].all().length),
  ]),
  fruxon: sum([
    fruxon.integrations().length,
    fruxon.configs().length,
    fruxon.tools().length,
    fruxon.environments().length,
  ]),
});
