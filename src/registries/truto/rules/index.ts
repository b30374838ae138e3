/**
 * The rules of Truto's objects as data and pure functions, without the provider: it checks them at plan, the constructs
 * at synth.
 */
export { checkJsonPair, type JsonPair, secretPlacesIn, type Violation } from "./checks";
export { INSTALL_CHECKS, INSTALL_REQUIRED, INTEGRATION_CHECKS, INTEGRATION_REQUIRED } from "./fields";
export {
  isJsonObject,
  isNothing,
  type JsonObject,
  merged,
  objectWith,
  type Place,
  placeAt,
  placesOf,
  pointer,
  sameJson,
  valuesOf,
  withoutNothingsInside,
  withRemovals,
} from "./json";
export { INSTALL_DEFAULTS, INTEGRATION_DEFAULTS, type Sharing, SHARINGS, UUID } from "./names";
export { type AnsweredJson, type Known, NOTHING_KNOWN, readable } from "./secret-places";
