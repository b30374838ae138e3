import { readingOf } from "../../checks";
import { isUnknown } from "../values/value";

/** A configuration at plan, for rules that are asked at synth too: what is not known yet is left for later. */
export const READING = readingOf(isUnknown);
