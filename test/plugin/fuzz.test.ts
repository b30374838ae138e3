import {
  create,
  ScalarType,
  toBinary,
  type DescField,
  type DescMessage,
  type MessageShape,
} from "@bufbuild/protobuf";
import fc from "fast-check";
import { connect as connectHttp2, type ClientHttp2Session, type IncomingHttpHeaders } from "node:http2";
import { connect as connectSocket } from "node:net";
import { Provider } from "./gen/tfplugin6_pb";
import { serveReattached } from "../../src/plugin/reattach";
import { FAKE_ADDRESS, fakeProvider } from "./fake-provider";

/** Whatever comes in, an answer goes out: never a crash, never a hang. */

interface Line {
  /** Sends one message to a method; resolves with the gRPC status. */
  call(method: string, message: Uint8Array): Promise<number>;
}

/** One process and one connection for all of it: what a message leaves broken, a later one finds. */
let line: Line;
let hangUp: () => Promise<void>;

beforeAll(async () => {
  const served = await serveReattached({
    address: FAKE_ADDRESS,
    load: () => fakeProvider(),
    environment: {},
  });
  const session = connectHttp2("http://localhost", { createConnection: () => connectSocket(served.socket) });
  line = { call: (method, message) => call(session, method, message) };
  hangUp = async () => {
    session.destroy();
    await served.close();
  };
});
afterAll(() => hangUp());

function call(session: ClientHttp2Session, method: string, message: Uint8Array): Promise<number> {
  const frame = Buffer.alloc(5 + message.length);
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, 5);
  return new Promise((resolve, reject) => {
    const request = session.request({
      ":method": "POST",
      ":path": `/tfplugin6.Provider/${method}`,
      "content-type": "application/grpc",
      te: "trailers",
    });
    let status: unknown;
    const note = (headers: IncomingHttpHeaders): void => {
      status = headers["grpc-status"] ?? status;
    };
    request.on("response", note);
    request.on("trailers", note);
    request.on("error", reject);
    request.on("close", () => {
      if (status === undefined) reject(new Error(`${method} ended without a status`));
      else resolve(Number(status));
    });
    request.setTimeout(60_000, () => {
      request.close();
      reject(new Error(`${method} hangs`));
    });
    request.resume();
    request.end(frame);
  });
}

const METHODS = Provider.methods.filter(
  ({ methodKind }) => methodKind === "unary" || methodKind === "server_streaming",
);
const OK = 0;
const UNIMPLEMENTED = 12;
const STATE_STORES = new Set([
  "ValidateStateStoreConfig",
  "ConfigureStateStore",
  "ReadStateBytes",
  "LockState",
  "UnlockState",
  "GetStates",
  "DeleteState",
]);

/** Names that exist among names that do not, or else no call would get beyond the first question. */
const name = fc.oneof(
  fc.constantFrom("demo_thing", "demo_plain", "demo_things", "demo_token", "demo_ping", "join", "__proto__"),
  fc.string(),
);

/** Bytes that look like values often enough to get deep into the codec. */
const valueBytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .constantFrom(
      "c0",
      "80",
      "90",
      "86a26964c0a46e616d65c0a473697a65c0a474616773c0a6736563726574c0a572756c6573c0",
      "d40000",
    )
    .map((hex) => Uint8Array.from(Buffer.from(hex, "hex"))),
);
const jsonBytes = fc
  .oneof(fc.json(), fc.string(), fc.constant(""))
  .map((text) => new TextEncoder().encode(text));

function fieldValue(field: DescField, depth: number): fc.Arbitrary<unknown> {
  switch (field.fieldKind) {
    case "message":
      return depth <= 0
        ? fc.constant(undefined)
        : fc.option(messageOf(field.message, depth - 1), { nil: undefined });
    case "scalar":
      return scalarValue(field.scalar, field.name);
    case "map":
      return fc.dictionary(fc.string(), fc.string(), { maxKeys: 2, noNullPrototype: true });
    case "list":
      return field.listKind === "message" && depth > 0
        ? fc.array(messageOf(field.message, depth - 1), { maxLength: 3 })
        : fc.constant([]);
    case "enum":
      return fc.constant(0);
  }
}

function scalarValue(scalar: ScalarType, fieldName: string): fc.Arbitrary<unknown> {
  if (scalar === ScalarType.STRING) return name;
  if (scalar === ScalarType.BYTES) return fieldName === "json" ? jsonBytes : valueBytes;
  if (scalar === ScalarType.BOOL) return fc.boolean();
  // All other scalars of the protocol are of 64 bits.
  return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
}

const messageOf = (desc: DescMessage, depth: number): fc.Arbitrary<MessageShape<DescMessage>> =>
  fc
    .tuple(
      ...desc.fields.map((field) =>
        fieldValue(field, depth).map((value) => [field.localName, value] as const),
      ),
    )
    .map((entries) => create(desc, Object.fromEntries(entries.filter(([, value]) => value !== undefined))));

describe.each(METHODS.map((method) => ({ method: method.name, input: method.input })))(
  "$method",
  ({ method, input }) => {
    const expected = STATE_STORES.has(method) ? UNIMPLEMENTED : OK;

    it("answers any message", () =>
      fc.assert(
        fc.asyncProperty(messageOf(input, 4), async (message) => {
          expect(await line.call(method, toBinary(input, message))).toBe(expected);
        }),
        { numRuns: expected === OK ? 30 : 5 },
      ));

    it("answers any bytes with a status, and goes on", async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
          expect(await line.call(method, bytes)).toBeGreaterThanOrEqual(OK);
        }),
        { numRuns: expected === OK ? 20 : 5 },
      );
      expect(await line.call("GetMetadata", new Uint8Array(0))).toBe(OK);
    });
  },
);

it("leaves out no call but the one whose requests are a stream, which is one of the state stores", () => {
  const asked = METHODS.map(({ name: method }) => method);
  const left = Provider.methods.map(({ name: method }) => method).filter((method) => !asked.includes(method));
  expect(left).toEqual(["WriteStateBytes"]);
  expect(asked).toEqual(
    expect.arrayContaining([
      ...["PlanAction", "InvokeAction", "ValidateActionConfig", "ListResource", "ValidateListResourceConfig"],
      ...["OpenEphemeralResource", "RenewEphemeralResource", "CloseEphemeralResource", "CallFunction"],
      ...["GetFunctions", "GetResourceIdentitySchemas", "UpgradeResourceIdentity", "GenerateResourceConfig"],
    ]),
  );
});
