import { startEmulator, type Emulator, type EmulatorOptions } from "../../../src/emulator";
import { member, send, type Answer } from "../support";

/** Talks to the emulated Fruxon as a client would. Paths begin with `/v1`. */
export interface FruxonClient {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export interface Running {
  readonly emulator: Emulator;
  /** With the token that has every scope in `acme-corp`. */
  readonly client: FruxonClient;
}

type FruxonOptions = NonNullable<EmulatorOptions["fruxon"]>;

/** Runs one test against an emulator of its own. */
export async function withFruxon(
  options: FruxonOptions,
  test: (running: Running) => Promise<void>,
  hostOptions: Omit<EmulatorOptions, "fruxon"> = {},
): Promise<void> {
  const emulator = await startEmulator({ ...hostOptions, fruxon: options });
  try {
    await test({ emulator, client: fruxonClient(emulator, emulator.fruxon.tokens.full) });
  } finally {
    await emulator.close();
  }
}

export function fruxonClient({ fruxon }: Emulator, token: string): FruxonClient {
  const authorized = { Authorization: `Bearer ${token}` };
  const ask = (method: string) => async (path: string, body?: unknown) => {
    const answer = await send(fruxon.baseUrl + path, {
      method,
      headers: body === undefined ? authorized : { ...authorized, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return withProblemBody(answer);
  };
  return {
    get: ask("GET"),
    post: ask("POST"),
    put: ask("PUT"),
    patch: ask("PATCH"),
    delete: ask("DELETE"),
  };
}

/** `send` parses `application/json` only. */
function withProblemBody(answer: Answer): Answer {
  const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json") === true;
  const body: unknown = isProblem ? JSON.parse(answer.text) : answer.body;
  return { ...answer, body };
}

export const INTEGRATIONS = "/v1/tenants/acme-corp/integrations";
export const DEMO_CRM_PATH = `${INTEGRATIONS}/custom_demo_crm`;
export const CONFIGS = `${DEMO_CRM_PATH}/configs`;

const REGION = {
  name: "region",
  type: "STRING",
  displayName: "Region",
  required: true,
  secret: false,
  defaultValue: "eu",
};

const API_KEY_METHOD = {
  id: "api-key",
  displayName: "API key",
  type: "API_KEY",
  supportedLevels: ["APPLICATION", "USER"],
  parametersMetadata: [
    { name: "apiKey", type: "STRING", displayName: "API key", required: true, secret: true },
  ],
};

export const TOKEN_URL = "https://auth.demo-crm.invalid/token";

/** The OAuth method of docs/apis/fruxon.md's examples with these settings on top of the readable ones. */
export function oAuthMethod(settings: object = {}): object {
  return {
    id: "app-oauth",
    displayName: "OAuth app",
    type: "OAUTH2",
    supportedLevels: ["APPLICATION"],
    authSettings: { parameters: { clientId: "demo-app", tokenUrl: TOKEN_URL, ...settings } },
    parametersMetadata: [],
  };
}

/** `configMetadata` of docs/apis/fruxon.md's examples (§9), with these settings of the OAuth method. */
export function metadata(settings: object = {}): object {
  return { parametersMetadata: [REGION], authMetadata: [oAuthMethod(settings), API_KEY_METHOD] };
}

export const CLIENT_SECRET = "FAKE-CLIENT-SECRET-1";
/** Where an inspection finds it. */
export const CLIENT_SECRET_PLACE = "/authMetadata/app-oauth/authSettings/parameters/clientSecret";

/** The body of the first example of docs/apis/fruxon.md (§9). */
export const DEMO_CRM = {
  id: "custom_demo_crm",
  displayName: "Demo CRM",
  description: "Contacts of the demo CRM",
  configMetadata: metadata({ clientSecret: CLIENT_SECRET }),
};

export const API_KEY = "FAKE-API-KEY-1";

/** The config of docs/apis/fruxon.md's examples (§9). */
export const PRODUCTION = {
  displayName: "Production",
  parameters: { region: "eu" },
  auth: { integrationAuthMetadataId: "api-key", level: "APPLICATION", parameters: { apiKey: API_KEY } },
  sandboxMode: "NONE",
};

/** Creates an integration through the API and returns the answer's body. */
export async function createdIntegration(client: FruxonClient, body: object = DEMO_CRM): Promise<unknown> {
  const answer = await client.post(INTEGRATIONS, body);
  if (answer.status > 201) throw new Error(`Not created: ${answer.status} ${answer.text}`);
  return answer.body;
}

/** Creates `custom_demo_crm` and a config of it through the API and returns the config's id. */
export async function createdConfig(client: FruxonClient, body: object = PRODUCTION): Promise<string> {
  await createdIntegration(client);
  const answer = await client.post(CONFIGS, body);
  if (answer.status > 201) throw new Error(`Not created: ${answer.status} ${answer.text}`);
  return String(member(answer.body, "id"));
}

export function objectOf(value: unknown): object {
  if (typeof value === "object" && value !== null) return value;
  throw new TypeError("Expected an object.");
}

/** `errors` of a validation problem. */
export function errors(answer: Answer): unknown {
  return member(answer.body, "errors");
}

/** Status and the text for people. */
export function refused(answer: Answer): [number, unknown] {
  return [answer.status, member(answer.body, "detail")];
}

/** The auth method of an integration's answer. */
export function methodOf(answer: Answer, id: string): unknown {
  const methods = member(member(answer.body, "configMetadata"), "authMetadata");
  return Array.isArray(methods) ? methods.find((method) => member(method, "id") === id) : undefined;
}

export function settingsOf(answer: Answer): unknown {
  return member(member(methodOf(answer, "app-oauth"), "authSettings"), "parameters");
}
