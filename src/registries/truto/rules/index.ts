/**
 * The rules of Truto's objects as data and pure functions, without the provider: it checks them at plan, the constructs
 * at synth.
 */
export { checkShape, type Part, secretsOfShapes, type ShapeQuestion, type Shapes } from "./config-shape";
export { checkFreeJson, checkNewNulls, sameFree, withoutCredentials } from "./free-json";
export { checkJsonPair, type JsonPair, secretPlacesIn } from "./checks";
export {
  isJsonObject,
  type JsonObject,
  merged,
  objectWith,
  type Place,
  placeAt,
  placesOf,
  pointer,
  nullsIn,
  valuesOf,
  withRemovals,
} from "./json";
export { INSTALL_DEFAULTS, INTEGRATION_DEFAULTS, type Sharing, SHARINGS, UUID } from "./names";
export {
  type AnsweredJson,
  isSecretPlace,
  type Known,
  NOTHING_KNOWN,
  readable,
  sameConfig,
  sameOverride,
} from "./secret-places";
