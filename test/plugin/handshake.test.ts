import { handshakeLine, MAGIC_COOKIE, readGreeting } from "../../src/plugin/handshake";
import { MAGIC_COOKIE as TERRAFORMS_COOKIE } from "./core";

const CALLER = { TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE, PLUGIN_PROTOCOL_VERSIONS: "5,6" };

describe("the greeting in the environment", () => {
  it("is recognised by the cookie that Terraform sends", () => {
    expect(readGreeting({ ...CALLER, TF_PLUGIN_MAGIC_COOKIE: TERRAFORMS_COOKIE }).kind).toBe("terraform");
  });

  it.each([undefined, "", "something else"])(
    "is none with the cookie %j: a hint says what this is (rule H6)",
    (cookie) => {
      expect(readGreeting({ ...CALLER, TF_PLUGIN_MAGIC_COOKIE: cookie })).toEqual({
        kind: "not-started-by-terraform",
        hint: expect.stringContaining("terraform plan") as string,
      });
    },
  );

  it.each(["6", "5,6", "6,5", "4,6,7"])("is accepted when protocol 6 is among %s (rule H3)", (versions) => {
    expect(readGreeting({ ...CALLER, PLUGIN_PROTOCOL_VERSIONS: versions }).kind).toBe("terraform");
  });

  it.each(["5", "4,5", "60"])(
    "is turned down with %s, saying which versions would do (rule H3)",
    (versions) => {
      expect(readGreeting({ ...CALLER, PLUGIN_PROTOCOL_VERSIONS: versions })).toEqual({
        kind: "too-old",
        complaint: expect.stringContaining("Terraform 1.0") as string,
      });
    },
  );

  it("means protocol 5 when it names none", () => {
    expect(readGreeting({ ...CALLER, PLUGIN_PROTOCOL_VERSIONS: undefined }).kind).toBe("too-old");
  });

  it.each([undefined, ""])("asks for plain text when the client certificate is %j", (certificate) => {
    expect(readGreeting({ ...CALLER, PLUGIN_CLIENT_CERT: certificate })).toMatchObject({
      kind: "terraform",
      clientCertificatePem: undefined,
    });
  });
});

describe("the handshake line", () => {
  const plain = {
    network: "unix",
    address: "/run/x.sock",
    certificate: undefined,
    multiplexing: false,
  } as const;

  it("has an empty sixth field without TLS (rule H5)", () => {
    expect(handshakeLine(plain)).toBe("1|6|unix|/run/x.sock|grpc|\n");
  });

  it.each([
    [1, "/w"],
    [2, "//8"],
    [3, "////"],
  ])("carries a certificate of %i bytes in standard base64 without padding (rule H4)", (length, base64) => {
    const certificate = Buffer.alloc(length, 0xff);
    expect(handshakeLine({ ...plain, certificate })).toBe(`1|6|unix|/run/x.sock|grpc|${base64}\n`);
  });

  it("has a seventh field only when the client asked about multiplexing", () => {
    expect(handshakeLine({ ...plain, multiplexing: true })).toBe("1|6|unix|/run/x.sock|grpc||false\n");
  });
});
