import { TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import { ephemeralSecret } from "./private/secrets/ephemeral-secret";
import { optionsOf } from "./private/props/props";
import { environmentSource, fileSource } from "./private/secrets/secret-sources";
import { secretVariable } from "./private/secrets/secret-variable";

/** The same in every copy of this package, so that a program may load two of them (an ESM and a CommonJS one). */
const SECRET = Symbol.for("cdktf-provider-integrations/secret");
/** `util.inspect.custom` of Node, whose types a program may be without. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");
const REDACTED = "<secret>";
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** What shells, containers and Kubernetes take as a name. */
const ENVIRONMENT_NAME = /^[A-Za-z_.-][A-Za-z0-9_.-]*$/;
/** Names that Terraform keeps for arguments of modules. */
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

/** How a file with a secret is read. */
export interface SecretFileOptions {
  /**
   * Whether spaces and line breaks at both ends are left out, as editors and `echo` add them.
   *
   * @default false
   */
  readonly trim?: boolean;
}

/**
 * A credential: a reference to a value that only Terraform sees, never the value itself.
 *
 * A synthesized program is plain text on a disk, so a secret written into it would be stored in the clear. That is why
 * arguments for credentials take a `Secret` and no string. In logs, JSON and `util.inspect` it shows as `<secret>`; to join it
 * into a text is an error (join its `token`).
 *
 * @example
 * BuddyIntegration.digitalOcean(this, "ocean", {
 *   domain: "acme",
 *   token: Secret.variable(this, "digital_ocean_token"), // TF_VAR_digital_ocean_token=… cdktf deploy
 * });
 */
export class Secret {
  /**
   * The value of an ephemeral Terraform variable, given when Terraform runs: `TF_VAR_<name>` in its environment. It is
   * in no plan and no state. Asked for twice in a stack, it is the same variable. Without a value Terraform fails at once
   * and names it; it does not ask for one.
   *
   * @param scope any construct of the stack that gets the variable
   * @param name letters, digits, `_` and `-`, beginning with a letter or `_`
   * @throws Error when Terraform would refuse the name
   */
  static variable(scope: Construct, name: string): Secret {
    if (!VARIABLE_NAME.test(name) || RESERVED.has(name)) {
      throw new Error(
        "the name of a secret variable must be valid in Terraform: letters, digits, _ and -, beginning " +
          `with a letter or _, and not one of ${[...RESERVED].join(", ")}. ${NOT_SHOWN}`,
      );
    }
    return new Secret(secretVariable(TerraformStack.of(scope), name).stringValue);
  }

  /**
   * What an environment variable of the machine that runs Terraform holds, read in each run by this package's provider.
   * It is in no plan and no state. Asked for twice in a stack, it is read once.
   *
   * The stack needs an `IntegrationsProvider`. The one without an alias cannot itself have such a token, because it has to
   * be there before it can read one: it reads `BUDDY_TOKEN` and its like by itself. Those with an alias can.
   *
   * @param scope any construct of the stack that uses the secret
   * @param name letters, digits, `_`, `-` and `.`, not beginning with a digit
   * @throws Error when it is no name
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
   * What a file of the machine that runs Terraform holds, as UTF-8 text, read in each run by this package's provider. It
   * is in no plan and no state. Otherwise as `environment`.
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
   * A reference that comes from elsewhere: another provider's ephemeral resource, an ephemeral variable, a local value,
   * `Fn.file(…)`. What it refers to decides where the value is kept: a resource's attribute is in the state.
   *
   * @param token a cdktf token, or a Terraform expression such as `"${ephemeral.vault_kv.db.password}"`
   * @throws Error when it is a plain text: a secret that is written in a program is stored in `cdk.tf.json`
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
   * Whether something is a `Secret`, of this or of another copy of this package.
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
    // Not a function, so that texts are made by valueOf, which throws, while console.log("%s") shows <secret>.
    Object.defineProperty(this, "toString", { value: undefined });
    // Where no type is in the way (overrides, outputs, functions of cdktf), cdktf puts the reference in its place.
    Object.defineProperty(this, "resolve", { value: () => token });
  }

  /** The reference, for an argument that takes strings: another provider's write-only attribute, for instance. */
  get token(): string {
    return this.#token;
  }

  /** `<secret>`, always. */
  toJSON(): string {
    return REDACTED;
  }

  /**
   * Called where a text is made of it: `Bearer ${secret}`.
   *
   * @throws Error always: a text would hold neither the credential nor a reference to it
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
