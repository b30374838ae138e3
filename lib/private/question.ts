import { readingOf } from "../../src/checks";
import { isKnown } from "./attributes";

/** Attributes of a program as the rules of the registries ask for them: what only Terraform knows is left to the plan. */
export const READING = readingOf((value) => !isKnown(value));
