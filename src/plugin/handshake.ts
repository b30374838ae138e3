import type { Environment } from "./options";

/** Not a secret: the word by which a plugin recognises Terraform (docs/apis/terraform-protocol.md §1.2). */
export const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

const CORE_PROTOCOL = 1;
export const APP_PROTOCOL = 6;
/** What a client speaks that does not say so. */
const UNSAID_PROTOCOL = "5";

/** Whether, and how, a process may answer to the one that started it. */
export type Greeting =
  | {
      readonly kind: "terraform";
      readonly clientCertificatePem: string | undefined;
      readonly multiplexing: boolean;
    }
  | { readonly kind: "not-started-by-terraform"; readonly hint: string }
  | { readonly kind: "too-old"; readonly complaint: string };

/** Reads what the caller says of itself in the environment (docs/apis/terraform-protocol.md §1.2). */
export function readGreeting(environment: Environment): Greeting {
  if (environment.TF_PLUGIN_MAGIC_COOKIE !== MAGIC_COOKIE) {
    return {
      kind: "not-started-by-terraform",
      hint:
        "This program is a plugin of Terraform and OpenTofu. Do not start it directly.\nAdd it to " +
        "required_providers in a configuration, and run `terraform plan` or `tofu plan`.",
    };
  }
  const offered = environment.PLUGIN_PROTOCOL_VERSIONS ?? UNSAID_PROTOCOL;
  if (!offered.split(",").some((version) => Number(version) === APP_PROTOCOL)) {
    return {
      kind: "too-old",
      complaint:
        `This provider uses plugin protocol ${String(APP_PROTOCOL)}, but the calling tool ` +
        `supports only ${offered}. Terraform 1.0, OpenTofu 1.6 or later is required.`,
    };
  }
  return {
    kind: "terraform",
    clientCertificatePem: environment.PLUGIN_CLIENT_CERT === "" ? undefined : environment.PLUGIN_CLIENT_CERT,
    multiplexing: (environment.PLUGIN_MULTIPLEX_GRPC ?? "") !== "",
  };
}

/** Where a plugin listens. */
export interface Address {
  readonly network: "unix" | "tcp";
  /** Path of the socket, or `host:port`. */
  readonly address: string;
}

export interface Handshake extends Address {
  /** Only where the client sent one of its own: Terraform crashes over a certificate it did not ask for (rule H5). */
  readonly certificate: Buffer | undefined;
  /** Whether the client asked about multiplexing. A field that was not asked for would break OpenTofu up to 1.10. */
  readonly multiplexing: boolean;
}

/**
 * The one line on standard output that tells Terraform where to connect (docs/apis/terraform-protocol.md §1.3), with
 * its line break.
 */
export function handshakeLine({ network, address, certificate, multiplexing }: Handshake): string {
  const fields = [
    CORE_PROTOCOL,
    APP_PROTOCOL,
    network,
    address,
    "grpc",
    certificate ? unpaddedBase64(certificate) : "",
  ];
  // The broker, all that multiplexing is for, has nothing to do in a provider.
  return `${[...fields, ...(multiplexing ? ["false"] : [])].join("|")}\n`;
}

/** Terraform cannot read padding here. */
const unpaddedBase64 = (data: Buffer): string => data.toString("base64").replace(/=+$/, "");
