import {
  defineEphemeralResource,
  type EphemeralResource,
  Failure,
  NO_CONNECTION,
  notEmpty,
  string,
} from "../framework";
import { alterationOfVariable } from "./secret-text";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A secret from an environment variable of the machine that runs Terraform. */
export const environmentSecret = (environment: Environment): EphemeralResource =>
  defineEphemeralResource({
    type: "environment_secret",
    description:
      "Reads a secret from an environment variable of the machine that runs Terraform, without a Terraform variable. " +
      "The value is in no plan and no state: use it for write-only attributes and provider blocks.",
    connection: NO_CONNECTION,
    schema: {
      name: string(notEmpty).required().describe("Name of the environment variable."),
      value: string()
        .computed()
        .sensitive()
        .describe(
          "Value of the variable. Text that is not in Unicode normal form NFC is refused, because the engine would change it.",
        ),
    },
    async open(_, { name }) {
      const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
      if (value === undefined || value === "") {
        throw new Failure({
          at: ["name"],
          summary: `The environment variable ${name} is ${value === undefined ? "not set" : "empty"}`,
          detail:
            "The provider reads it on the machine where Terraform runs; with remote runs, that " +
            "is not your own machine. Set it there for the plan and the apply.",
        });
      }
      const alteration = alterationOfVariable(value);
      if (alteration !== undefined) {
        const summary = `The environment variable ${name} cannot be used`;
        throw new Failure({ at: ["name"], summary, detail: alteration });
      }
      return { result: { value } };
    },
  });
