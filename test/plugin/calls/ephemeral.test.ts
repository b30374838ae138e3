import { fakeProvider } from "../fake-provider";
import { withCalls, withCore } from "../in-process";

const SECRET = "FAKE-SECRET-EPHEMERAL";

const explode = async (): Promise<never> => {
  throw new Error(SECRET);
};

describe("an ephemeral resource", () => {
  it("is opened with a result, private data and the time of its renewal", () =>
    withCalls(fakeProvider(), async ({ open, validateEphemeral }) => {
      expect((await validateEphemeral("demo_token", { scope: "s" })).diagnostics).toEqual([]);
      expect(await open("demo_token", { scope: "s" })).toMatchObject({
        value: { scope: "s", token: "FAKE-TOKEN" },
        private: Uint8Array.of(1),
        renewAt: { seconds: 1893456000n, nanos: 500_000_000 },
      });
    }));

  it("is renewed and closed with its private data", () =>
    withCore(fakeProvider(), async ({ provider }) => {
      const request = { typeName: "demo_token", private: Uint8Array.of(1) };
      const renewed = await provider.renewEphemeralResource(request);
      expect(renewed).toMatchObject({ private: Uint8Array.of(1), diagnostics: [] });
      expect(renewed.renewAt).toBeUndefined();
      await expect(provider.closeEphemeralResource(request)).resolves.toMatchObject({ diagnostics: [] });
    }));

  it("keeps what closing needs when a renewal fails (rule E3)", () =>
    withCore(
      fakeProvider({ renewEphemeralResource: explode, closeEphemeralResource: explode }),
      async ({ provider }) => {
        const request = { typeName: "demo_token", private: Uint8Array.of(1) };
        const renewed = await provider.renewEphemeralResource(request);
        expect(renewed).toMatchObject({ private: Uint8Array.of(1) });
        expect(renewed.diagnostics).toHaveLength(1);
        expect((await provider.closeEphemeralResource(request)).diagnostics).toHaveLength(1);
      },
    ));
});
