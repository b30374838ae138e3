import { Code, ConnectError } from "@connectrpc/connect";
import { connect as connectHttp2 } from "node:http2";
import { connect as connectSocket } from "node:net";
import { HealthCheckResponse_ServingStatus } from "./gen/grpc/health/v1/health_pb";
import { serveReattached } from "../../src/plugin/reattach";
import { connectToSocket } from "./core";
import { FAKE_ADDRESS, fakeProvider } from "./fake-provider";
import { withCore } from "./in-process";

const { SERVING, SERVICE_UNKNOWN } = HealthCheckResponse_ServingStatus;

async function codeOf(call: Promise<unknown>): Promise<Code | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return ConnectError.from(error).code;
  }
}

async function firstOf<T>(stream: AsyncIterable<T>): Promise<T | undefined> {
  for await (const event of stream) return event;
  return undefined;
}

/** A stream that ends at once. */
async function* nothing(): AsyncGenerator<never> {
  yield* [];
}

describe("the health service", () => {
  it("says that the plugin is serving", () =>
    withCore(fakeProvider(), async ({ health }) => {
      await expect(health.check({ service: "plugin" })).resolves.toMatchObject({ status: SERVING });
    }));

  it("knows no other service", () =>
    withCore(fakeProvider(), async ({ health }) => {
      expect(await codeOf(health.check({ service: "other" }))).toBe(Code.NotFound);
    }));

  it("can be watched", () =>
    withCore(fakeProvider(), async ({ health }) => {
      await expect(firstOf(health.watch({ service: "plugin" }))).resolves.toMatchObject({ status: SERVING });
      await expect(firstOf(health.watch({ service: "other" }))).resolves.toMatchObject({
        status: SERVICE_UNKNOWN,
      });
    }));
});

describe("the streams beside the provider", () => {
  it("stay open without a word, and end when the plugin does", async () => {
    // given
    const served = await serveReattached({
      address: FAKE_ADDRESS,
      load: () => fakeProvider(),
      environment: {},
    });
    const core = connectToSocket(served.socket);
    const ends: string[] = [];
    const streams = [
      firstOf(core.stdio.streamStdio({})).then(() => ends.push("stdio")),
      firstOf(core.broker.startStream(nothing())).then(() => ends.push("broker")),
    ];
    // when the connection is known to work
    await core.provider.getMetadata({});
    expect(ends).toEqual([]);
    await served.close();
    await Promise.allSettled(streams);
    // then
    expect(ends.sort()).toEqual(["broker", "stdio"]);
    core.disconnect();
  });
});

describe("what the plugin does not have", () => {
  it("is unimplemented: state stores", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      expect(await codeOf(provider.getStates({ typeName: "x" }))).toBe(Code.Unimplemented);
      expect(await codeOf(provider.lockState({ typeName: "x" }))).toBe(Code.Unimplemented);
      expect(await codeOf(firstOf(provider.readStateBytes({})))).toBe(Code.Unimplemented);
    }));

  it("is unimplemented: services that nobody has heard of", async () => {
    const served = await serveReattached({
      address: FAKE_ADDRESS,
      load: () => fakeProvider(),
      environment: {},
    });
    const session = connectHttp2("http://localhost", {
      createConnection: () => connectSocket(served.socket),
    });
    const request = session.request({
      ":method": "POST",
      ":path": "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
      "content-type": "application/grpc",
    });
    const headers = await new Promise<Record<string, unknown>>((resolve) => request.on("response", resolve));
    expect(headers).toMatchObject({ ":status": 200, "grpc-status": "12" });
    session.destroy();
    await served.close();
  });
});

describe("a message", () => {
  it("may be larger than the four MiB that gRPC libraries usually stop at", () =>
    withCore(
      fakeProvider({
        validateProvider: async ({ region }) => ({
          diagnostics: [{ severity: "warning", summary: region as string }],
        }),
      }),
      async ({ provider }) => {
        // given a string of 20 MB as MessagePack
        const length = 20_000_000;
        const text = Buffer.alloc(length, "x");
        const header = Buffer.from([0x81, 0xa6, ...Buffer.from("region"), 0xdb, 0, 0, 0, 0]);
        header.writeUInt32BE(length, header.length - 4);
        // when
        const { diagnostics } = await provider.validateProviderConfig({
          config: { msgpack: Buffer.concat([header, text]) },
        });
        // then it came and went
        expect(diagnostics[0]?.summary).toHaveLength(length);
      },
    ));
});

describe("reattaching", () => {
  it("is offered in the form that Terraform reads from TF_REATTACH_PROVIDERS", async () => {
    const served = await serveReattached({ address: FAKE_ADDRESS, load: () => fakeProvider() });
    expect(JSON.parse(served.reattach)).toEqual({
      "example.test/acme/demo": {
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: process.pid,
        Test: true,
        Addr: { Network: "unix", String: served.socket },
      },
    });
    await served.close();
  });
});
