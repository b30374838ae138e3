import { type TerraformStack, TerraformVariable } from "cdktf";
import { oncePerPass } from "../synth/once-per-pass";

/** The same in every copy of this package, so that a program may load two of them (an ESM and a CommonJS one). */
const SECRET_VARIABLE = Symbol.for("cdktf-provider-integrations/secret-variable");

/**
 * The ephemeral variable of a secret; a stack gets each once.
 */
export function secretVariable(
  stack: TerraformStack,
  name: string,
  type: "string" | "map(string)" = "string",
): TerraformVariable {
  const id = type === "string" ? `secret-${name}` : `secrets-${name}`;
  const known = stack.node.tryFindChild(id);
  const isOurs = known instanceof TerraformVariable && SECRET_VARIABLE in known;
  return isOurs ? known : newVariable(stack, id, name, type);
}

function newVariable(stack: TerraformStack, id: string, name: string, type: string): TerraformVariable {
  const variable = new TerraformVariable(stack, id, {
    type,
    sensitive: true,
    validation: [
      {
        condition: `\${var.${name} != null}`,
        errorMessage: `The secret ${name} has no value. Set TF_VAR_${name}.`,
      },
    ],
  });
  Object.defineProperty(variable, SECRET_VARIABLE, { value: true });
  // cdktf 0.21 does not know ephemeral variables; the override is all that is needed (docs/apis/cdktf.md §3).
  variable.addOverride("ephemeral", true);
  // Without a default Terraform asks for a value, and waits for ever where nobody can answer (docs/apis/cdktf.md §0,
  // 2).
  variable.addOverride("default", null);
  variable.overrideLogicalId(name);
  variable.node.addValidation({
    validate: () => (namesIn(stack).filter((each) => each === name).length > 1 ? [declaredTwice(name)] : []),
  });
  return variable;
}

const declaredTwice = (name: string): string =>
  `the program declares a variable ${name} itself, and Secret.variable would create another one with this ` +
  "name; use Secret.of(variable.stringValue) for the program's own variable, or use another name";

/** Of all variables. */
const namesIn = oncePerPass((stack) =>
  stack.node
    .findAll()
    .filter((node) => node instanceof TerraformVariable)
    .map((variable) => variable.friendlyUniqueId),
);
