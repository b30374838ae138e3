import { specsOf } from "./fields";
import { ADDITIONAL_CREDENTIALS, ADDITIONAL_FIELDS, type JsonObject } from "../../checks";
import { camelCaseKey } from "./additional";
import type { JsonSecretRule } from "./file-json";
import type { Move } from "./file-members";
import type { AttributeSpec, Fields } from "./spec";

/** How the file of an object differs from the schema of its resource. Members are named without positions of lists. */
export interface FileForm {
  readonly fields: Fields;
  /** What attributes are called in the file, by their paths. @default the same in camelCase */
  readonly names?: Readonly<Record<string, string>>;
  /** Members that stand elsewhere than their attribute. */
  readonly moved?: (file: JsonObject) => readonly Move[];
  /** Members that are no settings: the registry fills them in, or the vendor's tool keeps them for itself. */
  readonly ignored?: readonly Member[];
  /** Members that the resource cannot have, with the reason: a sentence without its subject. */
  readonly refused?: Readonly<Record<Member, string>>;
  /** Objects of nothing but secrets, with the attribute that takes them. */
  readonly secretParts?: Readonly<Record<Member, string>>;
  /** Members that may be or hold secrets beside other values, with the attribute that takes the secrets. */
  readonly secretsIn?: Readonly<Record<Member, string>>;
  /** Whether an empty text is the same as none, as in answers that have all members. @default false */
  readonly emptyTextIsNone?: boolean;
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

export interface Place {
  /** Path of the attribute, without positions. */
  readonly attribute: string;
  readonly member: Member;
  /** Whether what is here is write-only. */
  readonly secret: boolean;
}

/** An attribute that a configuration sets. */
export interface Setting {
  readonly name: string;
  readonly spec: AttributeSpec;
}

/** The settings of an object in the file, by the names of their members. A secret part of JSON is in the JSON. */
export function settingsIn(
  { names = {} }: FileForm,
  fields: Fields,
  { attribute }: Place,
): ReadonlyMap<string, Setting> {
  const settings = specsOf(fields)
    .map(([name, spec]) => ({ name, spec }))
    .filter(({ spec }) => spec.mode !== "computed" && spec.secretPartOf === undefined)
    .filter(({ name }) => name !== ADDITIONAL_FIELDS && name !== ADDITIONAL_CREDENTIALS);
  return new Map(
    settings.map((setting) => [
      names[within(attribute, setting.name)] ?? camelCaseKey(setting.name),
      setting,
    ]),
  );
}

/** Whether a member is no setting, as only answers or the vendor's tools have it. */
export function isFilledIn({ ignored = [] }: FileForm, fields: Fields, at: Member): boolean {
  const name = camelCaseKey(lastOf(at));
  const isComputed = specsOf(fields).some(
    ([attribute, spec]) => spec.mode === "computed" && camelCaseKey(attribute) === name,
  );
  return isComputed || ignored.includes(withoutPositions(at));
}

/** Why the resource cannot have a member; undefined where it can. */
export const refusalOf = ({ refused = {} }: FileForm, at: Member): string | undefined => textAt(refused, at);

/** The attribute that takes a member of nothing but secrets; undefined where it is none. */
export const secretPartAt = ({ secretParts = {} }: FileForm, at: Member): string | undefined =>
  textAt(secretParts, at);

function textAt(texts: Readonly<Record<Member, string>>, at: Member): string | undefined {
  const member = withoutPositions(at);
  return Object.hasOwn(texts, member) ? texts[member] : undefined;
}

/** The attribute that takes the secret part of the JSON in another one; undefined where there is none. */
export const secretPartOf = ({ fields }: FileForm, attribute: string): string | undefined =>
  Object.keys(fields).find((name) => fields[name]?.spec.secretPartOf === attribute);

/** The attribute that takes a secret that stands beside other values; undefined where there is none. */
export function secretTakerAt({ secretsIn = {} }: FileForm, at: Member): string | undefined {
  const member = withoutPositions(at);
  return Object.entries(secretsIn).find(([outer]) => `${member}.`.startsWith(`${outer}.`))?.[1];
}

/** The first names of paths below a member. */
export function namesBelow(at: Member, paths: readonly Member[]): readonly string[] {
  const start = at === "" ? "" : `${withoutPositions(at)}.`;
  const below = paths.filter((path) => path.startsWith(start));
  return [...new Set(below.map((path) => path.slice(start.length).split(".")[0] ?? ""))];
}

export const within = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

export const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

const withoutPositions = (member: Member): Member => member.replace(/\[\d+\]/g, "");
