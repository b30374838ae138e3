import {
  ADDITIONAL_CREDENTIALS,
  ADDITIONAL_FIELDS,
  isJsonObject,
  type JsonObject,
  nearestTo,
} from "../../checks";
import { camelCaseKey } from "./additional";
import type { AttributeSpec, Fields } from "./spec";
import { inText, joined, JsonSecrets, type JsonSecretRule, jsonTextOf, objectAt } from "./file-json";
import { type Move, Members } from "./file-members";

// The vendors' own command lines and APIs take objects as JSON. What such a file says in the names of the vendor is read
// here into the attributes of a resource, without what is secret in it.

/** How the file of an object differs from the schema of its resource. */
export interface FileForm {
  readonly fields: Fields;
  /** What attributes are called in the file, by their paths. @default the same in camelCase */
  readonly names?: Readonly<Record<string, string>>;
  /** Members that stand elsewhere than their attribute. */
  readonly moved?: (file: JsonObject) => readonly Move[];
  /** Members that are no settings: the registry fills them in, or the vendor's tool keeps them for itself. */
  readonly ignored?: readonly string[];
  /** Whether a member is secret because of what stands beside it. @default never */
  readonly isSecretBeside?: (member: string, parent: JsonObject) => boolean;
  /** Which values inside free-form JSON are secrets. @default by usual names and forms */
  readonly jsonSecret?: JsonSecretRule;
}

/** A member of a file, as it is called there: `sinkData.auth.token`. */
export type Member = string;

export interface FileReading {
  /** By attribute, as resource code sees values: without what is not set, and without secrets. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The secrets in the file, which are in no value. */
  readonly secrets: readonly FileSecret[];
  readonly problems: readonly FileProblem[];
}

export interface FileSecret {
  readonly member: Member;
  /** Where the resource takes it; undefined where it takes none. */
  readonly attribute: string | undefined;
}

/** What is wrong with a member; never quotes it. */
export interface FileProblem {
  readonly member: Member;
  readonly detail: string;
}

/**
 * Reads a file by the schema of a resource.
 *
 * @param file - the parsed JSON; large integers may be bigints
 * @param omitted - members that are left out, because they are set elsewhere
 */
export function readVendorFile(form: FileForm, file: JsonObject, omitted: readonly Member[]): FileReading {
  const reader = new FileReader(form, new Members(file, form.moved?.(file) ?? [], omitted));
  const values = reader.read();
  return { values, secrets: reader.secrets, problems: reader.problems };
}

class FileReader {
  readonly secrets: FileSecret[] = [];
  readonly problems: FileProblem[] = [];
  readonly #form: FileForm;
  readonly #members: Members;
  readonly #additional: JsonObject[] = [];

  constructor(form: FileForm, members: Members) {
    this.#form = form;
    this.#members = members;
    this.problems.push(...members.problems);
  }

  read(): Readonly<Record<string, unknown>> {
    const { fields, ignored = [] } = this.#form;
    const root = { attribute: "", member: "", secret: false };
    const values = this.#object(fields, this.#members.root, root, new Set(ignored));
    if (this.#additional.length === 0) return values;
    return { ...values, [ADDITIONAL_FIELDS]: jsonTextOf(joined(this.#additional)) };
  }

  #object(
    fields: Fields,
    json: JsonObject,
    place: Place,
    ignored: ReadonlySet<string> = new Set(),
  ): Readonly<Record<string, unknown>> {
    const known = new Map(
      settable(fields).map(([name, spec]) => [this.#called(name, place), { name, spec }]),
    );
    const filledIn = new Set(computed(fields).map((name) => camelCaseKey(name)));
    const entries = Object.entries(json).flatMap(
      ([member, value]): readonly (readonly [string, unknown])[] => {
        if (value === null) return [];
        const at = within(place.member, member);
        const found = known.get(member);
        if (found === undefined) {
          const isFilledIn = filledIn.has(member) || filledIn.has(camelCaseKey(member)) || ignored.has(at);
          if (!isFilledIn) this.#unknown(at, value, [...known.keys()]);
          return [];
        }
        const isSecret = place.secret || found.spec.writeOnly;
        const inner = { attribute: within(place.attribute, found.name), member: at, secret: isSecret };
        const read = this.#value(found.spec, value, json, inner);
        // An object of which nothing is left but its secrets.
        const isRest = isSecret && isJsonObject(read) && Object.keys(read).length === 0;
        return read === undefined || isRest ? [] : [[found.name, read]];
      },
    );
    return Object.fromEntries(entries);
  }

  #called(name: string, { attribute }: Place): string {
    return this.#form.names?.[within(attribute, name)] ?? camelCaseKey(name);
  }

  #value(spec: AttributeSpec, value: unknown, parent: JsonObject, place: Place): unknown {
    const last = place.member.slice(place.member.lastIndexOf(".") + 1);
    if (this.#form.isSecretBeside?.(last, parent) === true) return this.#secret(value, place, undefined);
    const { shape } = spec;
    if (shape.kind === "nested") return this.#nested(spec, value, place);
    if (place.secret && !spec.isPublic) return this.#secret(value, place, place.attribute);
    if (spec.isJson) return this.#json(value, place);
    return this.#plain(shape.type.kind, value, place);
  }

  #nested({ shape }: AttributeSpec, value: unknown, place: Place): unknown {
    if (shape.kind !== "nested") return undefined;
    if (shape.nesting === "single") {
      if (isJsonObject(value)) return this.#object(shape.fields, value, place);
      return this.#wrong(place, "an object");
    }
    if (!Array.isArray(value)) return this.#wrong(place, "a list of objects");
    return value.map((element: unknown, position) => {
      const at = { ...place, member: `${place.member}[${position}]` };
      return isJsonObject(element) ? this.#object(shape.fields, element, at) : this.#wrong(at, "an object");
    });
  }

  /** An empty one is none: vendors' templates of files have such. */
  #secret(value: unknown, { member }: Place, attribute: string | undefined): unknown {
    if (value !== "") this.secrets.push({ member: this.#members.originOf(member), attribute });
    return undefined;
  }

  #json(value: unknown, place: Place): string {
    const secrets = new JsonSecrets(this.#form.jsonSecret, (at) =>
      this.#members.isOmitted(within(place.member, at)),
    );
    const kept = secrets.without(value);
    for (const at of secrets.found)
      this.#secret(undefined, { ...place, member: within(place.member, at) }, undefined);
    return jsonTextOf(kept);
  }

  #plain(kind: string, value: unknown, place: Place): unknown {
    switch (kind) {
      case "string":
        if (typeof value !== "string") return this.#wrong(place, "a text");
        return inText(value) ? this.#secret(value, place, undefined) : value;
      case "bool":
        return typeof value === "boolean" ? value : this.#wrong(place, "true or false");
      case "number":
        return typeof value === "number" ? value : this.#wrong(place, "a number");
      default:
        if (!Array.isArray(value) || !value.every((each) => typeof each === "string"))
          return this.#wrong(place, "a list of texts");
        return value.some(inText) ? this.#secret(value, place, undefined) : value;
    }
  }

  #wrong({ member }: Place, needed: string): unknown {
    this.problems.push({ member: this.#members.originOf(member), detail: `must be ${needed}` });
    return undefined;
  }

  /** What is new in the registry's API goes to `additional_fields`; what looks like a slip or a secret does not. */
  #unknown(at: Member, value: unknown, known: readonly string[]): void {
    const origin = this.#members.originOf(at);
    const member = at.slice(at.lastIndexOf(".") + 1);
    const [meant] = nearestTo(member, known, { most: 1, lettersPerSlip: 3 });
    const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
    if (meant !== undefined || !(ADDITIONAL_FIELDS in this.#form.fields) || at.includes("[")) {
      const detail = `is not among the settings that this release knows.${hint}`;
      this.problems.push({ member: origin, detail });
      return;
    }
    const secrets = new JsonSecrets(this.#form.jsonSecret, (place) => this.#members.isOmitted(place));
    const kept = secrets.without(objectAt(origin, value));
    const attribute = ADDITIONAL_CREDENTIALS in this.#form.fields ? ADDITIONAL_CREDENTIALS : undefined;
    this.secrets.push(...secrets.found.map((found) => ({ member: found, attribute })));
    this.#additional.push(kept as JsonObject);
  }
}

interface Place {
  /** Path of the attribute, without positions. */
  readonly attribute: string;
  readonly member: Member;
  /** Whether what is here is write-only. */
  readonly secret: boolean;
}

/** Those that a configuration sets; a secret part of JSON is in the JSON. */
const settable = (fields: Fields): readonly (readonly [string, AttributeSpec])[] =>
  Object.entries(fields)
    .map(([name, { spec }]) => [name, spec] as const)
    .filter(([, { mode, secretPartOf }]) => mode !== "computed" && secretPartOf === undefined)
    .filter(([name]) => name !== ADDITIONAL_FIELDS && name !== ADDITIONAL_CREDENTIALS);

const computed = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, { spec }]) => (spec.mode === "computed" ? [name] : []));

const within = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
