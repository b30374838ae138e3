import { nearestTo, type Violation } from "../../../checks";
import { isJsonObject, type JsonObject, type Place } from "./json";

// The `config` of an object whose members are documented, in two attributes: what can be read back, and its secrets. They
// stand at its top.

type Kind = "text" | "texts" | "integer" | "integers" | "object";

/** A member of a config. */
export interface Member {
  readonly kind: Kind;
  /** @default false */
  readonly isRequired?: boolean;
  /** @default false */
  readonly isSecret?: boolean;
}

/** The members of a config, by type of the object. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, Member>>>>;

/** The places of all secrets, for `Pair.places`. */
export const secretsOfShapes = (shapes: Shapes): readonly Place[] =>
  Object.values(shapes)
    .flatMap((members) => Object.entries(members))
    .filter(([, { isSecret = false }]) => isSecret)
    .map(([name]) => [name]);

/** One of the two attributes. */
export interface Part {
  readonly attribute: string;
  /** Undefined: it is not known yet. What of it is not known yet is what `isLater` says. */
  readonly json: JsonObject | undefined;
}

export interface ShapeQuestion {
  /** The registry's word for the type: `slack`. Undefined while it is not known. */
  readonly type: string | undefined;
  readonly readable: Part;
  readonly secrets: Part;
  readonly isLater?: (value: unknown) => boolean;
}

/** What is wrong with a config of a known type; a type that is not known here may have any. */
export function checkShape(shapes: Shapes, question: ShapeQuestion): readonly Violation[] {
  const { type = "", readable, secrets } = question;
  const members = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (members === undefined) return [];
  return [
    ...Object.entries(members).flatMap(([name, member]) => missing(name, member, question)),
    ...[readable, secrets].flatMap((part) => wrongIn(part, members, question)),
  ];
}

function missing(
  name: string,
  { kind, isRequired = false, isSecret = false }: Member,
  { type = "", readable, secrets }: ShapeQuestion,
): readonly Violation[] {
  const isThere = [readable, secrets].some(({ json }) => json === undefined || isGiven(json[name]));
  if (!isRequired || isThere) return [];
  const { attribute } = isSecret ? secrets : readable;
  return [
    {
      at: [attribute],
      summary: `Missing ${name}`,
      detail: `Truto demands ${name} (${KINDS[kind]}) of the type ${type}. Set it in ${attribute}.`,
      ...(isSecret ? { missesCredential: true, member: name, isJson: kind === "object" } : {}),
    },
  ];
}

function wrongIn(
  { attribute, json = {} }: Part,
  members: Readonly<Record<string, Member>>,
  { type = "", isLater = () => false }: ShapeQuestion,
): readonly Violation[] {
  return Object.entries(json).flatMap(([name, value]): readonly Violation[] => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) return [unknownMember(attribute, name, type, Object.keys(members))];
    if (!hasValue(value) || isLater(value) || isOf(member.kind, value, isLater)) return [];
    return [
      {
        at: [attribute],
        summary: `Wrong ${name}`,
        // The value may be a secret in the wrong place.
        detail: `${name} must be ${KINDS[member.kind]}.`,
      },
    ];
  });
}

function unknownMember(attribute: string, name: string, type: string, known: readonly string[]): Violation {
  const near = nearestTo(name, known);
  const advice = near.length === 0 ? `Known are ${known.join(", ")}.` : `Did you mean ${near.join(" or ")}?`;
  return {
    at: [attribute],
    severity: "warning",
    summary: `Unknown member of ${attribute}`,
    detail: `${JSON.stringify(name)} is not among the documented settings of the type ${type}. ${advice} It is sent as it is.`,
  };
}

const KINDS: Readonly<Record<Kind, string>> = {
  text: "a text",
  texts: "a list of texts",
  integer: "a whole number",
  integers: "a list of whole numbers",
  object: "an object with members (jsondecode makes one of a text)",
};

/** What is required cannot be empty. */
const isGiven = (value: unknown): boolean =>
  hasValue(value) && value !== "" && !(Array.isArray(value) && value.length === 0);

/** A null counts as absent. */
const hasValue = (value: unknown): boolean => value !== undefined && value !== null;

function isOf(kind: Kind, value: unknown, isLater: (value: unknown) => boolean): boolean {
  const all = (test: (each: unknown) => boolean): boolean =>
    Array.isArray(value) && value.every((each) => isLater(each) || test(each));
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "texts":
      return all((each) => typeof each === "string");
    case "integer":
      return isWhole(value);
    case "integers":
      return all(isWhole);
    case "object":
      return isJsonObject(value) && Object.keys(value).length > 0;
  }
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) || typeof value === "bigint";
