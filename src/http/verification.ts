/** Node's switch for accepting any certificate, looked at for each connection. */
const SWITCH = "NODE_TLS_REJECT_UNAUTHORIZED";

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
  const isOff = environment[SWITCH] === "0";
  // Without it Node verifies.
  delete environment[SWITCH];
  if (!isOff) return undefined;
  return {
    summary: `${SWITCH}=0 has no effect on this provider`,
    detail:
      "The variable tells Node.js to accept any certificate. Tokens and credentials would then go to whoever answers in place " +
      "of a registry, so certificates are verified all the same. Remove the variable. For a registry or a proxy whose " +
      "certificate is signed by an authority of your own, name a file with that authority in NODE_EXTRA_CA_CERTS.",
  };
}
