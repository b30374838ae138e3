import { ADDITIONAL_FIELDS, isJsonObject, type JsonObject } from "../../checks";
import {
  type FileForm,
  type FileReading,
  isFilledIn,
  lastOf,
  type Member,
  type Place,
  secretPartAt,
  secretPartOf,
  secretTakerAt,
  settingsIn,
  within,
} from "./file-form";
import { inText, JsonSecrets, jsonTextOf, neededInPlaceOf } from "./file-json";
import { Members } from "./file-members";
import { type Findings, UnknownMembers } from "./file-unknown";
import type { AttributeSpec, Fields } from "./spec";

// The vendors' own command lines and APIs take objects as JSON. What such a file says in the names of the vendor is read
// here into the attributes of a resource, without what is secret in it.

/**
 * Reads a file by the schema of a resource.
 *
 * @param file - the parsed JSON; large integers may be bigints
 * @param omitted - members that are left out, because they are set elsewhere
 */
export function readVendorFile(form: FileForm, file: JsonObject, omitted: readonly Member[]): FileReading {
  const reader = new FileReader(form, new Members(file, form.moved?.(file) ?? [], omitted));
  return reader.read();
}

class FileReader {
  readonly #form: FileForm;
  readonly #members: Members;
  readonly #unknown: UnknownMembers;
  readonly #findings: Findings;

  constructor(form: FileForm, members: Members) {
    this.#form = form;
    this.#members = members;
    this.#findings = { secrets: [], problems: [...members.problems] };
    this.#unknown = new UnknownMembers(form, members, this.#findings);
  }

  read(): FileReading {
    const root = { attribute: "", member: "", secret: false };
    const values = this.#object(this.#form.fields, this.#members.root, root);
    const { additional } = this.#unknown;
    return {
      values: additional === undefined ? values : { ...values, [ADDITIONAL_FIELDS]: additional },
      ...this.#findings,
    };
  }

  #object(fields: Fields, json: JsonObject, place: Place): Readonly<Record<string, unknown>> {
    const known = settingsIn(this.#form, fields, place);
    const entries = Object.entries(json).flatMap(
      ([member, value]): readonly (readonly [string, unknown])[] => {
        if (value === null) return [];
        const at = within(place.member, member);
        const secretPart = secretPartAt(this.#form, at);
        if (secretPart !== undefined) {
          this.#secretsIn(value, { ...place, member: at }, secretPart);
          return [];
        }
        const found = known.get(member);
        if (found === undefined) {
          const isSetting = !isFilledIn(this.#form, fields, at);
          if (isSetting) this.#unknown.add(value, { ...place, member: at }, [...known.keys()]);
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

  #value(spec: AttributeSpec, value: unknown, parent: JsonObject, place: Place): unknown {
    if (this.#form.isSecretBeside?.(lastOf(place.member), parent) === true)
      return this.#secret(value, place, secretTakerAt(this.#form, place.member));
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
    if (value !== "") this.#findings.secrets.push({ member: this.#members.originOf(member), attribute });
    return undefined;
  }

  /** Each value by itself, so that what replaces it can be named. An object without any has none. */
  #secretsIn(value: unknown, place: Place, attribute: string): void {
    if (!isJsonObject(value)) {
      this.#secret(value, place, attribute);
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      if (member !== null)
        this.#secretsIn(member, { ...place, member: within(place.member, name) }, attribute);
    }
  }

  #json(value: unknown, place: Place): string {
    const secrets = new JsonSecrets(this.#form.jsonSecret, (at) =>
      this.#members.isOmitted(within(place.member, at)),
    );
    const kept = secrets.without(value);
    for (const at of secrets.found) {
      const member = within(place.member, at);
      const taker = secretPartOf(this.#form, place.attribute) ?? secretTakerAt(this.#form, member);
      // What is in a list cannot be set apart from it.
      this.#secret(undefined, { ...place, member }, at.includes("[") ? undefined : taker);
    }
    return jsonTextOf(kept);
  }

  #plain(kind: string, value: unknown, place: Place): unknown {
    const needed = neededInPlaceOf(value, kind);
    if (needed !== undefined) return this.#wrong(place, needed);
    if (value === "" && this.#form.emptyTextIsNone === true) return undefined;
    const texts = [value].flat().filter((each) => typeof each === "string");
    return texts.some(inText) ? this.#secret(value, place, undefined) : value;
  }

  #wrong({ member }: Place, needed: string): unknown {
    this.#findings.problems.push({ member: this.#members.originOf(member), detail: `must be ${needed}` });
    return undefined;
  }
}
