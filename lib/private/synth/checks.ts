import {
  Annotations,
  Aspects,
  type IAspect,
  TerraformProvider,
  TerraformResource,
  TerraformStack,
} from "cdktf";
import type { IConstruct } from "constructs";
import { isPolicyAspect, policiesOn } from "../../policies/policy";
import { type Attributes, providerAttributes, resourceAttributes, terraformText } from "../hcl/attributes";
import type { ResourceDescription, Violation } from "./description";
import { alikeByDefault, renamedByMove } from "./default-names";
import { DESCRIPTIONS } from "./descriptions";
import { duplicatesOf } from "./duplicates";
import { cyclesOf } from "../secrets/ephemeral-secret";
import { PROVIDER_NAME } from "../install/launcher";
import { beginPass } from "./once-per-pass";
import { subjectOf } from "./policy-subject";
import { camelCase, type PropNames, propPath, withPropNames } from "../props/prop-names";
import { readableSecrets } from "./readable-secrets";
import { violationsOf } from "./rules";
import { secretsOfOtherStacks } from "./secrets-of-other-stacks";
import { literalSecrets, type SecretPlaces } from "./secrets-check";
import { severalReferred } from "./several";
import { shownAs } from "./shown-as";
import { overridesOf } from "./stack-overrides";

/** What has its validation already: a stack may be synthesized twice, and one stack may be in another. */
const checked = new WeakSet<IConstruct>();

/** The aspects that only look. */
const checkAspects = new WeakSet<IAspect>();

/** Has everything of this provider in a stack checked at synth, and the stack itself. */
export function checkAtSynth(stack: TerraformStack): void {
  const aspect: IAspect = {
    visit(construct) {
      if (checked.has(construct) || !isOurs(construct)) return;
      checked.add(construct);
      shownAs(construct).node.addValidation({
        validate: () => {
          const broken = brokenRules(construct);
          warn(construct, broken);
          return [...problemsOf(construct, broken)];
        },
      });
    },
  };
  checkAspects.add(aspect);
  Aspects.of(stack).add(aspect);
  stack.node.addValidation({
    validate: () => {
      // Validations run from the outside in, so this is the first one of the stack.
      beginPass(stack);
      return [...overrideProblems(stack), ...problemsElsewhere(stack)];
    },
  });
}

const isOurs = (construct: IConstruct): construct is TerraformResource | TerraformProvider =>
  TerraformResource.isTerraformResource(construct)
    ? DESCRIPTIONS[construct.terraformResourceType] !== undefined
    : TerraformProvider.isTerraformProvider(construct) && construct.terraformResourceType === PROVIDER_NAME;

/** Everything that is wrong with a resource or a provider, one message each. */
const problemsOf = (
  construct: TerraformResource | TerraformProvider,
  broken = brokenRules(construct),
): readonly string[] => [...problemsOfItself(construct, broken), ...policyProblems(construct)];

/** The same without what a team's policies say. */
function problemsOfItself(
  construct: TerraformResource | TerraformProvider,
  broken = brokenRules(construct),
): readonly string[] {
  const others = [
    ...literalsOf(construct),
    ...foreignSecretsOf(construct),
    ...(TerraformProvider.isTerraformProvider(construct) ? cyclesOf(construct) : duplicatesOf(construct)),
  ];
  return [
    ...others.map((problem) => renamed(construct, problem)),
    ...broken
      .filter(({ severity }) => severity !== "warning")
      .map((violation) => textOf(construct, violation)),
  ];
}

/** What is wrong, with the names of the construct's props. */
const textOf = (construct: IConstruct, { at, detail }: Violation): string =>
  `${propPath(at, propNamesOf(construct))}: ${renamed(construct, detail)}`;

function renamed(construct: IConstruct, message: string): string {
  if (TerraformProvider.isTerraformProvider(construct))
    return message.replace(/^(?:fingerprint_key|\w+\.oidc_token)\b/, camelCase);
  const description = descriptionOf(construct);
  return description === undefined ? message : withPropNames(message, description, propNamesOf(construct));
}

/** A generated construct calls everything as Terraform does, in camelCase. */
const propNamesOf = (construct: IConstruct): PropNames | undefined =>
  shownAs(construct) === construct ? undefined : descriptionOf(construct)?.names;

const descriptionOf = (construct: IConstruct): ResourceDescription | undefined =>
  TerraformResource.isTerraformResource(construct)
    ? DESCRIPTIONS[construct.terraformResourceType]
    : undefined;

/** The provider's own rules that a resource breaks, warnings among them; of a provider only what looks like a secret. */
function brokenRules(construct: TerraformResource | TerraformProvider): readonly Violation[] {
  if (!TerraformResource.isTerraformResource(construct)) {
    const [attributes, { secrets }] = secretsOf(construct);
    return readableSecrets(attributes, secrets, (value) => terraformText(construct, value));
  }
  const description = DESCRIPTIONS[construct.terraformResourceType];
  return [
    ...rulesBrokenBy(construct, resourceAttributes(construct), description),
    ...renamedByMove(construct),
    ...alikeByDefault(construct),
    ...severalReferred(construct),
  ];
}

const rulesBrokenBy = (
  scope: IConstruct,
  attributes: Attributes | undefined,
  description: ResourceDescription | undefined,
): readonly Violation[] =>
  attributes === undefined || description === undefined
    ? []
    : violationsOf(description, attributes, (value) => terraformText(scope, value));

/** By Terraform's names, as overrides have them. */
const plainTextOf = ({ at, detail }: Violation): string => `${at.join(".")}: ${detail}`;

/** Tells the warnings of the rules, once: a stack may be synthesized twice. */
function warn(construct: IConstruct, broken: readonly Violation[]): void {
  const shown = shownAs(construct);
  const existing = shown.node.metadata.map(({ data }): unknown => data);
  broken
    .filter(({ severity }) => severity === "warning")
    .map((violation) => textOf(construct, violation))
    .filter((text) => !existing.includes(text))
    .forEach((text) => {
      Annotations.of(shown).addWarning(text);
    });
}

const literalsOf = (construct: TerraformResource | TerraformProvider): readonly string[] =>
  literalSecrets(construct, ...secretsOf(construct));

/** Secrets that are written at readable places. They are among the broken rules as well. */
const exposedBy = (broken: readonly Violation[]): readonly Violation[] =>
  broken.filter(({ exposesSecret }) => exposesSecret === true);

const foreignSecretsOf = (construct: TerraformResource | TerraformProvider): readonly string[] =>
  secretsOfOtherStacks(construct, ...secretsOf(construct));

/** What a construct writes, and where in it the secrets are. */
function secretsOf(
  construct: TerraformResource | TerraformProvider,
): [attributes: Attributes, places: SecretPlaces] {
  if (TerraformProvider.isTerraformProvider(construct)) {
    const attributes = providerAttributes(construct);
    return [attributes, tokensOf(attributes)];
  }
  const places = DESCRIPTIONS[construct.terraformResourceType] ?? NO_SECRETS;
  return [resourceAttributes(construct) ?? {}, places];
}

/** Each registry is an object of the provider's configuration, with its credential in one of `TOKENS`; beside them is a key. */
const tokensOf = (provider: Attributes): SecretPlaces => ({
  secrets: Object.keys(provider).flatMap((name) =>
    name === "fingerprint_key" ? [[name]] : TOKENS.map((token) => [name, token]),
  ),
});

const NO_SECRETS: SecretPlaces = { secrets: [] };

function policyProblems(construct: TerraformResource | TerraformProvider): readonly string[] {
  if (TerraformProvider.isTerraformProvider(construct)) return [];
  const description = DESCRIPTIONS[construct.terraformResourceType];
  const attributes = resourceAttributes(construct);
  const policies = policiesOn(construct);
  if (description === undefined || attributes === undefined || policies.length === 0) return [];
  const subject = subjectOf(construct, description, attributes);
  return policies.flatMap(({ name, check }) =>
    check(subject).map((problem) => `policy ${name}: ${renamed(construct, problem)}`),
  );
}

/** Literals that overrides of the stack put over what the constructs write. */
const overrideProblems = (stack: TerraformStack): readonly string[] =>
  overridesOf(stack).flatMap(({ kind, type, address, attributes }) => {
    const description = DESCRIPTIONS[type];
    const places = kind === "provider" ? tokensOf(attributes) : (description ?? NO_SECRETS);
    return [
      ...literalSecrets(stack, attributes, places),
      ...exposedBy(rulesBrokenBy(stack, attributes, description)).map(plainTextOf),
    ].map((problem) => `${address}.${problem}`);
  });

/**
 * cdktf stops at the first stack that has problems, and a user wants to hear of all of them. What is wrong in later
 * stacks is told with the first one's, but only then: their aspects have not run, and may yet put it right. What policies
 * say is left out of a stack with its own aspects: to do what a policy demands is what aspects are for.
 */
function problemsElsewhere(stack: TerraformStack): readonly string[] {
  const all = stack.node.root.node.findAll().filter((construct) => TerraformStack.isStack(construct));
  const later = all.slice(all.indexOf(stack) + 1).filter((other) => !other.node.scopes.includes(stack));
  if (later.length === 0 || problemsIn(stack).length === 0) return [];
  return later
    .flatMap((other) => everywhereIn(other, hasForeignAspects(other) ? problemsOfItself : problemsOf))
    .map((problem) => `elsewhere in the program: ${problem}`);
}

const hasForeignAspects = (stack: TerraformStack): boolean =>
  [...stack.node.scopes, ...stack.node.findAll()]
    .flatMap((construct) => Aspects.of(construct).all)
    .some((aspect) => !isPolicyAspect(aspect) && !checkAspects.has(aspect));

const problemsIn = (stack: TerraformStack): readonly string[] => everywhereIn(stack, problemsOf);

/**
 * The secrets that are written in a stack's program, each with its construct path. For an app that skips validations:
 * this one rule holds there too, because what it prevents cannot be undone.
 */
export const literalSecretsIn = (stack: TerraformStack): readonly string[] =>
  everywhereIn(stack, (construct) => [
    ...literalsOf(construct).map((problem) => renamed(construct, problem)),
    ...exposedBy(brokenRules(construct)).map((violation) => textOf(construct, violation)),
  ]);

const everywhereIn = (
  stack: TerraformStack,
  check: (construct: TerraformResource | TerraformProvider) => readonly string[],
): readonly string[] => [
  ...overrideProblems(stack).map((problem) => `[${stack.node.path}] ${problem}`),
  ...stack.node
    .findAll()
    .filter(isOurs)
    .filter((construct) => TerraformStack.of(construct) === stack)
    .flatMap((construct) =>
      check(construct).map((problem) => `[${shownAs(construct).node.path}] ${problem}`),
    ),
];

/** Of a registry in the provider's configuration; only Buddy has the second. */
const TOKENS = ["token", "oidc_token"];
