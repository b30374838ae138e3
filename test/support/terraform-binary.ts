/** The Terraform or OpenTofu of the tests, as `npm test` has chosen it. */
export const TERRAFORM = process.env.TERRAFORM_BINARY_NAME ?? "terraform";
