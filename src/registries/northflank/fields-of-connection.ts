import { notEmpty } from "../../checks";
import { string } from "../../framework/schema";

// What Northflank's connection and its resources have in common; nothing else, because every process loads it.

/** A team that is looked in. */
export const teamId = () => string(notEmpty).optional();
