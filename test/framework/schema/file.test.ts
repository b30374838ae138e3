import { list, object, string, withAdditional } from "../../../src/framework/schema";
import { type FileForm, readVendorFile } from "../../../src/framework/schema";

const SECRET = "FAKE-SECRET-file-20c7";

const FORM: FileForm = {
  fields: withAdditional(
    {
      description: string().optional(),
      address: string().optional(),
      credentials: object({ api_key: string().optional() }).optional().writeOnly(),
      login: object({ method: string().optional() }).optional(),
      entries: list(object({ login: object({ method: string().optional() }).optional() })).optional(),
      created_at: string().computed(),
    },
    { keyOf: (name) => name, sentAs: {} },
  ),
  moved: () => [
    { from: "descriptor.address", to: "address" },
    { from: "descriptor.about.text", to: "description" },
  ],
  ignored: ["entries.login.scopes", "descriptor.state"],
  refused: { "descriptor.builtIn": "belongs to what the registry built in, which cannot be changed." },
  secretParts: { "login.parameters": "login_secrets", "entries.login.parameters": "entries_secrets" },
};

const read = (file: Parameters<typeof readVendorFile>[1], ...omitted: readonly string[]) =>
  readVendorFile(FORM, file, omitted);

const NOTHING = { values: {}, secrets: [], problems: [] };

describe("an object whose members are attributes elsewhere", () => {
  it("says nothing by itself, nor by members that are null", () => {
    expect(read({ descriptor: { address: "https://a.example" } })).toEqual({
      ...NOTHING,
      values: { address: "https://a.example" },
    });
    expect(read({ descriptor: { about: { text: null }, other: null, address: null } })).toEqual(NOTHING);
    expect(read({ descriptor: { about: {}, state: "ready" } })).toEqual(NOTHING);
  });

  it("must be an object", () => {
    expect(read({ descriptor: "about" })).toEqual({
      ...NOTHING,
      problems: [{ member: "descriptor", detail: "must be an object" }],
    });
  });

  it("has what is new in additional_fields, at its place", () => {
    const file = { descriptor: { rate: 7, about: { tone: "calm" } } };
    expect(read(file)).toEqual({
      ...NOTHING,
      values: { additional_fields: '{"descriptor":{"rate":7,"about":{"tone":"calm"}}}' },
    });
  });

  it("names the member that a slip means", () => {
    expect(read({ descriptor: { adress: "https://a.example" } }).problems).toEqual([
      { member: "descriptor.adress", detail: expect.stringContaining("Did you mean address?") as unknown },
    ]);
  });

  it("says why a member is refused", () => {
    expect(read({ descriptor: { builtIn: {} } }).problems).toEqual([
      {
        member: "descriptor.builtIn",
        detail: "belongs to what the registry built in, which cannot be changed.",
      },
    ]);
  });
});

it("what only answers have is left out at every depth", () => {
  const login = { method: "key", scopes: ["read"] };
  expect(read({ login: { method: "key" }, entries: [{}, { login }] })).toEqual({
    ...NOTHING,
    values: { login: { method: "key" }, entries: [{}, { login: { method: "key" } }] },
  });
});

it("an empty text is a value, or none where the form says so", () => {
  const file = { description: "", entries: [{ login: { method: "" } }] };
  expect(read(file).values).toEqual(file);
  expect(readVendorFile({ ...FORM, emptyTextIsNone: true }, file, [])).toEqual({
    ...NOTHING,
    values: { entries: [{ login: {} }] },
  });
});

describe("an object of nothing but secrets", () => {
  const file = {
    login: { method: "key", parameters: { apiKey: SECRET, more: { pin: 1234 }, none: null, empty: "" } },
    entries: [
      { login: { parameters: {} } },
      { login: { method: "key", scopes: ["read"], parameters: { apiKey: SECRET } } },
    ],
  };
  const values = { login: { method: "key" }, entries: [{ login: {} }, { login: { method: "key" } }] };

  it("names each with the attribute that takes it, and is in no value", () => {
    expect(read(file)).toEqual({
      values,
      secrets: [
        { member: "login.parameters.apiKey", attribute: "login_secrets" },
        { member: "login.parameters.more.pin", attribute: "login_secrets" },
        { member: "entries[1].login.parameters.apiKey", attribute: "entries_secrets" },
      ],
      problems: [],
    });
  });

  it("is left out as a whole, or in parts", () => {
    const omitted = ["login.parameters", "entries[1].login.parameters.apiKey"];
    expect(read(file, ...omitted)).toEqual({ ...NOTHING, values });
  });

  it("does not go to additional_fields under a wrong name", () => {
    expect(read({ login: { parameter: { pin: SECRET } } })).toEqual({
      values: { login: {} },
      secrets: [],
      problems: [
        { member: "login.parameter", detail: expect.stringContaining("Did you mean parameters?") as unknown },
      ],
    });
  });
});

it("what is new among credentials is a credential, whatever its name", () => {
  expect(
    read({ credentials: { apiKey: SECRET, badge: { number: 4711, text: SECRET, round: true } } }),
  ).toEqual({
    values: { additional_fields: '{"credentials":{"badge":{"round":true}}}' },
    secrets: [
      { member: "credentials.apiKey", attribute: "credentials.api_key" },
      { member: "credentials.badge.number", attribute: "additional_credentials" },
      { member: "credentials.badge.text", attribute: "additional_credentials" },
    ],
    problems: [],
  });
});
