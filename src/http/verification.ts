/** What the user is told where verification was to be switched off. */
export interface VerificationNotice {
  readonly summary: string;
  readonly detail: string;
}

/**
 * Keeps the verification of certificates on: a variable that was set for another program would hand the tokens of all
 * registries to whoever answers. Undefined where nobody wanted it off.
 *
 * @param environment - of this process; the variable is removed from it
 */
export function keepVerification(environment: NodeJS.ProcessEnv): VerificationNotice | undefined {
  const isOff = environment.NODE_TLS_REJECT_UNAUTHORIZED === "0";
  // Node looks at it for each connection, and verifies without it.
  delete environment.NODE_TLS_REJECT_UNAUTHORIZED;
  if (!isOff) return undefined;
  return {
    summary: "NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect on this provider",
    detail:
      "The variable makes Node.js accept any certificate. Tokens and credentials could then be sent to " +
      "a server that impersonates a registry, so this provider always verifies certificates. Remove the " +
      "variable. If the certificate of a registry or a proxy is signed by your own authority, set " +
      "NODE_EXTRA_CA_CERTS to a file with the authority's certificate.",
  };
}
