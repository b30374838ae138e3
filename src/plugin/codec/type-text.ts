import { typeFromJson, typeToJson, type Type } from "../../framework/schema/type";
import { nestsDeeperThan } from "./depth";

/** Deeper than any type a schema has; reading a type recurses. */
const MAX_DEPTH = 100;

/**
 * The JSON text of a type constraint, as schemas and dynamic values carry it (docs/apis/terraform-protocol.md §2.2).
 */
export const typeToText = (type: Type): string => JSON.stringify(typeToJson(type));

/** The type that a JSON text names; `undefined` where it names none. */
export function typeFromText(text: string): Type | undefined {
  if (nestsDeeperThan(text, MAX_DEPTH)) return undefined;
  try {
    return typeFromJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}
