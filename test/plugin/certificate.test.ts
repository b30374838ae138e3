import { createPrivateKey, X509Certificate } from "node:crypto";
import { issueCertificate, P256, P521, type Certificate } from "../../src/plugin/certificate";

const NOW = new Date("2025-06-01T12:00:00Z");
const issue = (): Certificate => issueCertificate({ curve: P256, organization: "Test", now: NOW });

describe("a certificate of the plugin (rule H4)", () => {
  it("names localhost where Go looks for it", () => {
    expect(new X509Certificate(issue().der).subjectAltName).toBe("DNS:localhost");
  });

  it("is signed by itself and belongs to its key", () => {
    const { der, keyPem } = issue();
    const certificate = new X509Certificate(der);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkIssued(certificate)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(keyPem))).toBe(true);
  });

  it("may sign certificates and serve both ends of TLS", () => {
    const certificate = new X509Certificate(issue().der);
    expect(certificate.ca).toBe(true);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]);
  });

  it("is valid from a minute ago and for thirty years, past the end of the short time format", () => {
    const certificate = new X509Certificate(issue().der);
    expect(new Date(certificate.validFrom).toISOString()).toBe("2025-06-01T11:59:00.000Z");
    expect(new Date(certificate.validTo).toISOString()).toBe("2055-06-01T12:00:00.000Z");
  });

  it("is another one every time, with another key", () => {
    const [one, two] = [issue(), issue()];
    expect(one.keyPem).not.toBe(two.keyPem);
    expect(new X509Certificate(one.der).serialNumber).not.toBe(new X509Certificate(two.der).serialNumber);
  });

  it("has a positive serial number of sixteen bytes", () => {
    for (let round = 0; round < 20; round++) {
      const serial = Buffer.from(new X509Certificate(issue().der).serialNumber, "hex");
      expect(serial).toHaveLength(16);
      expect(serial[0]).toBeGreaterThanOrEqual(0x40);
      expect(serial[0]).toBeLessThan(0x80);
    }
  });

  it("is the same in both of its forms", () => {
    const { der, certificatePem } = issue();
    expect(new X509Certificate(certificatePem).raw.equals(der)).toBe(true);
  });

  it("can use the curve that Terraform uses for its own", () => {
    const { der } = issueCertificate({ curve: P521, organization: "Test", now: NOW });
    const certificate = new X509Certificate(der);
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: "secp521r1" });
    expect(certificate.verify(certificate.publicKey)).toBe(true);
  });
});
