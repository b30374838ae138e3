import { propertyAccess, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import { ephemeralSecret } from "./private/secrets/ephemeral-secret";
import { optionsOf } from "./private/props/props";
import { environmentSource, fileSource } from "./private/secrets/secret-sources";
import { secretVariable } from "./private/secrets/secret-variable";

/** The same in every copy of this package, so that a program may load two of them (an ESM and a CommonJS one). */
const SECRET = Symbol.for("cdktf-provider-integrations/secret");
/** Node's `util.inspect.custom`; a program may not have Node's types. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");
const REDACTED = "<secret>";
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** What shells, containers and Kubernetes accept as a name. */
const ENVIRONMENT_NAME = /^[A-Za-z_.-][A-Za-z0-9_.-]*$/;
/** Names that Terraform reserves for arguments of modules. */
const RESERVED = new Set([
  "count",
  "depends_on",
  "for_each",
  "lifecycle",
  "locals",
  "providers",
  "source",
  "version",
]);

const NOT_SHOWN = "The given value is not shown, because it may be the secret itself";

function checkVariableName(name: string): void {
  if (VARIABLE_NAME.test(name) && !RESERVED.has(name)) return;
  throw new Error(
    "the name of a secret variable must be valid in Terraform: letters, digits, _ and -, beginning " +
      `with a letter or _, and not one of ${[...RESERVED].join(", ")}. ${NOT_SHOWN}`,
  );
}

/** How a file with a secret is read. */
export interface SecretFileOptions {
  /**
   * Whether to remove spaces and line breaks at both ends, such as those that editors and `echo` add.
   *
   * @default false
   */
  readonly trim?: boolean;
}

/**
 * A credential: a reference to a value that only Terraform sees, never the value itself.
 *
 * A synthesized program is plain text on a disk, so a secret written into it would be stored in plain text. For this reason,
 * arguments for credentials take a `Secret`, not a string. In logs, JSON and `util.inspect` it is shown as `<secret>`. Using it
 * in a string is an error (use its `token`).
 *
 * @example
 * BuddyIntegration.digitalOcean(this, "ocean", {
 *   domain: "acme",
 *   token: Secret.variable(this, "digital_ocean_token"), // TF_VAR_digital_ocean_token=… cdktf deploy
 * });
 */
export class Secret {
  /**
   * The value of an ephemeral Terraform variable, set when Terraform runs: `TF_VAR_<name>` in its environment. It is in no
   * plan and no state. Calls with the same name in a stack share one variable. If the variable has no value, Terraform fails
   * at once with an error that names it, without a prompt.
   *
   * @param scope any construct of the stack that gets the variable
   * @param name letters, digits, `_` and `-`, beginning with a letter or `_`
   * @throws Error when Terraform would refuse the name
   */
  static variable(scope: Construct, name: string): Secret {
    checkVariableName(name);
    return new Secret(secretVariable(TerraformStack.of(scope), name).stringValue);
  }

  /**
   * One value of an ephemeral Terraform variable that is a map, for objects with `forEach` or `count`: each item has its own
   * secret. The map is set when Terraform runs, as JSON: `TF_VAR_<name>='{"eu": "…", "us": "…"}'`.
   *
   * @param scope any construct of the stack that gets the variable
   * @param name name of the variable, as for `variable`
   * @param key key of the item, such as `iterator.key`
   * @throws Error when Terraform would refuse the name
   * @example
   * import { TerraformIterator } from "cdktf";
   * const regions = TerraformIterator.fromMap({ eu: { url: "https://eu.example" }, us: { url: "https://us.example" } });
   * NorthflankLogSink.betterStack(this, "logs", {
   *   forEach: regions,
   *   name: `logs ${regions.key}`,
   *   uri: regions.getString("url"),
   *   token: Secret.item(this, "log_tokens", regions.key),
   * });
   */
  static item(scope: Construct, name: string, key: string): Secret {
    checkVariableName(name);
    const variable = secretVariable(TerraformStack.of(scope), name, "map(string)");
    return new Secret(Token.asString(propertyAccess(variable.value, [key])));
  }

  /**
   * The value of an environment variable of the machine that runs Terraform, read in each run by this package's provider.
   * It is in no plan and no state. Calls with the same name in a stack read it once.
   *
   * The stack needs an `IntegrationsProvider`. A provider without an alias cannot take such a secret as its own token,
   * because it must be configured before it can read one; it reads `BUDDY_TOKEN` and the like itself. One with an alias can.
   *
   * @param scope any construct of the stack that uses the secret
   * @param name letters, digits, `_`, `-` and `.`, not beginning with a digit
   * @throws Error when the name is not valid
   * @example
   * BuddyIntegration.digitalOcean(this, "ocean", {
   *   domain: "acme",
   *   token: Secret.environment(this, "DIGITAL_OCEAN_TOKEN"), // DIGITAL_OCEAN_TOKEN=… cdktf deploy
   * });
   */
  static environment(scope: Construct, name: string): Secret {
    if (!ENVIRONMENT_NAME.test(name)) {
      throw new Error(
        "Secret.environment takes the name of an environment variable: letters, digits, _, - and ., not beginning with " +
          `a digit. ${NOT_SHOWN}`,
      );
    }
    return new Secret(ephemeralSecret(TerraformStack.of(scope), environmentSource(name)));
  }

  /**
   * The content of a file on the machine that runs Terraform, as UTF-8 text, read in each run by this package's provider.
   * It is in no plan and no state. Otherwise it works like `environment`.
   *
   * @param scope any construct of the stack that uses the secret
   * @param path a relative one begins at the program's working directory (the folder of `cdktf.json`), as in any other
   *   program, and is written relative to the stack's folder; one that begins with `~/` at the home of the user who runs
   *   Terraform. An expression, such as a variable, is used as it is.
   * @throws Error when the path is empty
   * @example
   * BuddyIntegration.cloudflare(this, "cloudflare", {
   *   domain: "acme",
   *   token: Secret.file(this, "/run/secrets/cloudflare-token", { trim: true }),
   * });
   */
  static file(scope: Construct, path: string, options: SecretFileOptions = {}): Secret {
    const { trim } = optionsOf("Secret.file", "SecretFileOptions", options);
    if (path === "") throw new Error("the path of a secret's file must not be empty");
    const stack = TerraformStack.of(scope);
    return new Secret(ephemeralSecret(stack, fileSource(stack, path, trim)));
  }

  /**
   * A reference to a value from elsewhere: another provider's ephemeral resource, an ephemeral variable, a local value,
   * `Fn.file(…)`. The reference decides where the value is stored: a resource's attribute is in the state.
   *
   * @param token a cdktf token, or a Terraform expression such as `"${ephemeral.vault_kv.db.password}"`
   * @throws Error when it is plain text: a secret that is written in a program is stored in `cdk.tf.json`
   *
   * @example
   * import { Fn } from "cdktf";
   * BuddyIntegration.googleServiceAccount(this, "google", {
   *   domain: "acme-dev",
   *   apiKey: Secret.of(Fn.base64decode(Secret.variable(this, "google_key_base64").token)),
   * });
   */
  static of(token: string): Secret {
    if (!Token.isUnresolved(token) && !token.includes("${")) {
      throw new Error(
        "Secret.of takes a reference (a token of cdktf, or an expression in ${…}), but the given value is plain text. " +
          "A secret in the program would be stored in cdk.tf.json. Use Secret.variable(scope, name) instead",
      );
    }
    return new Secret(token);
  }

  /**
   * Whether a value is a `Secret`, of this or of another copy of this package.
   *
   * @example
   * const given: unknown = Secret.variable(this, "token");
   * const text = Secret.isSecret(given) ? given.token : String(given); // `${var.token}`
   */
  static isSecret(value: unknown): value is Secret {
    return typeof value === "object" && value !== null && SECRET in value;
  }

  readonly #token: string;

  private constructor(token: string) {
    this.#token = token;
    Object.defineProperty(this, SECRET, { value: true });
    // Not a function, so that a conversion to a string calls valueOf, which throws, while console.log("%s") shows <secret>.
    Object.defineProperty(this, "toString", { value: undefined });
    // Where types do not prevent it (overrides, outputs, functions of cdktf), cdktf replaces it with the reference.
    Object.defineProperty(this, "resolve", { value: () => token });
  }

  /** The reference, for an argument that takes a string: another provider's write-only attribute, for instance. */
  get token(): string {
    return this.#token;
  }

  /** `<secret>`, always. */
  toJSON(): string {
    return REDACTED;
  }

  /**
   * Called when it is converted to a string: `Bearer ${secret}`.
   *
   * @throws Error always: the string would contain neither the credential nor a reference to it
   */
  valueOf(): never {
    throw new Error(
      "a Secret cannot be part of a string. Pass it to an argument that accepts " +
        "a Secret, or use its token: `Bearer ${secret.token}`",
    );
  }

  [INSPECT](): string {
    return REDACTED;
  }
}
