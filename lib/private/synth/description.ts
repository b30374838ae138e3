import { doubtsAbout, type FieldChecks, type Reading } from "../../../src/checks";
import {
  checksOf,
  doubtsIn,
  type Fields,
  jsonIn,
  namesIn,
  problemsOfAdditional,
  requiredIn,
  secretsIn,
} from "../../../src/framework/schema";
import type { Attributes } from "../hcl/attributes";

/** Something that is wrong with a resource, at an attribute (Terraform's names). */
export interface Violation {
  readonly at: readonly (string | number)[];
  readonly detail: string;
  /** A warning is shown and does not fail the synth. @default "error" */
  readonly severity?: "error" | "warning";
  /** Whether a secret is written in the program, at a place of readable JSON. @default false */
  readonly exposesSecret?: boolean;
  /** Whether a credential is missing: no problem where the credentials are kept elsewhere. @default false */
  readonly missesCredential?: boolean;
}

/** What the provider checks of each attribute by itself. A test holds it against the provider's schema. */
export interface FieldRules {
  /** By path; the attributes that the framework adds to every resource are not among them. */
  readonly checks: FieldChecks;
  /** Paths of what has to be set wherever that which is around it is. */
  readonly required: readonly string[];
}

/**
 * What the props of a construct call attributes, by Terraform's paths; each says the last name of its path. An empty one
 * is left out: its members are props themselves. Those that only change from snake_case to camelCase are not among them.
 */
export type PropNames = Readonly<Record<string, string>>;

/** By what a registry tells one object from another of its type. */
export interface NaturalKey {
  /** The attribute that is unique. */
  readonly attribute: string;
  /** What is the same for the registry. @default - nothing but the same */
  readonly normalized?: (key: string) => string;
  /** Within what it is unique: an attribute, or the member of the provider's configuration that it defaults to. */
  readonly within?: string;
  /** Whether it may be the reference to another object; then the same reference is the same object. @default false */
  readonly isReference?: boolean;
}

/**
 * The JSON in the text of an attribute, as far as it is known; what only Terraform knows is an `Expression` in its place.
 * Undefined for what is no JSON.
 */
export type JsonIn = (value: unknown) => unknown;

/** What the checks at synth have to know about a resource of the provider. */
export interface ResourceDescription {
  /** Name of the registry, as in the provider's configuration. */
  readonly registry: string;
  /**
   * Paths of the attributes that hold secrets; of an object, all that is in it. A test holds them against what the
   * provider's schema calls write-only.
   */
  readonly secrets: readonly (readonly string[])[];
  /** The attribute with the name that people see; undefined where there is none. */
  readonly name: string | undefined;
  /** The attribute with the name that programs use; undefined where there is none. */
  readonly identifier: string | undefined;
  /** The attribute that says what kind of integration it is; undefined where there is none. */
  readonly kind: string | undefined;
  /** Whether it has `deletion_protection` of its own. */
  readonly hasDeletionProtection: boolean;
  /** Paths of the attributes that hold JSON, joined by dots. What is in them is never quoted. */
  readonly json?: readonly string[];
  /** What the construct calls its attributes, where that is not the same in camelCase. */
  readonly names?: PropNames;
  /** What tells it from others of its type; undefined where nothing does. */
  readonly naturalKey?: NaturalKey;
  /** The names of the attributes of its schema, at every depth. */
  readonly attributes: ReadonlySet<string>;
  /** The rules of single attributes. */
  readonly fields: FieldRules;
  /** The rules across attributes that the provider checks at plan, for what is known at synth. */
  readonly check: (attributes: Attributes, reading: Reading, jsonIn: JsonIn) => readonly Violation[];
}

/** What a construct adds to the schema of its resource. */
export interface Addition extends Omit<ResourceDescription, "secrets" | "json" | "attributes" | "fields"> {
  /** Name of the registry as people write it, for warnings: `Buddy`. */
  readonly registryTitle: string;
  /** One text for all spellings of a known value that the registry takes for the same. @default each is another */
  readonly fold?: (text: string) => string;
}

/** A resource as its schema declares it. What follows from the schema is worked out when it is first asked for. */
export function describedBy(
  schema: Fields,
  { registryTitle, fold, check, ...rest }: Addition,
): ResourceDescription {
  const fields = once(() => ({ checks: checksOf(schema), required: requiredIn(schema) }));
  const doubts = once(() => doubtsIn(schema, registryTitle, fold));
  const secrets = once(() => secretsIn(schema));
  const json = once(() => jsonIn(schema));
  const attributes = once(() => namesIn(schema));
  return {
    ...rest,
    get fields() {
      return fields();
    },
    get secrets() {
      return secrets();
    },
    get json() {
      return json();
    },
    get attributes() {
      return attributes();
    },
    check: (attributes, reading, read) => [
      ...check(attributes, reading, read),
      ...problemsOfAdditional(schema, attributes, read),
      ...doubtsAbout(attributes, doubts(), reading),
    ],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
