import { specsOf } from "../schema/fields";
import { ADDITIONAL_FIELDS, isJsonObject, withArticle } from "../../checks";
import { Attribute } from "../schema/attribute";
import { string } from "../schema/builders";
import { readVendorFile } from "../schema/file";
import type { FileForm, FileReading } from "../schema/file-form";
import type { AttributeSpec, Fields } from "../schema/spec";
import { listOf, objectOf, setOf, type Type } from "../schema/type";
import { ArgumentError, defineFunction, type ProviderFunction } from "./function";

/** A function that takes a vendor's file of an object, and returns what the resource takes of it. */
export interface FileFunction {
  /** The resource without the provider's name, which the function shares: `northflank_log_sink`. */
  readonly name: string;
  /** For people: `log sink of Northflank`. */
  readonly what: string;
  readonly form: FileForm;
  /** Markdown: what takes such a file. With its verb. @default the vendor's API and command line */
  readonly takenBy?: string;
  /** Markdown: what else is to be known of the file. */
  readonly note?: string;
  /** The value of a JSON text; undefined when it is none. */
  readonly parse: (text: string) => unknown;
}

const API_AND_COMMAND_LINE = "the vendor's API and command line take";

/**
 * Why each resource has a function of its own, under the name of the resource: who has `integrations_northflank_log_sink`
 * before them looks for `northflank_log_sink`, the result has the type of the resource's attributes, and Terraform names
 * an attribute that it does not have.
 */
export const defineFileFunction = ({
  name,
  what,
  form,
  takenBy = API_AND_COMMAND_LINE,
  note,
  parse,
}: FileFunction): ProviderFunction =>
  defineFunction({
    name,
    summary: `Reads the vendor's JSON file of ${withArticle(what)}`,
    description:
      `Turns the JSON file of ${withArticle(what)}, as ${takenBy} it, into the attributes of ` +
      `\`integrations_${name}\`. Attributes that the file does not set are null. ` +
      "Members that only answers have, such as the time of creation, are left out. The result is stored in the plan and in " +
      "the state, so it never contains a credential: a file with one is an error that names the member. Set the credential " +
      "in the resource and list the member in `omit`; a write-only attribute may take it from the same file, with " +
      `\`jsondecode\`. ${unknownMembers(form)}${note === undefined ? "" : ` ${note}`}`,
    parameters: { file: string().required().describe('Content of the file: `file("…")`.') },
    variadic: {
      name: "omit",
      each: string()
        .required()
        .describe(
          "Members of the file to leave out, because they are set elsewhere, such as credentials: " +
            "names joined by dots, as errors give them.",
        ),
    },
    returns: resultOf(form.fields),
    run({ file }, omit) {
      const json = parse(file);
      if (!isJsonObject(json))
        throw new ArgumentError("file", "must be the content of a JSON file with an object");
      const { values, ...found } = readVendorFile(form, json, omit);
      const problems = problemsOf(found);
      if (problems.length > 0) throw new ArgumentError("file", problems.join("\n"));
      return values;
    },
  });

const unknownMembers = ({ fields }: FileForm): string =>
  ADDITIONAL_FIELDS in fields
    ? "A member that this release does not know is returned in `additional_fields`, unless its name is nearly a known one."
    : "An unknown member is an error, unless `omit` lists it.";

type Result = Readonly<Record<string, unknown>>;

const problemsOf = ({ secrets, problems }: Pick<FileReading, "secrets" | "problems">): readonly string[] => [
  ...secrets.map(({ member, attribute }) => {
    const where = attribute === undefined ? "" : ` Set it in ${attribute} of the resource.`;
    return (
      `${member}: is a credential, and the result of a function is stored in the plan and in the state.${where} ` +
      `Pass ${JSON.stringify(member)} as an additional argument to leave it out here.`
    );
  }),
  ...problems.map(
    ({ member, detail }) =>
      `${member}: ${detail} To leave it out, pass ${JSON.stringify(member)} as an additional argument.`,
  ),
];

/** All that a configuration may set and read, as one value. */
function resultOf(fields: Fields): Attribute<Result, "optional", false> {
  const type = objectOf(membersOf(fields, false));
  return new Attribute({ ...string().spec, shape: { kind: "plain", type, inner: { kind: "nothing" } } });
}

function membersOf(fields: Fields, isSecret: boolean): Readonly<Record<string, Type>> {
  const entries = specsOf(fields).flatMap(([name, spec]) => {
    const type = spec.mode === "computed" ? undefined : typeOf(spec, isSecret || spec.writeOnly);
    return type === undefined ? [] : [[name, type] as const];
  });
  return Object.fromEntries(entries);
}

/** Undefined for a secret, and for an object of nothing else. */
function typeOf({ shape, isPublic }: AttributeSpec, isSecret: boolean): Type | undefined {
  if (shape.kind === "plain") return isSecret && !isPublic ? undefined : shape.type;
  const members = membersOf(shape.fields, isSecret);
  if (Object.keys(members).length === 0) return undefined;
  const type = objectOf(members);
  return shape.nesting === "list" ? listOf(type) : shape.nesting === "set" ? setOf(type) : type;
}
