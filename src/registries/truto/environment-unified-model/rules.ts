import { nearestTo, type Violation } from "../../../checks";
import { isJsonObject } from "../rules";

/** What an override can change (docs/apis/truto.md §2.11). */
const PARTS = ["resources", "scopes", "webhooks", "docs"];

/** What only looks wrong in an override: newer servers may know more parts. */
export const checkParts = (override: unknown): readonly Violation[] =>
  Object.keys(isJsonObject(override) ? override : {})
    .filter((name) => !PARTS.includes(name))
    .map((name) => {
      const [nearest] = nearestTo(name, PARTS);
      const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
      return {
        at: ["override"],
        severity: "warning",
        summary: `Unknown part of override ${JSON.stringify(name)}`,
        detail:
          `Given: ${JSON.stringify(name)}.${meant} Known are ${PARTS.join(", ")}. How integrations answer calls is set by ` +
          "mappings. Truto may have added it since then, and decides whether to accept it.",
      };
    });
