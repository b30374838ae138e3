import { der, objectIdentifier, octetString, time } from "../../src/plugin/der";

describe("DER", () => {
  it.each([
    [0, "0400"],
    [127, "047f"],
    [128, "048180"],
    [255, "0481ff"],
    [256, "04820100"],
    [1000, "048203e8"],
  ])("writes a length of %i in as few bytes as it may", (length, header) => {
    expect(octetString(Buffer.alloc(length)).toString("hex").slice(0, header.length)).toBe(header);
  });

  it.each([
    ["2.5.29.17", "0603551d11"],
    ["1.2.840.10045.4.3.2", "06082a8648ce3d040302"],
    ["1.3.6.1.5.5.7.3.1", "06082b06010505070301"],
  ])("writes the object identifier %s", (dotted, hex) => {
    expect(objectIdentifier(dotted).toString("hex")).toBe(hex);
  });

  it.each([
    ["2049-12-31T23:59:59.999Z", 0x17, "491231235959Z"],
    ["2050-01-01T00:00:00.000Z", 0x18, "20500101000000Z"],
  ])("writes the time %s in the format of its year", (iso, tag, text) => {
    expect(time(new Date(iso)).equals(der(tag, Buffer.from(text)))).toBe(true);
  });
});
