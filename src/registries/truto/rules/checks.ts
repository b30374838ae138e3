import type { Violation } from "../../../checks";
import { isJsonObject, isNothing, type JsonObject, type Place, placesOf, pointer } from "./json";
import { isSecretAt, looksLikeCredential } from "./secret-places";

/** The two attributes in which one JSON object is written: what can be read back, and what is only ever sent. */
export interface JsonPair {
  /** The places that hold secrets. @default those of definitions and their overrides */
  readonly places?: readonly Place[] | undefined;
  readonly readable: { readonly attribute: string; readonly json: JsonObject | undefined };
  readonly secrets: { readonly attribute: string; readonly json: JsonObject | undefined };
}

/** Everything that is wrong with how a JSON object is divided into its readable and its secret part. */
export function checkJsonPair(pair: JsonPair): readonly Violation[] {
  return [
    ...secretsInReadable(pair),
    ...credentialsInReadable(pair),
    ...givenTwice(pair),
    ...wholeFile(pair.readable),
  ];
}

/** The vendor's command line keeps a whole integration in one file, of which the configuration is a member. */
function wholeFile({ attribute, json = {} }: JsonPair["readable"]): readonly Violation[] {
  const isFile =
    isJsonObject(json.config) && ["name", "documentation", "category"].some((key) => key in json);
  if (!isFile) return [];
  return [
    {
      at: [attribute],
      severity: "warning",
      summary: `${attribute} looks like a complete integration file`,
      detail:
        "It contains config together with " +
        `${Object.keys(json)
          .filter((key) => key !== "config")
          .join(", ")}. ` +
        `${attribute} takes only the content of config: ${attribute} = ` +
        'jsonencode(jsondecode(file("…")).config). Truto decides whether to accept it.',
    },
  ];
}

/** What the readable part holds although Truto keeps it as a secret (docs/apis/truto.md §4.4). */
function secretsInReadable({ readable, secrets, places }: JsonPair): readonly Violation[] {
  return secretPlacesIn(readable.json ?? {}, places).map((place) => ({
    at: [readable.attribute],
    severity: "error",
    summary: `${readable.attribute} contains a secret`,
    detail:
      `${pointer(place)} is a secret, and ${readable.attribute} is stored in the state. Move it to the same place in ` +
      `${secrets.attribute}, which is merged over ${readable.attribute} when it is sent and is never stored.`,
    exposesSecret: true,
  }));
}

/** The outermost places at which a readable object holds secrets; there should be none. */
export function secretPlacesIn(
  object: JsonObject,
  places?: readonly Place[],
  parent: Place = [],
): readonly Place[] {
  return Object.entries(object).flatMap(([key, value]): readonly Place[] => {
    const place = [...parent, key];
    if (isSecretAt(place, value, places)) return [place];
    return isJsonObject(value) ? secretPlacesIn(value, places, place) : [];
  });
}

function credentialsInReadable({ readable, secrets, places }: JsonPair): readonly Violation[] {
  return literalsIn(readable.json ?? {}, places).map((place) => ({
    at: [readable.attribute],
    severity: "warning",
    summary: `${readable.attribute} may contain a credential`,
    detail:
      `${pointer(place)} looks like a literal credential (by its name, position or form), and ` +
      `${readable.attribute} is stored in the state. Use a placeholder such as ` +
      `{{credentials.api_key}}, or move it to the same place in ${secrets.attribute}.`,
  }));
}

function literalsIn(value: unknown, places?: readonly Place[], parent: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): readonly Place[] => {
    const place = [...parent, key];
    if (isSecretAt(place, member, places)) return [];
    return looksLikeCredential(place, member) ? [place] : literalsIn(member, places, place);
  });
}

/** Which of two values counts would be a matter of order, so no place may have both. */
function givenTwice({ readable, secrets }: JsonPair): readonly Violation[] {
  const places = placesOf(secrets.json ?? {}).filter((place) => holds(readable.json ?? {}, place));
  return places.map((place) => ({
    at: [secrets.attribute],
    severity: "error",
    summary: `${secrets.attribute} and ${readable.attribute} set the same key`,
    detail: `${pointer(place)} is set in both. Remove it from one of them; from ${readable.attribute} if it is a secret.`,
  }));
}

/** Whether an object has a value at a place, or one on the way to it that is no object. */
function holds(object: JsonObject, [key, ...rest]: Place): boolean {
  const value = key === undefined ? undefined : object[key];
  if (rest.length === 0 || !isJsonObject(value)) return !isNothing(value);
  return holds(value, rest);
}
