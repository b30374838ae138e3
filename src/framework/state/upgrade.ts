import { mapFields } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { mapRecord } from "../values/plain";
import { fromPlain, nullObject } from "../values/convert";
import { Failure } from "../diagnostics/failure";
import { addedDefaults } from "./import";
import { numberFromText, numberText } from "../values/number";
import type { Resource } from "../definitions/resource";
import { typeFromJson, type Type } from "../schema/type";
import { Decimal, Dynamic, isList, isRecord, memberOf, type ObjectValue, type Value } from "../values/value";

/**
 * A stored object as one of today (docs/apis/terraform-protocol.md U2). An object of today's version is only given its
 * shape; an older one goes straight through the upgrade of its version.
 *
 * @throws Failure, WrongType
 */
export function upgradeState(resource: Resource, version: number, stored: ObjectValue): ObjectValue {
  const { fields, ownFields, type } = resource;
  if (version === resource.schemaVersion) return withAddedDefaults(resource, reshape(fields, stored));
  const upgrade = resource.upgrades.get(version);
  if (upgrade === undefined) throw unknownVersion(type, version, resource.schemaVersion);
  const own = fromPlain(ownFields, upgrade(stored));
  // What the framework adds to every resource is the same in all its versions.
  const added = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !Object.hasOwn(ownFields, name)),
  );
  return withAddedDefaults(resource, { ...own, ...reshape(added, stored) });
}

/** A state may be older than an attribute that the framework adds. */
function withAddedDefaults(resource: Resource, state: ObjectValue): ObjectValue {
  const sent = Number(memberOf(state, "credentials_generation") ?? 0);
  const defaults = addedDefaults(resource, sent);
  return mapRecord(state, (value, name) => value ?? memberOf(defaults, name));
}

/**
 * A stored identity as one of today.
 *
 * @throws Failure, WrongType
 */
export function upgradeIdentity(resource: Resource, version: number, stored: ObjectValue): ObjectValue {
  const fields = Object.fromEntries(
    Object.entries(resource.fields).filter(([name]) => resource.identity.includes(name)),
  );
  if (version === resource.identityVersion) return reshape(fields, stored);
  const upgrade = resource.identityUpgrades.get(version);
  if (upgrade === undefined)
    throw unknownVersion(`the identity of ${resource.typeName}`, version, resource.identityVersion);
  return { ...nullObject(fields), ...fromPlain(fields, upgrade(stored)) };
}

const unknownVersion = (what: string, stored: number, known: number): Failure =>
  new Failure({
    summary: `${what} was stored in an unsupported version`,
    detail: `The state contains version ${stored}; this version of the provider supports 0 to ${known}. Use the version of the provider that wrote the state, or a later one.`,
  });

/**
 * Gives a stored object the shape of today's schema: attributes that are no more are dropped, new ones are null,
 * scalars are converted where that loses nothing, write-only ones are null (docs/apis/terraform-protocol.md §3.6, U2).
 *
 * @throws Failure naming the attribute whose stored value has another type
 */
export function reshape(fields: Fields, stored: ObjectValue, parent = ""): ObjectValue {
  return mapFields(fields, (spec, name) =>
    spec.writeOnly ? null : reshapeValue(spec, memberOf(stored, name), `${parent}${name}`),
  );
}

function reshapeValue({ shape }: AttributeSpec, stored: Value, at: string): Value {
  if (stored === null) return null;
  if (shape.kind === "plain") return reshapePlain(shape.type, stored, at);
  const nested = (value: Value): Value => {
    if (value === null) return null;
    if (!isRecord(value)) throw mismatch(at, "object");
    return reshape(shape.fields, value, `${at}.`);
  };
  if (shape.nesting === "single") return nested(stored);
  if (shape.nesting === "map") {
    if (!isRecord(stored)) throw mismatch(at, "map");
    return mapRecord(stored, nested);
  }
  if (!isList(stored)) throw mismatch(at, shape.nesting);
  return stored.map(nested);
}

function reshapePlain(type: Type, stored: Value, at: string): Value {
  if (stored === null) return null;
  const each = (element: Type) => (value: Value) => reshapePlain(element, value, at);
  switch (type.kind) {
    case "string":
      return textOf(stored) ?? refuse(at, type.kind);
    case "number":
      return numberOf(stored) ?? refuse(at, type.kind);
    case "bool":
      if (typeof stored === "boolean") return stored;
      return stored === "true" || stored === "false" ? stored === "true" : refuse(at, type.kind);
    case "list":
    case "set":
      return isList(stored) ? stored.map(each(type.element)) : refuse(at, type.kind);
    case "tuple":
      return isList(stored) && stored.length === type.elements.length
        ? type.elements.map((element, i) => reshapePlain(element, stored[i] ?? null, at))
        : refuse(at, type.kind);
    case "map":
      return isRecord(stored) ? mapRecord(stored, each(type.element)) : refuse(at, type.kind);
    case "object":
      return isRecord(stored)
        ? mapRecord(type.attributes, (inner, name) => reshapePlain(inner, memberOf(stored, name), at))
        : refuse(at, type.kind);
    case "dynamic":
      return dynamicOf(stored, at);
  }
}

function textOf(stored: Value): string | undefined {
  if (typeof stored === "string") return stored;
  if (typeof stored === "boolean") return String(stored);
  return typeof stored === "number" || typeof stored === "bigint" || stored instanceof Decimal
    ? numberText(stored)
    : undefined;
}

function numberOf(stored: Value): Value | undefined {
  if (typeof stored === "number" || typeof stored === "bigint" || stored instanceof Decimal) return stored;
  return typeof stored === "string" ? numberFromText(stored) : undefined;
}

/** State files hold `{"value": …, "type": …}` for a value of any type (docs/apis/terraform-protocol.md §2.1). */
function dynamicOf(stored: Value, at: string): Value {
  if (stored instanceof Dynamic) return stored;
  const type = isRecord(stored) ? storedType(memberOf(stored, "type")) : undefined;
  if (type === undefined || !isRecord(stored)) return refuse(at, "value with its type");
  return new Dynamic(type, reshapePlain(type, memberOf(stored, "value"), at));
}

function storedType(json: Value): Type | undefined {
  try {
    return typeFromJson(json);
  } catch {
    return undefined;
  }
}

function refuse(at: string, expected: string): never {
  throw mismatch(at, expected);
}

const mismatch = (at: string, expected: string): Failure =>
  new Failure({
    summary: "The stored state does not match the schema",
    detail: `${at}: the stored value is not a ${expected} and cannot be converted to one.`,
  });
