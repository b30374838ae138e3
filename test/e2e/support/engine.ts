import { spawnSync } from "node:child_process";
import { TERRAFORM } from "../../support/terraform-binary";

/**
 * Whether the engine of the tests hands on the private state of a plan when it plans again to apply it. Terraform does since
 * 1.16; OpenTofu, whose versions are counted apart, does not.
 */
export const HANDS_ON_PLANS = handsOnPlans();

function handsOnPlans(): boolean {
  const { stdout } = spawnSync(TERRAFORM, ["version"], { encoding: "utf8" });
  const version = /^Terraform v(\d+)\.(\d+)/.exec(stdout);
  if (version === null) return false;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  return major > 1 || (major === 1 && minor >= 16);
}
