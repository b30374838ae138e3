/**
 * Loaded before every test file: what this machine's owner has set up for themselves is no part of any test. The proxy of a
 * machine is put aside under another name, for the tests in which npm fetches something (e2e/support/npm.ts); nock could
 * not answer in the place of a registry behind one.
 */
export const ASIDE = "MACHINE_";

const PROXY = /^(https?|all|no)_proxy$/i;
const TERRAFORM = /^TF_(CLI_|LOG|DATA_DIR|WORKSPACE|PLUGIN_CACHE_DIR|VAR_)/;

for (const [name, value] of Object.entries(process.env)) {
  if (PROXY.test(name)) process.env[`${ASIDE}${name}`] = value;
  if (PROXY.test(name) || TERRAFORM.test(name)) Reflect.deleteProperty(process.env, name);
}
