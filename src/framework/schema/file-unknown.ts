import {
  ADDITIONAL_CREDENTIALS,
  ADDITIONAL_FIELDS,
  isJsonObject,
  type JsonObject,
  nearestTo,
} from "../../checks";
import {
  type FileForm,
  type FileProblem,
  type FileSecret,
  isFilledIn,
  lastOf,
  namesBelow,
  type Place,
  refusalOf,
  within,
} from "./file-form";
import {
  BY_NAME_AND_FORM,
  joined,
  JsonSecrets,
  type JsonSecretRule,
  jsonTextOf,
  objectAt,
} from "./file-json";
import type { Members } from "./file-members";

/** What is found wrong in a file, in its order. */
export interface Findings {
  readonly secrets: FileSecret[];
  readonly problems: FileProblem[];
}

/** The members of a file that are no attributes. What is new in the registry's API goes to `additional_fields`. */
export class UnknownMembers {
  readonly #additional: JsonObject[] = [];

  constructor(
    private readonly form: FileForm,
    private readonly members: Members,
    private readonly findings: Findings,
  ) {}

  /** As `additional_fields` takes them; undefined where there are none. */
  get additional(): string | undefined {
    return this.#additional.length === 0 ? undefined : jsonTextOf(joined(this.#additional));
  }

  /** @param settings - names of the members that are attributes of the same object */
  add(value: unknown, place: Place, settings: readonly string[]): void {
    const refusal = refusalOf(this.form, place.member);
    if (refusal !== undefined) {
      this.#problem(place, refusal);
    } else if (this.#isMovedFrom(place)) {
      this.#addInner(value, place);
    } else {
      const misfit = this.#misfit(place, settings);
      if (misfit === undefined) this.#addNew(value, place);
      else this.#problem(place, misfit);
    }
  }

  /** Whether members of it, where known, are attributes of another object, or of the resource itself. */
  #isMovedFrom({ member }: Place): boolean {
    return namesBelow(this.members.originOf(member), this.members.movedFrom).length > 0;
  }

  #addInner(value: unknown, place: Place): void {
    if (!isJsonObject(value)) {
      this.#problem(place, "must be an object");
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      const at = within(place.member, name);
      if (member !== null && !isFilledIn(this.form, {}, at)) this.add(member, { ...place, member: at }, []);
    }
  }

  /** Why a member is not taken for a new one: it looks like a slip, or has no place in `additional_fields`. */
  #misfit({ member }: Place, settings: readonly string[]): string | undefined {
    const around = member.slice(0, Math.max(member.lastIndexOf("."), 0));
    const others = [...this.members.movedFrom, ...Object.keys(this.form.secretParts ?? {})];
    const names = [...settings, ...namesBelow(around, others)];
    const [meant] = nearestTo(lastOf(member), names, { most: 1, lettersPerSlip: 3 });
    const isUnknown = "is not among the settings that this release knows.";
    if (meant !== undefined) return `${isUnknown} Did you mean ${meant}?`;
    return !(ADDITIONAL_FIELDS in this.form.fields) || member.includes("[") ? isUnknown : undefined;
  }

  #addNew(value: unknown, { member, secret }: Place): void {
    const { jsonSecret = BY_NAME_AND_FORM } = this.form;
    // Names say what is a credential here even where they say nothing inside an attribute.
    const isSecret: JsonSecretRule = (at, each) => jsonSecret(at, each) || BY_NAME_AND_FORM(at, each);
    const secrets = new JsonSecrets(secret ? isWritten : isSecret, (at) => this.members.isOmitted(at));
    const kept = secrets.without(objectAt(this.members.originOf(member), value));
    const attribute = ADDITIONAL_CREDENTIALS in this.form.fields ? ADDITIONAL_CREDENTIALS : undefined;
    this.findings.secrets.push(...secrets.found.map((found) => ({ member: found, attribute })));
    this.#additional.push(kept as JsonObject);
  }

  #problem({ member }: Place, detail: string): void {
    this.findings.problems.push({ member: this.members.originOf(member), detail });
  }
}

/** Of what is new among credentials, nothing says what is public. */
const isWritten: JsonSecretRule = (_, value) =>
  (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "bigint";
