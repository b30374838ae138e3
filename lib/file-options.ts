import type { RegistryObjectProps } from "./registry-object";
import type { Secret } from "./secret";

/** What `fromFile` of every construct takes: what a file of the registry does not say. */
export interface FileOptions extends Omit<
  RegistryObjectProps,
  "credentialsVersion" | "externalCredentials" | "additionalFields" | "additionalCredentials"
> {
  /**
   * Members of the file to leave out, because they are not for this program: names joined by dots, as errors give them.
   *
   * @default - none
   */
  readonly omit?: readonly string[];
}

/** `FileOptions` of an object that has credentials. */
export interface CredentialFileOptions extends FileOptions, Pick<RegistryObjectProps, "credentialsVersion"> {
  /**
   * `true`: the credentials are managed elsewhere, and the file has none.
   *
   * @default - as with props
   */
  readonly externalCredentials?: boolean;
}

/** Secrets by name; each replaces the one of the file. */
export type FileSecrets<Name extends PropertyKey> = { readonly [K in Name]?: Secret };
