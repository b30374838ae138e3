import type { IntegrationsProviderConfig } from "../../lib/integrations-provider";
import type { ObjectShape, Shape } from "../../lib/private/props/shape";
import { kindOf, KIND_NAMES, type Props, written } from "./kinds";
import { newStack, synth } from "./support";

const isObjectShape = (shape: Shape): shape is ObjectShape =>
  typeof shape === "object" && !Array.isArray(shape);

/** Objects all of whose members are undefined, through all levels. */
const undefinedIn = (shape: ObjectShape): Props =>
  Object.fromEntries(
    Object.entries(shape).map(([name, member]) => [
      name,
      isObjectShape(member) ? undefinedIn(member) : undefined,
    ]),
  );

/** Every object in the props of every construct. */
const OBJECTS = KIND_NAMES.flatMap((name) =>
  Object.entries(kindOf(name).shape).flatMap(([member, shape]) =>
    isObjectShape(shape) ? [[name, member, shape] as const] : [],
  ),
);

it.each(OBJECTS)("%s: %s with undefined members is the same as not given", (name, member, shape) => {
  const plain = written(name, (least) => least);

  expect(written(name, (least) => ({ ...least, [member]: undefinedIn(shape) }))).toEqual(plain);
  expect(written(name, (least) => ({ ...least, [member]: {} }))).toEqual(plain);
});

it.each<[string, string]>([
  ["TrutoIntegration", "configSecrets"],
  ["TrutoEnvironmentIntegration", "overrideSecrets"],
  ["FruxonConfig", "secretParameters"],
])("%s: %s with undefined members is the same as not given", (name, member) => {
  const plain = written(name, (least) => least);

  const secrets = { one: undefined, more: { two: undefined } };

  expect(written(name, (least) => ({ ...least, [member]: secrets }))).toEqual(plain);
});

it("the credentials of an auth method with undefined members are not given", () => {
  const auth = { method: "api-key", credentials: { apiKey: undefined } };

  const { attributes } = written("FruxonConfig", (least) => ({ ...least, auth })) as { attributes: object };

  expect(attributes).toMatchObject({ auth: { integration_auth_metadata_id: "api-key" } });
  expect(attributes).not.toHaveProperty("auth_secrets");
});

it.each(KIND_NAMES)("%s: members that are undefined are the same as not given", (name) => {
  const members = Object.fromEntries(Object.keys(kindOf(name).shape).map((member) => [member, undefined]));
  const plain = written(name, (least) => least);

  expect(written(name, (least) => ({ ...members, ...least }))).toEqual(plain);
});

it("the provider: an object with undefined members is the same as not given", () => {
  const configured = (config: IntegrationsProviderConfig) => synth(newStack("stack", config)).provider;

  expect(configured({ buddy: { token: undefined, baseUrl: undefined } })).toEqual(configured({}));
});
